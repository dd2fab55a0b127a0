import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Dossier } from "../../src/dossier/schema/dossier.ts";
import { readSound } from "../findings/talks.ts";
import { dealsOf } from "./plain-dossiers.ts";

const orchard = readSound(
  readFileSync(new URL("../fixtures/near-ties/orchard.yaml", import.meta.url), "utf8"),
);

/** Every package's weighted sum a party, with the figures turned into numbers of some kind by `read`. */
function listValues<Value extends bigint | number>(
  { issues, parties, preferences }: Dossier,
  sum: (terms: readonly (readonly [weight: string, value: string])[]) => Value,
): Value[][] {
  const options = issues.map((issue) => (issue.kind === "options" ? issue.options.map(({ id }) => id) : []));
  const packages = options.reduce<string[][]>(
    (all, ids) => all.flatMap((chosen) => ids.map((id) => [...chosen, id])),
    [[]],
  );
  return packages.map((chosen) =>
    parties.map(({ id }) => {
      const { weights, scale } = preferences[id] ?? {};
      return sum(
        issues.map((issue, at) => {
          const values = scale?.find((one) => one.issue === issue.id)?.values;
          return [String(weights?.[0]?.values?.[issue.id]), String(values?.[chosen[at] ?? ""])] as const;
        }),
      );
    }),
  );
}

/** Different value vectors that no other dominates, by comparing every pair. */
function undominated<Value extends bigint | number>(vectors: readonly (readonly Value[])[]): Set<string> {
  const kept = vectors.filter(
    (one) =>
      !vectors.some(
        (other) =>
          other.every((value, p) => value >= (one[p] as Value)) &&
          other.some((value, p) => value > (one[p] as Value)),
      ),
  );
  return new Set(kept.map((vector) => vector.join()));
}

/** A decimal with at most two places in hundredths. */
function hundredths(text: string): bigint {
  const [, whole = "", places = ""] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  return BigInt(whole) * 100n + BigInt(places.padEnd(2, "0"));
}

const exact = undominated(
  listValues(orchard, (terms) =>
    terms.reduce((sum, [weight, value]) => sum + hundredths(weight) * hundredths(value), 0n),
  ),
);
const doubles = undominated(
  listValues(orchard, (terms) =>
    terms.reduce((sum, [weight, value]) => sum + Number(weight) * Number(value), 0),
  ),
);

it("tells near ties apart as whole hundredths do, where sums of doubles find efficient packages that are not", () => {
  expect([exact.size, doubles.size]).toEqual([26, 29]);
  const { efficient, acceptable, packages } = dealsOf(orchard);
  expect([packages, acceptable]).toEqual([144, 144]);
  const found = efficient.map(({ values }) => values.map((value) => Math.round(value * 10_000)).join());
  expect(new Set(found)).toEqual(exact);
  expect(found).toHaveLength(exact.size);
});

it("counts every package whose exact values are those of an entry", () => {
  const listed = listValues(orchard, (terms) =>
    terms.reduce((sum, [weight, value]) => sum + hundredths(weight) * hundredths(value), 0n),
  ).map((vector) => vector.join());
  for (const { values, count } of dealsOf(orchard).efficient) {
    const key = values.map((value) => Math.round(value * 10_000)).join();
    expect(count, key).toBe(listed.filter((one) => one === key).length);
  }
});
