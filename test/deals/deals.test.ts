import { describe, expect, it } from "vitest";
import type { DealsResult } from "../../src/analysis/deals/result.ts";
import { deals, explain, packageStanding, runAnalysis } from "../../src/analysis/index.ts";
import type { DossierInput } from "../../src/dossier/schema/dossier.ts";
import { stream } from "../../src/math/random.ts";
import { dealsOf, dossierOf, optionsIssue, principal, runDeals } from "./plain-dossiers.ts";
import { river, riverDossier } from "./river.ts";

const result = dealsOf(riverDossier);

describe("deals on a river with figures throughout", () => {
  it("counts packages, those the linkage allows, and both readings of the red lines", () => {
    expect(result).toMatchObject({ parties: ["upstream", "downstream"], packages: 30, feasible: 25 });
    expect(result.acceptable).toBe(result.zones.assessed.acceptable);
    expect(result.zones.declared.acceptable).toBeLessThan(Number(result.zones.assessed.acceptable));
    expect(result.openings).toEqual([
      {
        party: "downstream",
        redLine: "preferences.downstream.redLines.no-own-dam",
        acceptable: result.zones.assessed.acceptable,
      },
    ]);
  });

  it("values a package by hand: 0.5 x 50 + 0.3 x 60 upstream, 0.6 x 80 + 0.2 x 60 + 0.2 x 100 downstream", () => {
    const draft = result.named.find(({ id }) => id === "draft");
    expect(draft).toMatchObject({
      values: [43, 80],
      gains: [3, 50],
      acceptable: { assessed: true, declared: true },
    });
  });

  it("leaves named packages out that leave an issue open", () => {
    expect(result.named.map(({ id }) => id)).toEqual(["draft", "broken"]);
    expect(dealsOf(riverDossier, { package: "draft" }).named.map(({ id }) => id)).toEqual(["draft"]);
  });

  it("names every blocker of a package and the nearest change that all accept", () => {
    const broken = result.named.find(({ id }) => id === "broken");
    expect(broken?.blockers.map(({ kind }) => kind)).toEqual([
      "reservation",
      "redLine",
      "linkage",
      "ratifier",
    ]);
    expect(broken?.blockers[0]).toMatchObject({ party: "downstream", shortfall: 18 });
    expect(broken?.blockers[1]).toMatchObject({
      redLine: "preferences.downstream.redLines.some-water",
      basis: "assessed",
    });
    expect(broken?.blockers[2]).toMatchObject({ linkage: "linkages.joint-needs-data" });
    expect(broken?.blockers[3]).toMatchObject({ party: "farmers", principal: "downstream", shortfall: 73 });
    const changed = broken?.nearestAcceptable?.changed ?? [];
    expect(changed).toHaveLength(2);
    expect(
      packageStanding(riverDossier, broken?.nearestAcceptable?.package ?? {}, {
        positions: "assessed",
        asOf: null,
      }),
    ).toMatchObject({
      acceptable: { assessed: true },
      nearestAcceptable: null,
    });
  });

  it("says that a ratifier is short although every principal accepts", () => {
    const draft = result.named.find(({ id }) => id === "draft");
    expect(draft?.blockers).toEqual([
      {
        kind: "ratifier",
        party: "farmers",
        principal: "downstream",
        shortfall: 5,
        redLines: [],
        rests: [
          "ratification.downstream.unions.members.0",
          "preferences.farmers.like",
          "preferences.downstream.weights.importance",
          "preferences.downstream.scale.water",
          "preferences.downstream.scale.dams",
          "preferences.downstream.scale.figures",
          "preferences.farmers.noDeal.drought",
        ],
      },
    ]);
  });
});

describe("what a number rests on", () => {
  const rests = (path: string) => deals.restsOn(result, path);
  const upstream = ["weights.importance", "scale.water", "scale.dams", "scale.figures"].map(
    (at) => `preferences.upstream.${at}`,
  );

  it("is one party's weights and scales for a value", () => {
    expect(rests("named.draft.values.0")).toEqual(["packages.draft", ...upstream]);
  });

  it("is that first, and then all that decides which package stands there, where the package was picked", () => {
    for (const path of ["efficient.0.values.0", "solutions.nash.0.values.0"]) {
      expect(rests(path)?.slice(0, upstream.length)).toEqual(upstream);
      expect(new Set(rests(path))).toEqual(new Set(rests("acceptable")));
    }
  });

  it("is the no-deal value besides for a gain", () => {
    expect(rests("named.draft.gains.0")).toEqual([
      "packages.draft",
      ...upstream,
      "preferences.upstream.noDeal.alone",
    ]);
  });

  it("is red lines only as far as they are in force under the reading that the number was found with", () => {
    const strict = dealsOf(riverDossier, { positions: "declared" });
    const cites = (found: typeof result, path: string) =>
      deals.restsOn(found, path)?.includes("preferences.downstream.redLines.no-own-dam");
    for (const path of ["acceptable", "efficient", "solutions.nash.0", "efficientBelowReservation"]) {
      expect([cites(result, path), cites(strict, path)], path).toEqual([false, true]);
    }
    for (const found of [result, strict]) {
      expect(cites(found, "zones.assessed.efficient")).toBe(false);
      expect(cites(found, "zones.declared.efficient")).toBe(true);
      expect(cites(found, "named.draft.acceptable.assessed")).toBe(false);
      expect(cites(found, "named.draft.acceptable.declared")).toBe(true);
      expect(cites(found, "openings.0.acceptable")).toBe(true);
    }
  });

  it("is all that the principals say, their red lines and the linkages for a count", () => {
    const all = rests("zones.declared.acceptable") ?? [];
    expect(all).toEqual(expect.arrayContaining([...upstream, "preferences.downstream.noDeal.court"]));
    expect(all).toEqual(
      expect.arrayContaining(["preferences.downstream.redLines.no-own-dam", "linkages.joint-needs-data"]),
    );
    expect(all.some((path) => path.includes("farmers"))).toBe(false);
    expect(new Set(all).size).toBe(all.length);
  });

  it("is the linkages and the issues for what is feasible, and a blocker's own statement", () => {
    expect(rests("feasible")).toEqual([
      "issues.share",
      "issues.dam",
      "issues.data",
      "linkages.joint-needs-data",
    ]);
    expect(rests("named.broken.blockers.2")).toEqual(["packages.broken", "linkages.joint-needs-data"]);
  });

  it("is named packages too, where statements judge them, and every likeness by which a statement is taken over", () => {
    const { noDeal: _, ...silent } = river.preferences.upstream;
    const found = dealsOf(
      dossierOf({
        ...(river as Partial<DossierInput>),
        preferences: {
          ...river.preferences,
          upstream: { like: "hydrologists" },
          hydrologists: { like: "engineers", redLines: [{ id: "no-secrets", pattern: { data: "closed" } }] },
          engineers: { ...silent, compares: [{ id: "just", wouldAccept: "draft" }] },
        } as DossierInput["preferences"],
      }),
    );
    const chain = ["preferences.upstream.like", "preferences.hydrologists.like"];
    const judged = [...chain, "preferences.engineers.compares.just", "packages.draft"];
    expect(deals.restsOn(found, "centres.0.noDeal.value")?.slice(0, 4)).toEqual(judged);
    expect(deals.restsOn(found, "centres.0.weights")).toEqual([
      ...chain,
      "preferences.engineers.weights.importance",
    ]);
    expect(deals.restsOn(found, "redLines.0")).toEqual([
      "preferences.upstream.like",
      "preferences.hydrologists.redLines.no-secrets",
    ]);
    expect(deals.restsOn(found, "acceptable")).toEqual(expect.arrayContaining(judged));
  });

  it("is undefined where the result has no such path", () => {
    expect(rests("solutions.nash.7")).toBeUndefined();
    expect(rests("nothing")).toBeUndefined();
  });

  it("leads on to the evidence of every statement", () => {
    const found = explain(deals, runDeals(riverDossier), "named.draft.values.1", riverDossier);
    expect(found?.value).toBe(80);
    expect(found?.trails.map(({ path }) => path)).toContain("preferences.downstream.scale.water");
  });

  it("names the literature behind a value and no other", () => {
    const literature = (path: string) =>
      explain(deals, runDeals(riverDossier), path, riverDossier)?.literature.map(({ id }) => id) ?? [];
    expect(literature("named.draft.values.1")).toContain("raiffa1982");
    expect(literature("named.draft.values.1")).not.toContain("nash1950");
    expect(literature("solutions.nash.0")).toContain("nash1950");
    expect(literature("solutions.nash.0")).not.toContain("kalai1977");
  });

  it("names only places that the dossier has, for every path of the result", () => {
    const outcome = runDeals(riverDossier);
    for (const path of pathsOf(result)) {
      const paths = rests(path) ?? [];
      expect(
        explain(deals, outcome, path, riverDossier)?.trails.map((trail) => trail.path),
        path,
      ).toEqual(paths);
      if (
        /values|gains|acceptable|count|weight$|value$/.test(path) &&
        !/low|high|how|rests|samples/.test(path)
      ) {
        expect(paths.length, path).toBeGreaterThan(0);
      }
    }
  });
});

function pathsOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    pathsOf(one, path === "" ? key : `${path}.${key}`),
  );
  return path === "" ? inner : [path, ...inner];
}

describe("reasons why nothing can be said", () => {
  const reasonOf = (changes: Partial<DossierInput>) => {
    const outcome = runDeals(dossierOf({ ...(river as Partial<DossierInput>), ...changes }));
    return outcome.status === "not-applicable" ? outcome.reason : outcome.status;
  };
  const { upstream, downstream } = river.preferences;

  it("are no principals, one principal, and no issues", () => {
    expect(reasonOf({ parties: [] })).toEqual({ key: "no-principals", values: {} });
    expect(reasonOf({ parties: [principal("upstream")] })).toEqual({
      key: "one-principal",
      values: { party: "upstream" },
    });
    expect(reasonOf({ issues: [], linkages: [], packages: [] })).toEqual({ key: "no-issues", values: {} });
  });

  it("are a principal without preferences, or without a scale on an issue", () => {
    expect(reasonOf({ preferences: { upstream } })).toEqual({
      key: "no-preferences",
      values: { party: "downstream" },
    });
    const half = { ...downstream, scale: downstream.scale.slice(1) };
    expect(reasonOf({ preferences: { upstream, downstream: half } })).toEqual({
      key: "no-scale",
      values: { party: "downstream", issue: "Share released" },
    });
  });

  it("are not an issue without a scale that weighs nothing", () => {
    const weights = [{ values: { share: 0, dam: 1, data: 1 } }];
    expect(
      reasonOf({
        preferences: { upstream, downstream: { ...downstream, scale: downstream.scale.slice(1), weights } },
      }),
    ).toBe("done");
  });

  it("are the principals whose no-deal value nobody gives, by name", () => {
    const { noDeal: _, ...silent } = upstream;
    expect(reasonOf({ preferences: { upstream: silent, downstream } })).toEqual({
      key: "no-no-deal-value",
      values: { parties: ["upstream"] },
    });
  });

  it("are also a principal of whom only packages that it would refuse are known, since nothing then says what beats no deal", () => {
    const { noDeal: _, ...silent } = upstream;
    const reason = (compares: NonNullable<DossierInput["preferences"]>[string]["compares"]) =>
      reasonOf({ preferences: { upstream: { ...silent, compares }, downstream } });
    const refused = { wouldRefuse: "broken" };
    expect(reason([refused])).toEqual({ key: "no-no-deal-value", values: { parties: ["upstream"] } });
    // One package that it would sign is enough to begin with.
    expect(reason([refused, { wouldAccept: { share: 0, dam: "own", data: "closed" } }])).toBe("done");
  });

  it("are statements that exclude each other, also a ratifier's", () => {
    const torn = { ...downstream, noDeal: [{ value: [50, 60] as [number, number] }, { value: 20 }] };
    const conflict = (party: string) => ({ key: "statements-conflict", values: { party } });
    expect(reasonOf({ preferences: { upstream, downstream: torn } })).toEqual(conflict("downstream"));
    const farmers = { like: "downstream", noDeal: torn.noDeal };
    expect(reasonOf({ preferences: { upstream, downstream, farmers } })).toEqual(conflict("Farmers"));
  });
});

describe("what holds on a date", () => {
  it("is the no-deal value dated latest by then", () => {
    const preferences = {
      ...riverDossier.preferences,
      upstream: {
        ...riverDossier.preferences.upstream,
        noDeal: [{ value: 40 }, { value: 20, at: "2025-10-18" }],
      },
    };
    const gain = (asOf: string) => {
      const place = packageStanding(
        { ...riverDossier, preferences },
        { share: 50, dam: "joint", data: "open" },
        { positions: "assessed", asOf },
      );
      return "gains" in place ? place.gains[0] : place;
    };
    expect([gain("2025-04"), gain("2025-10-18")]).toEqual([3, 23]);
  });

  it("is one date for a run and a what-if, whatever date the dossier itself was written for", () => {
    const written = {
      ...riverDossier,
      asOf: "2025-04",
      preferences: {
        ...riverDossier.preferences,
        upstream: {
          ...riverDossier.preferences.upstream,
          noDeal: [{ value: 40 }, { value: 20, at: "2025-10-18" }],
        },
      },
    };
    for (const asOf of ["2025-05", "2025-10-18", null]) {
      const run = runAnalysis(deals, { dossier: written, hash: "test", asOf });
      const [draft] = run.status === "done" ? run.result.named : [];
      const place = packageStanding(written, draft?.package ?? {}, { positions: "assessed", asOf });
      expect({ id: "draft", ...place }).toEqual(draft);
      expect(draft?.gains[0]).toBe(asOf === "2025-05" ? 3 : 23);
    }
  });

  it("is a role within its dates", () => {
    const [first, second] = riverDossier.parties;
    const ended = { ...second, roles: [{ role: "principal", to: "2024" }] } as NonNullable<typeof second>;
    const parties = [first as NonNullable<typeof first>, ended];
    const choice = { share: 50, dam: "joint", data: "open" };
    const place = (asOf: string) =>
      packageStanding({ ...riverDossier, parties }, choice, { positions: "assessed", asOf });
    expect(place("2025")).toMatchObject({ key: "one-principal" });
    expect(place("2024-06")).toMatchObject({ values: [43, 80] });
  });
});

describe("a what-if", () => {
  it("says which issues are still open", () => {
    expect(
      packageStanding(riverDossier, { dam: "own", share: 30 }, { positions: "assessed", asOf: null }),
    ).toEqual({
      incomplete: ["share", "data"],
    });
  });

  it("keeps a public line apart from a limit", () => {
    const choice = { share: "50", dam: "own", data: "open" };
    const place = packageStanding(riverDossier, choice, { positions: "assessed", asOf: null });
    expect(place).toMatchObject({ acceptable: { assessed: true, declared: false }, nearestAcceptable: null });
    const strict = packageStanding(riverDossier, choice, { positions: "declared", asOf: null });
    expect(strict).toMatchObject({ nearestAcceptable: { changed: ["dam"], package: { dam: "joint" } } });
  });
});

describe("a first answer from matrices alone", () => {
  const matrices = dossierOf({
    parties: [principal("a"), principal("b")],
    issues: [optionsIssue("land", "all", "half", "none"), optionsIssue("water", "most", "some", "little")],
    preferences: {
      a: {
        short: {
          matrix: {
            land: { wants: "all", canLiveWith: ["half"], never: ["none"] },
            water: { wants: "most", canLiveWith: ["some", "little"] },
          },
          issues: ["land", "water"],
          wouldSign: [{ land: "half", water: "little" }],
        },
      },
      b: {
        short: {
          matrix: {
            land: { wants: "none", canLiveWith: ["half"], never: ["all"] },
            water: { wants: "little", canLiveWith: ["some", "most"] },
          },
          issues: ["water", "land"],
          wouldSign: [{ land: "half", water: "some" }],
          wouldRefuse: [{ land: "half", water: "most" }],
        },
      },
    },
  });
  const found = dealsOf(matrices);

  it("weighs by rank-order centroid and spaces options evenly", () => {
    const [a] = found.centres;
    expect(a?.weights.map(({ weight }) => weight)).toEqual([0.75, 0.25]);
    expect(a?.values[1]?.options.map(({ value }) => value)).toEqual([100, 50, 0]);
    expect(a?.method).toBe("closed-form");
    expect(a?.weights[0]?.rests).toEqual(["preferences.a.short.issues"]);
    expect(a?.values[0]?.rests).toEqual(["preferences.a.short.matrix.land"]);
  });

  it("puts no deal at the worst package signed, where nothing bounds it from below", () => {
    // 0.75 x 50 for a.
    expect(found.centres[0]?.noDeal).toMatchObject({
      value: 37.5,
      how: "worst-signed",
      low: null,
      high: 37.5,
    });
    expect(found.centres[0]?.noDeal?.rests).toEqual(
      expect.arrayContaining(["preferences.a.short.wouldSign", "preferences.a.short.issues"]),
    );
  });

  it("puts no deal at its mean between packages signed and refused, over all value functions that agree", () => {
    // b's weight w of water is uniform on [1/2, 1], half the land is worth h, some water s. It signs (1 - w) h + w s and refuses
    // (1 - w) h, which leaves no deal a stretch of w s: its mean is E[((1 - w) h + w s / 2) w s] / E[w s]
    // = (1/6 · 50 · 50 + 7/12 · 10,000/3 / 2) / (3/4 · 50) = 1000/27.
    const { noDeal, standardErrors } = found.centres[1] as DealsResult["centres"][number];
    expect(Math.abs((noDeal?.value ?? 0) - 1000 / 27)).toBeLessThan(4 * standardErrors.noDeal);
    expect(standardErrors.noDeal).toBeLessThan(0.5);
    expect(noDeal?.how).toBe("between-signed-and-refused");
    // The certificate: everything drawn on its own, and kept where the two verdicts hold.
    const random = stream(17, "rejection");
    const kept: number[] = [];
    while (kept.length < 40_000) {
      const water = 0.5 + 0.5 * random.uniform();
      const land = (1 - water) * 100 * random.uniform();
      const signed = land + water * 100 * random.uniform();
      const value = 100 * random.uniform();
      if (land <= value && value <= signed) kept.push(value);
    }
    const mean = kept.reduce((sum, value) => sum + value, 0) / kept.length;
    // Not even a uniform spread over 0..100 would have a standard error above 100 / sqrt(12 · 40,000).
    expect(Math.abs((noDeal?.value ?? 0) - mean)).toBeLessThan(4 * Math.hypot(standardErrors.noDeal, 0.145));
  });

  it("turns what is never taken into red lines", () => {
    expect(found.redLines.map(({ redLine, basis }) => [redLine, basis])).toEqual([
      ["preferences.a.short.matrix.land", "assessed"],
      ["preferences.b.short.matrix.land", "assessed"],
    ]);
    expect(found.efficient.every(({ package: shown }) => shown.land === "half")).toBe(true);
  });
});

describe("a party like another", () => {
  const likes = (own: object) =>
    dealsOf(
      dossierOf({
        ...(river as Partial<DossierInput>),
        parties: [principal("upstream"), principal("farmers")],
        preferences: {
          ...river.preferences,
          farmers: { like: "downstream", ...own },
        } as DossierInput["preferences"],
      }),
    );

  it("takes over everything it does not say itself", () => {
    const farmers = likes({}).centres[1];
    expect(farmers?.weights.map(({ weight }) => weight)).toEqual([0.6, 0.2, 0.2]);
    expect(farmers?.noDeal).toMatchObject({
      value: 30,
      rests: ["preferences.farmers.like", "preferences.downstream.noDeal.court"],
    });
  });

  it("replaces scales issue by issue, weights and no deal as a whole, and adds red lines", () => {
    const { centres, redLines } = likes({
      scale: [{ issue: "dam", order: ["own", "joint", "none"] }],
      weights: [{ values: { share: 1, dam: 1, data: 2 } }],
      noDeal: [{ value: [10, 20] }],
      redLines: [{ pattern: { data: "closed" } }],
    });
    expect(centres[1]?.values.map(({ rests }) => rests)).toEqual([
      ["preferences.farmers.like", "preferences.downstream.scale.water"],
      ["preferences.farmers.scale.0"],
      ["preferences.farmers.like", "preferences.downstream.scale.figures"],
    ]);
    expect(centres[1]?.weights.map(({ weight }) => weight)).toEqual([0.25, 0.25, 0.5]);
    expect(centres[1]?.noDeal).toMatchObject({ value: 15, how: "range-middle", low: 10, high: 20 });
    expect(redLines.map(({ redLine }) => redLine)).toEqual([
      "preferences.downstream.redLines.no-own-dam",
      "preferences.downstream.redLines.some-water",
      "preferences.farmers.redLines.0",
    ]);
  });
});
