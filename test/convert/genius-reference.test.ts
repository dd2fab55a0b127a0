import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { deals } from "../../src/analysis/deals/index.ts";
import type { PackageEntry, PickedPackages } from "../../src/analysis/deals/result.ts";
import { runAnalysis } from "../../src/analysis/run.ts";
import { readGenius } from "../../src/dossier/convert/genius.ts";
import { readDossier } from "../../src/dossier/read.ts";
import { type WholeDeals, wholeDeals } from "../deals/plain-dossiers.ts";

/** Reference material that may lie beside the repository; the tests below say so where it does not. */
const shared = join(import.meta.dirname, "../../../shared");
const scenarios = join(shared, "scenarios/genius");
const golden = join(shared, "golden/genius_exact.json");

interface Reference {
  readonly packages: number;
  readonly acceptable: number;
  readonly efficientVectors: number;
  readonly efficientPackages: number;
  readonly reservation: readonly number[];
  readonly efficient: readonly (readonly number[])[];
  readonly solutions: Readonly<Record<keyof PickedPackages, readonly (readonly number[])[]>>;
}

function filesIn(folder: string) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".xml"))
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), "utf8") }));
  const domain = files.find(({ text }) => text.includes("<negotiation_template"));
  if (domain === undefined) throw new Error(`no domain in ${folder}`);
  return { domain, profiles: files.filter((file) => file !== domain) };
}

/** The parties' order in the reference follows the profiles it was given, so both orders are tried. */
function dealsOf(folder: string, reference: Reference): WholeDeals {
  const { domain, profiles } = filesIn(folder);
  const orders = profiles.length === 2 ? [profiles, [...profiles].reverse()] : [profiles];
  const results = orders.map((order) => run(domain, order));
  return (
    results.find(({ efficient }) => sameVectors(efficient, reference.efficient)) ?? (results[0] as WholeDeals)
  );
}

function run(
  domain: { path: string; text: string },
  profiles: readonly { path: string; text: string }[],
): WholeDeals {
  const { files, problems } = readGenius(domain, profiles);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const { dossier, hash, problems: reread } = readDossier(files ?? []);
  expect(reread).toEqual([]);
  if (dossier === undefined || hash === undefined) throw new Error("no dossier");
  return wholeDeals(runAnalysis(deals, { dossier, hash, asOf: null }));
}

const sorted = (vectors: readonly (readonly number[])[]) =>
  [...vectors].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

function sameVectors(entries: readonly PackageEntry[], expected: readonly (readonly number[])[]): boolean {
  const found = sorted(entries.map(({ values }) => values));
  const wanted = sorted(expected);
  return (
    found.length === wanted.length &&
    found.every((vector, row) =>
      vector.every((value, party) => Math.abs(value - (wanted[row]?.[party] ?? Number.NaN)) < 1e-12),
    )
  );
}

describe.skipIf(!existsSync(golden))(
  "real GENIUS domains, read and analysed, agree with the reference values",
  () => {
    const references = existsSync(golden)
      ? Object.entries(JSON.parse(readFileSync(golden, "utf8")) as Record<string, Reference | string>)
      : [];
    const cases = references.filter((entry): entry is [string, Reference] => typeof entry[1] !== "string");

    it.each(cases)("%s", (name, reference) => {
      const result = dealsOf(join(scenarios, name), reference);
      expect(result.packages).toBe(reference.packages);
      expect(result.feasible).toBe(reference.packages);
      expect(result.acceptable).toBe(reference.acceptable);
      expect(result.efficient).toHaveLength(reference.efficientVectors);
      expect(result.efficient.reduce((sum, { count }) => sum + Number(count), 0)).toBe(
        reference.efficientPackages,
      );
      expect(sameVectors(result.efficient, reference.efficient)).toBe(true);
      for (const [method, vectors] of Object.entries(reference.solutions)) {
        const found = result.solutions[method as keyof PickedPackages];
        expect(sameVectors(found, vectors), method).toBe(true);
      }
      const noDeal = result.centres.map((centre) => centre.noDeal?.value);
      expect([...noDeal].sort()).toEqual([...reference.reservation].sort());
    });
  },
);

describe("a domain of our own, read and analysed, agrees with a list of every package", () => {
  const fixtures = join(import.meta.dirname, "../fixtures/genius");
  const file = (name: string) => ({ path: name, text: readFileSync(join(fixtures, name), "utf8") });

  // Values worked out by hand from the two files; rents are 10 to 18, worth (18 - rent) / 8 and (rent - 9) / 9.
  const places = [
    { tenant: 1, landlord: 1 / 3 },
    { tenant: 2 / 3, landlord: 2 / 3 },
    { tenant: 0, landlord: 1 },
  ];
  const days = [0.25, 0.75];
  const packages = places.flatMap((place) =>
    Array.from({ length: 9 }, (_, step) => 10 + step).flatMap((rent) =>
      days.map((day) => [
        (3 * place.tenant + (5 * (18 - rent)) / 8 + day) / 9,
        (place.landlord + (5 * (rent - 9)) / 9 + 1) / 7,
      ]),
    ),
  );

  it("in its counts, its efficient packages and its Nash point", () => {
    const result = run(file("market-stall.xml"), [file("Tenant.xml"), file("Land lord.xml")]);
    const close = 1e-9;
    const acceptable = packages.filter(([tenant = 0]) => tenant >= 0.4 - close);
    const dominated = ([t = 0, l = 0]: readonly number[]) =>
      acceptable.some(
        ([a = 0, b = 0]) => a >= t - close && b >= l - close && (a > t + close || b > l + close),
      );
    const efficient = acceptable.filter((vector) => !dominated(vector));
    expect(result.packages).toBe(packages.length);
    expect(result.acceptable).toBe(acceptable.length);
    expect(sameVectors(result.efficient, efficient)).toBe(true);
    const product = ([t = 0, l = 0]: readonly number[]) => (t - 0.4) * l;
    const best = efficient.reduce((a, b) => (product(a) >= product(b) ? a : b));
    expect(sameVectors(result.solutions.nash, [best])).toBe(true);
  });
});
