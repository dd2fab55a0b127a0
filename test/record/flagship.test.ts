import { describe, expect, it } from "vitest";
import { explain, type Fault, type RecordResult, record, runAnalysis } from "../../src/analysis/index.ts";
import { asOfView } from "../../src/dossier/index.ts";
import { soundCase } from "../cases/case-reading.ts";

const { dossier, hash } = await soundCase("iran-us-2025");

function readAt(asOf: string) {
  const view = asOfView(dossier, asOf);
  const outcome = runAnalysis<RecordResult>(record, { dossier: view, hash, asOf });
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return { view, outcome, faults: outcome.result.faults };
}

const { view, outcome, faults } = readAt("2025-04-18");

function concerning(id: string, among: readonly Fault[] = faults) {
  return among.filter((fault) => "claims" in fault && fault.claims.includes(id));
}

describe("the record of the Iran–US talks on 18 April 2025", () => {
  it.each([
    ["article-us-lead", "robert-malley", "steve-witkoff", "record-us-lead"],
    ["article-iran-lead", "ali-bagheri-kani", "abbas-araghchi", "record-iran-lead"],
    ["article-us-president", "joe-biden", "donald-trump", "record-us-president"],
    ["article-iran-president", "ebrahim-raisi", "masoud-pezeshkian", "record-iran-president"],
    ["article-eu-representative", "josep-borrell", "kaja-kallas", "record-eu-representative"],
  ])("finds the official of %s out of office, once, and who held it", (claim, person, holder, against) => {
    expect(concerning(claim)).toHaveLength(1);
    expect(faults.filter(({ about }) => about.includes(person))).toEqual(concerning(claim));
    const [fault] = concerning(claim);
    if (fault?.kind !== "officeOutOfTerm") throw new Error(fault?.kind);
    expect(fault).toMatchObject({ claim, standing: "record", at: "2025-04-15" });
    expect(fault.offices[0]).toMatchObject({ person, claim, how: "ended" });
    expect(fault.offices[0]?.holders.map((one) => one.person)).toContain(holder);
    expect(fault.against.map((one) => one.claim)).toContain(against);
  });

  it("tells Malley's two appearances as one fault with both passages", () => {
    const [fault] = concerning("article-malley-office");
    expect(fault).toMatchObject({ claims: ["article-us-lead", "article-malley-office"] });
    expect(fault).toBe(concerning("article-us-lead")[0]);
    expect(fault?.rests).toContain("claims.record-malley-leave");
  });

  it.each([
    ["article-round-1-place", "record-round-1-place", "rounds.round-1.place"],
    ["article-round-1-date", "record-round-1-date", "rounds.round-1.from"],
    ["article-round-2-date", "record-round-2-date", "rounds.round-2.from"],
    ["article-mediators", "record-mediator", "rounds.round-2.mediators"],
    ["article-congress", "record-congress", undefined],
    ["article-inflation", "iran-inflation-2025-01", undefined],
  ])("sets %s against the record, once", (claim, against, field) => {
    expect(concerning(claim)).toHaveLength(1);
    const [fault] = concerning(claim);
    expect(fault).toMatchObject({ kind: "contradictoryClaims", claim, standing: "record" });
    const paths = [...(field === undefined ? [] : [field]), `claims.${against}`];
    expect(fault && "against" in fault && fault.against.map(({ path }) => path)).toEqual(paths);
  });

  it("finds nothing else: positions that moved and claims that agree are no faults", () => {
    expect(outcome.result.counts).toEqual({
      officeOutOfTerm: 5,
      contradictoryClaims: 6,
      claimAgainstRound: 0,
      figureOutOfRange: 0,
      circularSourcing: 0,
      overdueRound: 0,
      weakGrounds: 0,
      unsupportedSource: 0,
    });
  });

  it("leads from each fault back to the passages of both sides", () => {
    for (const fault of faults) {
      const trails = explain(record, outcome, `faults.${fault.id}`, view)?.trails ?? [];
      expect(trails).toHaveLength(fault.rests.length);
      const sources = new Set(trails.flatMap((trail) => trail.sources.map(({ id }) => id)));
      expect(sources).toContain("article-2025-04");
      expect(sources.size).toBeGreaterThan(1);
    }
  });

  it("knows the round that was over and whose result was not yet known", () => {
    const overdue = (day: string) => readAt(day).faults.filter(({ kind }) => kind === "overdueRound");
    expect(overdue("2025-05-15").map(({ about }) => about)).toEqual([["round-4"]]);
    expect(overdue("2025-05-22")).toEqual([]);
    expect(overdue("2025-06-20")).toEqual([]);
  });
});

describe("the same record on other days", () => {
  it.each(["2018-06-01", "2023-05", "2025-04-14"])("holds nothing against anyone on %s", (day) => {
    expect(readAt(day).faults).toEqual([]);
  });

  it("would not hold the officials against an article of May 2023", () => {
    const early = {
      ...dossier,
      sources: dossier.sources.map((one) =>
        one.id === "article-2025-04" ? { ...one, published: "2023-05-10" } : one,
      ),
      claims: dossier.claims.map(({ from: _, ...one }) =>
        one.source === "article-2025-04" ? { ...one, at: "2023-05-10", contradicts: [] } : one,
      ),
    };
    const found = runAnalysis<RecordResult>(record, {
      dossier: asOfView(early, "2023-05"),
      hash,
      asOf: "2023-05",
    });
    expect(found).toMatchObject({ status: "done", result: { faults: [] } });
  });
});
