import { gridFault } from "../amounts.ts";
import type { Place, ReferenceKind } from "../problem.ts";
import type { Draft } from "../reading/draft.ts";
import { readable } from "../reading/draft.ts";
import { type DossierText, markAt, placeOfMark } from "../reading/places.ts";
import { type Report, type ReportOptions, shortOf } from "../reading/report.ts";
import { nearestWord, type SpellingBudget, spellingBudget } from "../reading/spelling.ts";
import { isMap, type PlainMap } from "../reading/text-tree.ts";
import type { Issue } from "../schema/issues.ts";
import type { Choice } from "../schema/primitives.ts";

export type Path = readonly (string | number)[];

/** What the checks across entries work on. */
export interface Checking {
  readonly draft: Draft;
  /** The text as plain data, unreadable entries included. */
  readonly plain: PlainMap;
  readonly known: Known;
  readonly report: Report;
  readonly spelling: SpellingBudget;
  placeOf(path: Path): Place;
}

/** Ids that references may name. Taken from the text itself, so that an unreadable entry does not make every mention of it a second problem. */
export interface Known {
  readonly source: ReadonlySet<string>;
  readonly claim: ReadonlySet<string>;
  readonly "claim-or-source": ReadonlySet<string>;
  readonly person: ReadonlySet<string>;
  readonly party: ReadonlySet<string>;
  readonly round: ReadonlySet<string>;
  readonly issue: ReadonlySet<string>;
  readonly package: ReadonlySet<string>;
  readonly instrument: ReadonlySet<string>;
  readonly entry: ReadonlySet<string>;
  /** Issues that could be read, amounts only where their grid is sound. */
  readonly issues: ReadonlyMap<string, Issue>;
  /** Option ids of each issue that has options, as written. */
  readonly optionsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** What named packages choose. */
  readonly packages: ReadonlyMap<string, Choice>;
}

/** Gathers what the checks need. */
export function checkingOf(draft: Draft, text: DossierText, report: Report): Checking {
  const { plain } = text;
  return {
    draft,
    plain,
    known: knownOf(draft, plain),
    report,
    spelling: spellingBudget(),
    placeOf: (path) => placeOfMark(text.files, markAt(text, path, "value"), ""),
  };
}

function knownOf(draft: Draft, plain: PlainMap): Known {
  const ids = (section: string) => new Set(idsIn(plain[section]).map(({ id }) => id));
  const source = ids("sources");
  const claim = ids("claims");
  return {
    source,
    claim,
    "claim-or-source": new Set([...source, ...claim]),
    person: ids("people"),
    party: ids("parties"),
    round: ids("rounds"),
    issue: ids("issues"),
    package: ids("packages"),
    instrument: ids("instruments"),
    entry: new Set(Object.values(plain).flatMap((section) => idsIn(section).map(({ id }) => id))),
    issues: new Map(
      readable(draft.issues)
        .filter(([issue]) => issue.kind === "options" || gridFault(issue) === undefined)
        .map(([issue]) => [issue.id, issue]),
    ),
    optionsOf: new Map(readable(draft.issues).map(([issue]) => [issue.id, optionIds(issue)])),
    packages: new Map(readable(draft.packages).map(([named]) => [named.id, named.choice])),
  };
}

function optionIds(issue: Issue): ReadonlySet<string> {
  return new Set(issue.kind === "options" ? issue.options.map(({ id }) => id) : []);
}

/** The ids of a list's entries, as written. */
export function idsIn(list: unknown): readonly { readonly id: string; readonly index: number }[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) =>
    isMap(entry) && typeof entry.id === "string" ? [{ id: entry.id, index }] : [],
  );
}

/** Tells where a reference names nothing; returns whether it names something. */
export function checkReference(
  checking: Checking,
  kind: Exclude<ReferenceKind, "principal" | "option" | "statement">,
  found: string | undefined,
  path: Path,
  options?: ReportOptions,
): boolean {
  if (found === undefined) return true;
  return checkMember(checking, kind, checking.known[kind], found, path, options);
}

/** The same for names that hold in one place only: options of an issue, statements of a party. */
export function checkMember(
  checking: Checking,
  kind: ReferenceKind,
  candidates: ReadonlySet<string>,
  found: string,
  path: Path,
  options?: ReportOptions,
): boolean {
  if (candidates.has(found)) return true;
  const suggestion = nearestWord(found, candidates, checking.spelling);
  const values = { kind, found: shortOf(found), ...(suggestion === undefined ? {} : { suggestion }) };
  checking.report("unknown-reference", path, values, options);
  return false;
}

/** Of the ids that should all be there, those that are not: the first twenty, which is enough to be told. */
export function missingOf(all: Iterable<string>, isThere: (id: string) => boolean): readonly string[] {
  const missing: string[] = [];
  for (const id of all) {
    if (!isThere(id)) missing.push(id);
    if (missing.length === 20) break;
  }
  return missing;
}
