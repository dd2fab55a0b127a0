import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { asOfView, currentView } from "../../src/dossier/as-of.ts";
import { firstDay, lastDay } from "../../src/dossier/dates.ts";
import { readDossier } from "../../src/dossier/read.ts";
import type { DossierInput } from "../../src/dossier/schema/dossier.ts";
import { dealsOf, dossierOf } from "../deals/plain-dossiers.ts";
import { river } from "../deals/river.ts";
import { exampleDossier } from "./example.ts";

const dossier = exampleDossier();

describe("a dossier as of a date", () => {
  test("sources and claims are known from the day they were published", () => {
    const view = asOfView(dossier, "2025-04-15");
    expect(view.sources.map(({ id }) => id)).toEqual(["gazette"]);
    // Said on the 15th, but only published on the 16th.
    expect(view.claims.map(({ id }) => id)).toEqual(["needs-water"]);
    expect(asOfView(dossier, "2025-04-16").claims).toHaveLength(2);
    expect(asOfView(dossier, "2025-04-01").claims).toEqual([]);
  });

  test("a round is known once announced, its outcome and offers later, and it is planned until its day", () => {
    expect(asOfView(dossier, "2025-04-09").rounds).toEqual([]);
    const before = asOfView(dossier, "2025-04-12").rounds[0];
    expect(before).toMatchObject({ id: "first", from: "2025-04-19", status: "planned", offers: [] });
    expect(before?.outcome).toBeUndefined();
    const after = asOfView(dossier, "2025-04-19").rounds[0];
    expect(after).toMatchObject({ status: "held", outcome: {}, offers: [{ by: "north" }] });
  });

  test("a statement gives way to the one that replaces it, on the day that one is known", () => {
    const lines = (date: string) => asOfView(dossier, date).preferences.north?.redLines?.map(({ id }) => id);
    expect(lines("2025-04-01")).toEqual([]);
    expect(lines("2025-04-15")).toEqual(["red-line-1"]);
    expect(lines("2025-04-16")).toEqual(["softer"]);
    expect(currentView(dossier).preferences.north?.redLines).toHaveLength(1);
  });

  test("a source of which only the month is on file is known for sure at its end, unless it says from when", () => {
    const vague = exampleDossier((draft) => {
      const { sources } = draft as unknown as { sources: Record<string, unknown>[] };
      sources[0] = { ...sources[0], published: "2025-03" };
    });
    const known = (of: typeof vague, date: string) => {
      const view = asOfView(of, date);
      return [view.sources.map(({ id }) => id), view.claims.map(({ id }) => id)];
    };
    expect(known(vague, "2025-03-30")).toEqual([[], []]);
    // The claim was made on 1 April, which no publication of March can have known; its own date stands.
    expect(known(vague, "2025-03-31")).toEqual([["gazette"], []]);
    expect(known(vague, "2025-04-01")).toEqual([["gazette"], ["needs-water"]]);
    const sure = structuredClone(vague);
    Object.assign(sure.sources[0] as object, { knownFrom: "2025-03-07" });
    expect(known(sure, "2025-03-07")[0]).toEqual(["gazette"]);
  });

  test("a statement that is over replaces no other, on a date and with everything on file", () => {
    const lapsing = (until: string) =>
      exampleDossier((draft) => {
        const { redLines } = (draft as unknown as { preferences: { north: { redLines: object[] } } })
          .preferences.north;
        redLines.forEach((line) => {
          if ("supersedes" in line) Object.assign(line, { until });
        });
      });
    const lines = (view: typeof dossier) => view.preferences.north?.redLines?.map(({ id }) => id);
    const lapsed = lapsing("2025-04-17");
    expect(lines(asOfView(lapsed, "2025-04-17"))).toEqual(["softer"]);
    expect(lines(asOfView(lapsed, "2025-04-18"))).toEqual(["red-line-1"]);
    // The round of 19 April is the last thing on file.
    expect(lines(currentView(lapsed))).toEqual(["red-line-1"]);
    expect(lines(currentView(lapsing("2025-04-19")))).toEqual(["softer"]);
  });

  test("with everything on file the later of two dated no-deal values counts, and an expired one does not", () => {
    const noDealOf = (later: object) => {
      const base = dossierOf(river as Partial<DossierInput>);
      const upstream = {
        ...base.preferences.upstream,
        noDeal: [
          { id: "spring", value: 40, at: "2025-04-12", knownFrom: "2025-04-12" },
          { id: "summer", value: 20, at: "2025-06-24", knownFrom: "2025-06-24", ...later },
        ],
      };
      const view = currentView({ ...base, preferences: { ...base.preferences, upstream } });
      return dealsOf(view).centres[0]?.noDeal?.value;
    };
    expect(noDealOf({})).toBe(20);
    expect(noDealOf({ until: "2025-06-24" })).toBe(20);
    expect(noDealOf({ at: "2025-05-01", knownFrom: "2025-05-01", until: "2025-04-30" })).toBe(40);
  });

  test("a statement drops out after its last day, a month counting to its end", () => {
    const until = exampleDossier((draft) => {
      Object.assign(draft, { deadlines: [{ id: "d", what: "x", at: "2025-10-18", until: "2025-04" }] });
    });
    expect(asOfView(until, "2025-04-30").deadlines).toHaveLength(1);
    expect(asOfView(until, "2025-05-01").deadlines).toHaveLength(0);
  });

  test("a deadline ahead is known today; an event ahead is not", () => {
    const ahead = exampleDossier((draft) => {
      Object.assign(draft, {
        deadlines: [{ id: "d", what: "x", at: "2025-10-18" }],
        events: [{ id: "e", title: "x", from: "2025-06-13" }],
      });
    });
    expect(asOfView(ahead, "2025-04-18")).toMatchObject({ deadlines: [{ id: "d" }], events: [] });
    expect(asOfView(ahead, "2025-06-13").events).toHaveLength(1);
  });

  test("offices keep both their dates, also those that have ended", () => {
    expect(asOfView(dossier, "2025-04-18").people[0]?.offices).toHaveLength(1);
    expect(asOfView(dossier, "2020").people[0]?.offices).toEqual([]);
  });

  test("a date without a day is known from its first day and lasts to its last", () => {
    expect([firstDay("2025"), lastDay("2025"), lastDay("2024-02"), lastDay("2025-04")]).toEqual([
      "2025-01-01",
      "2025-12-31",
      "2024-02-29",
      "2025-04-30",
    ]);
  });

  test("on every day of the story the view is itself a dossier without problems", () => {
    for (let day = 1; day <= 30; day += 1) {
      const date = `2025-04-${String(day).padStart(2, "0")}`;
      const { problems } = readDossier([{ path: "view", text: JSON.stringify(asOfView(dossier, date)) }]);
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });

  test("an issue not yet known leaves whole what can be said without it, and takes along what cannot", () => {
    const late = exampleDossier((draft) => {
      (draft as unknown as { issues: object[] }).issues[1] = {
        ...(draft as unknown as { issues: object[] }).issues[1],
        knownFrom: "2025-05-01",
      };
    });
    const view = asOfView(late, "2025-04-18");
    expect(view.packages[0]?.choice).toEqual({ flow: "half" });
    expect(view.linkages).toEqual([]);
    expect(view.preferences.north).toMatchObject({ scale: [{ issue: "flow" }], weights: [], redLines: [] });
    expect(Object.keys(view.preferences.south?.short?.matrix ?? {})).toEqual(["flow"]);
    const again = readDossier([{ path: "view", text: stringify(view) }]);
    expect(again.problems).toEqual([]);
  });

  test("a claim about what is not yet known is kept, without saying what it is about", () => {
    const early = exampleDossier((draft) => {
      const { claims } = draft as unknown as { claims: object[] };
      claims[0] = { ...claims[0], subject: "first" };
    });
    expect(asOfView(early, "2025-04-05").claims[0]).not.toHaveProperty("subject");
    expect(asOfView(early, "2025-04-10").claims[0]).toHaveProperty("subject", "first");
  });

  test("the view of a view is the view, and the dossier is left as it was", () => {
    const before = JSON.stringify(dossier);
    const view = asOfView(dossier, "2025-04-15");
    expect(asOfView(view, "2025-04-15")).toEqual(view);
    expect(JSON.stringify(dossier)).toBe(before);
  });
});
