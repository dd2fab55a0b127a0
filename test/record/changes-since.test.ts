import { describe, expect, it } from "vitest";
import { asOfView } from "../../src/dossier/index.ts";
import { changesSince, gatherClaims } from "../../src/dossier/views/changes-since.ts";
import { roundsAround } from "../../src/dossier/views/rounds-around.ts";
import { soundCase } from "../cases/case-reading.ts";
import { claimOf, recordOf } from "./plain-record.ts";

const held = { id: "first", from: "2025-04-11", to: "2025-04-12", status: "held" } as const;

function changes(sections: Parameters<typeof recordOf>[0]) {
  const dossier = recordOf({ ...sections, rounds: [held, ...(sections.rounds ?? [])] });
  const [round] = dossier.rounds;
  return round === undefined ? [] : changesSince(dossier, round.id).map(({ path, date }) => [path, date]);
}

describe("what changed since a round", () => {
  it("is told happenings first and then what was said, each the latest first", () => {
    const found = changes({
      claims: [claimOf("early", { at: "2025-04-13" }), claimOf("late", { at: "2025-04-16" })],
      events: [{ id: "walk-out", title: "A walk-out", from: "2025-04-15" }],
      sources: [{ id: "register", title: "Register", published: "2025-04-13" }],
    });
    expect(found.map(([path]) => path)).toEqual(["events.walk-out", "claims.late", "claims.early"]);
  });

  it("begins after the round's last day, and only with what is certainly later", () => {
    const found = changes({
      events: [
        { id: "on-the-day", title: "On the day", from: "2025-04-12" },
        { id: "that-month", title: "That month", from: "2025-04" },
        { id: "month-after", title: "The month after", from: "2025-05" },
      ],
    });
    expect(found).toEqual([["events.month-after", "2025-05"]]);
  });

  it("counts older words published since, from the day of publication", () => {
    const older = claimOf("older", { at: "2025-03-01" });
    expect(changes({ claims: [older] })).toEqual([["claims.older", "2025-04-14"]]);
  });

  it("tells a round announced earlier again once it was called off, and not the round itself", () => {
    const outcome = { text: "Called off", at: "2025-05-01" };
    const called = {
      id: "second",
      announced: "2025-04-10",
      from: "2025-05-03",
      status: "postponed",
      outcome,
    } as const;
    const known = { id: "third", announced: "2025-04-10", from: "2025-05-10", status: "planned" } as const;
    expect(changes({ rounds: [called, known] })).toEqual([["rounds.second", "2025-05-01"]]);
  });

  it("tells offers, offices, deadlines and agreements that began, ended or fell due by the date of the view", () => {
    const offers = [
      { by: "north", package: { tariff: "low" }, at: "2025-04-14" },
      { by: "north", package: { tariff: "high" }, at: "2025-04-10" },
    ];
    const found = changes({
      asOf: "2025-04-18",
      parties: [{ id: "north", name: "North", kind: "state" }],
      issues: [
        {
          id: "tariff",
          name: "Tariff",
          kind: "options",
          options: [
            { id: "low", name: "Low" },
            { id: "high", name: "High" },
          ],
        },
      ],
      rounds: [{ id: "second", announced: "2025-04-01", from: "2025-04-20", status: "planned", offers }],
      people: [
        {
          id: "envoy",
          name: "The envoy",
          offices: [
            { title: "Envoy", from: "2024-01-01", to: "2025-04-13" },
            { title: "Minister", from: "2025-04-15", to: "2025-06-01" },
          ],
        },
      ],
      deadlines: [
        { id: "term", what: "The term", at: "2025-04-16", sources: ["register"] },
        { id: "old", what: "Known long since", at: "2025-05-16" },
      ],
      instruments: [{ id: "pact", name: "The pact", status: [{ status: "suspended", from: "2025-04-17" }] }],
    });
    expect(found).toEqual([
      ["instruments.pact.status.0", "2025-04-17"],
      ["deadlines.term", "2025-04-16"],
      ["people.envoy.offices.1", "2025-04-15"],
      ["rounds.second.offers.0", "2025-04-14"],
      ["deadlines.term", "2025-04-14"],
      ["people.envoy.offices.0", "2025-04-13"],
    ]);
  });

  it("gathers the claims of one source and day once they are many, and leaves a few as they are", () => {
    const said = (count: number, source: string) =>
      Array.from({ length: count }, (_, place) => claimOf(`${source}-${place}`, { source }));
    const dossier = recordOf({ rounds: [held], claims: [...said(5, "leaflet"), ...said(2, "register")] });
    const told = gatherClaims(changesSince(dossier, "first"));
    expect(told.map(({ path }) => path)).toEqual([
      "sources.leaflet",
      "claims.register-0",
      "claims.register-1",
    ]);
    expect(told[0]).toMatchObject({ kind: "source", claims: { length: 5 } });
  });

  it("holds the statements of 14 to 16 April on the eve of the second round in Rome", async () => {
    const { dossier } = await soundCase("iran-us-2025");
    const view = asOfView(dossier, "2025-04-18");
    const { last } = roundsAround(view.rounds, "2025-04-18");
    if (last === undefined) throw new Error("no round was held");
    const paths = changesSince(view, last.id).map(({ path }) => path);
    for (const id of ["witkoff-cap-0414", "witkoff-eliminate-0415", "araghchi-non-negotiable-0416"])
      expect(paths).toContain(`claims.${id}`);
    expect(paths).not.toContain("claims.record-us-lead");
  });
});
