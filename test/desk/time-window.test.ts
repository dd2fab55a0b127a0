import { describe, expect, it } from "vitest";
import { lightPalette } from "../../src/briefing/figures/palette.ts";
import { dayOf } from "../../src/briefing/figures/time-axis.ts";
import { drawTimeline } from "../../src/briefing/figures/timeline.ts";
import type { TimelineEntry } from "../../src/briefing/figures/timeline-picture.ts";
import {
  moved,
  spanNamed,
  spanOf,
  windowOf,
  withinWindow,
  zoomed,
} from "../../src/desk/web/record/time-window.ts";

const entry = (path: string, from: string, to?: string): TimelineEntry => ({
  path,
  kind: path.startsWith("rounds") ? "round" : "event",
  happened: true,
  from,
  to,
  label: path,
});
const entries = [
  entry("events.old", "2015-07-14", "2025-04-02"),
  entry("events.before", "2018-05-08"),
  entry("rounds.one", "2025-04-12"),
  entry("rounds.two", "2025-04-19"),
];
const window = { from: dayOf("2025-04-01"), to: dayOf("2025-05-01") };

describe("the stretch of time shown", () => {
  it("is the talks unless the address names another, and keeps its own days in the address", () => {
    expect(spanNamed(undefined)).toBe("talks");
    expect(spanNamed("2025-05-01..2025-04-01")).toBe("talks");
    expect(spanNamed("2025-13-01..2025-14-01")).toBe("talks");
    expect(spanNamed("year")).toBe("year");
    expect(spanNamed(spanOf(window))).toBe("own");
    expect(windowOf(spanOf(window), entries, null)).toEqual(window);
  });

  it("is everything on file where that is asked for, and the talks begin a month before their first round", () => {
    expect(withinWindow(entries, windowOf("all", entries, null))).toHaveLength(4);
    const talks = withinWindow(entries, windowOf(undefined, entries, "2025-04-18"));
    expect(talks.map(({ path }) => path)).toEqual(["events.old", "rounds.one", "rounds.two"]);
  });

  it("keeps the day under the pointer in its place while it is zoomed, from a week to everything", () => {
    const around = dayOf("2025-04-10");
    const near = zoomed(window, 0.5, 4000, around);
    expect((around - near.from) / (near.to - near.from)).toBeCloseTo(9 / 30);
    expect(near.to - near.from).toBe(15);
    expect(zoomed(window, 0.01, 4000).to - zoomed(window, 0.01, 4000).from).toBe(7);
    expect(zoomed(window, 1000, 4000).to - zoomed(window, 1000, 4000).from).toBe(4000);
  });

  it("moves without losing everything from sight", () => {
    expect(moved(window, 0.5, { from: 0, to: 30_000 }).from).toBe(window.from + 15);
    expect(moved(window, 9999, window)).toEqual({ from: window.from + 15, to: window.to + 15 });
  });
});

describe("the timeline of a stretch", () => {
  const words = {
    language: "en",
    direction: "ltr" as const,
    described: "",
    asOf: "as of",
    date: (date: string) => date,
  };
  const draw = (asOf: string) =>
    drawTimeline(
      { entries: withinWindow(entries, window), window, asOf, words },
      { width: 400, palette: lightPalette, fontFamily: "serif" },
    );

  it("puts days where the stretch has them and cuts off what reaches beyond", () => {
    const places = [...draw("2025-04-18").matchAll(/cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(places[0]).toBeCloseTo(10 + (11 / 30) * 380, 1);
    expect(places[1]).toBeCloseTo(10 + (18 / 30) * 380, 1);
    expect(draw("2025-04-18")).toMatch(/d="M10 \d+h12\.6/);
  });

  it("names more than one date along the axis on a telephone too", () => {
    const half = { from: dayOf("2025-03-10"), to: dayOf("2025-10-24") };
    const svg = drawTimeline(
      { entries, window: half, asOf: undefined, words },
      { width: 358, palette: lightPalette, fontFamily: "serif" },
    );
    expect(svg.match(/>2025-\d\d</g)).toEqual([">2025-05<", ">2025-07<", ">2025-09<"]);
  });

  it("marks the date read only where it lies within", () => {
    expect(draw("2025-04-18")).toContain("as of 2025-04-18");
    expect(draw("2026-04-18")).not.toContain("as of");
  });
});
