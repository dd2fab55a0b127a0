import type { DossierFile } from "../reading/files.ts";

/** Plain data as a dossier holds it. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * One change of a dossier's text. `at` is an address (docs/decisions/002). `set` gives a key its value, new or not; `insert` puts an entry
 * into a list, which is made where it is missing; `move` changes an entry's place in its list. `before` is the segment (id or index) of the
 * entry to stand in front of; left out, the end. `rename` gives an entry another id, and with it every mention of it. `restore` puts back pieces of text and is what undo and redo are made of.
 */
export type Edit =
  | { readonly kind: "set"; readonly at: string; readonly value: Plain }
  | { readonly kind: "insert"; readonly at: string; readonly value: Plain; readonly before?: string }
  | { readonly kind: "remove"; readonly at: string }
  | { readonly kind: "move"; readonly at: string; readonly before?: string }
  | { readonly kind: "rename"; readonly at: string; readonly id: string }
  | { readonly kind: "restore"; readonly pieces: readonly Piece[] };

/** What takes the place of a stretch of a file's text, in UTF-16 units; only in the very text that has the hash `of` (SHA-256, hex). */
export interface Piece {
  readonly path: string;
  readonly of: string;
  readonly from: number;
  readonly length: number;
  readonly becomes: string;
}

/** Why an edit was not made; the files are as they were. */
export type EditProblem =
  /** The address, or the entry to stand in front of, leads to nothing. */
  | { readonly code: "nothing-there"; readonly at: string }
  /** An entry was to go where there is no list, or to be moved without being in one. */
  | { readonly code: "not-a-list"; readonly at: string }
  | { readonly code: "id-taken"; readonly at: string; readonly id: string }
  /** An id has small letters, digits and hyphens, and is no number. */
  | { readonly code: "id-unsuited"; readonly at: string; readonly id: string }
  /** What stands there is spread over several files and cannot become something else as a whole. */
  | { readonly code: "in-several-files"; readonly at: string; readonly files: readonly string[] }
  /** The file is not whole YAML, so its text is not touched. */
  | { readonly code: "file-damaged"; readonly at: string; readonly file: string }
  /** The text shares this value with another place (an anchor) or is written in a form that cannot be edited in place. */
  | { readonly code: "form-unsuited"; readonly at: string; readonly file: string }
  /** The text to be put back is no longer what it was. */
  | { readonly code: "text-changed"; readonly at: string; readonly file: string };

/** What an edit came to: the new files with the edit that takes it back, or why nothing was done. */
export type EditOutcome =
  | { readonly status: "done"; readonly files: readonly DossierFile[]; readonly inverse: Edit }
  | { readonly status: "refused"; readonly problem: EditProblem };

/** What the steps of an edit throw when it cannot be made; `applyEdit` catches it. */
export type Refusal = Error & { readonly problem: EditProblem };

export function refusal(problem: EditProblem): Refusal {
  return Object.assign(new Error(`edit refused: ${problem.code} at ${problem.at}`), { problem });
}

export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && "problem" in error;
}

/** A value as plain data, keys without a value left out. Throws for what JSON cannot say. */
export function plainData(value: unknown, name: string): Plain {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((item) => plainData(item, name));
  if (typeof value !== "object") throw new TypeError(`${name}: ${String(value)} cannot be written down`);
  const given = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(given.map(([key, inner]) => [key, plainData(inner, name)]));
}
