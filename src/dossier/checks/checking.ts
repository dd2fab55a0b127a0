import { gridFault } from "../amounts.ts";
import type { Place, ReferenceKind } from "../problem.ts";
import type { Draft } from "../reading/draft.ts";
import { readable } from "../reading/draft.ts";
import { type DossierText, markAt, placeOfMark } from "../reading/places.ts";
import { type Report, type ReportOptions, shortOf } from "../reading/report.ts";
import { nearestWord, type SpellingBudget, spellingBudget } from "../reading/spelling.ts";
import type { PlainMap } from "../reading/text-tree.ts";
import type { Issue } from "../schema/issues.ts";
import type { Choice } from "../schema/primitives.ts";
import { type Absence, absentKind } from "./absent.ts";
import { idsIn, isUnsure, unsureSections } from "./unsure.ts";

export type Path = readonly (string | number)[];

/** What the checks across entries work on. */
export interface Checking {
  readonly draft: Draft;
  /** The text as plain data, unreadable entries included. */
  readonly plain: PlainMap;
  readonly known: Known;
  /** Sections in which an entry has lost its id; nothing is said of names that are not found there, since they may be that entry's. */
  readonly unsure: ReadonlySet<string>;
  readonly report: Report;
  readonly spelling: SpellingBudget;
  /** References that may lead into sections that are not there, gathered to be told together. */
  readonly absences: Absence[];
  placeOf(path: Path): Place;
}

/** Ids that references may name. Taken from the text itself, so that an unreadable entry does not make every mention of it a second problem. */
interface Known {
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
  /** Issues that could be read and have their ids to themselves, amounts only where their grid is sound. */
  readonly issues: ReadonlyMap<string, Issue>;
  /** Option ids of each issue that has options, as written. */
  readonly optionsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** What named packages choose. */
  readonly packages: ReadonlyMap<string, Choice>;
}

/** Gathers what the checks need. */
export function checkingOf(
  draft: Draft,
  text: DossierText,
  report: Report,
  misnamed: ReadonlySet<string>,
): Checking {
  const { plain } = text;
  return {
    draft,
    plain,
    known: knownOf(draft, plain),
    unsure: unsureSections(plain, misnamed),
    report,
    spelling: spellingBudget(),
    absences: [],
    placeOf: (path) => placeOfMark(text.files, markAt(text, path, "value"), ""),
  };
}

function knownOf(draft: Draft, plain: PlainMap): Known {
  const ids = (section: string) => new Set(idsIn(plain[section]).map(({ id }) => id));
  const source = ids("sources");
  const claim = ids("claims");
  const issues = withOwnId(readable(draft.issues).map(([issue]) => issue)).filter(
    (issue) =>
      issue.kind === "amount" || new Set(issue.options.map(({ id }) => id)).size === issue.options.length,
  );
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
      issues
        .filter((issue) => issue.kind === "options" || gridFault(issue) === undefined)
        .map((issue) => [issue.id, issue]),
    ),
    optionsOf: new Map(issues.map((issue) => [issue.id, optionIds(issue)])),
    packages: new Map(
      withOwnId(readable(draft.packages).map(([one]) => one)).map((one) => [one.id, one.choice]),
    ),
  };
}

/** Entries without those that share an id: which of them is meant cannot be told. */
function withOwnId<Entry extends { readonly id: string }>(entries: readonly Entry[]): readonly Entry[] {
  const byId = Map.groupBy(entries, ({ id }) => id);
  return entries.filter(({ id }) => byId.get(id)?.length === 1);
}

function optionIds(issue: Issue): ReadonlySet<string> {
  return new Set(issue.kind === "options" ? issue.options.map(({ id }) => id) : []);
}

/** Tells where a reference names nothing; returns whether it names something. */
export function checkReference(
  checking: Checking,
  kind: Exclude<ReferenceKind, "principal" | "option" | "statement" | "step">,
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
  if (isUnsure(kind, checking.unsure)) return false;
  // Where there is nothing of a kind, what is nearly spelt like it is of another kind.
  const absent = absentKind(checking, kind);
  if (absent !== undefined) {
    checking.absences.push({ kind: absent, found: shortOf(found), path, options });
    return false;
  }
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

/** Of the issues there are, those not named, as above; none where an issue has lost its id, or a name is that of no issue. */
export function missingIssues(checking: Checking, named: ReadonlySet<string>): readonly string[] {
  const { issue } = checking.known;
  if (checking.unsure.has("issues") || [...named].some((id) => !issue.has(id))) return [];
  return missingOf(issue, (id) => named.has(id));
}
