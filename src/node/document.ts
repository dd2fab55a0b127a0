import { readFile, stat } from "node:fs/promises";
import type { Problem } from "../dossier/problem.ts";
import { hasEnd } from "./file.ts";

const LIMIT_MEGABYTES = 5;

/**
 * Reads one foreign document as text, in the encoding that its byte order mark or XML declaration states, else UTF-8. A file
 * that is missing, too large or no text comes back as a problem.
 */
export async function readDocument(path: string): Promise<{ path: string; text: string } | Problem> {
  const start = { file: path, line: 1, column: 1, path: "", severity: "error" } as const;
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) return unreadable(path, found);
  if (!found.isDirectory() && !hasEnd(path, found)) return { ...start, code: "not-a-file", values: { path } };
  if (found.size > LIMIT_MEGABYTES * 1e6) {
    const megabytes = Math.round(found.size / 1e5) / 10;
    return {
      ...start,
      code: "file-too-large",
      values: { megabytes, limitMegabytes: LIMIT_MEGABYTES, foreign: true },
    };
  }
  try {
    const bytes = await readFile(path);
    const text = decode(bytes);
    return text === undefined ? { ...start, code: "not-text", values: {} } : { path, text };
  } catch (error) {
    return unreadable(path, error as NodeJS.ErrnoException);
  }
}

function unreadable(path: string, error: NodeJS.ErrnoException): Problem {
  const start = { file: path, line: 1, column: 1, path: "", severity: "error" } as const;
  if (error.code === "ENOENT") return { ...start, code: "file-missing", values: { path } };
  return { ...start, code: "file-unreadable", values: { path, detail: error.code ?? error.message } };
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
