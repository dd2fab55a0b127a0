import type { DealsResult } from "../../analysis/deals/result.ts";
import type { Article } from "../../dossier/article/article.ts";
import { type Reference, referencesIn } from "../../dossier/article/read.ts";
import { firstDay } from "../../dossier/dates.ts";
import { canonicalJson } from "../../dossier/hash.ts";
import { textFingerprint } from "../../dossier/prose.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { CalendarDate, Id, NumberOrRange, Text } from "../../dossier/schema/primitives.ts";
import type { Finding } from "../../findings/finding.ts";
import type { BriefingSubject } from "../briefing.ts";
import { isInForce } from "../sections/people.ts";

/** What a reference stands for, still in no language. */
export type Referred = { readonly rests: readonly string[]; readonly page?: string } & (
  | { readonly as: "name"; readonly text: Text }
  | { readonly as: "sentence"; readonly text: Text }
  | { readonly as: "names"; readonly texts: readonly Text[] }
  | { readonly as: "date"; readonly date: CalendarDate }
  | { readonly as: "amount"; readonly value: NumberOrRange; readonly unit: Text | undefined }
  | { readonly as: "count"; readonly count: number | string | null }
  | { readonly as: "finding"; readonly finding: Finding }
);

/** What a reference in an article stands for, in the view of a dossier that everyone may see; undefined where it names nothing there. */
export function referred(subject: BriefingSubject, { kind, id }: Reference): Referred | undefined {
  return kinds[kind]?.(subject, id);
}

/** Kinds of references, in the order in which they are explained. */
const kinds: Readonly<Record<string, (subject: BriefingSubject, id: Id) => Referred | undefined>> = {
  claim: ({ dossier }, id) => entry(dossier.claims, "claims", id, ({ text }) => text),
  event: ({ dossier }, id) => entry(dossier.events, "events", id, ({ title }) => title),
  deadline: ({ dossier }, id) => entry(dossier.deadlines, "deadlines", id, ({ what }) => what),
  outcome: ({ dossier }, id) => {
    const text = dossier.rounds.find((round) => round.id === id)?.outcome?.text;
    return text === undefined ? undefined : { as: "sentence", text, rests: [`rounds.${id}.outcome`] };
  },
  person: ({ dossier }, id) =>
    named(dossier.people, id, ({ name }) => ({ as: "name", text: name, page: `people/index#${id}` })),
  office: ({ dossier, asOf }, id) => {
    const offices = dossier.people.find((person) => person.id === id)?.offices ?? [];
    const held = offices
      .map((office, place) => ({ office, place }))
      .filter(({ office }) => isInForce(office, asOf));
    if (held.length === 0) return undefined;
    return {
      as: "names",
      texts: held.map(({ office }) => office.title),
      rests: held.map(({ place }) => `people.${id}.offices.${place}`),
    };
  },
  party: ({ dossier }, id) =>
    named(dossier.parties, id, ({ name }) => ({ as: "name", text: name, page: `people/index#${id}` })),
  issue: ({ dossier }, id) =>
    named(dossier.issues, id, ({ name }) => ({ as: "name", text: name, page: `issues/${id}` })),
  package: ({ dossier }, id) =>
    named(dossier.packages, id, ({ name }) => ({ as: "name", text: name, page: `deals/${id}` })),
  place: ({ dossier }, id) => {
    const place = dossier.rounds.find((round) => round.id === id)?.place;
    return place === undefined ? undefined : { as: "name", text: place, rests: [] };
  },
  date: ({ dossier }, id) => dateOf(dossier, id),
  number: (subject, id) => countOf(subject, id) ?? numberOf(subject.dossier, id),
  finding: ({ findings }, id) => {
    const finding = findings.find((one) => one.id === id || one.message.key === id);
    return finding === undefined ? undefined : { as: "finding", finding, rests: [] };
  },
};

function entry<Entry extends { readonly id: Id }>(
  list: readonly Entry[],
  section: string,
  id: Id,
  wordsOf: (found: Entry) => Text,
): Referred | undefined {
  const found = list.find((one) => one.id === id);
  if (found === undefined) return undefined;
  return { as: "sentence", text: wordsOf(found), rests: [`${section}.${id}`] };
}

// A name needs no note: the page it leads to has them.
function named<Entry extends { readonly id: Id }>(
  list: readonly Entry[],
  id: Id,
  make: (found: Entry) => Pick<Extract<Referred, { as: "name" }>, "as" | "text" | "page">,
): Referred | undefined {
  const found = list.find((one) => one.id === id);
  return found === undefined ? undefined : { ...make(found), rests: [] };
}

function dateOf({ rounds, events, deadlines, claims }: Dossier, id: Id): Referred | undefined {
  const dates: readonly (readonly [string, CalendarDate | undefined])[] = [
    ["rounds", rounds.find((one) => one.id === id)?.from],
    ["events", events.find((one) => one.id === id)?.from],
    ["deadlines", deadlines.find((one) => one.id === id)?.at],
    ["claims", claims.find((one) => one.id === id)?.at],
  ];
  const found = dates.find(([, date]) => date !== undefined);
  if (found?.[1] === undefined) return undefined;
  return { as: "date", date: found[1], rests: [`${found[0]}.${id}`] };
}

/** The latest figure of a series, or the number that a claim states. */
function numberOf({ series, claims }: Dossier, id: Id): Referred | undefined {
  const found = series.find((one) => one.id === id);
  const latest = found?.points.toSorted((left, right) =>
    firstDay(left.at) < firstDay(right.at) ? 1 : -1,
  )[0];
  if (found !== undefined && latest !== undefined) {
    return {
      as: "amount",
      value: latest.value,
      unit: found.unit,
      rests: [`series.${id}.points.${found.points.indexOf(latest)}`],
    };
  }
  const value = claims.find((one) => one.id === id)?.value;
  return typeof value === "number"
    ? { as: "amount", value, unit: undefined, rests: [`claims.${id}`] }
    : undefined;
}

/** `deals.acceptable`: a count of packages. */
function countOf({ outcomes }: BriefingSubject, id: string): Referred | undefined {
  const deals = outcomes.find((one) => one.id === "deals");
  if (deals?.status !== "done") return undefined;
  const { feasible, zones } = deals.result as DealsResult;
  const counts: Readonly<Record<string, number | string | null>> = {
    "deals.feasible": feasible,
    "deals.acceptable": zones.assessed.acceptable,
    "deals.acceptable-at-their-word": zones.declared.acceptable,
  };
  const count = counts[id];
  return count === undefined ? undefined : { as: "count", count, rests: [], page: "deals/index" };
}

/** Names everything an article cites as it stands now, so that a change of any of it is noticed. */
export function recordFingerprint(subject: BriefingSubject, article: Pick<Article, "body">): string {
  const cited = referencesIn(article.body).map((reference) => {
    const found = referred(subject, reference);
    return [`${reference.kind}:${reference.id}`, found === undefined ? null : substanceOf(found)] as const;
  });
  // As one map, so that neither order nor repetition counts.
  return textFingerprint(canonicalJson(Object.fromEntries(cited)));
}

/**
 * What the record says there; not where it leads. Findings and counts are told anew each time from what the record says, so that of them only
 * the kind counts.
 */
function substanceOf(found: Referred): unknown {
  if (found.as === "finding") return found.finding.message.key;
  if (found.as === "count") return "count";
  const { rests: _, page: __, ...substance } = found;
  return substance;
}
