import { describe, expect, it } from "vitest";
import type { DossierInput } from "../../src/dossier/schema/dossier.ts";
import { type ClaimInput, claimOf, faultsIn, onlyFault, recordOf } from "./plain-record.ts";

type RoundInput = NonNullable<DossierInput["rounds"]>[number];

const first: RoundInput = {
  id: "first",
  place: { en: "Muscat", ar: "مسقط" },
  from: "2025-04-12",
  to: "2025-04-14",
  status: "held",
  mediators: ["oman"],
  outcome: { text: "Talked" },
};

const parties: DossierInput["parties"] = [
  {
    id: "oman",
    name: { en: "Oman", ar: { text: "عُمان" } },
    kind: "state",
    roles: [{ role: "host", rounds: ["first"] }],
  },
  { id: "italy", name: "Italy", kind: "state" },
];

const said = (property: string, value: ClaimInput["value"], round: Partial<RoundInput> = {}) =>
  recordOf({
    parties,
    rounds: [{ ...first, ...round }],
    claims: [claimOf("said", { subject: "first", property, value, credibility: 3 })],
  });

describe("a claim on a round", () => {
  it.each<[string, ClaimInput["value"]]>([
    ["place", "Muscat"],
    ["place", "مسقط"],
    ["place", "a hotel in Muscat"],
    ["place", "Oman"],
    ["date", "2025-04-12"],
    ["date", "2025-04-13"],
    ["date", "2025-04"],
    ["date", "last spring"],
    ["mediator", "oman"],
    ["mediators", ["عُمان", "italy"]],
    ["host", "italy"],
  ])("goes with the round itself: %s %j", (property, value) => {
    expect(faultsIn(said(property, value))).toEqual([]);
  });

  it.each<[string, ClaimInput["value"], string]>([
    ["place", "Geneva", "place"],
    ["place", "italy", "place"],
    ["date", "2025-03", "from"],
    ["date", "2025-04-15", "from"],
    ["mediator", ["italy", "france"], "mediators"],
  ])("goes against it: %s %j", (property, value, field) => {
    const fault = onlyFault(said(property, value, { sources: ["register"] }), "claimAgainstRound");
    expect(fault).toMatchObject({
      id: `fact-first-${property}`,
      about: ["first"],
      claim: "said",
      against: [{ path: `rounds.first.${field}`, claim: null, sources: ["register"] }],
      standing: "record",
    });
  });

  it("says nothing against what the round leaves open", () => {
    expect(faultsIn(said("place", "Geneva", { place: undefined }))).toEqual([]);
    expect(faultsIn(said("mediator", "italy", { mediators: [] }))).toEqual([]);
  });

  it("is one fault with the claim that goes with the round", () => {
    const place = { subject: "first", property: "place" };
    const dossier = recordOf({
      parties,
      rounds: [first],
      claims: [
        claimOf("here", { ...place, value: "Muscat", status: "confirmed" }),
        claimOf("there", { ...place, value: "Geneva" }),
      ],
    });
    expect(onlyFault(dossier, "contradictoryClaims")).toMatchObject({
      claim: "there",
      against: [{ path: "rounds.first.place" }, { path: "claims.here" }],
      standing: "record",
    });
  });

  it("can stand better than the round: confirmed, where the round names no source", () => {
    const place = { subject: "first", property: "place", value: "Geneva" };
    const of = (sources: string[]) =>
      recordOf({
        parties,
        rounds: [{ ...first, sources }],
        claims: [claimOf("said", { ...place, status: "confirmed" })],
      });
    expect(onlyFault(of([]), "claimAgainstRound").standing).toBe("claim");
    expect(onlyFault(of(["register"]), "claimAgainstRound").standing).toBe("open");
  });
});

describe("a round whose day has passed", () => {
  const without: RoundInput = { id: "first", from: "2025-04-12", to: "2025-04-14" };
  const overdue = (round: Partial<RoundInput>, asOf: string | null) =>
    faultsIn(recordOf({ rounds: [{ ...without, ...round }] }), asOf).map(({ kind, at }) => [kind, at]);

  it("is overdue the day after its last possible one", () => {
    expect(overdue({}, "2025-04-14")).toEqual([]);
    expect(overdue({}, "2025-04-15")).toEqual([["overdueRound", "2025-04-14"]]);
    expect(overdue({ from: "2025-04", to: undefined }, "2025-04-30")).toEqual([]);
    expect(overdue({ from: "2025-04", to: undefined }, "2025-05-01")).toEqual([["overdueRound", "2025-04"]]);
    expect(overdue({ status: "held" }, "2025-04")).toEqual([["overdueRound", "2025-04-14"]]);
  });

  it("is not where it has an outcome, was postponed or cancelled, or there is no date", () => {
    expect(overdue({ outcome: { text: "Talked" } }, "2025-05")).toEqual([]);
    expect(overdue({ status: "postponed" }, "2025-05")).toEqual([]);
    expect(overdue({ status: "cancelled" }, "2025-05")).toEqual([]);
    expect(overdue({}, null)).toEqual([]);
  });
});
