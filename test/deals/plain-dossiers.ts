import * as fc from "fast-check";
import {
  type DealsResult,
  deals,
  type Outcome,
  type PackageEntry,
  type PickedPackages,
  runAnalysis,
} from "../../src/analysis/index.ts";
import { type Dossier, type DossierInput, dossierSchema } from "../../src/dossier/schema/dossier.ts";
import type { PlainCase, PlainParty } from "./brute-force.ts";

/** A dossier from its written form, defaults filled in. */
export function dossierOf(sections: Partial<DossierInput>): Dossier {
  return dossierSchema.parse({ concordat: 1, title: "A test", ...sections });
}

export function runDeals(dossier: Dossier, settings: unknown = {}): Outcome<DealsResult> {
  return runAnalysis(deals, { dossier, hash: "test", asOf: null }, { settings });
}

/** A result with nothing left out. */
export interface WholeDeals extends DealsResult {
  readonly efficient: readonly PackageEntry[];
  readonly efficientBelowReservation: readonly PackageEntry[];
  readonly solutions: PickedPackages;
}

/** The result of deals on a dossier on which it must have a whole one. */
export function dealsOf(dossier: Dossier, settings: unknown = {}): WholeDeals {
  return wholeDeals(runDeals(dossier, settings));
}

/** The result of an outcome that must be done and whole. */
export function wholeDeals(outcome: Outcome<DealsResult>): WholeDeals {
  if (outcome.status !== "done" || outcome.result.gaps.length > 0)
    throw new Error(`deals: ${JSON.stringify(outcome)}`);
  return outcome.result as WholeDeals;
}

export const principal = (id: string) => ({
  id,
  name: id,
  kind: "state" as const,
  roles: [{ role: "principal" as const }],
});

export const optionsIssue = (id: string, ...options: readonly string[]) => ({
  id,
  name: id,
  kind: "options" as const,
  options: options.map((option) => ({ id: option, name: option })),
});

/** A plain case written as a dossier. */
export function plainDossier({ parties, sizes, linkages }: PlainCase): Dossier {
  return dossierOf({
    parties: parties.map(({ id }) => principal(id)),
    issues: sizes.map((size, issue) =>
      optionsIssue(`issue-${issue}`, ...Array.from({ length: size }, (_, o) => `option-${o}`)),
    ),
    linkages: [...linkages],
    preferences: Object.fromEntries(parties.map((party) => [party.id, plainPreferences(party)])),
  });
}

/** A plain party's preferences as a dossier states them. */
export function plainPreferences({ weights, values, noDeal, redLines }: PlainParty) {
  return {
    scale: values.map((options, issue) => ({
      issue: `issue-${issue}`,
      values: Object.fromEntries(options.map((value, option) => [`option-${option}`, value])),
    })),
    weights: [{ values: Object.fromEntries(weights.map((weight, issue) => [`issue-${issue}`, weight])) }],
    noDeal: [{ value: noDeal }],
    redLines: redLines.map((line) => ({ ...line })),
  };
}

/** Small cases with ties, linkages of every kind and red lines of every basis. */
export const plainCase: fc.Arbitrary<PlainCase> = fc
  .record({
    partyCount: fc.integer({ min: 2, max: 3 }),
    sizes: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 2, maxLength: 4 }),
  })
  .chain(({ partyCount, sizes }) =>
    fc.record({
      sizes: fc.constant(sizes),
      parties: fc.tuple(...Array.from({ length: partyCount }, (_, p) => plainParty(`party-${p}`, sizes))),
      linkages: fc.array(linkage(sizes), { maxLength: 3 }),
    }),
  );

/** A party with figures throughout, over issues of these sizes. */
export function plainParty(id: string, sizes: readonly number[]): fc.Arbitrary<PlainParty> {
  return fc.record({
    id: fc.constant(id),
    weights: fc.tuple(...sizes.map(() => fc.integer({ min: 1, max: 4 }))),
    values: fc.tuple(...sizes.map(optionValues)),
    noDeal: fc.integer({ min: -5, max: 70 }),
    redLines: fc.array(
      fc.record({ pattern: pattern(sizes), basis: fc.constantFrom("declared", "reported", "assessed") }),
      { maxLength: 2 },
    ),
  });
}

/** Multiples of 25 with a 0 and a 100, so that ties are common. */
function optionValues(size: number): fc.Arbitrary<number[]> {
  return fc
    .tuple(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: size - 2, maxLength: size - 2 }), fc.nat())
    .map(([between, seed]) => {
      const values = [0, 100, ...between.map((step) => 25 * step)];
      const shift = seed % size;
      return [...values.slice(shift), ...values.slice(0, shift)];
    });
}

function pattern(sizes: readonly number[]) {
  const condition = fc.nat(sizes.length - 1).chain((issue) => {
    const options = Array.from({ length: sizes[issue] ?? 1 }, (_, option) => `option-${option}`);
    const several = fc.subarray(options, { minLength: 1, maxLength: options.length - 1 });
    return fc
      .oneof(fc.constantFrom(...options), several)
      .map((wanted) => [`issue-${issue}`, wanted] as const);
  });
  return fc
    .array(condition, { minLength: 1, maxLength: 2 })
    .map((conditions) => Object.fromEntries(conditions));
}

function linkage(sizes: readonly number[]) {
  const one = pattern(sizes);
  return fc.oneof(
    // biome-ignore lint/suspicious/noThenProperty: a linkage is written with this key; nothing awaits it.
    fc.record({ if: one, then: one }),
    fc.record({ forbids: one }),
    fc.record({ option: one, requires: one }),
    fc.record({ atMostOne: fc.array(one, { minLength: 2, maxLength: 3 }) }),
  );
}
