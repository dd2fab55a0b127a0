import type { ReferenceKind } from "../problem.ts";
import type { ReportOptions } from "../reading/report.ts";
import { nearestWord } from "../reading/spelling.ts";
import type { Checking, Path } from "./checking.ts";

/** A reference that names nothing, where a section that is not there at all may be why. */
export interface Absence {
  /** The kind of which there is none; `entry` where the reference may name an entry of any section. */
  readonly kind: ReferenceKind;
  readonly found: string;
  readonly path: Path;
  readonly options: ReportOptions | undefined;
}

/** From so many on, references into a section that is not there are one problem: most likely a file is missing, and not each of them wrong. */
const fewest = 4;

/** The kind of which there may be none, where that explains why a reference names nothing. */
export function absentKind({ known }: Checking, kind: ReferenceKind): ReferenceKind | undefined {
  if (kind === "entry") return kind;
  if (kind === "claim-or-source") {
    if (known.source.size === 0) return "source";
    return known.claim.size === 0 ? "claim" : undefined;
  }
  if (kind === "principal" || kind === "option" || kind === "statement" || kind === "step") return undefined;
  return known[kind].size === 0 ? kind : undefined;
}

/** Tells the references into sections that are not there: each by itself where they are few, otherwise once for the section. */
export function reportAbsences(checking: Checking): void {
  for (const [kind, found] of groupsOf(checking)) {
    const list = found
      .map((one) => ({ ...one, place: checking.placeOf(one.path) }))
      .toSorted(({ place: a }, { place: b }) =>
        a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
      );
    const [first] = list;
    if (first === undefined) continue;
    if (list.length >= fewest) {
      const values = { kind, found: first.found, count: list.length };
      checking.report("nothing-to-refer-to", first.path, values, first.options);
    } else for (const one of list) reportUnknown(checking, one);
  }
}

/** References by the kind that is missing. A general one is of the missing kind that more places name; where none is known, these are a kind of their own. */
function groupsOf(checking: Checking): ReadonlyMap<ReferenceKind, readonly Absence[]> {
  const groups = new Map<ReferenceKind, readonly Absence[]>(
    Map.groupBy(checking.absences, ({ kind }) => kind),
  );
  const general = groups.get("entry") ?? [];
  groups.delete("entry");
  if (general.length === 0) return groups;
  const [largest] = [...groups].toSorted(([, a], [, b]) => b.length - a.length);
  // Few, or mostly like what is on file, are slips; a missing section is not spelt nearly like what is there.
  const alike = general.filter(({ found }) => nearest(checking, found) !== undefined).length;
  const isSection = alike <= general.length / 2;
  if (largest !== undefined && isSection) return groups.set(largest[0], [...largest[1], ...general]);
  if (general.length >= fewest && isSection) return groups.set("entry", general);
  for (const one of general) reportUnknown(checking, one);
  return groups;
}

function nearest({ known, spelling }: Checking, found: string): string | undefined {
  return nearestWord(found, known.entry, spelling);
}

function reportUnknown(checking: Checking, { kind, found, path, options }: Absence): void {
  const suggestion = kind === "entry" ? nearest(checking, found) : undefined;
  const values = { kind, found, ...(suggestion === undefined ? {} : { suggestion }) };
  checking.report("unknown-reference", path, values, options);
}
