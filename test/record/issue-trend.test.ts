import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOfView } from "../../src/dossier/index.ts";
import type { DossierInput } from "../../src/dossier/schema/dossier.ts";
import { type IssueTrend, issueTrend } from "../../src/dossier/views/issue-trend.ts";
import { soundCase } from "../cases/case-reading.ts";
import { recordOf } from "./plain-record.ts";

type Issue = NonNullable<DossierInput["issues"]>[number];
type Offered = readonly [party: string, at: string, value: string | number];

const names = ["none", "low", "middle", "high"];
const options = names.map((id) => ({ id, name: id }));
const ordered: Issue = { id: "cap", name: "Cap", kind: "options", ordered: true, options };
const unordered: Issue = { id: "cap", name: "Cap", kind: "options", options };
const amount: Issue = { id: "cap", name: "Cap", kind: "amount", from: 0, to: 10, step: "0.1", unit: "tons" };

const assessments: DossierInput["assessments"] = [
  { issue: "cap", at: "2025-04-10", trend: "closing", reason: "Hopes", by: "An editor" },
  { issue: "cap", at: "2025-04-17", trend: "widening", reason: "Lines drawn", by: "Another editor" },
  { issue: "place", at: "2025-04-18", trend: "unchanged", reason: "Not named" },
];

/** What is made of offers on one issue by three parties, of which the last is no principal. */
function trend(issue: Issue, offers: readonly Offered[], more: Partial<DossierInput> = {}): IssueTrend {
  const party = (id: string, role: "principal" | "mediator") => ({
    id,
    name: id,
    kind: "state" as const,
    roles: [{ role }],
  });
  return issueTrend(
    recordOf({
      parties: [
        party("a", "principal"),
        party("b", "principal"),
        party("c", "principal"),
        party("m", "mediator"),
      ],
      rounds: [
        {
          id: "talks",
          from: "2025-04-01",
          offers: offers.map(([by, at, value]) => ({ by, at, package: { cap: value } })),
        },
      ],
      issues: [issue],
      assessments,
      ...more,
    }),
    "cap",
  );
}

describe("the trend of an issue", () => {
  it("is read off the principals' last two offers, with each side's step and the gap before and now", () => {
    const found = trend(ordered, [
      ["a", "2025-04-01", "none"],
      ["a", "2025-04-08", "low"],
      ["b", "2025-04-02", "high"],
      ["b", "2025-04-09", "middle"],
    ]);
    expect(found).toEqual({
      from: "offers",
      trend: "closing",
      measure: "options",
      gapBefore: 3,
      gapNow: 1,
      steps: [
        {
          party: "a",
          earlier: { path: "rounds.talks.offers.0", at: "2025-04-01", value: "none" },
          later: { path: "rounds.talks.offers.1", at: "2025-04-08", value: "low" },
        },
        {
          party: "b",
          earlier: { path: "rounds.talks.offers.2", at: "2025-04-02", value: "high" },
          later: { path: "rounds.talks.offers.3", at: "2025-04-09", value: "middle" },
        },
      ],
    });
  });

  it("sets one side's last two offers against the only one of the other", () => {
    const found = trend(ordered, [
      ["a", "2025-04-01", "low"],
      ["a", "2025-04-08", "none"],
      ["b", "2025-04-09", "middle"],
    ]);
    expect(found).toMatchObject({ from: "offers", trend: "widening", gapBefore: 1, gapNow: 2 });
    expect(found.from === "offers" && found.steps.map(({ earlier }) => earlier?.value ?? null)).toEqual([
      "low",
      null,
    ]);
  });

  it("goes by the dates of offers, not by their place in the file; a round's own date where they have none", () => {
    const rounds: DossierInput["rounds"] = [
      { id: "second", from: "2025-04-12", offers: [{ by: "a", package: { cap: "low" } }] },
      {
        id: "first",
        from: "2025-04-02",
        offers: [
          { by: "a", package: { cap: "none" } },
          { by: "b", package: { cap: "low" } },
        ],
      },
    ];
    expect(trend(ordered, [], { rounds })).toMatchObject({ trend: "closing", gapBefore: 1, gapNow: 0 });
  });

  it("measures amounts exactly", () => {
    const found = trend(amount, [
      ["a", "2025-04-01", 0.1],
      ["a", "2025-04-02", "0.3"],
      ["b", "2025-04-03", "0.2"],
    ]);
    // In doubles 0.3 - 0.2 is not 0.2 - 0.1.
    expect(found).toMatchObject({ trend: "unchanged", measure: "amount", gapBefore: 0.1, gapNow: 0.1 });
  });

  it("tells of options without an order only whether the sides agree, and nothing where they moved and do not", () => {
    const offers = (a: readonly [string, string], b: string): Offered[] => [
      ["a", "2025-04-01", a[0]],
      ["a", "2025-04-02", a[1]],
      ["b", "2025-04-03", b],
    ];
    const measure = "sameOrNot";
    expect(trend(unordered, offers(["low", "high"], "high"))).toMatchObject({ trend: "closing", measure });
    expect(trend(unordered, offers(["high", "low"], "high"))).toMatchObject({ trend: "widening", measure });
    expect(trend(unordered, offers(["low", "low"], "high"))).toMatchObject({ trend: "unchanged", measure });
    expect(trend(unordered, offers(["low", "middle"], "high")).from).toBe("assessment");
  });

  it("is the latest assessment, with its place, where no two principals' offers can be compared", () => {
    const alone: Offered[] = [
      ["a", "2025-04-01", "low"],
      ["a", "2025-04-02", "high"],
      ["m", "2025-04-03", "low"],
    ];
    const latest = { from: "assessment", index: 1, assessment: { reason: "Lines drawn" } };
    expect(trend(ordered, [])).toMatchObject(latest);
    expect(trend(ordered, alone)).toMatchObject(latest);
    expect(
      trend(ordered, [
        ["a", "2025-04-01", "low"],
        ["b", "2025-04-02", "high"],
      ]),
    ).toMatchObject(latest);
  });

  it("is nothing where nobody offered or assessed anything", () => {
    expect(trend(ordered, [], { assessments: [] })).toEqual({ from: "nothing" });
    expect(issueTrend(recordOf({}), "no-such-issue")).toEqual({ from: "nothing" });
  });

  it("leaves out who is no longer a principal on the date", () => {
    const left = { role: "principal", to: "2025-03-31" } as const;
    const parties: DossierInput["parties"] = [
      { id: "a", name: "A", kind: "state", roles: [{ role: "principal" }] },
      { id: "b", name: "B", kind: "state", roles: [left] },
    ];
    const offers: Offered[] = [
      ["a", "2025-04-01", "low"],
      ["a", "2025-04-02", "high"],
      ["b", "2025-04-03", "low"],
    ];
    expect(trend(ordered, offers, { parties, asOf: "2025-04-18" }).from).toBe("assessment");
    expect(trend(ordered, offers, { parties }).from).toBe("offers");
  });

  it("agrees with a count of every pair of principals over any offers, and turns round when the steps do", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((one) => `2025-04-${String(one).padStart(2, "0")}`);
    const steps = fc.tuple(fc.nat(3), fc.nat(3), day);
    fc.assert(
      fc.property(fc.array(steps, { minLength: 2, maxLength: 3 }), (moves) => {
        const offered = (turned: boolean): Offered[] =>
          moves.flatMap(([from, to, at], party): Offered[] => {
            const values = turned ? [to, from] : [from, to];
            return values.map((value): Offered => ["abc"[party] as string, at, names[value] as string]);
          });
        const widest = (end: 0 | 1) => {
          const places = moves.map((move) => move[end]);
          return Math.max(...places) - Math.min(...places);
        };
        const there = trend(ordered, offered(false));
        const back = trend(ordered, offered(true));
        expect(there).toMatchObject({ gapBefore: widest(0), gapNow: widest(1) });
        const opposite = { closing: "widening", widening: "closing", unchanged: "unchanged" } as const;
        if (there.from !== "offers") throw new Error(there.from);
        expect(back).toMatchObject({ from: "offers", trend: opposite[there.trend] });
      }),
      { numRuns: 60 },
    );
  });

  it("is an assessment on the eve of the round in Rome, and read off the offers after it", async () => {
    const { dossier } = await soundCase("iran-us-2025");
    const on = (date: string, issue = "enrichment") => issueTrend(asOfView(dossier, date), issue);
    expect(on("2025-04-18")).toMatchObject({ from: "assessment", assessment: { trend: "widening" } });
    expect(on("2025-04-20")).toMatchObject({ from: "offers", trend: "widening", gapBefore: 1, gapNow: 3 });
    expect(on("2025-04-17", "relief")).toEqual({ from: "nothing" });
  });
});
