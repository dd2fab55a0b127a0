import { parse, stringify } from "yaml";
import { readDossier } from "../../src/dossier/read.ts";
import type { Dossier } from "../../src/dossier/schema/dossier.ts";

/** A small sound dossier: two states, a mediator and a chamber; two issues; statements, a linkage and a ratification rule. */
export const river = `concordat: 1
title: { en: Water from the river, ar: ماء النهر }
asOf: 2025-04-18
sources:
  - { id: gazette, title: The gazette, published: 2025-04-02, reliability: B }
  - { id: interview, title: An interview, published: 2025-04-16 }
claims:
  - { id: needs-water, text: The north needs water, source: gazette, at: 2025-04-01, passage: { quote: We need it. } }
  - { id: moved, text: The north has moved, source: interview, at: 2025-04-15 }
people:
  - id: envoy
    name: The envoy
    offices: [{ title: Envoy, of: north, from: 2021, to: 2025-03-01 }]
parties:
  - { id: north, name: The north, kind: state, roles: [{ role: principal }], delegation: [{ person: envoy, role: head }] }
  - { id: south, name: The south, kind: state, roles: [{ role: principal }] }
  - { id: chamber, name: The chamber, kind: faction, belongsTo: north }
rounds:
  - id: first
    announced: 2025-04-10
    from: 2025-04-19
    status: held
    agenda: [flow]
    outcome: { text: Talks go on, sources: [interview] }
    offers: [{ by: north, package: { flow: half }, at: 2025-04-19 }]
issues:
  - id: flow
    name: Flow
    kind: options
    options: [{ id: all, name: All }, { id: half, name: Half }, { id: none, name: None }]
    statusQuo: none
  - { id: price, name: Price, kind: amount, from: 0, to: 10, step: 0.5, statusQuo: 0 }
linkages:
  - { if: { flow: all }, then: { price: { above: 2 } }, reason: It has to be paid for }
packages:
  - { id: plan, name: The plan, choice: { flow: half, price: 5 } }
preferences:
  north:
    scale:
      - { issue: flow, values: { all: 100, half: [40, 60], none: 0 }, sources: [needs-water] }
      - { issue: price, values: { 0: 100, 2.5: 80, 10: 0 } }
    weights: [{ order: [flow, price] }]
    noDeal: [{ what: Drought, value: 10 }]
    redLines:
      - { pattern: { flow: none }, basis: declared, sources: [needs-water], reason: Said so }
      - { id: softer, pattern: { price: { above: 8 } }, basis: assessed, sources: [moved], supersedes: [red-line-1], note: between us }
  south:
    short:
      matrix:
        flow: { wants: none, canLiveWith: [half], never: [all] }
        price: { wants: 10, never: [{ below: 1 }] }
      issues: [price, flow]
      wouldSign: [plan]
      sources: [gazette]
ratification:
  north:
    - { rule: quota, votes: 1, members: [{ party: chamber }] }
`;

/** The example read, for tests of what is done with a dossier. */
export function exampleDossier(change: (draft: Record<string, never>) => void = () => {}): Dossier {
  const draft = parse(river);
  change(draft);
  const { dossier, problems } = readDossier([{ path: "river.yaml", text: stringify(draft) }]);
  if (dossier === undefined) throw new Error(`exampleDossier: ${JSON.stringify(problems)}`);
  return dossier;
}

/** Problems of one text, short: `code line:column path`. */
export function problemsOf(text: string, path = "dossier.yaml"): readonly string[] {
  return readDossier([{ path, text }]).problems.map(
    (problem) => `${problem.code} ${problem.line}:${problem.column} ${problem.path}`,
  );
}

/** The example with one passage replaced; it has to be there exactly once. */
export function riverWith(passage: string, replacement: string): string {
  if (river.split(passage).length !== 2) throw new Error(`riverWith: ${passage} is not there once`);
  return river.replace(passage, () => replacement);
}
