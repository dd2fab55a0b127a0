import { describe, expect, it } from "vitest";
import { type ClaimInput, claimOf, faultsIn, onlyFault, recordOf } from "./plain-record.ts";

const parties = ["north", "south"].map((id) => ({ id, name: id, kind: "state" as const }));

const people = [
  {
    id: "ada",
    name: { en: "Ada Lind", ar: "آدا ليند" },
    aliases: ["A. Lind"],
    offices: [
      { title: "President of the North", of: "north", from: "2017-01-20", to: "2021-01-20" },
      { title: "President of the North", of: "north", from: "2025-01-20" },
    ],
  },
  {
    id: "ben",
    name: "Ben Moor",
    offices: [
      { title: "President of the North", of: "north", from: "2021-01-20", to: "2025-01-20" },
      { title: "Adviser to the South", of: "south", from: "2025-02" },
    ],
  },
  { id: "cleo", name: "Cleo Stein", offices: [{ title: "Envoy", of: "north", to: "2023-06" }] },
  { id: "dara", name: "Dara Ross", offices: [{ title: "Judge", from: "2010", to: "2012" }] },
];

const president = (given: Partial<ClaimInput>) =>
  recordOf({
    parties,
    people,
    claims: [claimOf("named", { subject: "north", property: "president", ...given })],
  });

describe("a person named in an office", () => {
  it.each<[string, Partial<ClaimInput>]>([
    ["in the term", { value: "ada" }],
    ["by a passage of 2018 on 2018", { value: "ada", at: "2018-05-08" }],
    ["by a passage of today on 2018", { value: "ada", from: "2018-05-08", to: "2018-05-08" }],
    ["by a passage of today on what began in 2022", { value: "ben", from: "2022-03-01" }],
    ["in the month in which the term ended", { value: "ben", at: "2025-01" }],
    ["on the last day of the term", { value: "ben", at: "2025-01-20" }],
    ["as a former one", { value: "ben", property: "former-president" }],
    ["for a party of which no office is recorded", { value: "dara" }],
    ["who is not on record", { value: "nobody" }],
    ["by somebody whose words were refuted", { value: "ben", status: "refuted" }],
  ])("is right %s", (_, given) => {
    expect(faultsIn(president(given))).toEqual([]);
  });

  it.each<[string, Partial<ClaimInput>, string]>([
    ["after the term", { value: "ben" }, "ended"],
    ["between two terms", { value: "ada", at: "2023-03" }, "between"],
    ["before the first", { value: "ada", at: "2016-12-31" }, "notBegun"],
    ["by name instead of id", { value: "Ben Moor" }, "ended"],
    ["by a source without a date of its own for the claim", { value: "ben", at: undefined }, "ended"],
    ["for a stretch that begins after the term", { value: "ben", from: "2025-02", to: "2025-03" }, "ended"],
    ["though another party's office goes on", { value: "ben", property: "envoy" }, "ended"],
  ])("is wrong %s", (_, given, how) => {
    const fault = onlyFault(president(given), "officeOutOfTerm");
    expect(fault.offices).toMatchObject([{ how, claim: "named" }]);
    expect(fault.about).toEqual(["north", fault.offices[0]?.person]);
  });

  it("comes with the terms as recorded and with whoever held an office of that title", () => {
    const fault = onlyFault(president({ value: "ben" }), "officeOutOfTerm");
    expect(fault.offices[0]).toMatchObject({
      person: "ben",
      role: "president",
      time: { first: "2025-04-10", last: "2025-04-10" },
      terms: [{ path: "people.ben.offices.0", from: "2021-01-20", to: "2025-01-20" }],
      holders: [{ person: "ada", rests: ["people.ada.offices.1"] }],
    });
  });

  it("comes with whom a better claim names, in one fault with the contradiction", () => {
    const lead = { subject: "north", property: "delegation-lead" };
    const dossier = recordOf({
      parties,
      people,
      claims: [
        claimOf("wrong", { ...lead, value: "cleo", source: "leaflet" }),
        claimOf("wrong-too", { subject: "cleo", property: "office", value: "envoy", source: "leaflet" }),
        claimOf("right", { ...lead, value: "ada", from: "2025-04-01", status: "confirmed" }),
      ],
    });
    const fault = onlyFault(dossier, "officeOutOfTerm");
    expect(fault).toMatchObject({
      claim: "wrong",
      claims: ["wrong", "wrong-too"],
      standing: "record",
      against: [{ path: "people.cleo.offices.0" }, { path: "claims.right", sources: ["register"] }],
    });
    expect(fault.offices[0]?.holders).toEqual([{ person: "ada", rests: ["claims.right"] }]);
  });

  it("is judged by offices of that title where there are some, by all of that party otherwise", () => {
    const offices = [
      { title: "President of the North", of: "north", from: "2008", to: "2012" },
      { title: "Chair of the Council", of: "north", from: "2020" },
    ];
    const named = (property: string) =>
      recordOf({
        parties,
        people: [{ id: "eli", name: "Eli", offices }],
        claims: [claimOf("named", { subject: "north", property, value: "eli" })],
      });
    expect(faultsIn(named("president"))).toHaveLength(1);
    expect(faultsIn(named("delegation-lead"))).toEqual([]);
  });

  it.each([
    ["envoy", 1],
    ["chief negotiator", 1],
    ["on-leave", 0],
    ["former envoy", 0],
  ])("may be the subject itself, with the office %s in words", (value, faults) => {
    const claims = [claimOf("named", { subject: "cleo", property: "office", value })];
    expect(faultsIn(recordOf({ parties, people, claims }))).toHaveLength(faults);
  });

  it.each([
    [{ status: "confirmed" as const }, ["register"], "open"],
    [{ status: "confirmed" as const }, [], "claim"],
    [{}, ["register"], "record"],
    [{}, [], "open"],
    [{ credibility: 5 }, [], "record"],
  ])(
    "stands against the record's own field by what speaks for each: %j, office resting on %j",
    (given, sources, standing) => {
      const offices = [{ title: "Envoy", of: "north", to: "2023-06", sources }];
      const dossier = recordOf({
        parties,
        people: [{ id: "cleo", name: "Cleo", offices }],
        claims: [claimOf("named", { subject: "north", property: "envoy", value: "cleo", ...given })],
      });
      expect(onlyFault(dossier, "officeOutOfTerm").standing).toBe(standing);
    },
  );
});
