import type { Format, Language } from "../../src/language/index.ts";

/** One message of a language: a fixed text, or a sentence made from values; `deals.amount` alone joins two written parts. */
export type Message =
  | { readonly place: string; readonly text: string }
  | { readonly place: string; readonly say: (values: unknown, format: Format) => unknown };

/** Every message of a language with its dotted place. */
export function messagesOf({ messages }: Language): Message[] {
  return walk(messages, "").filter(({ place }) => place !== "deals.amount");
}

function walk(node: unknown, place: string): Message[] {
  if (typeof node === "string") return [{ place, text: node }];
  if (typeof node === "function") return [{ place, say: node as never }];
  return Object.entries(node as object).flatMap(([key, inner]) =>
    walk(inner, place ? `${place}.${key}` : key),
  );
}

/** What a sentence says, as a list: a problem says its message and its remedy. */
export function said(result: unknown): string[] {
  return typeof result === "string" ? [result] : Object.values(result as Record<string, string>);
}

/** The text with everything isolated taken out: names, literals and, from right to left, numbers. */
export function ownWords(text: string): string {
  let rest = text;
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(/\u2068[^\u2068\u2069]*\u2069/gu, "");
  }
  return rest;
}

/** Whether each isolate is closed, and none is closed that was not opened. */
export function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "\u2068") depth += 1;
    if (character === "\u2069") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
