import type { Mark, TextEntry, TextMap, TextNode } from "./text-tree.ts";

/** A part of the dossier given twice, found at `at`; the first stands at `firstAt`. */
interface Clash {
  readonly section: string;
  readonly at: Mark;
  readonly firstAt: Mark;
}

/** Several files as one: lists are joined in file order, maps merged key by key; a single value given twice is a clash. */
export function mergeFiles(roots: readonly TextMap[]): { root: TextMap; clashes: readonly Clash[] } {
  const clashes: Clash[] = [];
  const [first, ...others] = roots;
  if (first === undefined) throw new Error("mergeFiles: no files were given");
  return { root: others.reduce((root, next) => mergeMaps(root, next, "", clashes), first), clashes };
}

function mergeMaps(left: TextMap, right: TextMap, path: string, clashes: Clash[]): TextMap {
  const entries = new Map(left.entries);
  for (const [key, entry] of right.entries) {
    const known = entries.get(key);
    const place = path === "" ? key : `${path}.${key}`;
    entries.set(key, known === undefined ? entry : mergeEntries(known, entry, place, clashes));
  }
  return { ...left, entries };
}

function mergeEntries(left: TextEntry, right: TextEntry, path: string, clashes: Clash[]): TextEntry {
  const a = left.node;
  const b = right.node;
  if (isNothing(b)) return left;
  if (isNothing(a)) return right;
  if (a.kind === "map" && b.kind === "map") return { ...left, node: mergeMaps(a, b, path, clashes) };
  if (a.kind === "list" && b.kind === "list") {
    return { ...left, node: { ...a, items: [...a.items, ...b.items] } };
  }
  if (!statesSameVersion(path, a, b)) {
    clashes.push({ section: path, at: right.keyAt, firstAt: left.keyAt });
  }
  return left;
}

function isNothing(node: TextNode): boolean {
  return node.kind === "scalar" && node.value === null && node.faulty !== true;
}

// Each file of a folder may state the format it is written in.
function statesSameVersion(path: string, a: TextNode, b: TextNode): boolean {
  return path === "concordat" && a.kind === "scalar" && b.kind === "scalar" && a.value === b.value;
}
