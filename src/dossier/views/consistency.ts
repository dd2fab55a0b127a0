import { isMap } from "../reading/text-tree.ts";
import { type Dossier, dossierSchema } from "../schema/dossier.ts";
import type { Linkage } from "../schema/issues.ts";
import type { PartyPreferences } from "../schema/preferences.ts";
import type { Choice, Id } from "../schema/primitives.ts";
import { type RatificationRule, votesOf } from "../schema/ratification.ts";
import type { Party, Round } from "../schema/record.ts";
import { rewriteEntries } from "../walk.ts";
import { wholePenalties, wholeSteps } from "./whole-steps.ts";

type Ids = ReadonlySet<Id>;

/** Ids of what is still there. */
interface Present {
  readonly entries: Ids;
  readonly evidence: Ids;
  readonly claims: Ids;
  readonly people: Ids;
  readonly parties: Ids;
  readonly rounds: Ids;
  readonly issues: Ids;
  readonly packages: Ids;
  readonly instruments: Ids;
}

/**
 * A dossier from which entries were taken, made whole again: what names an absent entry loses the name where it can do without, and is
 * taken away itself where it cannot (a red line over an absent issue would otherwise mean more than was said). Linear.
 */
export function withoutDanglingReferences(dossier: Dossier): Dossier {
  const sources = new Set(dossier.sources.map(({ id }) => id));
  const claims = dossier.claims.filter(({ source }) => sources.has(source));
  const present = presentIn({ ...dossier, claims });
  const { issues, parties } = present;
  const whole: Dossier = {
    ...dossier,
    claims: claims.map((claim) => ({
      ...without(claim, "subject", present.entries),
      ...kept(claim, "contradicts", present.claims),
    })),
    people: dossier.people.map((person) => ({
      ...person,
      ...kept(person, "profile", present.claims),
      ...(person.offices && { offices: person.offices.map((office) => without(office, "of", parties)) }),
    })),
    parties: dossier.parties.map((party) => wholeParty(party, present)),
    rounds: dossier.rounds.map((round) => wholeRound(round, present)),
    events: dossier.events.map((event) => ({
      ...event,
      ...kept(event, "parties", parties),
      ...kept(event, "issues", issues),
    })),
    instruments: dossier.instruments.map((instrument) => ({
      ...instrument,
      ...kept(instrument, "parties", parties),
      ...(instrument.status && { status: instrument.status.map((status) => without(status, "by", parties)) }),
      ...(instrument.provisions && {
        provisions: instrument.provisions.filter(({ issue }) => issue === undefined || issues.has(issue)),
      }),
    })),
    deadlines: dossier.deadlines.map((deadline) => without(deadline, "instrument", present.instruments)),
    assessments: dossier.assessments.filter(({ issue }) => issues.has(issue)),
    linkages: dossier.linkages.filter((linkage) =>
      patternsOf(linkage).every((pattern) => isOver(pattern, issues)),
    ),
    packages: dossier.packages.map((named) => ({ ...named, choice: choiceOver(named.choice, issues) })),
    preferences: wholePreferences(dossier.preferences, present),
    ratification: wholeRatification(dossier.ratification, parties),
    steps: wholeSteps(dossier.steps, { parties, issues }),
    penalties: wholePenalties(dossier.penalties, parties),
  };
  return withPresentLists(whole, present.evidence);
}

function presentIn(dossier: Dossier): Present {
  const ids = (entries: readonly { readonly id: Id }[]) => new Set(entries.map(({ id }) => id));
  return {
    entries: idsIn(Object.values(dossier)),
    evidence: new Set([...ids(dossier.sources), ...ids(dossier.claims)]),
    claims: ids(dossier.claims),
    people: ids(dossier.people),
    parties: ids(dossier.parties),
    rounds: ids(dossier.rounds),
    issues: ids(dossier.issues),
    packages: ids(dossier.packages),
    instruments: ids(dossier.instruments),
  };
}

type ListKey<T> = { [K in keyof T]: T[K] extends Id[] | undefined ? K : never }[keyof T];

/** A list of references, those to absent entries left out; nothing where there is no list. */
function kept<T, K extends ListKey<T>>(entry: T, key: K, present: Ids): { [P in K]?: Id[] } {
  const list = entry[key] as Id[] | undefined;
  return list === undefined ? {} : ({ [key]: list.filter((id) => present.has(id)) } as { [P in K]?: Id[] });
}

/** An entry without its reference where that names something absent. */
function without<T extends object, K extends keyof T>(entry: T, key: K, present: Ids): T {
  const id = entry[key];
  if (id === undefined || present.has(String(id))) return entry;
  const { [key]: _, ...rest } = entry;
  return rest as T;
}

function wholeParty(party: Party, { people, parties, rounds }: Present): Party {
  const roles = party.roles
    ?.map((role) => ({ role, left: role.rounds?.filter((id) => rounds.has(id)) }))
    // A role in absent rounds only would turn into one in all.
    .filter(({ role, left }) => left === undefined || left.length > 0 || role.rounds?.length === 0)
    .map(({ role, left }) => (left === undefined ? role : { ...role, rounds: left }));
  const delegation = party.delegation?.filter(({ person }) => people.has(person));
  return {
    ...without(party, "belongsTo", parties),
    ...(roles && { roles }),
    ...(delegation && { delegation }),
  };
}

function wholeRound(round: Round, { parties, issues }: Present): Round {
  const offers = round.offers
    ?.filter(({ by }) => parties.has(by))
    .map((offer) => ({ ...offer, package: choiceOver(offer.package, issues) }));
  return {
    ...round,
    ...kept(round, "mediators", parties),
    ...kept(round, "agenda", issues),
    ...(offers && { offers }),
  };
}

function choiceOver(choice: Choice, issues: Ids): Choice {
  return Object.fromEntries(Object.entries(choice).filter(([issue]) => issues.has(issue)));
}

function isOver(pattern: object, issues: Ids): boolean {
  return Object.keys(pattern).every((issue) => issues.has(issue));
}

export function patternsOf(linkage: Linkage): readonly object[] {
  if ("if" in linkage) return [linkage.if, linkage.then];
  if ("forbids" in linkage) return [linkage.forbids];
  return "requires" in linkage ? [linkage.option, linkage.requires] : linkage.atMostOne;
}

function wholePreferences(preferences: Dossier["preferences"], present: Present): Dossier["preferences"] {
  const visible = Object.entries(preferences)
    .filter(([party]) => present.parties.has(party))
    .map(([party, statements]) => [party, wholeStatements(statements, present)] as const);
  const named = new Set(visible.map(([party]) => party));
  return Object.fromEntries(
    visible.map(([party, statements]) => [party, without(statements, "like", named)]),
  );
}

function wholeStatements(given: PartyPreferences, present: Present): PartyPreferences {
  const { issues } = present;
  const whole = (value: string | Choice) => typeof value !== "string" || present.packages.has(value);
  const pruned = <T extends string | Choice>(value: T) =>
    (typeof value === "string" ? value : choiceOver(value, issues)) as T;
  const { short, scale, weights, compares, redLines, interests } = given;
  return {
    ...given,
    ...(short && {
      short: {
        ...short,
        matrix: Object.fromEntries(Object.entries(short.matrix).filter(([issue]) => issues.has(issue))),
        ...kept(short, "issues", issues),
        ...(short.wouldSign && { wouldSign: short.wouldSign.filter(whole).map(pruned) }),
        ...(short.wouldRefuse && { wouldRefuse: short.wouldRefuse.filter(whole).map(pruned) }),
      },
    }),
    ...(scale && { scale: scale.filter(({ issue }) => issues.has(issue)) }),
    ...(weights && { weights: wholeWeights(weights, issues) }),
    ...(compares && { compares: wholeCompares(compares, whole, pruned) }),
    ...(redLines && { redLines: redLines.filter(({ pattern }) => isOver(pattern, issues)) }),
    ...(interests && { interests: interests.filter(({ issue }) => issues.has(issue)) }),
  };
}

type Weights = NonNullable<PartyPreferences["weights"]>;

function wholeWeights(weights: Weights, issues: Ids): Weights {
  return weights.flatMap((statement) => {
    const { values, order, ...rest } = statement;
    const valuesLeft = Object.entries(values ?? {}).filter(([issue]) => issues.has(issue));
    const orderLeft = (order ?? []).filter((issue) => issues.has(issue));
    // Of an order with one issue left, nothing is left.
    if (valuesLeft.length === 0 && orderLeft.length < 2) return [];
    return [
      {
        ...rest,
        ...(valuesLeft.length > 0 && { values: Object.fromEntries(valuesLeft) }),
        ...(orderLeft.length > 1 && { order: orderLeft }),
      },
    ];
  });
}

type Compares = NonNullable<PartyPreferences["compares"]>;

function wholeCompares(
  compares: Compares,
  whole: (value: string | Choice) => boolean,
  pruned: <T extends string | Choice>(value: T) => T,
): Compares {
  return compares.flatMap((one): Compares => {
    if ("prefers" in one) {
      if (!whole(one.prefers) || !whole(one.to)) return [];
      return [{ ...one, prefers: pruned(one.prefers), to: pruned(one.to) }];
    }
    if ("indifferent" in one) {
      const [left, right] = one.indifferent;
      return whole(left) && whole(right) ? [{ ...one, indifferent: [pruned(left), pruned(right)] }] : [];
    }
    if ("wouldAccept" in one) {
      return whole(one.wouldAccept) ? [{ ...one, wouldAccept: pruned(one.wouldAccept) }] : [];
    }
    return whole(one.wouldRefuse) ? [{ ...one, wouldRefuse: pruned(one.wouldRefuse) }] : [];
  });
}

function wholeRatification(ratification: Dossier["ratification"], parties: Ids): Dossier["ratification"] {
  const left = Object.entries(ratification)
    .filter(([principal]) => parties.has(principal))
    .map(([principal, rules]) => [principal, rules.filter((rule) => isByParties(rule, parties))] as const)
    .filter(([, rules]) => rules.length > 0);
  return Object.fromEntries(left);
}

// A rule short of a member is another rule, and one that nobody can win is none.
function isByParties(rule: RatificationRule, parties: Ids): boolean {
  if (rule.rule === "disapproval") return rule.chambers.length > 0;
  const { members } = rule;
  if (members.length === 0 || !members.every(({ party }) => parties.has(party))) return false;
  return rule.rule === "vetoPlayers" || rule.votes <= votesOf(members);
}

/** Lists of what entries rest on and of what statements replace, without the absent. */
function withPresentLists(dossier: Dossier, evidence: Ids): Dossier {
  const statements = new Map<string, Ids>([
    ["linkages", idsIn([dossier.linkages])],
    ["steps", idsIn([dossier.steps])],
  ]);
  for (const [party, one] of Object.entries(dossier.preferences)) {
    statements.set(`preferences.${party}`, idsIn(Object.values(one)));
  }
  for (const [party, list] of Object.entries(dossier.penalties))
    statements.set(`penalties.${party}`, idsIn([list]));
  for (const [principal, rules] of Object.entries(dossier.ratification)) {
    statements.set(`ratification.${principal}`, idsIn([rules]));
  }
  const left = (ids: unknown, present: Ids) =>
    Array.isArray(ids) ? ids.filter((id) => present.has(String(id))) : undefined;
  const whole = rewriteEntries(dossierSchema, dossier, ({ value, path }) => {
    // At the top, `sources` is the section itself.
    if (path.length === 0) return value;
    const sources = left(value.sources, evidence);
    const scope = path[0] === "linkages" || path[0] === "steps" ? path[0] : path.slice(0, 2).join(".");
    const supersedes = left(value.supersedes, statements.get(scope) ?? new Set());
    return { ...value, ...(sources && { sources }), ...(supersedes && { supersedes }) };
  });
  return whole as Dossier;
}

function idsIn(lists: readonly unknown[]): Ids {
  const entries: readonly unknown[] = lists.filter((list) => Array.isArray(list)).flat();
  return new Set(
    entries.flatMap((entry) => (isMap(entry) && typeof entry.id === "string" ? [entry.id] : [])),
  );
}
