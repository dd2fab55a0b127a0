import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { explain, type RoadmapResult, roadmap, runAnalysis } from "../../src/analysis/index.ts";
import { asOfView } from "../../src/dossier/as-of.ts";
import { evidenceFor } from "../../src/dossier/evidence.ts";
import { readDossier } from "../../src/dossier/read.ts";
import type { Dossier } from "../../src/dossier/schema/dossier.ts";
import { findingsOf } from "../../src/findings/index.ts";
import { format, languages } from "../../src/language/index.ts";
import { sentenceOf } from "../../src/language/sentences.ts";
import { readFolder } from "../../src/node/folder.ts";

let dossier: Dossier;
beforeAll(async () => {
  const { files } = await readFolder(join(import.meta.dirname, "../../cases/iran-us-2025"));
  const read = readDossier(files ?? []);
  if (read.dossier === undefined) throw new Error(JSON.stringify(read.problems));
  dossier = asOfView(read.dossier, "2025-04-18");
});

const run = (settings: object) => {
  const outcome = runAnalysis(roadmap, { dossier, hash: "hash", asOf: "2025-04-18" }, { settings });
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome;
};

describe("the flagship's roadmaps", () => {
  it.each([
    ["phased-balance", 17],
    ["interim-freeze", 7],
  ])("of %s: all its steps in phases, nobody gaining by leaving, told in four languages", (id, parts) => {
    const outcome = run({ package: id });
    const result: RoadmapResult = outcome.result;
    expect(result.order.flat()).toHaveLength(parts);
    expect([result.selfEnforcing, result.exact]).toEqual([true, true]);
    expect(result.order.length).toBeGreaterThan(1);
    expect(result.states).toHaveLength(
      2 * (parts + 1) - 2 * result.simultaneous.reduce((sum, { steps }) => sum + steps.length - 1, 0),
    );
    for (const language of languages)
      for (const { message } of findingsOf(dossier, [outcome]))
        expect(sentenceOf(message, language.messages, format(language, "en")).length).toBeGreaterThan(10);
  });

  it("rests every number on statements that say why and are marked illustrative", () => {
    const outcome = run({ package: "phased-balance" });
    for (const path of [
      "largest",
      "guarantees.iran",
      "states.5.temptation",
      "steps.3.cost",
      "ends.0.penalty",
    ]) {
      const trails = explain(roadmap, outcome, path, dossier)?.trails ?? [];
      expect(trails.length, path).toBeGreaterThan(0);
      for (const trail of trails)
        expect([trail.illustrative, trail.reason === undefined], path).toEqual([true, false]);
    }
    for (const { id } of dossier.steps)
      expect(evidenceFor(dossier, `steps.${id}`)?.sources.length).toBeGreaterThan(0);
  });
});

describe("the interim arrangement of 2014", () => {
  it("pays as it is verified: paid only at the end the funds would need a guarantee, in between they do not", async () => {
    const { files } = await readFolder(
      join(import.meta.dirname, "../../cases/published/jpoa-2014/interim-deal"),
    );
    const { dossier: interim, problems } = readDossier(files ?? []);
    expect(problems).toEqual([]);
    if (interim === undefined) throw new Error("no dossier");
    const of = (settings: object) => {
      const outcome = runAnalysis(roadmap, { dossier: interim, hash: "hash", asOf: null }, { settings });
      return outcome.status === "done" ? outcome.result : undefined;
    };
    expect(of({})).toMatchObject({ selfEnforcing: true, largest: 0 });
    const instalments = Array.from({ length: 8 }, (_, at) => `instalments/${at + 1}`);
    const inOneSum = of({ phases: [["halt", "suspension"], ["dilution/1", "dilution/2"], instalments] });
    expect(inOneSum?.critical?.party).toBe("e3-plus-3");
    expect(inOneSum?.largest).toBeGreaterThan(2);
  });
});
