import type { Problem } from "../dossier/problem.ts";
import { readBounded } from "./file.ts";
import { fileAt, inFile, unreadable } from "./file-problem.ts";

const megabyte = 1_000_000;
const limit = 5 * megabyte;

/**
 * Reads one foreign document as text, in the encoding that its byte order mark or XML declaration states, else UTF-8. A file
 * that is missing, too large or no text comes back as a problem.
 */
export async function readDocument(path: string): Promise<{ path: string; text: string } | Problem> {
  const found = await fileAt(path);
  if ("code" in found) return found;
  if (found.size > limit) return tooLarge(path, found.size);
  try {
    const bytes = await readBounded(path, limit);
    if (bytes.length > limit) return tooLarge(path, bytes.length);
    const text = decode(bytes);
    return text === undefined ? inFile(path, { code: "not-text", values: {} }) : { path, text };
  } catch (error) {
    return unreadable(path, error);
  }
}

function tooLarge(path: string, bytes: number): Problem {
  const megabytes = Math.ceil(bytes / (megabyte / 10)) / 10;
  const values = { megabytes, limitMegabytes: limit / megabyte, foreign: true } as const;
  return inFile(path, { code: "file-too-large", values });
}

/** The text, or undefined where the bytes are none in the encoding they claim. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1] ?? "utf-8";
}
