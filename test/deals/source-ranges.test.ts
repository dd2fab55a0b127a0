import { expect, it } from "vitest";
import { deals, runAnalysis } from "../../src/analysis/index.ts";
import { readDossier } from "../../src/dossier/index.ts";

const party = (id: string) => `  - { id: ${id}, name: ${id}, kind: state, roles: [{ role: principal }] }`;
const issue = (id: string) =>
  `  - { id: ${id}, name: ${id}, kind: options, options: [{ id: l, name: L }, { id: m, name: M }] }`;
const scale = (id: string, l: number, m: number) => `      - { issue: ${id}, values: { l: ${l}, m: ${m} } }`;

it("ranges of source weights that a signed package narrows are not called a contradiction where some weights satisfy it", () => {
  const text = [
    "concordat: 1",
    "title: Source ranges",
    "parties:",
    party("north"),
    party("south"),
    "issues:",
    issue("x"),
    issue("y"),
    "preferences:",
    "  north:",
    "    valueScale: source",
    "    weights: [{ values: { x: [0.1, 0.5], y: [0.1, 0.5] } }]",
    "    scale:",
    scale("x", 30, 60),
    scale("y", 30, 60),
    "    noDeal: [{ value: [20, 40] }]",
    // Weights of 0.5 each make this worth 30, which a no-deal value between 20 and 30 lets the party sign.
    "    compares: [{ wouldAccept: { x: l, y: l } }]",
    "  south:",
    "    valueScale: source",
    "    weights: [{ values: { x: 0.5, y: 0.5 } }]",
    "    scale:",
    scale("x", 10, 20),
    scale("y", 10, 20),
    "    noDeal: [{ value: 5 }]",
  ].join("\n");
  const { dossier, hash, problems } = readDossier([{ path: "source.yaml", text }]);
  expect(problems).toEqual([]);
  if (dossier === undefined || hash === undefined) throw new Error("unread without a problem");
  const outcome = runAnalysis(deals, { dossier, hash, asOf: null });
  expect(outcome.status).toBe("done");
});
