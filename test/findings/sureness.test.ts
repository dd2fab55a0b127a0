import { beforeAll, describe, expect, it } from "vitest";
import type { DealsResult } from "../../src/analysis/deals/result.ts";
import { dealsSamples } from "../../src/analysis/deals/samples.ts";
import { deals, explain, type Outcome, packageStanding, runAnalysis } from "../../src/analysis/index.ts";
import { asOfView } from "../../src/dossier/as-of.ts";
import type { Dossier } from "../../src/dossier/schema/dossier.ts";
import { findingsOf } from "../../src/findings/index.ts";
import { verdictOn } from "../../src/findings/packages.ts";
import { soundCase } from "../cases/case-reading.ts";

let view: Dossier;
let outcome: Outcome<DealsResult>;
let result: DealsResult;

beforeAll(async () => {
  view = asOfView((await soundCase("iran-us-2025")).dossier, "2025-04-18");
  outcome = runAnalysis(deals, { dossier: view, hash: "test", asOf: "2025-04-18" });
  if (outcome.status !== "done") throw new Error(outcome.status);
  result = outcome.result;
});

describe("how sure a number of the flagship is", () => {
  it("is told of that number: only what rests on the Majlis was sampled", () => {
    const majlis = result.ratifiers.findIndex(({ id }) => id === "majlis");
    const { samples, sets } = outcome.provenance;
    expect(outcome.provenance.exact).toBe(false);
    expect(sets).toBe(result.sampled?.sets);
    expect(dealsSamples(result, `ratifiers.${majlis}.standardErrors.weights`)).toBe(samples - sets);
    expect(samples).toBeGreaterThan(sets);
    for (const path of [
      "acceptable",
      "zones.assessed.efficient",
      "solutions.nash.0.values.0",
      "centres.0.noDeal.value",
    ])
      expect(dealsSamples(result, path), path).toBe(0);
    const { provenance } = explain(deals, outcome, "acceptable", view) ?? {};
    expect(provenance).toMatchObject({ samples: 0, exact: true });
  });

  it("is exact for the headline, and sampled for a package that the Majlis blocks", () => {
    const findings = findingsOf(view, [outcome]);
    expect(findings[0]?.confidence).toMatchObject({ basis: "exact", samples: 0, illustrative: true });
    const [at, named] = [...result.named.entries()].find(([, { blockers }]) =>
      blockers.some((one) => one.kind === "ratifier" && one.party === "majlis"),
    ) ?? [-1, undefined];
    const blocker = named?.blockers.findIndex((one) => one.kind === "ratifier" && one.party === "majlis");
    expect(dealsSamples(result, `named.${at}.blockers.${blocker}.shortfall`)).toBeGreaterThan(0);
    expect(dealsSamples(result, `named.${at}.values.0`)).toBe(0);
  });
});

describe("the verdict on a package", () => {
  const place = (choice: Record<string, string | number>) => {
    const found = packageStanding(view, choice, { positions: "assessed", asOf: "2025-04-18" });
    if (!("acceptable" in found)) throw new Error("no standing");
    return found;
  };
  const agreed = { enrichment: "cap-enhanced", relief: "full-secondary", region: "restraint" };

  it("tells what both sides accept and a body at home refuses from what it consents to", () => {
    const refused = place({ ...agreed, detainees: "release-commitments", assets: 0 });
    expect(refused.acceptable.assessed).toBe(true);
    expect(verdictOn(refused, "assessed")).toBe("refusedAtHome");
    const nash = result.solutions?.nash[0]?.package ?? {};
    expect(verdictOn(place(nash), "assessed")).toBe("acceptable");
    expect(verdictOn(place(nash), "declared")).toBe("blocked");
  });
});
