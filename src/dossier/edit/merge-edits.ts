import { canonicalJson } from "../hash.ts";
import type { DossierFile } from "../reading/files.ts";
import type { Plain } from "./edit.ts";
import { orderOf } from "./merge-order.ts";
import { openFile } from "./opened.ts";
import { entriesOf, saidBy, textOf, type Unit, unitsOf } from "./units.ts";

/** One side of a conflict: what it says and how it is written. */
export interface MergeSide {
  readonly text: string;
  readonly value: Plain;
}

/** A part that both sides changed, each in its own way; an absent side does not have it (any more). `at` is its address, empty for the file. */
export interface MergeConflict {
  readonly file: string;
  readonly at: string;
  /** `order`: both put the parts into another order. */
  readonly about: "content" | "order";
  readonly base: MergeSide | undefined;
  readonly mine: MergeSide | undefined;
  readonly theirs: MergeSide | undefined;
}

export interface Merging {
  readonly files: readonly DossierFile[];
  /** Where nothing was decided; the merged text holds my side. */
  readonly conflicts: readonly MergeConflict[];
}

/** Which side a person takes in a conflict; undefined where none is taken yet. */
export type Decide = (conflict: MergeConflict) => "mine" | "theirs" | undefined;

/**
 * Merges two sets of changes made from the same files, section by section and entry by entry: what only one side changed is taken from it as
 * written, with its comments and order; what both changed differently is a conflict, unless `decide` settles it. Taking back an edit that others
 * came after is a merge too: base the files after it, theirs those before. Linear in the text.
 */
export function mergeEdits(
  base: readonly DossierFile[],
  mine: readonly DossierFile[],
  theirs: readonly DossierFile[],
  decide: Decide = () => undefined,
): Merging {
  const order = orderOf(pathsIn(base), pathsIn(mine), pathsIn(theirs));
  const merged = order.keys.map((path) =>
    mergeFile(path, textIn(base, path), textIn(mine, path), textIn(theirs, path), decide),
  );
  const files = merged.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
  const conflicts = merged.flatMap((file) => file.conflicts);
  return { files, conflicts: [...conflicts, ...addedTwice(files, mine, theirs)] };
}

interface MergedFile {
  readonly path: string;
  readonly text: Text;
  readonly conflicts: readonly MergeConflict[];
}

type Settle = (conflict: MergeConflict) => "mine" | "theirs";
type Text = string | undefined;

function pathsIn(files: readonly DossierFile[]): readonly string[] {
  return files.map(({ path }) => path);
}

function textIn(files: readonly DossierFile[], path: string): Text {
  return files.find((file) => file.path === path)?.text;
}

function mergeFile(path: string, base: Text, mine: Text, theirs: Text, decide: Decide): MergedFile {
  const plain = unchanged(base, mine, theirs);
  if (plain !== undefined) return { path, text: plain === "mine" ? mine : theirs, conflicts: [] };
  const was = base === undefined ? undefined : unitsOf(path, base);
  const own = mine === undefined ? undefined : unitsOf(path, mine);
  const other = theirs === undefined ? undefined : unitsOf(path, theirs);
  const conflicts: MergeConflict[] = [];
  const where: Where = { file: path, at: "", settle: settling(decide, conflicts) };
  const merged = mergeUnits(where, was, own, other);
  const text = merged && textOf(merged);
  if (merged?.parts === undefined || saysSo(path, textOf(merged), merged)) return { path, text, conflicts };
  // The sides are laid out so differently that their parts do not fit together.
  conflicts.length = 0;
  const side = where.settle(conflictOf(where, "content", was, own, other));
  return { path, text: side === "mine" ? mine : theirs, conflicts };
}

function settling(decide: Decide, conflicts: MergeConflict[]): Settle {
  return (conflict) => {
    const taken = decide(conflict);
    if (taken === undefined) conflicts.push(conflict);
    return taken ?? "mine";
  };
}

function saysSo(path: string, text: string, merged: Unit): boolean {
  const { sound, plain } = openFile({ path, text });
  return sound && canonicalJson(plain) === canonicalJson(saidBy(merged));
}

/** Entries of one id that each side added in another file: both are in the merged text, where `check` finds them too. */
function addedTwice(
  files: readonly DossierFile[],
  mine: readonly DossierFile[],
  theirs: readonly DossierFile[],
): readonly MergeConflict[] {
  const [merged, own, other] = [files, mine, theirs].map(placesIn);
  const conflicts: MergeConflict[] = [];
  for (const [at, places] of merged ?? []) {
    const [first] = own?.get(at) ?? [];
    const [second] = other?.get(at) ?? [];
    if (places.length < 2 || first === undefined || second === undefined || first.file === second.file)
      continue;
    const where = { file: second.file, at, settle: () => "mine" as const };
    conflicts.push(conflictOf(where, "content", undefined, first.unit, second.unit));
  }
  return conflicts;
}

interface EntryPlace {
  readonly file: string;
  readonly unit: Unit;
}

function placesIn(files: readonly DossierFile[]): ReadonlyMap<string, readonly EntryPlace[]> {
  const places = new Map<string, EntryPlace[]>();
  for (const { path, text } of files) {
    for (const [at, unit] of entriesOf(unitsOf(path, text))) {
      places.set(at, [...(places.get(at) ?? []), { file: path, unit }]);
    }
  }
  return places;
}

/** The side to take where not both changed something, or both the same. */
function unchanged(base: Text, mine: Text, theirs: Text): "mine" | "theirs" | undefined {
  if (mine === theirs || base === theirs) return "mine";
  return base === mine ? "theirs" : undefined;
}

interface Where {
  readonly file: string;
  readonly at: string;
  readonly settle: Settle;
}

type MaybeUnit = Unit | undefined;

function mergeUnits(where: Where, base: MaybeUnit, mine: MaybeUnit, theirs: MaybeUnit): MaybeUnit {
  const plain = unchanged(wholeText(base), wholeText(mine), wholeText(theirs));
  if (plain !== undefined) return plain === "mine" ? mine : theirs;
  if (mine?.parts !== undefined && theirs?.parts !== undefined && mine.kind === theirs.kind) {
    const within = base?.kind === mine.kind ? base : undefined;
    const merged = mergeParts(where, within, mine, theirs);
    if (merged.parts?.length !== 0) return merged;
  }
  const side = where.settle(conflictOf(where, "content", base, mine, theirs));
  return side === "mine" ? mine : theirs;
}

function wholeText(unit: MaybeUnit): Text {
  return unit === undefined ? undefined : textOf(unit);
}

function mergeParts(where: Where, base: MaybeUnit, mine: Unit, theirs: Unit): Unit {
  const [was, own, other] = [keysOf(base), keysOf(mine), keysOf(theirs)];
  const order = orderOf(was, own, other);
  const settled = order.contested
    ? where.settle(conflictOf(where, "order", base, mine, theirs))
    : ("mine" as const);
  const wanted = settled === "theirs" ? orderOf(was, other, own).keys : order.keys;
  const parts = wanted.flatMap((key) => {
    const within = { ...where, at: where.at === "" ? key : `${where.at}.${key}` };
    return mergeUnits(within, partOf(base, key), partOf(mine, key), partOf(theirs, key)) ?? [];
  });
  const text = pick(where, base?.text ?? "", mine.text, theirs.text);
  const tail = pick(where, base?.tail ?? "", mine.tail, theirs.tail);
  return { ...mine, text, tail, parts };
}

/** What stands above or behind the parts: comments, and the key itself. */
function pick(where: Where, base: string, mine: string, theirs: string): string {
  const plain = unchanged(base, mine, theirs);
  if (plain !== undefined) return plain === "mine" ? mine : theirs;
  const [was, own, other] = [base, mine, theirs].map((text) => ({ text, value: null }));
  const side = where.settle({
    file: where.file,
    at: where.at,
    about: "content",
    base: was,
    mine: own,
    theirs: other,
  });
  return side === "mine" ? mine : theirs;
}

function keysOf(unit: MaybeUnit): readonly string[] {
  return unit?.parts?.map(({ key }) => key) ?? [];
}

function partOf(unit: MaybeUnit, key: string): MaybeUnit {
  return unit?.parts?.find((part) => part.key === key);
}

function conflictOf(
  { file, at }: Where,
  about: MergeConflict["about"],
  base: MaybeUnit,
  mine: MaybeUnit,
  theirs: MaybeUnit,
): MergeConflict {
  return { file, at, about, base: sideOf(base), mine: sideOf(mine), theirs: sideOf(theirs) };
}

function sideOf(unit: MaybeUnit): MergeSide | undefined {
  return unit === undefined ? undefined : { text: textOf(unit), value: saidBy(unit) };
}
