import { canonicalJson } from "../hash.ts";
import type { DossierFile } from "../reading/files.ts";
import type { MergeSide } from "./merge-edits.ts";
import { saidBy, textOf, type Unit, unitsOf } from "./units.ts";

/** A place at which two states of a dossier differ. `at` is its address; empty for a file that cannot be taken apart. */
export interface Difference {
  readonly file: string;
  readonly at: string;
  /** `wording`: comments or layout only, the values are the same. `order`: the parts stand in another order; the sides list their keys. */
  readonly kind: "added" | "removed" | "changed" | "wording" | "order";
  readonly before: MergeSide | undefined;
  readonly after: MergeSide | undefined;
}

type MaybeUnit = Unit | undefined;

/** Where two states of a dossier's files differ, entry by entry, in the order of the text. Linear in the text. */
export function differencesBetween(
  before: readonly DossierFile[],
  after: readonly DossierFile[],
): readonly Difference[] {
  const paths = new Set([...before, ...after].map(({ path }) => path));
  const found = [...paths].flatMap((path) => {
    const [was, now] = [before, after].map((files) => files.find((file) => file.path === path)?.text);
    return was === now ? [] : compare({ file: path, at: "" }, unitIn(path, was), unitIn(path, now));
  });
  return joinMoved(found);
}

function unitIn(path: string, text: string | undefined): MaybeUnit {
  return text === undefined ? undefined : unitsOf(path, text);
}

type Where = Pick<Difference, "file" | "at">;

function compare(where: Where, was: MaybeUnit, now: MaybeUnit): readonly Difference[] {
  const some = now ?? was;
  if (some === undefined || (was && now && textOf(was) === textOf(now))) return [];
  const fits = was === undefined || now === undefined || (was.parts && now.parts && was.kind === now.kind);
  // Of a file or section that only one side has, the entries are told: they may stand in another file on the other.
  const isHolder = some.parts !== undefined && (was && now ? true : !where.at.includes("."));
  if (!fits || !isHolder || some.parts?.length === 0) return [difference(where, was, now)];
  const keys = new Set([...partsOf(now), ...partsOf(was)].map(({ key }) => key));
  const within = [...keys].flatMap((key) =>
    compare(
      { ...where, at: where.at === "" ? key : `${where.at}.${key}` },
      partOf(was, key),
      partOf(now, key),
    ),
  );
  return [...orderOf(where, was, now), ...wordingOf(where, was, now), ...within];
}

function partsOf(unit: MaybeUnit): readonly Unit[] {
  return unit?.parts ?? [];
}

function partOf(unit: MaybeUnit, key: string): MaybeUnit {
  return partsOf(unit).find((part) => part.key === key);
}

function difference(where: Where, was: MaybeUnit, now: MaybeUnit): Difference {
  const [before, after] = [was, now].map(
    (unit): MergeSide | undefined => unit && { text: textOf(unit), value: saidBy(unit) },
  );
  return { ...where, kind: kindOf(before, after), before, after };
}

function kindOf(before: MergeSide | undefined, after: MergeSide | undefined): Difference["kind"] {
  if (before === undefined) return "added";
  if (after === undefined) return "removed";
  return canonicalJson(before.value) === canonicalJson(after.value) ? "wording" : "changed";
}

function orderOf(where: Where, was: MaybeUnit, now: MaybeUnit): readonly Difference[] {
  const [old, fresh] = [was, now].map((unit) => partsOf(unit).map(({ key }) => key));
  const stayed = (keys: readonly string[] = [], others: readonly string[] = []) =>
    keys.filter((key) => others.includes(key));
  const [before, after] = [stayed(old, fresh), stayed(fresh, old)];
  if (before.join("\n") === after.join("\n")) return [];
  const side = (keys: readonly string[]): MergeSide => ({ text: "", value: keys });
  return [{ ...where, kind: "order", before: side(before), after: side(after) }];
}

/** What stands above and behind the parts: comments, mostly. */
function wordingOf(where: Where, was: MaybeUnit, now: MaybeUnit): readonly Difference[] {
  if (was === undefined || now === undefined) return [];
  const [before, after] = [was, now].map(({ text, tail }): MergeSide => ({ text: text + tail, value: null }));
  return before?.text === after?.text ? [] : [{ ...where, kind: "wording", before, after }];
}

/** An entry taken from one file and put into another is one difference, told where it stands now. */
function joinMoved(found: readonly Difference[]): readonly Difference[] {
  const removed = new Map(
    found.filter(({ kind, at }) => kind === "removed" && at !== "").map((each) => [each.at, each]),
  );
  const moved = new Set<Difference>();
  const joined = found.map((each) => {
    const old = each.kind === "added" ? removed.get(each.at) : undefined;
    if (old === undefined) return each;
    moved.add(old);
    return { ...each, kind: kindOf(old.before, each.after), before: old.before };
  });
  return joined.filter((each) => !moved.has(each));
}
