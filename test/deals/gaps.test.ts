import { describe, expect, it } from "vitest";
import type { DealsResult, Outcome } from "../../src/analysis/index.ts";
import { dealSpaceView, landmarksOf } from "../../src/briefing/sections/deals.ts";
import { findingsOf } from "../../src/findings/index.ts";
import { format, languages } from "../../src/language/index.ts";
import { fixture, inProcess } from "../cli/spawn.ts";
import { dealsOf, runDeals } from "./plain-dossiers.ts";
import { riverDossier } from "./river.ts";

/** The result of a run that must be done, whole or not. */
function found(outcome: Outcome<DealsResult>): DealsResult {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

const whole = dealsOf(riverDossier);
const at = (vectorLimit: number) => runDeals(riverDossier, { vectorLimit });
const nothing = found(at(1));

describe("an efficient set that would take too many value vectors", () => {
  it("leaves everything else as it is", () => {
    const { efficient, efficientBelowReservation, solutions, gaps, zones, home, ...rest } = nothing;
    expect([efficient, efficientBelowReservation, solutions]).toEqual([null, null, null]);
    expect(zones).toEqual({
      assessed: { ...whole.zones.assessed, efficient: null },
      declared: { ...whole.zones.declared, efficient: null },
    });
    expect(whole).toMatchObject(rest);
    expect(home).toEqual({
      together: { ...whole.home?.together, efficient: null },
      each: whole.home?.each.map((asked) => ({ ...asked, efficient: null })),
    });
  });

  it("is null and names the reason, wherever it was needed", () => {
    expect(nothing.gaps.map(({ path }) => path)).toEqual([
      "efficient",
      "solutions",
      "zones.assessed.efficient",
      "efficientBelowReservation",
      "zones.declared.efficient",
    ]);
    for (const { reason } of nothing.gaps) {
      expect(reason).toMatchObject({ key: "linked-issues-too-large", values: { limit: 1 } });
    }
  });

  it("costs only itself: with room for the smaller set, that one is told", () => {
    const told = [...Array(30).keys()].map((limit) => found(at(limit + 1)));
    const some = told.find(({ gaps }) => gaps.length > 0 && gaps.length < nothing.gaps.length);
    expect(some).toBeDefined();
    for (const result of told) {
      const gaps = new Set(result.gaps.map(({ path }) => path));
      for (const part of ["efficient", "efficientBelowReservation", "solutions"] as const) {
        expect(result[part]).toEqual(gaps.has(part) ? null : whole[part]);
      }
    }
    expect(told.at(-1)).toEqual(whole);
  });

  it("is survived by findings, in every language, by the briefing and by the desk", () => {
    const findings = findingsOf(riverDossier, [at(1)]);
    expect(findings[0]?.message).toMatchObject({ key: "overlap", values: { efficient: null } });
    expect(findings.some(({ message }) => message.key.startsWith("nash"))).toBe(false);
    for (const language of languages) {
      const say = language.messages.finding.overlap as (values: unknown, f: unknown) => string;
      const text = say(findings[0]?.message.values, format(language, riverDossier.language));
      expect(text).not.toMatch(/null|undefined|NaN/);
    }
    expect(dealSpaceView(riverDossier, nothing, []).efficient).toEqual([]);
    expect(landmarksOf(nothing, riverDossier).map(({ name }) => "named" in name)).toEqual([true, true]);
  });

  it("is told by the command line in a sentence, once, beside the tables that stand", async () => {
    const shown = await inProcess(["deals", fixture("desk/three"), "--settings", '{"vectorLimit":1}']);
    expect(shown).toMatchObject({ code: 0, err: "" });
    const text = shown.out.replaceAll(/\s+/g, " ");
    expect(text.match(/hold more than 1 outcomes at once/g)).toHaveLength(1);
    expect(shown.out).not.toMatch(/null|undefined|NaN/);
  });
});
