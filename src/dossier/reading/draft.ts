import type * as z from "zod";
import type { Dossier } from "../schema/dossier.ts";
import { correction, prose } from "../schema/editorial.ts";
import { issue, linkage, namedPackage } from "../schema/issues.ts";
import { type PartyPreferences, partyPreferences } from "../schema/preferences.ts";
import { type RatificationRule, ratificationRule } from "../schema/ratification.ts";
import {
  assessment,
  claim,
  deadline,
  event,
  feed,
  instrument,
  party,
  person,
  round,
  series,
  source,
} from "../schema/record.ts";
import { type Penalty, penalties, step } from "../schema/steps.ts";
import { isMap, type PlainMap } from "./text-tree.ts";

/** A list in which entries that could not be read are holes, so that the others keep their index. */
type Sparse<T> = readonly (T | undefined)[];

type Lists = {
  [Section in keyof Dossier as Dossier[Section] extends readonly unknown[]
    ? Section
    : never]: Dossier[Section] extends readonly (infer Entry)[] ? Sparse<Entry> : never;
};

type DraftParty = {
  [Key in keyof PartyPreferences]:
    | (Exclude<PartyPreferences[Key], undefined> extends readonly (infer Statement)[]
        ? Sparse<Statement>
        : PartyPreferences[Key])
    | undefined;
};

/** As much of a dossier as could be read, for the checks across entries. A whole dossier is one too. */
export type Draft = Lists & {
  readonly preferences: Readonly<Record<string, DraftParty>>;
  readonly ratification: Readonly<Record<string, Sparse<RatificationRule>>>;
  readonly penalties: Readonly<Record<string, Sparse<Penalty>>>;
  /** Parties some of whose statements could not be read, so that nothing is said about what their preferences lack. */
  readonly brokenParties: ReadonlySet<string>;
};

export type { DraftParty };

/** Reads entry by entry what the schema refused as a whole. */
export function draftOf(plain: PlainMap): Draft {
  const brokenParties = new Set<string>();
  return {
    sources: sparse(source, plain.sources),
    people: sparse(person, plain.people),
    parties: sparse(party, plain.parties),
    rounds: sparse(round, plain.rounds),
    events: sparse(event, plain.events),
    claims: sparse(claim, plain.claims),
    instruments: sparse(instrument, plain.instruments),
    deadlines: sparse(deadline, plain.deadlines),
    assessments: sparse(assessment, plain.assessments),
    series: sparse(series, plain.series),
    issues: sparse(issue, plain.issues),
    linkages: sparse(linkage, plain.linkages),
    packages: sparse(namedPackage, plain.packages),
    watch: sparse(feed, plain.watch),
    preferences: eachParty(plain.preferences, (value, party) => draftParty(value, party, brokenParties)),
    prose: sparse(prose, plain.prose),
    corrections: sparse(correction, plain.corrections),
    ratification: eachParty(plain.ratification, (value) => sparse(ratificationRule, value)),
    steps: sparse(step, plain.steps),
    penalties: eachParty(plain.penalties, (value) => sparse(penalties.valueType.element, value)),
    brokenParties,
  };
}

/** The entries of a sparse list that could be read, with their index. */
export function readable<T>(list: Sparse<T> | undefined): readonly (readonly [T, number])[] {
  return (list ?? []).flatMap((entry, index) => (entry === undefined ? [] : [[entry, index] as const]));
}

function sparse<Schema extends z.ZodType>(schema: Schema, value: unknown): Sparse<z.output<Schema>> {
  if (!Array.isArray(value)) return [];
  return value.map((entry) => schema.safeParse(entry).data);
}

function eachParty<T>(value: unknown, read: (value: unknown, party: string) => T): Record<string, T> {
  if (!isMap(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([party, inner]) => [party, read(inner, party)]));
}

function draftParty(value: unknown, party: string, broken: Set<string>): DraftParty {
  if (!isMap(value)) {
    broken.add(party);
    return {};
  }
  const draft: Record<string, unknown> = {};
  for (const [key, given] of Object.entries(value)) {
    const schema = Object.hasOwn(partyPreferences.shape, key)
      ? partyPreferences.shape[key as keyof PartyPreferences].unwrap()
      : undefined;
    if (schema === undefined) continue;
    draft[key] = "element" in schema ? sparse(schema.element, given) : schema.safeParse(given).data;
    const holes = Array.isArray(draft[key]) ? draft[key].includes(undefined) : draft[key] === undefined;
    if (holes) broken.add(party);
  }
  return draft as DraftParty;
}
