import { describe, expect, it } from "vitest";
import {
  draftSteps,
  explain,
  type Outcome,
  type RoadmapResult,
  roadmap,
  runAnalysis,
} from "../../src/analysis/index.ts";
import { readDossier } from "../../src/dossier/read.ts";
import type { Dossier, DossierInput } from "../../src/dossier/schema/dossier.ts";
import { dossierOf, optionsIssue, principal } from "../deals/plain-dossiers.ts";
import { riverDossier } from "../deals/river.ts";

const today: Readonly<Record<string, string | number>> = { share: 0, dam: "none", data: "closed" };
const riverWithToday = {
  ...riverDossier,
  issues: riverDossier.issues.map((issue) => ({ ...issue, statusQuo: today[issue.id] }) as typeof issue),
};

const parties = [principal("a"), principal("b")];
const plain = (sections: Partial<DossierInput>) => dossierOf({ parties, ...sections });
const run = (dossier: Dossier, settings: object = {}): Outcome<RoadmapResult> =>
  runAnalysis(roadmap, { dossier, hash: "hash", asOf: null }, { settings });
const resultOf = (dossier: Dossier, settings: object = {}): RoadmapResult => {
  const outcome = run(dossier, settings);
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
};
const swap = (more: object = {}) =>
  plain({
    steps: [
      { id: "left", by: "a", what: "A gives", cost: 6, value: { b: 10 }, durationDays: 30 },
      { id: "right", by: "b", what: "B gives", cost: 6, value: { a: 10 }, durationDays: 20, ...more },
    ],
  });

describe("the roadmap of a dossier", () => {
  it("tells the order, who is tempted where, and how long it takes", () => {
    const result = resultOf(swap());
    expect(result).toMatchObject({
      order: [["left"], ["right"]],
      guarantees: { a: 0, b: 6 },
      largest: 6,
      exact: true,
      critical: { step: "left", party: "b", temptation: 6 },
      durationDays: 50,
      lastMover: { floor: 6, binds: true },
      ends: [
        { party: "a", whole: 4, afterCompletion: 0 },
        { party: "b", whole: 4, afterCompletion: 0 },
      ],
    });
    expect(
      result.states.map(({ done, party, temptation, exposure }) => [
        done.length,
        party,
        temptation,
        exposure,
      ]),
    ).toEqual([
      [0, "a", -4, 0],
      [0, "b", -4, 0],
      [1, "a", -10, 6],
      [1, "b", 6, 0],
      [2, "a", 0, 0],
      [2, "b", 0, 0],
    ]);
  });

  it("offers cures that do what they say: each, done to the dossier, gives the guarantee it tells", () => {
    const { cures, largest } = resultOf(swap());
    const told = Object.fromEntries(
      cures.map(({ kind, with: others, ...cure }) => [`${kind} ${others.length}`, cure]),
    );
    expect(largest).toBe(6);
    expect(told["guarantee 0"]).toMatchObject({ party: "b", amount: 6, guaranteeAfter: 0, suffices: true });
    const both = ["left", "right"].map((step) => ({ step, tranches: 8 }));
    expect(told["split 1"]).toMatchObject({ amount: 8, guaranteeAfter: 0.75 });
    expect(resultOf(swap(), { changes: both }).largest).toBeCloseTo(0.75, 9);
    const escrow = cures.find(({ kind }) => kind === "escrow");
    const { amount, step, guaranteeAfter } = escrow ?? {};
    expect(resultOf(swap(), { changes: [{ step, escrow: amount }] }).largest).toBeCloseTo(
      guaranteeAfter ?? -1,
      3,
    );
    expect(guaranteeAfter).toBeLessThan(6);
  });

  it("counts a deal worth undoing after completion as not self-enforcing", () => {
    const { critical, selfEnforcing, ends } = resultOf(swap({ reversible: 1, snapbackDays: 0 }));
    expect(ends.find(({ party }) => party === "b")?.afterCompletion).toBeCloseTo(6, 9);
    expect([selfEnforcing, critical?.party]).toEqual([false, "b"]);
  });

  it("takes a plan as it is given, merges nothing, and offers the better order", () => {
    const result = resultOf(swap(), { phases: [["right"], ["left"]] });
    expect(result).toMatchObject({ given: true, exact: false, order: [["right"], ["left"]], largest: 6 });
    expect(run(swap(), { phases: [["right"]] })).toMatchObject({
      status: "not-applicable",
      reason: { key: "phases-do-not-fit", values: { steps: ["left"] } },
    });
  });

  it("does steps at one moment where they are so written, and tells what it costs if they are not", () => {
    const result = resultOf(swap({ with: ["left"] }));
    expect(result).toMatchObject({ order: [["left", "right"]], largest: 0, selfEnforcing: true });
    expect(result.simultaneous).toEqual([{ steps: ["left", "right"], broken: { a: 6, b: 6 }, cost: 6 }]);
  });

  it("tells what is left to each if a party stops", () => {
    const { stop } = resultOf(swap({ reversible: 0.5, snapbackDays: 10 }), {
      phases: [["right"], ["left"]],
      stop: { party: "a", after: 1 },
    });
    expect(stop).toMatchObject({
      done: ["right"],
      by: "openly",
      takenBack: [{ step: "right", by: "b", share: 0.5, days: 10 }],
    });
    // A keeps the days before snapback of the half that is taken back; B has half its cost back.
    expect(stop?.each[0]?.afterwards).toBeCloseTo(10 - 5 * (1 - 10 / 365), 9);
    expect(stop?.each[1]?.afterwards).toBeCloseTo(-3, 9);
  });

  it("takes an option's worth from preferences, shares it among steps that deliver it, and rests on what says so", () => {
    const dossier = plain({
      issues: [
        { ...optionsIssue("cap", "none", "low"), statusQuo: "none" },
        { ...optionsIssue("relief", "none", "full"), statusQuo: "none" },
      ],
      preferences: {
        a: {
          scale: [
            { id: "cap", issue: "cap", values: { none: 100, low: 0 } },
            { id: "relief", issue: "relief", values: { none: 0, full: 100 } },
          ],
          weights: [{ id: "w", values: { cap: 40, relief: 60 } }],
          noDeal: [{ id: "n", value: 30 }],
        },
        b: {
          scale: [
            { id: "cap", issue: "cap", values: { none: 0, low: 100 } },
            { id: "relief", issue: "relief", values: { none: 100, full: 0 } },
          ],
          weights: [{ id: "w", values: { cap: 70, relief: 30 } }],
          noDeal: [{ id: "n", value: 20 }],
        },
      },
      packages: [{ id: "small", name: "Small", choice: { cap: "low", relief: "none" } }],
      steps: [
        { id: "dilute", by: "a", what: "Dilute", delivers: { cap: "low" } },
        { id: "stop", by: "a", what: "Stop", delivers: { cap: "low" } },
        { id: "lift", by: "b", what: "Lift", delivers: { relief: "full" } },
        { id: "talk", by: "b", what: "Talk", if: { relief: "full" }, cost: 1, value: { a: 1 } },
      ],
    });
    const result = resultOf(dossier);
    const of = (part: string) => result.steps.find((step) => step.part === part);
    expect([of("dilute")?.cost, of("dilute")?.values]).toEqual([20, [0, 35]]);
    expect([of("lift")?.cost, of("lift")?.values]).toEqual([30, [60, 0]]);
    // No deal is worth 30 to A where today is worth 40, and 20 to B where it is worth 30.
    expect(result.ends).toMatchObject([
      { whole: 21, noDeal: -10, worthStarting: true },
      { whole: 39, noDeal: -10, worthStarting: true },
    ]);
    const outcome = run(dossier);
    const at = result.steps.findIndex(({ part }) => part === "lift");
    const trail = explain(roadmap, outcome, `steps.${at}.values.0`, dossier)?.trails.map(({ path }) => path);
    expect(trail).toEqual(["steps.lift", "preferences.a.weights.w", "preferences.a.scale.relief"]);
    expect(resultOf(dossier, { package: "small" }).order.flat().toSorted()).toEqual(["dilute", "stop"]);
    expect(run(dossier, { package: "none" })).toMatchObject({ reason: { key: "no-such-package" } });
  });

  it("counts over draws from the ranges in what share of them it holds, and on what that hangs", () => {
    const { sampled } = resultOf(swap({ value: { a: [0, 10] }, with: ["left"] }), { samples: 2000 });
    // Done at one moment nobody is tempted on the way; at the start A is where what it gets is worth less than its cost of 6.
    expect(Math.abs((sampled?.selfEnforcing.share ?? 0) - 0.4)).toBeLessThan(
      5 * (sampled?.selfEnforcing.error ?? 0),
    );
    expect(sampled?.hangsOn?.path).toBe("steps.right.value.a");
    expect(resultOf(swap()).sampled).toBeNull();
  });

  it("lists what it assumed", () => {
    expect(resultOf(swap()).assumptions).toContainEqual({
      path: "steps.left",
      key: "detectionProbability",
      value: 1,
    });
    expect(resultOf(swap()).assumptions).toContainEqual({ path: "penalties.a", key: "penalty", value: 0 });
  });
});

describe("drafted steps", () => {
  it("deliver what a package changes, by whoever loses by it, and work as they are", () => {
    const steps = draftSteps(riverWithToday, "Drafted.", {
      choice: { share: 50, dam: "joint", data: "open" },
      asOf: null,
    });
    expect(steps.map(({ id, by }) => [id, by])).toEqual([
      ["share-50", "upstream"],
      ["dam-joint", "downstream"],
      ["data-open", "upstream"],
    ]);
    const outcome = run({ ...riverWithToday, steps: dossierOf({ steps }).steps });
    expect(outcome.status).toBe("done");
    if (outcome.status === "done") expect(outcome.result.order.flat()).toHaveLength(3);
    expect(draftSteps(dossierOf({}), "Drafted.", { asOf: null })).toEqual([]);
  });
});

describe("what is wrong with steps is told", () => {
  const head = `concordat: 1
title: T
parties:
  - { id: a, name: A, kind: state, roles: [{ role: principal }] }
  - { id: b, name: B, kind: state, roles: [{ role: principal }] }
`;
  it.each([
    [
      "a circle",
      "steps:\n  - { id: x, by: a, what: X, after: [y] }\n  - { id: y, by: b, what: Y, after: [x] }",
      "steps-cycle",
    ],
    [
      "a circle through steps done together",
      "steps:\n  - { id: x, by: a, what: X, with: [y] }\n  - { id: y, by: b, what: Y }\n  - { id: z, by: b, what: Z, after: [x] }\n  - { id: v, by: b, what: V, with: [z] }\n  - { id: u, by: b, what: U, after: [v], with: [y] }",
      "steps-cycle",
    ],
    ["a share above one", "steps:\n  - { id: x, by: a, what: X, escrow: 1.5 }", "out-of-range"],
    ["a negative cost", "steps:\n  - { id: x, by: a, what: X, cost: -1 }", "out-of-range"],
    ["a range upside down", "steps:\n  - { id: x, by: a, what: X, cost: [4, 2] }", "range-order"],
    ["an unknown giver", "steps:\n  - { id: x, by: c, what: X }", "unknown-reference"],
    ["an unknown step", "steps:\n  - { id: x, by: a, what: X, after: [why] }", "unknown-reference"],
    [
      "tranches at one moment",
      "steps:\n  - { id: x, by: a, what: X, tranches: 2, with: [y] }\n  - { id: y, by: b, what: Y }",
      "steps-together-in-tranches",
    ],
    ["a penalty of nobody", "penalties:\n  c: [{ value: 1 }]", "unknown-reference"],
  ])("%s", (_, text, code) => {
    const { problems } = readDossier([{ path: "d.yaml", text: head + text }]);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });
});
