import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  countAcceptable,
  countPackages,
  type EfficientEntry,
  efficientSet,
  type PackageSpaceInput,
  packageSpace,
  solutions,
  toRationals,
} from "../../src/analysis/deals/space/index.ts";
import {
  add,
  compare,
  divide,
  fromInteger,
  max,
  multiply,
  parseRational,
  type Rational,
  toNumber,
} from "../../src/math/rational.ts";

const shared = new URL("../../../shared/", import.meta.url);
const golden = new URL("golden/genius_exact.json", shared);

type Expected = {
  readonly packages: number;
  readonly acceptable: number;
  readonly efficientVectors: number;
  readonly efficientPackages: number;
  readonly reservation: readonly number[];
  readonly efficient: readonly (readonly number[])[];
  readonly solutions: Readonly<
    Record<"nash" | "utilitarian" | "egalitarian" | "kalaiSmorodinsky", readonly (readonly number[])[]>
  >;
};

/** Just enough of a GENIUS profile for this test: numbers as text, within an issue divided by the largest when any exceeds 1. */
function readProfile(xml: string) {
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  const issues = [...xml.matchAll(/<issue\b([^>]*)>([\s\S]*?)<\/issue>/g)].map(([, head = "", body = ""]) => {
    const items = [...body.matchAll(/<item\b[^>]*>/g)].map(([item]) =>
      parseRational(attribute(item, "evaluation")),
    );
    const largest = items.reduce(max);
    return {
      index: attribute(head, "index"),
      scale: compare(largest, fromInteger(1)) > 0 ? items.map((v) => divide(v, largest)) : items,
    };
  });
  const given = new Map(
    [...xml.matchAll(/<weight\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, "index"),
      parseRational(attribute(tag, "value")),
    ]),
  );
  const weights = issues.map(({ index }) => given.get(index) as Rational);
  const sum = weights.reduce(add);
  const reservation = attribute(/<reservation\b[^>]*>/.exec(xml)?.[0] ?? "", "value");
  return {
    values: issues.map(({ scale }, i) => scale.map((v) => multiply(v, divide(weights[i] as Rational, sum)))),
    reservation: parseRational(reservation === "" ? "0" : reservation),
  };
}

function readDomain(name: string): PackageSpaceInput {
  const folder = new URL(`scenarios/genius/${name}/`, shared);
  const files = readdirSync(folder)
    .sort()
    .map((file) => readFileSync(new URL(file, folder), "utf8"));
  const profiles = files.filter((xml) => xml.includes("evaluation=")).map(readProfile);
  return {
    issues: (profiles[0]?.values ?? []).map((options, i) => ({ id: `issue-${i}`, size: options.length })),
    values: profiles.map(({ values }) => values),
    reservations: profiles.map(({ reservation }) => reservation),
    forbidden: [],
    redLines: [],
  };
}

/** Profiles are read in the order of their file names; the golden file may name the parties in another. */
function ordersOf(input: PackageSpaceInput): PackageSpaceInput[] {
  const pick = (order: readonly number[]) => ({
    ...input,
    values: order.map((p) => input.values[p] as PackageSpaceInput["values"][number]),
    reservations: order.map((p) => input.reservations[p]),
  });
  return input.values.length === 2 ? [pick([0, 1]), pick([1, 0])] : [input];
}

function tell(input: PackageSpaceInput) {
  const space = packageSpace(input);
  const set = efficientSet(space, { among: "acceptable" });
  if (set.status !== "done") throw new Error(set.status);
  const rows = (list: readonly EfficientEntry[]) =>
    list
      .map(({ values }) => toRationals(space, values).map(toNumber))
      .sort((a, b) => (a[0] as number) - (b[0] as number));
  const found = solutions(space, set.entries);
  return {
    packages: Number(countPackages(space)),
    acceptable: Number(countAcceptable(space)),
    efficientVectors: set.entries.length,
    efficientPackages: Number(set.entries.reduce((sum, { count }) => sum + count, 0n)),
    efficient: rows(set.entries),
    solutions: {
      nash: rows(found.nash),
      utilitarian: rows(found.utilitarian),
      egalitarian: rows(found.egalitarian),
      kalaiSmorodinsky: rows(found.kalaiSmorodinsky),
    },
  };
}

describe.skipIf(!existsSync(golden))("competition domains solved in exact arithmetic elsewhere", () => {
  const domains = existsSync(golden)
    ? (JSON.parse(readFileSync(golden, "utf8")) as Record<string, Expected | string>)
    : {};
  const cases = Object.entries(domains).filter(
    (entry): entry is [string, Expected] => typeof entry[1] !== "string",
  );

  test.each(cases)(
    "%s has the same counts, efficient values and solutions",
    (name, { reservation, ...expected }) => {
      const orders = ordersOf(readDomain(name)).filter((input) =>
        input.reservations.every((r, party) => r && toNumber(r) === reservation[party]),
      );
      const told = orders.map(tell);
      const first = (list: readonly (readonly number[])[]) => list[0]?.[0];
      const match = told.find((t) => first(t.efficient) === first(expected.efficient)) ?? told[0];
      expect(match).toEqual(expected);
    },
  );
});
