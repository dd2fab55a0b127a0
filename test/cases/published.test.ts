import { describe, expect, it } from "vitest";
import { deals } from "../../src/analysis/deals/index.ts";
import type { PackageChoice, PackageEntry } from "../../src/analysis/deals/result.ts";
import { runAnalysis } from "../../src/analysis/run.ts";
import type { Dossier } from "../../src/dossier/index.ts";
import {
  add,
  compare,
  multiply,
  parseRational,
  type Rational,
  toNumber,
  zero,
} from "../../src/math/rational.ts";
import { wholeDeals } from "../deals/plain-dossiers.ts";
import { readCase, soundCase } from "./case-reading.ts";

interface Listed {
  readonly choice: PackageChoice;
  readonly values: readonly Rational[];
}

/** Every package with its exact values, straight from the statements: sum of weight times value, as published. */
function listPackages({ issues, parties, preferences }: Dossier): Listed[] {
  const figure = (value: unknown) => parseRational(String(value));
  const worthOf = (party: string, choice: PackageChoice) => {
    const { weights, scale } = preferences[party] ?? {};
    return Object.entries(choice).reduce((sum, [issue, option]) => {
      const values = scale?.find((one) => one.issue === issue)?.values;
      return add(sum, multiply(figure(weights?.[0]?.values?.[issue]), figure(values?.[option])));
    }, zero);
  };
  return issues
    .reduce<PackageChoice[]>(
      (partial, issue) =>
        issue.kind === "amount"
          ? partial
          : partial.flatMap((choice) => issue.options.map(({ id }) => ({ ...choice, [issue.id]: id }))),
      [{}],
    )
    .map((choice) => ({ choice, values: parties.map(({ id }) => worthOf(id, choice)) }));
}

function undominated(listed: readonly Listed[]): Listed[] {
  const dominates = (a: Listed, b: Listed) => {
    const orders = a.values.map((value, party) => compare(value, b.values[party] ?? zero));
    return orders.every((order) => order >= 0) && orders.some((order) => order > 0);
  };
  return listed.filter((one) => !listed.some((other) => dominates(other, one)));
}

async function resultOf(name: string) {
  const { dossier, hash } = await soundCase(name);
  return { dossier, result: wholeDeals(runAnalysis(deals, { dossier, hash, asOf: null })) };
}

const rounded = (entries: readonly PackageEntry[]) =>
  entries.map(({ values }) => values.map((value) => Number(value.toFixed(6))));

const itexCypress = "published/kersten-1999/itex-cypress";
const englandZimbabwe = "published/lin-2008/england-zimbabwe";

describe("the published cases", () => {
  it.each([itexCypress, englandZimbabwe])("%s reads without an error or a warning", async (name) => {
    expect((await readCase(name)).problems).toEqual([]);
  });

  it.each([
    [itexCypress, 180, 18],
    [englandZimbabwe, 576, 25],
  ])("%s has %i packages, all above no deal, and %i efficient ones", async (name, packages, efficient) => {
    const { result } = await resultOf(name);
    expect([result.packages, result.acceptable]).toEqual([packages, packages]);
    expect(result.efficient).toHaveLength(efficient);
  });

  it.each([itexCypress, englandZimbabwe])("%s agrees with the definition on every package", async (name) => {
    const { dossier, result } = await resultOf(name);
    const expected = undominated(listPackages(dossier)).map(({ values }) => values.map(toNumber));
    const byFirst = (a: readonly number[], b: readonly number[]) => (a[0] ?? 0) - (b[0] ?? 0);
    expect(result.efficient.map(({ values }) => values).toSorted(byFirst)).toEqual(
      expected.toSorted(byFirst),
    );
  });

  // Kersten & Noronha's case with GENIUS's payoffs; the four solutions coincide.
  it("finds one package for all four solutions of Itex and Cypress", async () => {
    const { solutions } = (await resultOf(itexCypress)).result;
    for (const picked of Object.values(solutions)) {
      expect(rounded(picked)).toEqual([[0.670478, 0.721478]]);
      expect(picked[0]?.package).toEqual({
        price: "usd-3-47",
        delivery: "days-45",
        payment: "after-30-days",
        returns: "spoilage-5",
      });
    }
  });

  it("finds two packages for the four solutions of England and Zimbabwe, which differ in the health forum", async () => {
    const { nash, utilitarian, egalitarian, kalaiSmorodinsky } = (await resultOf(englandZimbabwe)).result
      .solutions;
    const shared = {
      fund: "bn-10",
      "other-aid": "full-reduction",
      "zimbabwe-trade": "higher-tariffs",
      "england-trade": "more-imports",
    };
    for (const picked of [nash, utilitarian]) {
      expect(rounded(picked)).toEqual([[0.910916, 0.733218]]);
      expect(picked[0]?.package).toEqual({ ...shared, "health-forum": "discuss-fund" });
    }
    for (const picked of [egalitarian, kalaiSmorodinsky]) {
      expect(rounded(picked)).toEqual([[0.822286, 0.78657]]);
      expect(picked[0]?.package).toEqual({ ...shared, "health-forum": "create-fund" });
    }
  });
});
