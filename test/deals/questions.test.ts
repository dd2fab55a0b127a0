import { describe, expect, it } from "vitest";
import { type Questions, questionsFor } from "../../src/analysis/deals/questions/questions.ts";
import { readDossier } from "../../src/dossier/read.ts";
import type { Dossier } from "../../src/dossier/schema/dossier.ts";
import { flagship } from "../dossier/edit/flagship.ts";

/** Two issues of three options each, worth 0, 50 and 100 to one party: all that is open is how much the first weighs, from 0 to 1. */
function trade(compares = "", linkages = "", noDeal = "noDeal: [{ value: 10 }]"): Dossier {
  const issue = (id: string) =>
    `  - { id: ${id}, name: ${id}, kind: options, options: [{ id: none, name: none }, { id: half, name: half }, { id: full, name: full }] }`;
  const scale = (id: string) => `      - { issue: ${id}, values: { none: 0, half: 50, full: 100 } }`;
  const text = `concordat: 1
title: Trade
parties:
  - { id: north, name: North, kind: state, roles: [{ role: principal }] }
issues:
${["x", "y"].map(issue).join("\n")}
${linkages}
preferences:
  north:
    scale:
${["x", "y"].map(scale).join("\n")}
    ${noDeal}
${compares}`;
  const { dossier, problems } = readDossier([{ path: "dossier.yaml", text }]);
  if (dossier === undefined) throw new Error(JSON.stringify(problems));
  return dossier;
}

/** The same with other words on no deal. */
function tradeWith(noDeal: string): Dossier {
  return trade("", "", noDeal);
}

function asked(dossier: Dossier, party = "north", seed = 1): Questions {
  const found = questionsFor(dossier, party, null, seed);
  if ("key" in found) throw new Error(found.key);
  return found;
}

const prefers = (first: string, second: string) => `    compares: [{ prefers: ${first}, to: ${second} }]\n`;

describe("the question that is worth most", () => {
  it("halves the weights that are open: by hand, all of one issue against all of the other", () => {
    const [first] = asked(trade()).questions;
    expect(first?.issues).toEqual(["x", "y"]);
    const [one, other] = first?.packages ?? [];
    // x from a to b is worth w·(b-a), y from c to d (1-w)·(d-c): equal steps divide w at 1/2.
    const step = (from: unknown, to: unknown) => {
      const places = ["none", "half", "full"];
      return places.indexOf(String(to)) - places.indexOf(String(from));
    };
    expect(step(one?.x, other?.x)).toBe(-step(one?.y, other?.y));
    expect(first?.firstIsBetter).toBeCloseTo(0.5, 1);
  });

  it("moves with each answer: with x above y, w lies in [1/2, 1] and a half step of x against a whole of y divides it", () => {
    const answered = trade(prefers("{ x: full, y: none }", "{ x: none, y: full }"));
    const [first] = asked(answered).questions;
    // By hand: half of x is worth more than all of y from w = 2/3 on, two thirds of what is left; no pair divides it better.
    const share = first?.firstIsBetter ?? 0;
    expect(Math.max(share, 1 - share)).toBeCloseTo(2 / 3, 1);
  });

  it("is none where nothing is open", () => {
    const known = trade("    weights: [{ values: { x: 60, y: 40 } }]\n");
    expect(asked(known).questions).toEqual([]);
  });

  it("is about packages that no linkage forbids", () => {
    const never = "linkages:\n  - { id: l, if: { x: full }, then: { y: [half, full] } }\n";
    const { questions } = asked(trade("", never));
    expect(questions.length).toBeGreaterThan(0);
    for (const { packages } of questions) {
      for (const { x, y } of packages) expect([x, y]).not.toEqual(["full", "none"]);
    }
  });

  it("is the same for the same seed, and of the same worth for another", () => {
    expect(asked(trade())).toEqual(asked(trade()));
    const share = asked(trade(), "north", 7).questions[0]?.firstIsBetter ?? 0;
    expect(share).toBeCloseTo(0.5, 1);
  });

  it("is not asked of a party of whom nothing is said, and its reason is told", () => {
    expect(questionsFor(trade(), "south", null)).toMatchObject({ key: "no-preferences" });
  });
});

describe("the package that is asked about", () => {
  const all = (dossier: Dossier) => asked(dossier).acceptances;

  it("is one whose acceptance is most open: with no deal at 50, x or y in full is worth that from w = 1/2 on", () => {
    const [first, ...others] = all(tradeWith("noDeal: [{ value: 50 }]"));
    expect(first?.accepts).toBeCloseTo(0.5, 1);
    for (const { package: one, accepts } of [first, ...others].filter((found) => found !== undefined)) {
      // By hand: x at a and y at b is worth 100(wa + (1-w)b), at least 50 for what share of w in [0, 1]?
      const worth = { none: 0, half: 0.5, full: 1 };
      const [a, b] = [worth[one.x as "none"], worth[one.y as "none"]];
      const shares = Array.from({ length: 1_000 }, (_, at) => (at + 0.5) / 1_000);
      const share = shares.filter((w) => w * a + (1 - w) * b >= 0.5).length / 1_000;
      expect(accepts).toBeCloseTo(share, 1);
    }
  });

  it("is none where all are accepted or refused for certain, and any where nothing is known of no deal", () => {
    expect(all(tradeWith("noDeal: [{ value: 0 }]"))).toEqual([]);
    // A middling package comes first: one that is best or worst whatever the weights would tell nothing.
    const [first] = all(tradeWith(""));
    expect(first?.accepts).toBeNull();
    expect([first?.package.x, first?.package.y]).toEqual(["half", "half"]);
  });

  it("crosses no red line of the party's", () => {
    const lined = tradeWith(
      "noDeal: [{ value: 50 }]\n    redLines: [{ pattern: { x: full }, basis: assessed }]",
    );
    expect(all(lined).length).toBeGreaterThan(0);
    for (const { package: one } of all(lined)) expect(one.x).not.toBe("full");
  });
});

describe("the questions of the flagship", () => {
  it("are whole packages that differ on the two issues named, each open either way", () => {
    const { dossier } = readDossier(flagship);
    if (dossier === undefined) throw new Error("the flagship has errors");
    const { questions } = asked(dossier, "iran");
    expect(questions.length).toBeGreaterThan(0);
    for (const { packages, issues, firstIsBetter } of questions) {
      const [one, other] = packages;
      const differ = dossier.issues.map(({ id }) => id).filter((id) => one[id] !== other[id]);
      expect(differ.toSorted()).toEqual(issues.toSorted());
      expect(Object.keys(one)).toHaveLength(dossier.issues.length);
      expect(Math.min(firstIsBetter, 1 - firstIsBetter)).toBeGreaterThanOrEqual(0.05);
    }
    const pairs = questions.map(({ issues }) => issues.join());
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});
