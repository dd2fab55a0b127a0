import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { PackageEntry } from "../../src/analysis/index.ts";
import type { Dossier } from "../../src/dossier/schema/dossier.ts";
import type { PlainCase, PlainParty } from "./brute-force.ts";
import {
  dealsOf,
  dossierOf,
  optionsIssue,
  plainCase,
  plainDossier,
  principal,
  type WholeDeals,
} from "./plain-dossiers.ts";

const packagesOf = (entries: readonly PackageEntry[]) =>
  entries.map((entry) => JSON.stringify(entry.package)).sort();

/** The same case on a source scale, each party's values times `times` plus a constant, its no-deal value alike. */
function rescaled({ parties, sizes, linkages }: PlainCase, times: readonly number[], plus: number): Dossier {
  const plain = plainDossier({ parties, sizes, linkages });
  const preferences = parties.map(({ id, weights, values, noDeal, redLines }, p) => {
    const factor = times[p] ?? 1;
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const statements = {
      valueScale: "source" as const,
      // The constant goes to the first issue, where it stands for weight × (plus / weight).
      scale: values.map((options, issue) => ({
        issue: `issue-${issue}`,
        values: Object.fromEntries(
          options.map((value, option) => [
            `option-${option}`,
            issue === 0 ? `${value * factor * (weights[0] ?? 1) + plus}/${weights[0] ?? 1}` : value * factor,
          ]),
        ),
      })),
      weights: [{ values: Object.fromEntries(weights.map((weight, issue) => [`issue-${issue}`, weight])) }],
      noDeal: [{ value: noDeal * total * factor + plus }],
      redLines: redLines.map((line) => ({ ...line })),
    };
    return [id, statements] as const;
  });
  return { ...plain, preferences: Object.fromEntries(preferences) };
}

it("keeps the efficient packages and the Nash packages when a party's values and no-deal value are rescaled", () => {
  const factors = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(plainCase, factors, fc.integer({ min: -50, max: 50 }), (plain, times, plus) => {
      const before = dealsOf(plainDossier(plain));
      const after = dealsOf(rescaled(plain, times, plus));
      expect(after.acceptable).toBe(before.acceptable);
      expect(packagesOf(after.efficient)).toEqual(packagesOf(before.efficient));
      expect(packagesOf(after.efficientBelowReservation)).toEqual(
        packagesOf(before.efficientBelowReservation),
      );
      expect(packagesOf(after.solutions.nash)).toEqual(packagesOf(before.solutions.nash));
      expect(packagesOf(after.solutions.kalaiSmorodinsky)).toEqual(
        packagesOf(before.solutions.kalaiSmorodinsky),
      );
    }),
    { numRuns: 150 },
  );
});

const vectors = (
  { solutions, efficient }: WholeDeals,
  order: (values: readonly number[]) => readonly number[],
) =>
  [efficient, ...Object.values<readonly PackageEntry[]>({ ...solutions })].map((entries) =>
    entries.map(({ values, count }) => JSON.stringify([order(values), count])).sort(),
  );

it("does not hang on the order of parties, issues and options", () => {
  fc.assert(
    fc.property(plainCase, (plain) => {
      const dossier = plainDossier(plain);
      const turned = {
        ...dossier,
        parties: dossier.parties.toReversed(),
        issues: dossier.issues.toReversed().map((issue) => {
          return issue.kind === "options" ? { ...issue, options: issue.options.toReversed() } : issue;
        }),
        linkages: dossier.linkages.toReversed(),
      };
      const [before, after] = [dealsOf(dossier), dealsOf(turned)];
      expect(after.parties).toEqual(before.parties.toReversed());
      expect([after.feasible, after.zones]).toEqual([before.feasible, before.zones]);
      expect(vectors(after, (values) => values.toReversed())).toEqual(vectors(before, (values) => values));
    }),
    { numRuns: 150 },
  );
});

it("does not hang on names", () => {
  fc.assert(
    fc.property(plainCase, (plain) => {
      const rename = (text: string) => text.replaceAll("party-", "zone-").replaceAll("issue-", "matter-");
      const dossier = plainDossier(plain);
      const renamed = JSON.parse(rename(JSON.stringify(dossier))) as Dossier;
      expect(dealsOf(renamed)).toEqual(JSON.parse(rename(JSON.stringify(dealsOf(dossier)))));
    }),
    { numRuns: 60 },
  );
});

/** One more option on the last issue, worth no more than its first to anybody and less to the first party. */
function withDominatedOption({ parties, sizes }: PlainCase): { before: PlainCase; after: PlainCase } {
  const worsened = parties.map((party, p): PlainParty => {
    const last = party.values.at(-1) ?? [];
    const options = [...last, Math.max(0, (last[0] ?? 0) - (p === 0 ? 25 : 0))];
    return { ...party, values: [...party.values.slice(0, -1), options] };
  });
  return {
    before: { parties, sizes, linkages: [] },
    after: { parties: worsened, sizes: [...sizes.slice(0, -1), (sizes.at(-1) ?? 0) + 1], linkages: [] },
  };
}

it("has the same efficient packages when an option is added that another option dominates, and nothing tells them apart", () => {
  fc.assert(
    fc.property(plainCase, (plain) => {
      const parties = plain.parties.map((party) => ({ ...party, redLines: [] }));
      fc.pre((parties[0]?.values.at(-1)?.[0] ?? 0) > 0);
      const { before, after } = withDominatedOption({ ...plain, parties });
      const [narrow, wide] = [dealsOf(plainDossier(before)), dealsOf(plainDossier(after))];
      expect(wide.efficient).toEqual(narrow.efficient);
      expect(wide.solutions).toEqual(narrow.solutions);
    }),
    { numRuns: 150 },
  );
});

it("splits a symmetric game symmetrically", () => {
  const shares = ["0", "25", "50", "75", "100"];
  const scale = (up: boolean) => ({
    issue: "cake",
    values: Object.fromEntries(
      shares.map((share) => [`share-${share}`, up ? Number(share) : 100 - Number(share)]),
    ),
  });
  const said = (up: boolean) => ({
    scale: [scale(up)],
    weights: [{ values: { cake: 1 } }],
    noDeal: [{ value: 10 }],
  });
  const { solutions, acceptable } = dealsOf(
    dossierOf({
      parties: [principal("a"), principal("b")],
      issues: [optionsIssue("cake", ...shares.map((share) => `share-${share}`))],
      preferences: { a: said(true), b: said(false) },
    }),
  );
  expect(acceptable).toBe(3);
  for (const solution of [solutions.nash, solutions.kalaiSmorodinsky, solutions.egalitarian]) {
    expect(solution.map(({ values }) => values)).toEqual([[50, 50]]);
  }
  expect(solutions.utilitarian).toHaveLength(3);
});
