import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deals, runAnalysis } from "../../src/analysis/index.ts";
import { asOfView, type DossierFile, readDossier, visibleTo } from "../../src/dossier/index.ts";
import { type Dossier, dossierSchema } from "../../src/dossier/schema/dossier.ts";
import { partyPreferences } from "../../src/dossier/schema/preferences.ts";

const page = readFileSync(new URL("../../docs/dossier.md", import.meta.url), "utf8");

/** The pieces of the page, each a file of one folder. */
const files: readonly DossierFile[] = [...page.matchAll(/^```yaml file=(\S+)\n(.*?)^```$/gms)].map(
  ([, path = "", text = ""]) => ({ path, text }),
);

function read(pieces: readonly DossierFile[]): { dossier: Dossier; hash: string } {
  const { dossier, hash, problems } = readDossier(pieces);
  expect(problems).toEqual([]);
  if (dossier === undefined || hash === undefined) throw new Error("unread without a problem");
  return { dossier, hash };
}

function zoneOf(pieces: readonly DossierFile[]) {
  const outcome = runAnalysis(deals, { ...read(pieces), asOf: null });
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

describe("docs/dossier.md", () => {
  it("begins with a dossier that reads without problems and has a zone of possible agreement", () => {
    const result = zoneOf(files.slice(0, 1));
    expect(result.packages).toBe(4 * 3 * 2);
    expect(result.acceptable).toBeGreaterThan(0);
  });

  it("adds to it pieces that read together without problems and still have a zone", () => {
    expect(zoneOf(files).acceptable).toBeGreaterThan(0);
  });

  it("shows every section of the format, every kind of statement and every form of a linkage and a ratification rule", () => {
    const { dossier } = read(files);
    const shown = (section: string) => files.some(({ text }) => new RegExp(`^${section}:`, "m").test(text));
    const head = ["question", "summary", "asOf", "language"];
    expect(Object.keys(dossierSchema.shape).filter((key) => !head.includes(key) && !shown(key))).toEqual([]);
    const said = new Set(Object.values(dossier.preferences).flatMap((party) => Object.keys(party)));
    expect(Object.keys(partyPreferences.shape).filter((key) => !said.has(key))).toEqual([]);
    const forms = ["if", "option", "forbids", "atMostOne"];
    expect(dossier.linkages.map((one) => forms.find((form) => form in one))).toEqual(forms);
    const rules = Object.values(dossier.ratification).flat();
    expect(rules.map(({ rule }) => rule).toSorted()).toEqual(["disapproval", "quota", "vetoPlayers"]);
    const compares = dossier.preferences.estuary?.compares?.flatMap((one) => Object.keys(one)[0]);
    expect(compares?.toSorted()).toEqual(["indifferent", "prefers", "wouldAccept", "wouldRefuse"]);
  });

  it("shows a red line that gives way to a newer one on the day that becomes known", () => {
    const { dossier } = read(files);
    const lines = (date: string) =>
      asOfView(dossier, date).preferences.estuary?.redLines?.flatMap(({ id }) => id ?? []);
    expect(lines("2025-03-09")).toContain("four-or-nothing");
    expect(lines("2025-03-09")).not.toContain("not-two");
    expect(lines("2025-03-10")).toContain("not-two");
    expect(lines("2025-03-10")).not.toContain("four-or-nothing");
  });

  it("shows in public only the judgement that says so, without notes", () => {
    const { dossier } = read(files);
    const seen = visibleTo(dossier, "public");
    expect(Object.keys(seen.preferences)).toEqual(["farmers"]);
    expect(seen.preferences.farmers?.interests?.map(({ issue }) => issue)).toEqual(["release"]);
    expect(seen.people.map(({ id }) => id)).toEqual(["water-minister"]);
    expect(visibleTo(dossier, "team").preferences.farmers?.interests).toHaveLength(1);
  });
});
