import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { PackageEntry } from "../../src/analysis/index.ts";
import { bruteForce, isFeasible, listPackages, matchesPattern, toPackage } from "./brute-force.ts";
import { dealsOf, plainCase, plainDossier } from "./plain-dossiers.ts";

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
          const total = party.weights.reduce((sum, weight) => sum + weight, 0);
          const worth = choice.reduce(
            (sum, o, i) => sum + (party.weights[i] ?? 0) * (party.values[i]?.[o] ?? 0),
            0,
          );
          expect(values[p]).toBe(worth / total);
        });
      }
    }),
    { numRuns: 100 },
  );
});
