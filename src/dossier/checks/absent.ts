import type { ReferenceKind } from "../problem.ts";
import type { ReportOptions } from "../reading/report.ts";
import type { Checking, Path } from "./checking.ts";

/** A reference to a kind of entry of which the dossier has none at all. */
export interface Absence {
  readonly kind: ReferenceKind;
  readonly found: string;
  readonly path: Path;
  readonly options: ReportOptions | undefined;
}

/** From so many on, references into a section that is not there are one problem: most likely a file is missing, and not each of them wrong. */
const fewest = 4;

/** The kind of which there is none, where that explains why a reference names nothing. */
export function absentKind({ known }: Checking, kind: ReferenceKind): ReferenceKind | undefined {
  if (kind === "claim-or-source") {
    if (known.source.size === 0) return "source";
    return known.claim.size === 0 ? "claim" : undefined;
  }
  if (kind === "principal" || kind === "option" || kind === "statement" || kind === "step") return undefined;
  return known[kind].size === 0 ? kind : undefined;
}

/** Tells the references into sections that are not there: each by itself where they are few, otherwise once for the section. */
export function reportAbsences({ absences, report, placeOf }: Checking): void {
  for (const [kind, found] of Map.groupBy(absences, (one) => one.kind)) {
    const list = found
      .map((one) => ({ ...one, place: placeOf(one.path) }))
      .toSorted(({ place: a }, { place: b }) =>
        a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
      );
    const [first] = list;
    if (first === undefined) continue;
    if (list.length >= fewest) {
      const values = { kind, found: first.found, count: list.length };
      report("nothing-to-refer-to", first.path, values, first.options);
      continue;
    }
    for (const { found: id, path, options } of list)
      report("unknown-reference", path, { kind, found: id }, options);
  }
}
