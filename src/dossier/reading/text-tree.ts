import type { ProblemCode, ProblemValues } from "../problem.ts";

/** A position in one of the files read: the file's index and the offset in UTF-16 units. */
export interface Mark {
  readonly file: number;
  readonly offset: number;
}

/** What the files say, each value with its position; all files are merged into one such tree. */
export type TextNode = TextMap | TextList | TextScalar;

export interface TextMap {
  readonly kind: "map";
  readonly at: Mark;
  readonly entries: ReadonlyMap<string, TextEntry>;
}

export interface TextEntry {
  readonly keyAt: Mark;
  readonly node: TextNode;
}

interface TextList {
  readonly kind: "list";
  readonly at: Mark;
  readonly items: readonly TextNode[];
}

export interface TextScalar {
  readonly kind: "scalar";
  readonly at: Mark;
  readonly value: string | number | boolean | null;
  /** A problem with this value has been told already. */
  readonly faulty?: true;
}

/** A problem of one file's text, before there are paths. */
export type FileProblem = {
  [Code in ProblemCode]: {
    readonly code: Code;
    readonly offset: number;
    readonly values: ProblemValues[Code];
    readonly path?: string;
  };
}[ProblemCode];

export type PlainMap = { [key: string]: unknown };

/** The tree as plain data. Recursive: depth is bounded when the tree is built. */
export function plainOf(node: TextNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plainOf);
  const plain: PlainMap = {};
  for (const [key, entry] of node.entries) plain[key] = plainOf(entry.node);
  return plain;
}

/** Whether a value is a map, as YAML or JSON has them. */
export function isMap(value: unknown): value is PlainMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
