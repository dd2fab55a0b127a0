import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastAccepted, rankShares } from "../../../src/analysis/deals/sampling/acceptance.ts";
import { hangsOn } from "../../../src/analysis/deals/sampling/hangs-on.ts";
import { sampleDeals } from "../../../src/analysis/deals/sampling/index.ts";
import { type PreferenceSets, worthIn } from "../../../src/analysis/deals/sampling/preference-sets.ts";
import { zoneSizes } from "../../../src/analysis/deals/sampling/zone.ts";
import { packageSpace } from "../../../src/analysis/deals/space/index.ts";
import { rememberedTerrain } from "../../../src/analysis/deals/standing.ts";
import type { PartyPreferences } from "../../../src/dossier/schema/preferences.ts";
import { rational } from "../../../src/math/rational.ts";
import { dossierOf, optionsIssue, principal } from "../plain-dossiers.ts";

const issues = [optionsIssue("x", "no", "yes"), optionsIssue("y", "no", "yes")];
const up = [
  { issue: "x", values: { no: 0, yes: 100 } },
  { issue: "y", values: { no: 0, yes: 100 } },
];
const down = up.map(({ issue }) => ({ issue, values: { no: 100, yes: 0 } }));

function sampled(a: PartyPreferences, b: PartyPreferences, { seed = 1, linkages = [] as never[] } = {}) {
  const parties = ["a", "b"].map(principal);
  const input = dossierOf({ parties, issues, linkages, preferences: { a, b } });
  const terrain = rememberedTerrain(input, null);
  if ("key" in terrain) throw new Error(terrain.key);
  return sampleDeals({
    input,
    model: terrain.model,
    asOf: null,
    positions: "assessed",
    seed,
    samples: 4_000,
    solutions: { nash: [[1, 0]], kalaiSmorodinsky: [], egalitarian: [], utilitarian: [] },
    efficient: [
      [1, 0],
      [0, 1],
      [1, 1],
    ],
    named: [{ id: "x-only", whole: [1, 0] }],
  });
}

describe("the answers over preference sets, by hand", () => {
  // A's weight w of x is uniform on [0, 1]: x alone is worth 100w to it, y alone 100(1-w). B wants neither, and would sign anything.
  const a: PartyPreferences = { scale: up, noDeal: [{ value: 30 }] };
  const b: PartyPreferences = { scale: down, weights: [{ values: { x: 1, y: 1 } }], noDeal: [{ value: 0 }] };

  it("x alone is accepted for w of at least 0.3: in 70 % of the sets, and that hangs on the weights", () => {
    const answer = sampled(a, b);
    const [xOnly, yOnly, both] = answer?.efficient ?? [];
    for (const one of [xOnly, yOnly]) {
      const { share, error } = one?.acceptedByAll ?? { share: 0, error: 0 };
      expect(Math.abs(share - 0.7)).toBeLessThan(4 * error);
      // Nearly independent draws: the error is nearly that of as many coins.
      expect(error / Math.sqrt((0.7 * 0.3) / 4_000)).toBeGreaterThan(0.95);
      expect(error / Math.sqrt((0.7 * 0.3) / 4_000)).toBeLessThan(1.5);
    }
    expect(both?.acceptedByAll).toEqual({ share: 1, error: 1 / 4_000 });
    // Accepted is w >= 0.3: its correlation with a uniform w is 0.3·0.7·0.5 / sqrt(0.21/12) = 0.794.
    expect(answer?.solutions?.nash[0]?.hangsOn).toMatchObject({ party: "a", kind: "weight" });
    expect(Math.abs(answer?.solutions?.nash[0]?.hangsOn?.correlation ?? 0)).toBeCloseTo(0.794, 1);
  });

  it("the zone has both, and x alone or y alone or either: two packages in 60 % of the sets, three in 40 %", () => {
    expect(sampled(a, b)?.zone).toMatchObject({ low: 2, median: 2, high: 3, none: { share: 0 } });
    const demanding = { ...a, noDeal: [{ value: [90, 110] as [number, number] }] };
    // Nothing is worth more than 100 to A: in half of the sets, nothing is acceptable.
    const none = sampled(demanding, b)?.zone?.none ?? { share: 0, error: 0 };
    expect(Math.abs(none.share - 0.5)).toBeLessThan(4 * none.error);
  });

  it("ranks: A wants both first, and x alone second in half of the sets; with the weight behind each", () => {
    const [xOnly, yOnly, both] = sampled(a, b)?.efficient ?? [];
    expect(both?.ranks[0]).toEqual([1, 0, 0]);
    expect(xOnly?.ranks[0]?.[1]).toBeCloseTo(0.5, 1);
    expect(xOnly?.centralWeights[0]).toBeNull();
    expect(both?.centralWeights[0]?.[0]).toBeCloseTo(0.5, 1);
    // To B, whose weights are equal, x alone and y alone are worth the same: they share the first two ranks, and being first.
    expect(xOnly?.ranks[1]).toEqual([0.5, 0.5, 0]);
    for (const one of [xOnly, yOnly]) expect(one?.centralWeights[1]).toEqual([0.5, 0.5]);
  });

  it("a named package has the shares that it has as an efficient one", () => {
    const { efficient, named } = sampled(a, b) ?? { efficient: [], named: [] };
    const { id, ...shares } = named[0] ?? {};
    expect(id).toBe("x-only");
    expect(efficient[0]).toMatchObject(shares);
    expect(named).toHaveLength(1);
  });

  it("a red line of a party is crossed in all sets, and what cannot stand together none accept", () => {
    const lined = sampled({ ...a, redLines: [{ id: "r", pattern: { x: "yes" }, basis: "assessed" }] }, b);
    expect(lined?.efficient[0]).toMatchObject({
      accepted: [{ share: 0, error: 0 }, { share: 1 }],
      acceptedByAll: { share: 0 },
    });
    const linked = sampled(a, b, { linkages: [{ id: "l", forbids: { x: "yes" } }] as never[] });
    // That follows from the linkage, not from the sets: there is no error to it.
    expect(linked?.efficient[0]?.acceptedByAll).toEqual({ share: 0, error: 0 });
    expect(linked?.efficient[0]?.accepted[1]?.share).toBe(1);
  });

  it("an answer that varies in hardly any set is not said to hang on a judgement", () => {
    const sets = { offsets: [0], width: 1, count: 1_000 } as unknown as PreferenceSets;
    const weights = Float64Array.from({ length: 1_000 }, (_, set) => set);
    const party = { ...sets, weights, adds: weights, noDeal: undefined };
    const flags = Uint8Array.from({ length: 1_000 }, (_, set) => (set >= 900 || set % 2 === 0 ? 1 : 0));
    const found = hangsOn([party], [0], flags, [1_000]);
    expect(found?.correlation).toBeGreaterThan(0.1);
    // As many correlated sets that tell as much as 100 independent ones cannot tell such a correlation from none.
    expect(hangsOn([party], [0], flags, [100])).toBeUndefined();
  });

  it("says between what each weight lies in nine sets of ten: w is uniform on [0, 1]", () => {
    const [open, settled] = sampled(a, b)?.parties ?? [];
    for (const { low, high } of open?.weights ?? []) {
      expect(low).toBeCloseTo(0.05, 1);
      expect(high).toBeCloseTo(0.95, 1);
    }
    expect(settled?.weights).toEqual([
      { issue: "x", low: 0.5, high: 0.5 },
      { issue: "y", low: 0.5, high: 0.5 },
    ]);
  });

  it("nothing is sampled where all preferences are plain numbers, and a party of such numbers is said not to vary", () => {
    expect(sampled({ ...b, scale: up }, b)).toBeUndefined();
    expect(sampled(a, b)?.parties).toMatchObject([
      { party: "a", varies: true },
      { party: "b", varies: false, effectiveSets: 4_000, scaleReduction: 1 },
    ]);
  });

  it("the same seed gives the same bytes, another seed others within their errors", () => {
    expect(JSON.stringify(sampled(a, b))).toBe(JSON.stringify(sampled(a, b)));
    const share = (seed: number) =>
      sampled(a, b, { seed })?.efficient[0]?.acceptedByAll ?? { share: 0, error: 1 };
    expect(share(2).share).not.toBe(share(1).share);
    expect(Math.abs(share(2).share - share(1).share)).toBeLessThan(6 * share(1).error);
  });
});

/** Sets with any numbers in them, to hold the engine's counting against the definition. */
const anySets = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
    numbers: fc.infiniteStream(fc.integer({ min: -5, max: 5 })),
  })
  .map(({ sizes, numbers }) => {
    const next = () => numbers.next().value as number;
    const width = sizes.reduce((sum, size) => sum + size, 0);
    const offsets = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
    const party = (): PreferenceSets => ({
      count: 8,
      chains: 2,
      offsets,
      width,
      adds: Float64Array.from({ length: 8 * width }, next),
      weights: new Float64Array(8 * sizes.length).fill(1),
      noDeal: Float64Array.from({ length: 8 }, next),
    });
    const pattern = sizes.map((_, issue) => ({ issue, options: new Set([0]) }));
    return { sizes, parties: [party(), party(), party()], pattern };
  });

function everyChoice(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (all, size) => all.flatMap((choice) => Array.from({ length: size }, (_, option) => [...choice, option])),
    [[]],
  );
}

describe("counting over sets", () => {
  it("is what counting every package of every set gives", () => {
    fc.assert(
      fc.property(anySets, ({ sizes, parties, pattern }) => {
        const zero = rational(0n);
        const space = packageSpace({
          issues: sizes.map((size, at) => ({ id: String(at), size })),
          values: parties.map(() => sizes.map((size) => new Array(size).fill(zero))),
          reservations: parties.map(() => zero),
          forbidden: [pattern],
          redLines: [],
        });
        const counts = parties[0]?.noDeal?.map((_, set) => {
          const accepted = everyChoice(sizes).filter((choice) => {
            const isForbidden = choice.every((option) => option === 0);
            return (
              !isForbidden && parties.every((one) => worthIn(one, set, choice) >= (one.noDeal?.[set] ?? 0))
            );
          });
          return accepted.length;
        });
        expect([...(zoneSizes(space, parties) ?? [])]).toEqual([...(counts ?? [])]);
      }),
      { numRuns: 300 },
    );
  });

  it("gives every rank away once in each set, packages of equal worth sharing theirs", () => {
    fc.assert(
      fc.property(anySets, ({ sizes, parties: [sets] }) => {
        const choices = everyChoice(sizes);
        const shares = rankShares(sets as PreferenceSets, choices);
        for (const rank of choices.keys())
          expect(shares.reduce((sum, row) => sum + (row[rank] as number), 0)).toBeCloseTo(1, 9);
        for (const [at, choice] of choices.entries()) {
          // The mean rank, another way: half a place for each other that is worth as much, a whole one for each that is worth more.
          let places = 0;
          for (let set = 0; set < 8; set++) {
            const own = worthIn(sets as PreferenceSets, set, choice);
            for (const other of choices) {
              const worth = worthIn(sets as PreferenceSets, set, other);
              places += worth > own ? 1 : worth === own && other !== choice ? 0.5 : 0;
            }
          }
          const mean = (shares[at] as number[]).reduce((sum, share, rank) => sum + share * rank, 0);
          expect(mean).toBeCloseTo(places / 8, 9);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("takes what rounding leaves of equality for equality", () => {
    const least = leastAccepted({ count: 1, noDeal: Float64Array.of(0.3) } as PreferenceSets);
    expect(0.1 + 0.2 >= (least[0] as number)).toBe(true);
    expect(0.299 >= (least[0] as number)).toBe(false);
  });
});
