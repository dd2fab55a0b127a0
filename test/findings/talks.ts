import { deals } from "../../src/analysis/deals/index.ts";
import type { DealsResult } from "../../src/analysis/deals/result.ts";
import { record } from "../../src/analysis/record/index.ts";
import type { RecordResult } from "../../src/analysis/record/result.ts";
import { type Outcome, runAnalysis } from "../../src/analysis/run.ts";
import { readDossier } from "../../src/dossier/read.ts";
import type { Dossier } from "../../src/dossier/schema/dossier.ts";

/**
 * Two sides, two issues of two and three options. Values by hand, 50 points an issue: Aland has 0, 25, 50 as the cap falls from high to low and
 * 50 for early; Beland the reverse on the cap and 50 for late. No deal is worth 40 to Aland, and to Beland what (mid, early) is: 25.
 */
export const talksText = `concordat: 1
title: Talks between two sides
asOf: 2025-04-18
sources:
  - { id: paper, title: A daily paper, published: 2025-04-16, reliability: B }
  - { id: agency, title: An agency, published: 2025-04-17 }
parties:
  - { id: aland, name: Aland, kind: state, roles: [{ role: principal }] }
  - { id: beland, name: Beland, kind: state, roles: [{ role: principal }] }
  - { id: celand, name: Celand, kind: state, roles: [{ role: mediator }] }
rounds:
  - { id: round-1, number: 1, place: Port, from: 2025-04-12, status: held, sources: [paper], outcome: { text: "They agreed to meet again.", sources: [agency] } }
  - { id: round-2, number: 2, place: Hill, announced: 2025-04-14, from: 2025-04-19, status: planned, mediators: [celand], sources: [agency] }
  - { id: round-x, from: 2025-04-18, announced: 2025-04-10, status: cancelled }
claims:
  - { id: line-said, text: Beland will not take a low cap, source: paper }
  - { id: place-port, text: Round 1 was at Port, source: agency, contradicts: [place-sea] }
  - { id: place-sea, text: Round 1 was at Sea, source: paper, contradicts: [place-port] }
deadlines:
  - { id: expiry, what: The old text expires, at: 2025-10-18, sources: [paper], knownFrom: 2025-01-01 }
  - { id: past, what: Long gone, at: 2024-01-01, knownFrom: 2023-01-01 }
issues:
  - { id: cap, name: Cap, kind: options, options: [{ id: high, name: High }, { id: mid, name: Middle }, { id: low, name: Low }] }
  - { id: timing, name: Timing, kind: options, options: [{ id: early, name: Early }, { id: late, name: Late }] }
packages:
  - { id: middle-early, name: Middle and early, choice: { cap: mid, timing: early } }
  - { id: low-early, name: Low and early, choice: { cap: low, timing: early } }
  - { id: high-late, name: High and late, choice: { cap: high, timing: late } }
preferences:
  aland:
    scale:
      - { issue: cap, values: { high: 0, mid: 50, low: 100 }, basis: assessed, sources: [paper] }
      - { issue: timing, values: { early: 100, late: 0 }, basis: assessed, illustrative: true, reason: For the example }
    weights: [{ values: { cap: 1, timing: 1 }, basis: assessed }]
    noDeal: [{ value: 40, basis: assessed }]
  beland:
    scale:
      - { issue: cap, values: { high: 100, mid: 50, low: 0 }, basis: assessed }
      - { issue: timing, values: { early: 0, late: 100 }, basis: assessed }
    weights: [{ values: { cap: 1, timing: 1 }, basis: assessed }]
    compares: [{ wouldAccept: middle-early, basis: reported, sources: [line-said] }]
    redLines:
      - { id: no-middle, pattern: { cap: [mid, low] }, text: Never below the high cap, basis: declared, sources: [line-said] }
`;

/** Reads a dossier that must be sound. */
export function readSound(text: string): Dossier {
  const { dossier, problems } = readDossier([{ path: "talks.yaml", text }]);
  if (dossier === undefined) throw new Error(JSON.stringify(problems));
  return dossier;
}

export function runDeals(dossier: Dossier, settings: unknown = {}): Outcome<DealsResult> {
  return runAnalysis(
    deals,
    { dossier, hash: "0", asOf: dossier.asOf ?? null },
    { settings },
  ) as Outcome<DealsResult>;
}

export function runRecord(dossier: Dossier): Outcome<RecordResult> {
  return runAnalysis<RecordResult>(record, { dossier, hash: "0", asOf: dossier.asOf ?? null });
}
