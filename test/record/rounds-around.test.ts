import { describe, expect, it } from "vitest";
import type { Round } from "../../src/dossier/schema/record.ts";
import { roundsAround } from "../../src/dossier/views/rounds-around.ts";

type Given = Omit<Partial<Round>, "id">;

function around(asOf: string | null, ...rounds: Given[]) {
  const named = rounds.map((round, place): Round => ({ id: `r${place + 1}`, from: "2025-04-12", ...round }));
  const { last, next } = roundsAround(named, asOf);
  return [last?.id, next?.id];
}

describe("the rounds around a date", () => {
  it("are the latest held and the earliest ahead, in order of time and not of the file", () => {
    const rounds: Given[] = [
      { from: "2025-05-11", status: "planned" },
      { from: "2025-04-19", status: "held" },
      { from: "2025-04-26", status: "planned" },
      { from: "2025-04-12", status: "held" },
    ];
    expect(around("2025-04-20", ...rounds)).toEqual(["r2", "r3"]);
  });

  it("leave out what was postponed or cancelled", () => {
    const rounds: Given[] = [
      { from: "2025-04-10", status: "cancelled" },
      { from: "2025-05-03", status: "postponed" },
      { from: "2025-05-11", status: "planned" },
    ];
    expect(around("2025-04-20", ...rounds)).toEqual([undefined, "r3"]);
  });

  it("count a round on its own day as ahead until it is held", () => {
    expect(around("2025-04-19", { from: "2025-04-19", status: "planned" })).toEqual([undefined, "r1"]);
    expect(around("2025-04-19", { from: "2025-04-19" })).toEqual([undefined, "r1"]);
    expect(around("2025-04-19", { from: "2025-04-19", status: "held" })).toEqual(["r1", undefined]);
  });

  it("keep a round of several days ahead until its last day is over", () => {
    const round: Given = { from: "2025-04-17", to: "2025-04-19" };
    expect(around("2025-04-18", round)).toEqual([undefined, "r1"]);
    expect(around("2025-04-20", round)).toEqual(["r1", undefined]);
  });

  it("take a planned round whose day has passed for neither: whether it was held is not known", () => {
    expect(around("2025-04-20", { from: "2025-04-19", status: "planned" })).toEqual([undefined, undefined]);
  });

  it("take a date without a day as wide as it may be", () => {
    expect(around("2025-04", { from: "2025-04-30", status: "planned" })).toEqual([undefined, "r1"]);
    expect(around("2025-04-20", { from: "2025-04", status: "planned" })).toEqual([undefined, "r1"]);
  });

  it("go by what rounds say of themselves where there is no date", () => {
    const rounds: Given[] = [
      {},
      { from: "2025-04-19", status: "held" },
      { from: "2019-01-01", status: "planned" },
    ];
    expect(around(null, ...rounds)).toEqual(["r2", "r3"]);
  });
});
