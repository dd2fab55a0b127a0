import { firstDay, lastDay } from "./dates.ts";
import type { PlainMap } from "./reading/text-tree.ts";
import { type Dossier, dossierSchema } from "./schema/dossier.ts";
import type { CalendarDate, Id } from "./schema/primitives.ts";
import type { Round } from "./schema/record.ts";
import { withoutDanglingReferences } from "./views/consistency.ts";
import { isOver, knownDays, knownSince } from "./views/knowledge.ts";
import { type Entry, rewriteEntries, visitEntries } from "./walk.ts";

/**
 * The dossier as it could have been written on a date: entries known by then and still in force, statements that one of these
 * supersedes left out, and nothing left that names an absent entry. A date without a day means its last day. Offices, roles and
 * other spans keep both their dates. Linear in the dossier. Where a view for readers is wanted too, take this one first, since a statement
 * they may not see can supersede one they may.
 */
export function asOfView(dossier: Dossier, date: CalendarDate): Dossier {
  const day = lastDay(date);
  const days = knownDays(dossier);
  const isKnown = (entry: Entry) => {
    const since = knownSince(entry, days, roundDate(dossier, entry));
    return since === undefined || since <= day;
  };
  const replaced = supersededStatements(dossier, (value) => {
    const since = knownSince({ ...nowhere, value }, days, undefined);
    return (since === undefined || since <= day) && !isOver(value, day);
  });
  const visible = rewriteEntries(dossierSchema, dossier, (entry) => {
    if (entry.path.length === 0) return entry.value;
    return isKnown(entry) && !isOver(entry.value, day) && !replaced.has(entry.value)
      ? entry.value
      : undefined;
  }) as Dossier;
  const rounds = visible.rounds.map((round) => asItStood(round, day));
  return withoutDanglingReferences({ ...visible, rounds, asOf: date });
}

/**
 * The dossier with everything on file but what was over by the latest day on which anything on file became known, and the statements that
 * others supersede. It belongs to no date, so that nothing in it is ahead or overdue.
 */
export function currentView({ asOf: _, ...dossier }: Dossier): Dossier {
  const day = latestDay(dossier);
  const replaced = supersededStatements(dossier, (value) => !isOver(value, day));
  const visible = rewriteEntries(dossierSchema, dossier, ({ value, path }) =>
    path.length > 0 && (replaced.has(value) || isOver(value, day)) ? undefined : value,
  ) as Dossier;
  return withoutDanglingReferences(visible);
}

/** The latest day on which anything on file became known; before all days where nothing says when. */
function latestDay(dossier: Dossier): string {
  const days = knownDays(dossier);
  let latest = "";
  visitEntries(dossierSchema, dossier, (entry) => {
    const since = knownSince(entry, days, undefined) ?? "";
    if (entry.path.length > 0 && since > latest) latest = since;
  });
  return latest;
}

const nowhere = { path: [], has: () => false, titleOf: () => undefined } as const;

// What an offer or outcome rests on may be unstated; it is then as old as its round.
function roundDate(dossier: Dossier, { path }: Entry): CalendarDate | undefined {
  const [section, index, part] = path;
  const whole = path.length === (part === "offers" ? 4 : 3);
  if (section !== "rounds" || (part !== "offers" && part !== "outcome") || !whole) return undefined;
  const round = dossier.rounds[Number(index)];
  return round?.to ?? round?.from;
}

// "Held" or "cancelled" is only known once the round's day has come or its outcome is on record.
function asItStood(round: Round, day: string): Round {
  if (round.status === undefined || round.outcome !== undefined || firstDay(round.from) <= day) return round;
  return { ...round, status: "planned" };
}

/** Statements that those which count say they supersede: within linkages, within one party's preferences, within one principal's ratification, among steps, within one party's penalties. */
function supersededStatements(
  dossier: Dossier,
  counts: (statement: PlainMap) => boolean,
): ReadonlySet<object> {
  const scopes: readonly (readonly Statement[])[] = [
    dossier.linkages,
    ...Object.values(dossier.preferences).map(statementsOf),
    ...Object.values(dossier.ratification),
    dossier.steps,
    ...Object.values(dossier.penalties),
  ];
  return new Set(scopes.flatMap((statements) => supersededAmong(statements, counts)));
}

interface Statement {
  readonly id?: Id | undefined;
  readonly supersedes?: readonly Id[] | undefined;
}

function statementsOf(party: Dossier["preferences"][string]): readonly Statement[] {
  const { short, scale, weights, compares, noDeal, redLines, interests } = party;
  return [
    short ?? [],
    scale ?? [],
    weights ?? [],
    compares ?? [],
    noDeal ?? [],
    redLines ?? [],
    interests ?? [],
  ].flat();
}

function supersededAmong(
  statements: readonly Statement[],
  counts: (statement: PlainMap) => boolean,
): readonly Statement[] {
  const replacing = statements.filter((one) => one.supersedes !== undefined && counts(one as PlainMap));
  const replaced = new Set(replacing.flatMap(({ supersedes = [] }) => supersedes));
  return statements.filter(({ id }) => id !== undefined && replaced.has(id));
}
