import { describe, expect, it } from "vitest";
import type { KnownDate } from "../../src/desk/server/answer-types.ts";
import { nearbyRound, roundAfter, roundBefore } from "../../src/desk/web/state/nearby-rounds.ts";

const dates: readonly KnownDate[] = [
  { date: "2025-03", kind: "round", number: 1, text: "Geneva" },
  { date: "2025-04-11", kind: "event", text: "A letter" },
  { date: "2025-04-12", kind: "round", number: 2, text: "Muscat" },
  { date: "2025-05-01", kind: "round", number: 3, text: "Rome" },
];

describe("the rounds about a date", () => {
  it("are the last before it and the first after it; on a round's own day, the others", () => {
    expect(roundBefore(dates, "2025-04-12")?.number).toBe(1);
    expect(roundAfter(dates, "2025-04-12")?.number).toBe(3);
    expect(roundBefore(dates, "2025-02-01")).toBeUndefined();
    expect(roundAfter(dates, "2025-05-01")).toBeUndefined();
  });

  it("are, of everything on file, the last of all and none after it", () => {
    expect(roundBefore(dates, null)?.number).toBe(3);
    expect(roundAfter(dates, null)).toBeUndefined();
  });

  it.each([
    ["2025-04-11", -1, 2],
    ["2025-04-12", 0, 2],
    ["2025-04-13", 1, 2],
    ["2025-04-30", -1, 3],
  ])("make %s the day %i of round %i", (asOf, days, number) => {
    expect(nearbyRound(dates, asOf)).toMatchObject({ days, number });
  });

  it.each(["2025-04-14", "2025-03", "2025-03-02", "2025"])("are not near %s", (asOf) => {
    expect(nearbyRound(dates, asOf)).toBeNull();
  });
});
