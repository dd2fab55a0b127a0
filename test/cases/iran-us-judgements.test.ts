import { describe, expect, it } from "vitest";
import { asOfView, dossierSchema, visibleTo } from "../../src/dossier/index.ts";
import { visitEntries } from "../../src/dossier/walk.ts";
import { soundCase, withId } from "./case-reading.ts";

const { dossier } = await soundCase("iran-us-2025");

interface Judgement {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Every statement on preferences, ratification and linkages. */
function judgements(): Judgement[] {
  const found: Judgement[] = [];
  visitEntries(dossierSchema, dossier, ({ value, path, has }) => {
    const [section] = path;
    if (!["preferences", "ratification", "linkages"].includes(String(section)) || !has("basis")) return;
    found.push({ path: path.join("."), value });
  });
  return found;
}

// A chamber or a member stands inside a rule that carries basis and visibility for all.
const inRule = /\.(chambers|members)\./;

describe("the judgements of the Iran–US dossier", () => {
  it("say whose word they are, and are public", () => {
    const statements = judgements().filter(({ path }) => !inRule.test(path));
    expect(statements.length).toBeGreaterThan(40);
    const lacking = statements.filter(
      ({ value }) => value.basis === undefined || value.visibility !== "public",
    );
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  it("illustrate wherever they are assessed, and name sources wherever they are declared or reported", () => {
    for (const { path, value } of judgements().filter(({ path }) => !inRule.test(path))) {
      if (value.basis === "assessed") expect([path, value.illustrative]).toEqual([path, true]);
      else expect([path, Array.isArray(value.sources)]).toEqual([path, true]);
    }
  });

  it("give a reason, except for interests that somebody stated, which are words themselves", () => {
    const silent = judgements().filter(
      ({ path, value }) =>
        !inRule.test(path) &&
        !(path.includes(".interests.") && value.basis !== "assessed") &&
        value.reason === undefined,
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("are all there in the public view, which shows everything but notes", () => {
    const open = visibleTo(dossier, "public");
    const withoutNotes = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (key, inner) => (key === "note" ? undefined : inner)));
    expect(open.preferences).toEqual(withoutNotes(dossier.preferences));
    expect(open.ratification).toEqual(withoutNotes(dossier.ratification));
    expect(open.linkages).toEqual(withoutNotes(dossier.linkages));
  });

  it("treat both principals alike: the same kinds of statement on the same issues", () => {
    const shape = (party: string) => {
      const { weights, scale, noDeal, interests } = dossier.preferences[party] ?? {};
      return {
        weights: weights?.map(({ values }) => Object.keys(values ?? {})),
        scale: scale?.map(({ issue }) => issue),
        noDeal: noDeal?.length,
        interests: interests?.map(({ issue }) => issue),
      };
    };
    expect(shape("iran")).toEqual(shape("united-states"));
  });

  it("know on each day one public line of each side at most", () => {
    const lines = (day: string) =>
      ["united-states", "iran"].flatMap((party) =>
        (asOfView(dossier, day).preferences[party]?.redLines ?? [])
          .filter(({ basis }) => basis === "declared")
          .map(({ id }) => id),
      );
    expect(lines("2025-04-13")).toEqual([]);
    expect(lines("2025-04-14")).toEqual(["us-line-2025-04-14"]);
    expect(lines("2025-04-15")).toEqual(["us-line-2025-04-15"]);
    expect(lines("2025-04-18")).toEqual(["us-line-2025-04-15", "iran-line-2025-04-16"]);
    expect(lines("2025-05-19")).toEqual(["us-line-2025-05-18", "iran-line-2025-05-18"]);
  });

  it("count the votes that sustain a veto in each chamber: 34 senators, 146 representatives", () => {
    for (const rule of dossier.ratification["united-states"] ?? []) {
      if (rule.rule !== "disapproval") throw new Error("the US rule is a disapproval");
      expect(rule.chambers.map(({ seats, toOverride }) => seats - toOverride + 1)).toEqual([34, 146]);
    }
  });

  it("name veto players on Iran's side that are parties with preferences", () => {
    const [rule] = dossier.ratification.iran ?? [];
    if (rule?.rule !== "vetoPlayers") throw new Error("Iran's rule names veto players");
    for (const { party } of rule.members) {
      expect(withId(dossier.parties, party).belongsTo).toBe("iran");
      expect(dossier.preferences[party]).toBeDefined();
    }
  });
});

describe("the words of the Iran–US dossier", () => {
  it("stand in English, Arabic, Hindi and Chinese wherever there are words", () => {
    const missing: string[] = [];
    const look = (value: unknown, path: readonly (string | number)[]): void => {
      if (typeof value !== "object" || value === null) return;
      // A translation stands beside a passage in its own language.
      if (path.at(-1) === "translation") return;
      const keys = Object.keys(value);
      if (keys.includes("en") || keys.includes("zh")) {
        for (const tag of ["en", "ar", "hi", "zh"])
          if (!keys.includes(tag)) missing.push([...path, tag].join("."));
        return;
      }
      for (const [key, inner] of Object.entries(value)) look(inner, [...path, key]);
    };
    look(dossier, []);
    expect(missing).toEqual([]);
  });

  it("are never left as a plain string where readers see them", () => {
    const plain: string[] = [];
    visitEntries(dossierSchema, dossier, ({ value, path }) => {
      for (const key of ["name", "title", "reason", "note", "description", "what", "place"]) {
        if (typeof value[key] === "string") plain.push([...path, key].join("."));
      }
    });
    expect(plain).toEqual([]);
  });
});
