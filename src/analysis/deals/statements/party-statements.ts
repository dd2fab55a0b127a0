import { firstDay, lastDay } from "../../../dossier/dates.ts";
import { exactValue, rangeOf } from "../../../dossier/exact.ts";
import type {
  CompareStatement,
  NoDeal,
  PartyPreferences,
  RedLine,
  ScaleStatement,
  WeightStatement,
} from "../../../dossier/schema/preferences.ts";
import type { CalendarDate, Id, NumberOrRange } from "../../../dossier/schema/primitives.ts";
import { zero } from "../../../math/rational.ts";
import { optionKey } from "../model/issue-options.ts";
import { expandShortMatrix } from "./short-matrix.ts";
import type { PartyStatements, Range, Statement, Vocabulary } from "./statement.ts";

type Preferences = Readonly<Record<Id, PartyPreferences>>;

/** Everything said about one party as one list, its short matrix expanded and what it is `like` taken over; undefined where nothing is. */
export function partyStatements(
  preferences: Preferences,
  party: Id,
  vocabulary: Vocabulary,
): PartyStatements | undefined {
  return follow(preferences, party, vocabulary, new Set());
}

function follow(
  preferences: Preferences,
  party: Id,
  vocabulary: Vocabulary,
  seen: Set<Id>,
): PartyStatements | undefined {
  const own = Object.hasOwn(preferences, party) ? preferences[party] : undefined;
  // A circle of likenesses is a problem of the dossier, told by its reader; here it only must not run forever.
  if (!own || seen.has(party)) return undefined;
  seen.add(party);
  const statements = ownStatements(own, `preferences.${party}`, vocabulary);
  const model = own.like === undefined ? undefined : follow(preferences, own.like, vocabulary, seen);
  return {
    party,
    valueScale: own.valueScale ?? model?.valueScale ?? "normalised",
    statements: [...inherited(model?.statements ?? [], statements), ...statements],
  };
}

/**
 * What stays of another party's statements beside a party's own: own statements on an issue's scale replace the liked ones on that
 * issue; own weights replace weights; own words on no deal (a figure, or packages it would sign or refuse) replace
 * those; red lines and comparisons of packages add up.
 */
function inherited(liked: readonly Statement[], own: readonly Statement[]): Statement[] {
  const replaced = new Set(own.map(subjectOf).filter((subject) => subject !== undefined));
  return liked.filter((statement) => {
    const subject = subjectOf(statement);
    return subject === undefined || !replaced.has(subject);
  });
}

function subjectOf(statement: Statement): string | undefined {
  switch (statement.kind) {
    case "scale-figures":
    case "scale-order":
      return `scale of ${statement.issue}`;
    case "weight-figures":
    case "weight-order":
      return "weights";
    case "signs":
    case "refuses":
    case "no-deal":
      return "no deal";
    case "prefers":
    case "indifferent":
    case "red-line":
      return undefined;
  }
}

function ownStatements(own: PartyPreferences, path: string, vocabulary: Vocabulary): Statement[] {
  const section = <Entry extends { readonly id?: Id | undefined }>(
    name: string,
    entries: readonly Entry[] | undefined,
    read: (entry: Entry, path: string) => Statement[],
  ) => (entries ?? []).flatMap((entry, index) => read(entry, `${path}.${name}.${entry.id ?? index}`));
  const inForce = noDealInForce(own.noDeal ?? [], vocabulary.asOf);
  return [
    ...(own.short ? expandShortMatrix(own.short, path, vocabulary) : []),
    ...section("scale", own.scale, (entry, at) => readScale(entry, at, vocabulary)),
    ...section("weights", own.weights, readWeights),
    ...section("compares", own.compares, (entry, at) => readCompare(entry, at, vocabulary)),
    ...section("noDeal", own.noDeal, (entry, at) => (inForce.includes(entry) ? readNoDeal(entry, at) : [])),
    ...section("redLines", own.redLines, readRedLine),
  ];
}

function readScale(entry: ScaleStatement, path: string, { issues }: Vocabulary): Statement[] {
  const issue = issues.find(({ id }) => id === entry.issue);
  if (!issue) return [];
  const { values, order } = entry;
  const read: Statement[] = [];
  if (values) {
    const figures = ranges(values, (key) => optionKey(issue, key));
    read.push({ kind: "scale-figures", path, issue: issue.id, values: figures });
  }
  if (order)
    read.push({ kind: "scale-order", path, issue: issue.id, classes: order.map((option) => [[option]]) });
  return read;
}

function readWeights({ values, order }: WeightStatement, path: string): Statement[] {
  const read: Statement[] = [];
  if (values) read.push({ kind: "weight-figures", path, values: ranges(values, (issue) => issue) });
  if (order) read.push({ kind: "weight-order", path, order });
  return read;
}

function ranges(
  values: Readonly<Record<string, NumberOrRange>>,
  keyOf: (key: string) => string,
): ReadonlyMap<string, Range> {
  return new Map(Object.entries(values).map(([key, value]) => [keyOf(key), toRange(value)]));
}

function toRange(value: NumberOrRange): Range {
  const [low, high] = rangeOf(value);
  return { low: exactValue(low), high: exactValue(high) };
}

function readCompare(entry: CompareStatement, path: string, { choiceOf }: Vocabulary): Statement[] {
  if ("wouldAccept" in entry || "wouldRefuse" in entry) {
    const signs = "wouldAccept" in entry;
    const choice = choiceOf(signs ? entry.wouldAccept : entry.wouldRefuse);
    return choice ? [{ kind: signs ? "signs" : "refuses", path, choice }] : [];
  }
  const [first, second] = "prefers" in entry ? [entry.prefers, entry.to] : entry.indifferent;
  const better = choiceOf(first);
  const worse = choiceOf(second);
  if (!better || !worse) return [];
  const margin = "prefers" in entry && entry.margin !== undefined ? exactValue(entry.margin) : zero;
  return [{ kind: "prefers" in entry ? "prefers" : "indifferent", path, better, worse, margin }];
}

/**
 * The figures for no deal in force: the latest that hold by the date, undated ones having always held; where all hold only later, the
 * first that will.
 */
function noDealInForce(entries: readonly NoDeal[], asOf: CalendarDate | null): readonly NoDeal[] {
  const figures = entries.filter(({ value }) => value !== undefined);
  const since = ({ at }: NoDeal) => (at === undefined ? "" : firstDay(at));
  const days = figures.map(since).sort();
  const held = asOf === null ? days : days.filter((day) => day <= lastDay(asOf));
  const day = held.at(-1) ?? days[0];
  return figures.filter((entry) => since(entry) === day);
}

function readNoDeal({ value }: NoDeal, path: string): Statement[] {
  return value === undefined ? [] : [{ kind: "no-deal", path, value: toRange(value) }];
}

function readRedLine({ pattern, basis }: RedLine, path: string): Statement[] {
  return [{ kind: "red-line", path, patterns: [pattern], basis: basis ?? "assessed" }];
}
