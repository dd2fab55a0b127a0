import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { PackageEntry } from "../../src/analysis/index.ts";
import {
  bruteForce,
  isFeasible,
  listPackages,
  matchesPattern,
  type PlainCase,
  type PlainParty,
  toPackage,
} from "./brute-force.ts";
import { dealsOf, plainCase, plainDossier } from "./plain-dossiers.ts";

function worthOf({ weights, values }: PlainParty, choice: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return choice.reduce((sum, o, i) => sum + (weights[i] ?? 0) * (values[i]?.[o] ?? 0), 0) / total;
}

const tally = (entries: readonly PackageEntry[]) =>
  entries.map(({ values, count }) => `${JSON.stringify(values)} x ${count}`).sort();

it("agrees in every part with the definitions followed over a list of all packages", () => {
  fc.assert(
    fc.property(plainCase, fc.constantFrom("assessed", "declared"), (plain, positions) => {
      const result = dealsOf(plainDossier(plain), { positions });
      const listed = bruteForce(plain, positions);
      expect({
        packages: result.packages,
        feasible: result.feasible,
        acceptable: result.acceptable,
        efficient: tally(result.efficient),
        below: tally(result.efficientBelowReservation),
        nash: tally(result.solutions.nash),
        utilitarian: tally(result.solutions.utilitarian),
        egalitarian: tally(result.solutions.egalitarian),
        kalaiSmorodinsky: tally(result.solutions.kalaiSmorodinsky),
        zones: result.zones,
        openings: result.openings.map(({ acceptable }) => acceptable),
      }).toEqual(listed);
    }),
    { numRuns: 400 },
  );
});

it("shows a package for each entry that has the entry's values and standing", () => {
  fc.assert(
    fc.property(plainCase, (plain) => {
      const result = dealsOf(plainDossier(plain));
      const lines = plain.parties
        .flatMap(({ redLines }) => redLines)
        .filter(({ basis }) => basis !== "declared");
      const known = new Map(
        listPackages(plain.sizes).map((choice) => [JSON.stringify(toPackage(choice)), choice]),
      );
      for (const { package: shown, values } of result.efficient) {
        const choice = known.get(JSON.stringify(shown));
        expect(choice).toBeDefined();
        if (!choice) continue;
        expect(isFeasible(plain.linkages, choice)).toBe(true);
        expect(lines.some(({ pattern }) => matchesPattern(pattern, choice))).toBe(false);
        plain.parties.forEach((party, p) => {
          expect(values[p]).toBe(worthOf(party, choice));
        });
      }
    }),
    { numRuns: 100 },
  );
});

function expectFirstPackages(plain: PlainCase): void {
  const { efficient, efficientBelowReservation } = dealsOf(plainDossier(plain));
  const lines = plain.parties.flatMap(({ redLines }) => redLines);
  const assessed = lines.filter(({ basis }) => basis !== "declared");
  const judged = listPackages(plain.sizes)
    .filter((choice) => isFeasible(plain.linkages, choice))
    .map((choice) => {
      const values = plain.parties.map((party) => worthOf(party, choice));
      const enough = plain.parties.every(({ noDeal }, p) => (values[p] ?? 0) >= noDeal);
      const clear = !assessed.some(({ pattern }) => matchesPattern(pattern, choice));
      return { choice, key: JSON.stringify(values), acceptable: enough && clear };
    });
  const shown = [
    ...efficient.map((entry) => ({ ...entry, acceptable: true })),
    ...efficientBelowReservation.map((entry) => ({ ...entry, acceptable: false })),
  ];
  for (const { package: representative, values, acceptable } of shown) {
    const key = JSON.stringify(values);
    const first = judged.find((one) => one.key === key && one.acceptable === acceptable);
    expect(representative).toEqual(toPackage(first?.choice ?? []));
  }
}

it("shows the first of an entry's packages in the order of issues and options", () => {
  fc.assert(fc.property(plainCase, expectFirstPackages), { numRuns: 200 });
});

it("shows the first also where it alone crosses a red line and all fall short of a no-deal value", () => {
  const side = (id: string, values: number[], noDeal: number) => ({
    id,
    weights: [1, 1],
    values: [values, values],
    noDeal,
    redLines: [],
  });
  const line = { pattern: { "issue-0": "option-0" }, basis: "assessed" as const };
  const parties = [{ ...side("a", [0, 100], 60), redLines: [line] }, side("b", [100, 0], 0)];
  const plain = { parties, sizes: [2, 2], linkages: [] };
  // Half for each side comes about in two ways, one of them across the line.
  const [entry] = dealsOf(plainDossier(plain)).efficientBelowReservation.filter(({ count }) => count === 2);
  expect(entry?.package).toEqual({ "issue-0": "option-0", "issue-1": "option-1" });
  expectFirstPackages(plain);
});
