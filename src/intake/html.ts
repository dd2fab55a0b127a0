import { Parser } from "htmlparser2";
import type { Block } from "./document.ts";
import { textWriter, type Written } from "./text-writer.ts";

const unread = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "math",
  "title",
  "iframe",
  "object",
]);
const surroundings = new Set(["nav", "footer", "aside", "form", "button", "menu"]);
const inline = new Set(
  "a abbr b bdi bdo cite code data dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr img".split(
    " ",
  ),
);

/**
 * Reads a page's words: every element that is not inline parts blocks; scripts and styles are left out; navigation, footers and forms are
 * set aside. The parser repairs what is not well formed, fetches and runs nothing. Linear in the page.
 */
export function readHtml(original: string): Written {
  const writer = textWriter();
  const hidden: string[] = [];
  const around: string[] = [];
  const block = (kind: Block["kind"]) =>
    writer.startBlock(kind, around.length > 0 ? "navigation" : undefined);
  const parser = new Parser(
    {
      onopentag(name) {
        if (unread.has(name)) hidden.push(name);
        if (surroundings.has(name)) around.push(name);
        if (!inline.has(name)) block(kindOf(name));
      },
      onclosetag(name) {
        if (hidden.at(-1) === name) hidden.pop();
        if (around.at(-1) === name) around.pop();
        if (!inline.has(name)) block("paragraph");
      },
      ontext(text) {
        if (hidden.length === 0) writer.add(text, parser.startIndex, parser.endIndex + 1);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(original);
  return writer.finish();
}

function kindOf(name: string): Block["kind"] {
  if (/^h[1-6]$/.test(name)) return "heading";
  return name === "li" ? "item" : "paragraph";
}
