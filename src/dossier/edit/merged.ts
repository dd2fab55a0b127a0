import { followPath } from "../addresses.ts";
import { deriveIds } from "../reading/derived-ids.ts";
import type { DossierFile } from "../reading/files.ts";
import { mergeFiles } from "../reading/merge.ts";
import { type PlainMap, plainOf, type TextNode } from "../reading/text-tree.ts";
import { type Opened, openFile } from "./opened.ts";
import type { Path } from "./step.ts";

/** A dossier's files opened for editing, and what they say together, as `readDossier` reads them. */
export interface Merged {
  readonly files: readonly Opened[];
  readonly plain: PlainMap;
  /** The same with the ids that statements without one are given when read. */
  readonly named: PlainMap;
}

/** Where something stands: a file, by its place in the list, and the path in it. */
export interface Site {
  readonly file: number;
  readonly path: Path;
  readonly node: TextNode;
}

/** Opens the files as one dossier. Linear in the text of the files not opened before, and in all values. */
export function openAll(files: readonly DossierFile[]): Merged {
  return merged(files.map(openFile));
}

/** The same dossier with one file changed. */
export function withFile({ files }: Merged, index: number, file: Opened): Merged {
  return merged(files.with(index, file));
}

function merged(files: readonly Opened[]): Merged {
  const roots = files.flatMap(({ tree }) => (tree === undefined ? [] : [tree]));
  if (roots.length === 0) return { files, plain: {}, named: {} };
  const { root } = mergeFiles(roots);
  const named = plainOf(root) as PlainMap;
  deriveIds(named);
  return { files, plain: plainOf(root) as PlainMap, named };
}

/** What an address led to; `rest`: what of it is left behind the part that leads somewhere. */
export interface Followed {
  readonly found: boolean;
  readonly path: Path;
  readonly rest: string;
}

/** Follows an address, through the ids that statements without one are given too. `path` has keys and indexes of the files read as one. */
export function followAddress({ named }: Merged, address: string): Followed {
  const { found, path, trail } = followPath(named, address);
  if (found) return { found, path, rest: "" };
  return { found, path, rest: restOf(address, path, trail) };
}

function restOf(address: string, path: Path, trail: readonly unknown[]): string {
  const segments = address.split(".");
  const taken = path.reduce<number>((sum, segment, index) => {
    return sum + (Array.isArray(trail[index]) ? 1 : String(segment).split(".").length);
  }, 0);
  return segments.slice(taken).join(".");
}

/** Every place at which a part of what stands at a path is written; more than one for lists and maps spread over files. */
export function sitesOf({ files }: Merged, path: Path): readonly Site[] {
  let sites: readonly Site[] = files.flatMap(({ tree }, file) =>
    tree === undefined ? [] : [{ file, path: [], node: tree }],
  );
  for (const segment of path) sites = stepInto(sites, segment);
  return sites;
}

function stepInto(sites: readonly Site[], segment: string | number): readonly Site[] {
  if (typeof segment === "number") return stepIntoLists(sites, segment);
  const found = sites.flatMap(({ file, path, node }): Site[] => {
    const entry = node.kind === "map" ? node.entries.get(segment) : undefined;
    return entry === undefined ? [] : [{ file, path: [...path, segment], node: entry.node }];
  });
  const [first] = found.filter(({ node }) => !isNothing(node));
  if (first === undefined) return found.slice(0, 1);
  // As when reading: of what cannot be joined, the first counts.
  if (first.node.kind === "scalar") return [first];
  return found.filter(({ node }) => node.kind === first.node.kind);
}

function stepIntoLists(sites: readonly Site[], index: number): readonly Site[] {
  let left = index;
  for (const { file, path, node } of sites) {
    if (node.kind !== "list") continue;
    const item = node.items[left];
    if (item !== undefined) return [{ file, path: [...path, left], node: item }];
    left -= node.items.length;
  }
  return [];
}

export function isNothing(node: TextNode): boolean {
  return node.kind === "scalar" && node.value === null;
}
