import { describe, expect, it } from "vitest";
import type { DossierInput } from "../../src/dossier/schema/dossier.ts";
import { type ClaimInput, claimOf, faultsIn, onlyFault, recordOf } from "./plain-record.ts";

const sections: Partial<DossierInput> = {
  parties: [
    { id: "north", name: { en: { text: "North", definite: "the North" }, fr: "Nord" }, kind: "state" },
    { id: "south", name: "South", kind: "state" },
    { id: "harbour", name: "Harbour", kind: "state", roles: [{ role: "host", rounds: ["first"] }] },
  ],
  people: [
    { id: "ada", name: { en: "Ada Lind", ru: "Ада Линд" }, aliases: ["A. Lind"] },
    { id: "ben", name: "Ben Moor" },
  ],
  events: [{ id: "flood", title: "Flood", from: "2025-01-01" }],
};

const two = (given: Partial<ClaimInput>, one: Partial<ClaimInput>, other: Partial<ClaimInput>) =>
  recordOf({
    ...sections,
    claims: [claimOf("one", { ...given, ...one }), claimOf("other", { ...given, ...other })],
  });

type Value = ClaimInput["value"];

describe("two values of one fact", () => {
  it.each<[string, string, Value, Value]>([
    ["a month and a day in it", "signing-date", "2025-04", "2025-04-12"],
    ["a year and a month in it", "date", 2025, "2025-04"],
    ["a place and the same more closely", "place", "Ford", "Old mill, Ford"],
    ["a name, an alias and another script", "chair", "Ada Lind", "Ада Линд"],
    ["an id and the definite form of a name", "winner", "north", "the North"],
    ["a name and itself in other letters", "chair", "Élan Vital", "elan vital"],
    ["a figure and the same rounded", "quantity", 408.6, 409],
    ["a figure as number and as text", "quantity", 45, "45"],
    ["lists that overlap", "mediator", ["north", "south"], ["south"]],
    ["one of a list", "mediators", ["north", "south"], "Nord"],
    ["roles that several hold", "observers", ["north"], ["south"]],
  ])("can both hold: %s", (_, property, left, right) => {
    expect(faultsIn(two({ subject: "flood", property }, { value: left }, { value: right }))).toEqual([]);
  });

  it.each<[string, string, Value, Value]>([
    ["a month and a day in another", "date", "2025-03", "2025-04-12"],
    ["two days", "signing-date", "2025-04-19", "2025-04-20"],
    ["two places", "place", "Ford", "Mill"],
    ["two people", "chair", "Ada Lind", "ben"],
    ["two figures", "quantity", 45, 32],
    ["two exact figures", "quantity", "0.30000000000000001", "0.30000000000000002"],
    ["yes and no", "ratified", true, false],
    ["lists that share nothing", "mediators", ["north", "south"], "harbour"],
    ["other words", "control", "divided", "one-sided"],
  ])("cannot both hold: %s", (_, property, left, right) => {
    const fault = onlyFault(
      two({ subject: "flood", property }, { value: left }, { value: right }),
      "contradictoryClaims",
    );
    expect([fault.subject, fault.property]).toEqual(["flood", property]);
    expect(fault.rests.toSorted()).toEqual(["claims.one", "claims.other"]);
  });

  it("are not compared across subjects or properties, nor without a value", () => {
    const claims = [
      claimOf("one", { subject: "north", property: "control", value: "divided" }),
      claimOf("two", { subject: "south", property: "control", value: "one-sided" }),
      claimOf("three", { subject: "north", property: "majority", value: "one-sided" }),
      claimOf("four", { subject: "north", property: "control" }),
      claimOf("five", { value: "none" }),
      claimOf("six", { value: "some" }),
    ];
    expect(faultsIn(recordOf({ ...sections, claims }))).toEqual([]);
  });
});

describe("two claims at two times", () => {
  const fact = { subject: "north", property: "control" };
  const at = (one: Partial<ClaimInput>, other: Partial<ClaimInput>) =>
    faultsIn(two(fact, { value: "divided", ...one }, { value: "one-sided", ...other })).length;

  it("contradict only where the times overlap", () => {
    expect(at({ at: "2025-04-10" }, { at: "2025-04-11" })).toBe(0);
    expect(at({ at: "2025-04" }, { at: "2025-04-11" })).toBe(1);
    expect(at({ from: "2025-01", to: "2025-03" }, { from: "2025-03", to: "2025-05" })).toBe(1);
    expect(at({ from: "2025-01", to: "2025-02" }, { from: "2025-03", to: "2025-05" })).toBe(0);
    expect(at({ to: "2025-03" }, { at: "2020" })).toBe(1);
  });

  it("contradict where one has begun and nothing ended it", () => {
    expect(at({ from: "2025-01-03", at: "2025-01-06" }, { at: "2025-04-15" })).toBe(1);
    expect(at({ from: "2025-01-03", at: "2025-01-06" }, { at: "2024-04-15" })).toBe(0);
  });

  it("are a change where one that stands no worse begins after the other was told", () => {
    const before = { from: "2025-01-03", at: "2025-01-06" };
    const after = { from: "2025-03-01", at: "2025-03-02" };
    expect(at(before, after)).toBe(0);
    expect(at(before, { ...after, credibility: 1 })).toBe(0);
    expect(at({ ...before, credibility: 1 }, after)).toBe(1);
    expect(at({ ...before, at: "2025-03-02" }, after)).toBe(1);
  });

  it("agree where a person's recorded term ended in between", () => {
    const offices = (from: string, to?: string) => [
      { title: "President", of: "north", from, ...(to === undefined ? {} : { to }) },
    ];
    const people = [
      { id: "ada", name: "Ada", offices: offices("2009-01-20", "2017-01-20") },
      { id: "ben", name: "Ben", offices: offices("2025-01-20") },
    ];
    const president = { subject: "north", property: "president" };
    const claims = [
      claimOf("decision", { ...president, value: "ada", from: "2015-07-14" }),
      claimOf("today", { ...president, value: "ben", from: "2025-01-20" }),
    ];
    expect(faultsIn(recordOf({ ...sections, people, claims }))).toEqual([]);
  });

  it("contradict at any time on what happens once", () => {
    const place = { subject: "flood", property: "place" };
    const one = { value: "Ford", at: "2025-01-02" };
    expect(faultsIn(two(place, one, { value: "Mill", at: "2025-06-02" }))).toHaveLength(1);
  });

  it("are a position that moved on two days, and a contradiction on one", () => {
    const position = { subject: "north", property: "water-position" };
    const cap = { value: "cap", at: "2025-04-14" };
    expect(faultsIn(two(position, cap, { value: "none", at: "2025-04-15" }))).toEqual([]);
    expect(faultsIn(two(position, cap, { value: "none", from: "2025-04-15" }))).toEqual([]);
    expect(faultsIn(two(position, cap, { value: "none", at: "2025-04-14" }))).toHaveLength(1);
    expect(
      faultsIn(two(position, cap, { value: "none", at: "2025-04-15", contradicts: ["one"] })),
    ).toHaveLength(1);
    expect(
      faultsIn(
        two(
          position,
          { ...cap, status: "superseded" },
          { value: "none", at: "2025-04-15", contradicts: ["one"] },
        ),
      ),
    ).toEqual([]);
  });

  it("hold up what is superseded only later", () => {
    const superseded = {
      subject: "north",
      property: "control",
      value: "divided",
      status: "superseded" as const,
    };
    const claims = [claimOf("one", superseded), claimOf("other", { ...fact, value: "one-sided" })];
    expect(faultsIn(recordOf({ ...sections, claims }))).toHaveLength(1);
    const later = claimOf("later", { ...fact, value: "one-sided", at: "2025-04-12" });
    expect(faultsIn(recordOf({ ...sections, claims: [...claims, later] }))).toEqual([]);
  });
});

describe("which of two claims stands better", () => {
  const fact = { subject: "flood", property: "place" };
  const one = { value: "Ford" };
  const other = { value: "Mill" };

  it.each<[string, Partial<ClaimInput>, Partial<ClaimInput>]>([
    ["status before all", { status: "confirmed", credibility: 4, source: "leaflet" }, { credibility: 1 }],
    ["asserted before disputed", { credibility: 4 }, { credibility: 1, status: "disputed" }],
    ["then credibility", { credibility: 2, source: "leaflet" }, { credibility: 3 }],
    ["credibility given before none", { credibility: 5, source: "leaflet" }, {}],
    ["then the source's reliability", { source: "register" }, { source: "leaflet" }],
  ])("goes by %s", (_, better, worse) => {
    const fault = onlyFault(two(fact, { ...other, ...worse }, { ...one, ...better }), "contradictoryClaims");
    expect(fault).toMatchObject({
      claim: "one",
      against: [{ path: "claims.other", claim: "other", sources: [better.source ?? "register"] }],
      standing: "record",
    });
  });

  it("goes last by how many publishers say so, and is open where nothing decides", () => {
    const sources = ["a", "b", "c", "d"].map((id) => ({
      id,
      title: id,
      published: "2025-04-01",
      publisher: id === "d" ? "a" : id,
    }));
    const said = (id: string, value: string, source: string) => claimOf(id, { ...fact, value, source });
    const told = (...claims: ClaimInput[]) =>
      onlyFault(recordOf({ ...sections, sources, claims }), "contradictoryClaims");
    expect(told(said("one", "Ford", "a"), said("two", "Mill", "b")).standing).toBe("open");
    const outnumbered = told(said("one", "Ford", "a"), said("two", "Mill", "b"), said("three", "Mill", "c"));
    expect(outnumbered).toMatchObject({ claim: "one", claims: ["one"], standing: "record" });
    const samePublisher = told(
      said("one", "Ford", "a"),
      said("two", "Ford", "d"),
      said("three", "Mill", "c"),
    );
    expect(samePublisher.standing).toBe("open");
  });

  it("leaves out what was refuted", () => {
    expect(faultsIn(two(fact, one, { ...other, status: "refuted" }))).toEqual([]);
  });

  it("keeps claims that name each other without a fact", () => {
    const claims = [claimOf("one", { contradicts: ["other"] }), claimOf("other", { credibility: 2 })];
    expect(onlyFault(recordOf({ claims }), "contradictoryClaims")).toMatchObject({
      id: "fact-one",
      claim: "one",
      subject: null,
      property: null,
      standing: "record",
    });
  });
});
