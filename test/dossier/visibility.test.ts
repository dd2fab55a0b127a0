import { describe, expect, test } from "vitest";
import { readDossier } from "../../src/dossier/read.ts";
import { visibleTo, withheldFrom } from "../../src/dossier/visibility.ts";
import { exampleDossier } from "./example.ts";

type Draft = Record<string, never>;

describe("who may see what", () => {
  const dossier = exampleDossier();

  test("judgements are the team's unless they say otherwise; the record is public", () => {
    const view = visibleTo(dossier, "public");
    expect(view.claims).toHaveLength(2);
    expect(view.preferences).toEqual({});
    expect(view.ratification).toEqual({});
    expect(visibleTo(dossier, "team")).toEqual(dossier);
    expect(visibleTo(dossier, "private")).toEqual(dossier);
  });

  test("a public judgement is shown, without its note", () => {
    const open = exampleDossier((draft: Draft) => {
      const lines = (draft as unknown as { preferences: { north: { redLines: { visibility?: string }[] } } })
        .preferences.north.redLines;
      for (const line of lines) line.visibility = "public";
    });
    expect(JSON.stringify(open)).toContain("between us");
    const view = visibleTo(open, "public");
    expect(view.preferences.north?.redLines).toHaveLength(2);
    expect(JSON.stringify(view)).not.toContain("between us");
    expect(JSON.stringify(visibleTo(open, "team"))).toContain("between us");
  });

  test("protected people, and claims about them, stay with the team", () => {
    const guarded = exampleDossier((draft: Draft) => {
      const parts = draft as unknown as { people: object[]; claims: object[] };
      parts.people[0] = { ...parts.people[0], protected: true, visibility: "public" };
      parts.claims[0] = { ...parts.claims[0], subject: "envoy" };
      parts.claims[1] = { ...parts.claims[1], subject: "needs-water" };
    });
    const view = visibleTo(guarded, "public");
    expect(JSON.stringify(view)).not.toContain("envoy");
    expect(view.parties[0]?.delegation).toEqual([]);
    expect(view.claims).toEqual([]);
    expect(visibleTo(guarded, "team").people).toHaveLength(1);
  });

  test("what is private is hidden from the team, and a rule with a hidden member goes whole", () => {
    const secret = exampleDossier((draft: Draft) => {
      const parts = draft as unknown as {
        ratification: { north: { members: object[]; visibility?: string }[] };
        sources: object[];
      };
      const rule = parts.ratification.north[0];
      if (rule === undefined) throw new Error("the example has a rule");
      rule.visibility = "public";
      rule.members.push({ party: "south", visibility: "private" });
      parts.sources[1] = { ...parts.sources[1], visibility: "private" };
    });
    const view = visibleTo(secret, "team");
    expect(view.ratification).toEqual({});
    expect(view.sources).toHaveLength(1);
    // A claim cannot be shown without its source, nor named where it is not shown.
    expect(view.claims.map(({ id }) => id)).toEqual(["needs-water"]);
    expect(view.preferences.north?.redLines?.[1]?.sources).toEqual([]);
    expect(withheldFrom(secret, "team")).toEqual(["sources.interview", "ratification.north.rule-1"]);
  });

  test("each level's view is itself a dossier without errors, and sees no more than the next", () => {
    const sizes = (["public", "team", "private"] as const).map((level) => {
      const view = visibleTo(dossier, level);
      const { problems } = readDossier([{ path: "view", text: JSON.stringify(view) }]);
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      return JSON.stringify(view).length;
    });
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(withheldFrom(dossier, "private")).toEqual([]);
  });
});
