import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  analyses,
  engineVersion,
  explain,
  type ReasonValues,
  runAnalysis,
} from "../../src/analysis/index.ts";
import type { Dossier, SectionName } from "../../src/dossier/schema/dossier.ts";
import { format, languages } from "../../src/language/index.ts";
import { dossierOf, principal } from "../deals/plain-dossiers.ts";
import { river, riverDossier } from "../deals/river.ts";

/** The river with a record and steps: two sources that differ on where its one round took place. */
const recorded: Dossier = {
  ...riverDossier,
  ...pickRecord(
    dossierOf({
      sources: [
        { id: "gazette", title: "Gazette", published: "2025-04-02", reliability: "B" },
        { id: "pamphlet", title: "Pamphlet", published: "2025-04-03", reliability: "E" },
      ],
      people: [{ id: "envoy", name: "An envoy", offices: [{ title: "Envoy", to: "2024" }] }],
      rounds: [{ id: "first", place: "Ford", from: "2025-04-01", status: "held" }],
      steps: [
        { id: "release", by: "upstream", what: "Release water", delivers: { share: 50 }, tranches: 2 },
        { id: "open-data", by: "upstream", what: "Open the data", cost: 5, value: { downstream: [8, 12] } },
        {
          id: "pay",
          by: "downstream",
          what: "Pay for storage",
          cost: [4, 8],
          value: { upstream: [20, 40] },
          reversible: 0.5,
          detectionProbability: [0.7, 0.9],
        },
      ],
      penalties: { downstream: [{ what: "Standing", value: [0, 2] }] },
      claims: [
        {
          id: "at-ford",
          text: "At the ford.",
          subject: "first",
          property: "place",
          value: "Ford",
          source: "gazette",
        },
        {
          id: "at-mill",
          text: "At the mill.",
          subject: "first",
          property: "place",
          value: "Mill",
          source: "pamphlet",
        },
      ],
    }),
  ),
};

function pickRecord({ sources, people, rounds, claims, steps, penalties }: Dossier) {
  return { sources, people, rounds, claims, steps, penalties };
}

/** The river with ranges and comparisons, so that its centres are sampled. */
const vague: Dossier = {
  ...recorded,
  preferences: {
    ...riverDossier.preferences,
    upstream: {
      ...riverDossier.preferences.upstream,
      weights: [{ values: { share: [40, 60], dam: [20, 40], data: [10, 30] } }],
      compares: [
        { prefers: { share: 25, dam: "own", data: "open" }, to: { share: 0, dam: "none", data: "closed" } },
      ],
    },
  },
};

const subject = (dossier: Dossier) => ({ dossier, hash: "hash", asOf: "2025-04-18" });

function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}

describe.each(analyses.map((analysis) => [analysis.id, analysis] as const))("%s", (id, analysis) => {
  const run = (dossier: Dossier, options = {}) => runAnalysis(analysis, subject(dossier), options);

  it.each([
    ["figures", recorded],
    ["ranges and comparisons", vague],
  ])("gives the same bytes for the same dossier, settings and seed: %s", (_, dossier) => {
    const first = JSON.stringify(run(dossier, { seed: 5 }));
    expect(JSON.parse(first)).toMatchObject({ status: "done" });
    expect(JSON.stringify(run(structuredClone(dossier), { seed: 5 }))).toBe(first);
  });

  it("does not move a point answer with the seed: only what stands under `sampled` may move", () => {
    const result = (seed: number) => {
      const outcome = run(vague, { seed });
      if (outcome.status !== "done") throw new Error(outcome.status);
      return JSON.stringify({ ...(outcome.result as object), sampled: undefined });
    };
    expect(result(1)).toBe(result(987_654_321));
  });

  it("leaves a frozen dossier unchanged and survives JSON", () => {
    const outcome = run(frozen(structuredClone(vague)));
    expect(outcome.status).toBe("done");
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });

  it("sees no section but those it reads", () => {
    const allowed = new Set<string | symbol>(analysis.reads);
    const guarded = new Proxy(recorded, {
      get: (target, key) => {
        if (!allowed.has(key)) throw new Error(`${id} reads ${String(key)}`);
        return target[key as SectionName];
      },
    });
    expect(run(guarded).status).toBe("done");
  });

  it("stops when it is told to, before the start and on the way", () => {
    expect(run(vague, { signal: { aborted: true } })).toMatchObject({
      status: "failed",
      problem: { code: "cancelled" },
    });
    const signal = { aborted: false };
    const shares: number[] = [];
    const progress = (share: number) => {
      shares.push(share);
      signal.aborted = true;
    };
    expect(run(vague, { signal, progress })).toMatchObject({
      status: "failed",
      problem: { code: "cancelled" },
    });
    expect(shares.length).toBeGreaterThan(0);
    expect(Math.max(...shares)).toBeLessThan(1);
  });

  it("tells progress from above 0 to 1, never less than before", () => {
    const shares: number[] = [];
    run(recorded, { progress: (share: number) => shares.push(share) });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it("has a reason for an empty dossier and for one with a single party", () => {
    expect(run(dossierOf({}))).toMatchObject({
      status: "not-applicable",
      reason: { key: expect.any(String) },
    });
    const lone = dossierOf({ ...(river as object), parties: [principal("upstream")] });
    expect(run(lone)).toMatchObject({ status: "not-applicable" });
  });

  it("refuses settings it does not have, naming them", () => {
    const outcome = run(recorded, { settings: { noSuchSetting: 1 } });
    expect(outcome).toMatchObject({
      status: "failed",
      problem: { code: "settings", faults: [{ message: expect.stringContaining("noSuchSetting") }] },
    });
  });

  it("turns a fault inside into a failed outcome", () => {
    const faulty = {
      ...analysis,
      run: () => {
        throw new Error("a fault");
      },
    };
    expect(runAnalysis(faulty, subject(recorded))).toMatchObject({
      status: "failed",
      problem: { code: "internal", message: "Error: a fault" },
    });
  });

  it("tells how the result came about", () => {
    expect(run(vague, { seed: 3 }).provenance).toMatchObject({
      analysis: id,
      engine: engineVersion,
      dossier: "hash",
      asOf: "2025-04-18",
      seed: 3,
      literature: analysis.literature.map((work) => work.id),
    });
  });

  it("explains every part of its result, and nothing that is not there", () => {
    const outcome = run(vague);
    if (outcome.status !== "done") throw new Error(outcome.status);
    for (const part of Object.keys(outcome.result as object)) {
      const { provenance } = explain(analysis, outcome, part, vague) ?? {};
      // As the whole came about, but for samples that entered other parts only.
      const { samples = -1, sets, exact } = provenance ?? {};
      expect(provenance, part).toEqual({ ...outcome.provenance, samples, sets, exact });
      if (part === "sampled") {
        expect([samples, sets, exact], part).toEqual([outcome.provenance.sets, samples, false]);
        expect([samples > 0, outcome.provenance.exact], part).toEqual([true, false]);
        continue;
      }
      const { samples: all, sets: over } = outcome.provenance;
      expect([0, all - over], part).toContain(samples);
      expect([sets, exact], part).toEqual([0, samples === 0 && (all > 0 || outcome.provenance.exact)]);
    }
    expect(explain(analysis, outcome, "no.such.part", vague)).toBeUndefined();
  });

  it("has a page on its method that cites its literature", () => {
    const page = new URL(`../../docs/method/${id}.md`, import.meta.url);
    expect(existsSync(page)).toBe(true);
    const text = readFileSync(page, "utf8");
    for (const { authors, year } of analysis.literature) {
      expect(text, `${authors} ${year}`).toContain(String(year));
      expect(text).toContain(authors.split(",")[0]);
    }
  });
});

describe("reasons", () => {
  const values: ReasonValues = {
    "no-principals": {},
    "one-principal": { party: "North" },
    "no-issues": {},
    "no-preferences": { party: "North" },
    "no-scale": { party: "North", issue: "Water" },
    "no-no-deal-value": { parties: ["North", "South"] },
    "statements-conflict": { party: "North" },
    "statements-undecided": { party: "North" },
    "linked-issues-too-large": { issues: ["Water"], limit: 2_000_000 },
    "unpublished-judgements": {},
    "no-record": {},
    "no-steps": {},
    "steps-of-one-party": { party: "North" },
    "no-such-package": { package: "draft" },
    "no-steps-in-package": { package: "Draft" },
    "phases-do-not-fit": { steps: ["release"] },
  };

  it.each(languages.map((language) => [language.tag, language] as const))("are told in %s", (_, language) => {
    const telling = format(language, "en");
    const told = Object.entries(values).map(([key, one]) => {
      const sentence = language.messages.reason[key as keyof ReasonValues] as (
        value: unknown,
        f: unknown,
      ) => string;
      return sentence(one, telling);
    });
    for (const sentence of told) expect(sentence.trim().length).toBeGreaterThan(10);
    expect(new Set(told).size).toBe(told.length);
  });
});

it("tells the version that package.json gives", () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  expect(engineVersion).toBe(version);
});
