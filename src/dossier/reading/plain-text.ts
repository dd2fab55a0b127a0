import { limits, megabyte } from "./limits.ts";
import { codeOf } from "./report.ts";
import type { FileProblem } from "./text-tree.ts";

// Control characters other than tab and line ends, U+FFFD (what a decoder leaves where the bytes were not UTF-8), and halves of
// surrogate pairs. The YAML reader also uses some control characters as marks of its own.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const notText = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd]|\p{Surrogate}/u;

/** Length in UTF-8, without building the bytes. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // A surrogate pair takes four bytes for its two units: one more for each half.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** What keeps a text from being parsed at all: its size, emptiness, or bytes that are not text. */
export function plainTextProblem(text: string): FileProblem | undefined {
  // Every UTF-16 unit takes at least one byte, so a huge text is refused without reading it.
  const bytes = text.length > limits.fileBytes ? text.length : utf8Length(text);
  if (bytes > limits.fileBytes) {
    return {
      code: "file-too-large",
      offset: 0,
      values: { megabytes: bytes / megabyte, limitMegabytes: limits.fileBytes / megabyte },
    };
  }
  const offset = text.search(notText);
  if (offset >= 0) return { code: "not-text", offset, values: characterAt(text, offset) };
  if (text.trim() === "") return { code: "file-empty", offset: 0, values: {} };
  return undefined;
}

// A file in UTF-16 shows every other byte as U+0000; it is the encoding that is wrong, not the characters.
function characterAt(text: string, offset: number): { character?: string } {
  const code = text.charCodeAt(offset);
  if (code === 0xfffd || (code >= 0xd800 && code <= 0xdfff) || text.charCodeAt(offset + 2) === code)
    return {};
  return { character: codeOf(text.slice(offset)) };
}
