import { describe, expect, it } from "vitest";
import { asOfView } from "../../src/dossier/index.ts";
import { changesSince } from "../../src/dossier/views/changes-since.ts";
import { roundsAround } from "../../src/dossier/views/rounds-around.ts";
import { soundCase } from "../cases/case-reading.ts";
import { claimOf, recordOf } from "./plain-record.ts";

const held = { id: "first", from: "2025-04-11", to: "2025-04-12", status: "held" } as const;

function changes(sections: Parameters<typeof recordOf>[0]) {
  const dossier = recordOf({ ...sections, rounds: [held, ...(sections.rounds ?? [])] });
  const [round] = dossier.rounds;
  return round === undefined ? [] : changesSince(dossier, round).map(({ path, date }) => [path, date]);
}

describe("what changed since a round", () => {
  it("is told the latest first, and happenings before what was said on their day", () => {
    const found = changes({
      claims: [claimOf("early", { at: "2025-04-13" }), claimOf("late", { at: "2025-04-16" })],
      events: [{ id: "walk-out", title: "A walk-out", from: "2025-04-16" }],
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

  it("holds the statements of 14 to 16 April on the eve of the second round in Rome", async () => {
    const { dossier } = await soundCase("iran-us-2025");
    const view = asOfView(dossier, "2025-04-18");
    const { last } = roundsAround(view.rounds, "2025-04-18");
    if (last === undefined) throw new Error("no round was held");
    const paths = changesSince(view, last).map(({ path }) => path);
    for (const id of ["witkoff-cap-0414", "witkoff-eliminate-0415", "araghchi-non-negotiable-0416"])
      expect(paths).toContain(`claims.${id}`);
    expect(paths).not.toContain("claims.record-us-lead");
  });
});
