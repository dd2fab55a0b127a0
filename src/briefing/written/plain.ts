import { withoutIsolates } from "../../language/format.ts";
import type { Inline, Inlines } from "./piece.ts";

/** Running text as plain words: what a title, a cell of a file or a program gets. Numbers of notes are left out. */
export function plainText(content: Inlines): string {
  return content.map(plain).join("").replace(/\s+/gu, " ").trim();
}

function plain(inline: Inline): string {
  if (typeof inline === "string") return withoutIsolates(inline);
  switch (inline.kind) {
    case "language":
    case "time":
      return inline.text;
    case "notes":
    case "trend":
      return "";
    case "break":
      return " ";
    default:
      return inline.content.map(plain).join("");
  }
}
