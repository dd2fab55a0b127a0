import type { LineCounter } from "yaml";
import { followPath, segmentOf } from "../addresses.ts";
import type { Place } from "../problem.ts";
import type { Mark, PlainMap, TextMap, TextNode } from "./text-tree.ts";

/** One file as read: its path and where its lines begin. */
export interface ReadFile {
  readonly path: string;
  readonly lines: LineCounter;
}

/** All files as one: the values with positions, and the same as plain data with derived ids. */
export interface DossierText {
  readonly files: readonly ReadFile[];
  readonly root: TextMap | undefined;
  readonly plain: PlainMap;
}

type Path = readonly (string | number)[];

/** File, line and column of a position. */
export function placeOfMark(files: readonly ReadFile[], mark: Mark, path: string): Place {
  const file = files[mark.file];
  if (file === undefined) return { file: "", line: 1, column: 1, path };
  const { line, col } = file.lines.linePos(mark.offset);
  // A file refused before parsing has no line starts.
  return { file: file.path, line: Math.max(1, line), column: Math.max(1, col), path };
}

/** Where the key or value at a path stands; of what is not written anywhere, the place of the nearest thing around it. */
export function markAt(text: DossierText, path: Path, at: "key" | "value"): Mark {
  let node: TextNode | undefined = text.root;
  let mark: Mark = node?.at ?? { file: 0, offset: 0 };
  for (const [index, segment] of path.entries()) {
    const last = index === path.length - 1;
    if (node?.kind === "map") {
      const entry = node.entries.get(String(segment));
      if (entry === undefined) return mark;
      mark = last && at === "key" ? entry.keyAt : entry.node.at;
      node = entry.node;
    } else if (node?.kind === "list") {
      node = node.items[Number(segment)];
      if (node === undefined) return mark;
      mark = node.at;
    } else return mark;
  }
  return mark;
}

/** Whether the value at a path has already been told as a problem of the text. */
export function isFaulty(text: DossierText, path: Path): boolean {
  let node: TextNode | undefined = text.root;
  for (const segment of path) {
    if (node?.kind === "map") node = node.entries.get(String(segment))?.node;
    else if (node?.kind === "list") node = node.items[Number(segment)];
    else return false;
  }
  return node?.kind === "scalar" && node.faulty === true;
}

/** A path as an address: dotted, entries of lists by id where they have one. */
export function addressOf(text: DossierText, path: Path): string {
  let value: unknown = text.plain;
  const segments: string[] = [];
  for (const segment of path) {
    segments.push(segmentOf(value, segment));
    value = (value as Record<string | number, unknown> | null | undefined)?.[segment];
  }
  return segments.join(".");
}

/** Where something with a given address stands in the files. */
export function locateIn(text: DossierText, address: string): Place {
  const path = followPath(text.plain, address).path;
  return placeOfMark(text.files, markAt(text, path, "key"), address);
}
