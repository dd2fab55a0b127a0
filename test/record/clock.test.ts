import { describe, expect, it } from "vitest";
import { asOfView } from "../../src/dossier/index.ts";
import { type ClockEntry, clockOf } from "../../src/dossier/views/clock.ts";
import { soundCase } from "../cases/case-reading.ts";
import { recordOf } from "./plain-record.ts";

type Sections = Parameters<typeof recordOf>[0];

const brief = ({ path, daysLeft, passed }: ClockEntry) => [path, daysLeft, passed];

function clock(sections: Sections, asOf: string | null = "2025-04-18") {
  return clockOf(recordOf(sections), asOf).map(brief);
}

describe("the clock", () => {
  it("counts the days to what falls due, the soonest first", () => {
    const found = clock({
      deadlines: [
        { id: "later", what: "Later", at: "2025-10-18" },
        { id: "today", what: "Today", at: "2025-04-18" },
        { id: "soon", what: "Soon", at: "2025-04-30" },
      ],
    });
    expect(found).toEqual([
      ["deadlines.today", 0, false],
      ["deadlines.soon", 12, false],
      ["deadlines.later", 183, false],
    ]);
  });

  it("counts no days where a date names none", () => {
    const deadlines = [{ id: "end", what: "End", at: "2025-10" }];
    expect(clock({ deadlines })).toEqual([["deadlines.end", null, false]]);
    expect(clock({ deadlines: [{ id: "end", what: "End", at: "2025-10-18" }] }, "2025-04")).toEqual([
      ["deadlines.end", null, false],
    ]);
    // All of April is read: what falls in it is not certainly past.
    expect(clock({ deadlines: [{ id: "end", what: "End", at: "2025-04" }] })).toEqual([
      ["deadlines.end", null, false],
    ]);
  });

  it("keeps for thirty days what has just passed", () => {
    const deadlines = [
      { id: "thirty", what: "Thirty days ago", at: "2025-03-19" },
      { id: "more", what: "A day more", at: "2025-03-18" },
    ];
    expect(clock({ deadlines })).toEqual([["deadlines.thirty", -30, true]]);
  });

  it("holds the dates that instruments set and the ends of their provisions, but of none that is terminated", () => {
    const instrument = (id: string, status: "inForce" | "terminated", from: string) => ({
      id,
      name: `Instrument ${id}`,
      dates: [
        { what: "It was signed", at: "2020-01-01" },
        { what: "It ends", at: "2025-06-18" },
      ],
      status: [{ status, from }],
      provisions: [{ text: "A cap", until: "2031-01" }, { text: "Without an end" }],
    });
    const found = clock({
      instruments: [
        instrument("kept", "inForce", "2020-01-01"),
        instrument("over", "terminated", "2025-01-01"),
        instrument("to-end", "terminated", "2025-05-01"),
      ],
    });
    expect(found).toEqual([
      ["instruments.kept.dates.1", 61, false],
      ["instruments.to-end.dates.1", 61, false],
      ["instruments.kept.provisions.0", null, false],
      ["instruments.to-end.provisions.0", null, false],
    ]);
  });

  it("tells a date of an instrument once where a deadline names that instrument or rests on the same source", () => {
    const instruments: Sections["instruments"] = [
      {
        id: "treaty",
        name: "Treaty",
        dates: [
          { what: "Expiry", at: "2025-10-18" },
          { what: "Review", at: "2025-07-01", sources: ["register"] },
          { what: "Review again", at: "2025-08-01", sources: ["register"] },
        ],
      },
    ];
    const deadlines: Sections["deadlines"] = [
      { id: "expiry", what: "The treaty expires", at: "2025-10-18", instrument: "treaty" },
      { id: "review", what: "A review falls due", at: "2025-07-01", sources: ["register"] },
    ];
    expect(clock({ instruments, deadlines }).map(([path]) => path)).toEqual([
      "deadlines.review",
      "instruments.treaty.dates.2",
      "deadlines.expiry",
    ]);
  });

  it("says a provision without words of its own by its option, its issue or its instrument", () => {
    const issues: Sections["issues"] = [
      { id: "cap", name: "Cap", kind: "options", options: [{ id: "low", name: "A low cap" }] },
    ];
    const provisions = [
      { issue: "cap", option: "low", until: "2026" },
      { issue: "cap", until: "2027" },
      { until: "2028" },
    ];
    const instruments = [{ id: "treaty", name: "Treaty", provisions }];
    const found = clockOf(recordOf({ issues, instruments }), "2025-04-18");
    expect(found.map(({ what }) => what)).toEqual(["A low cap", "Cap", "Treaty"]);
  });

  it("has neither past nor ahead where there is no date", () => {
    const deadlines = [{ id: "old", what: "Old", at: "2019-01-01" }];
    const dates = [{ what: "It was signed", at: "2018-01-01" }];
    const instruments = [{ id: "treaty", name: "Treaty", dates, provisions: [{ until: "2020" }] }];
    expect(clock({ deadlines, instruments }, null)).toEqual([
      ["deadlines.old", null, false],
      ["instruments.treaty.provisions.0", null, false],
    ]);
  });

  it("runs to Termination Day and beyond on the eve of the second round in Rome", async () => {
    const { dossier } = await soundCase("iran-us-2025");
    expect(clockOf(asOfView(dossier, "2025-04-18"), "2025-04-18").map(brief)).toEqual([
      ["deadlines.snapback-window", 153, false],
      ["deadlines.termination-day", 183, false],
      ["instruments.jcpoa.provisions.0", null, false],
    ]);
  });
});
