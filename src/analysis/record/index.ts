import { throwIfCancelled } from "../../math/cancellation.ts";
import { type Answer, defineAnalysis, type Reason, type RunContext } from "../contract.ts";
import { circleFaults } from "./circles.ts";
import { factFaults } from "./facts.ts";
import { unsupportedFaults, weakFaults } from "./grounds.ts";
import { recordLiterature } from "./literature.ts";
import { readNames } from "./names.ts";
import { overdueFaults } from "./overdue.ts";
import { recordRests } from "./rests.ts";
import { type Fault, type FaultKind, faultKinds, type RecordResult } from "./result.ts";
import { type RecordInput, recordSections } from "./sections.ts";
import { type RecordSettings, recordSettings } from "./settings.ts";

/** Whether the dossier itself is right and current: offices out of term, claims that contradict, rounds overdue, weak grounds. */
export const record = defineAnalysis({
  id: "record",
  reads: recordSections,
  uses: [],
  settings: recordSettings,
  literature: recordLiterature,
  applies({ claims, people, rounds }): Reason | undefined {
    const empty = claims.length + people.length + rounds.length === 0;
    return empty ? { key: "no-record", values: {} } : undefined;
  },
  run: findFaults,
  restsOn: recordRests,
});

function findFaults(
  input: RecordInput,
  _settings: RecordSettings,
  { asOf, signal, progress }: RunContext,
): Answer<RecordResult> {
  const onFacts = factFaults(input, readNames(input));
  progress(0.5);
  throwIfCancelled({ signal });
  const upkeep = [
    ...overdueFaults(input, asOf),
    ...weakFaults(input),
    ...circleFaults(input),
    ...unsupportedFaults(input),
  ];
  const faults = withOwnIds([...onFacts, ...upkeep].toSorted(inOrder));
  progress(1);
  return { result: { faults, counts: countByKind(faults) }, exact: true, samples: 0 };
}

function inOrder(left: Fault, right: Fault): number {
  const kinds = faultKinds.indexOf(left.kind) - faultKinds.indexOf(right.kind);
  if (kinds !== 0) return kinds;
  const [a, b] = [left, right].map(({ at, id }) => `${at ?? ""} ${id}`);
  return a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1;
}

/** Faults whose ids are equal, such as one fact at two times, are numbered from the second on. */
function withOwnIds(faults: readonly Fault[]): Fault[] {
  const taken = new Set<string>();
  return faults.map((fault) => {
    let id = fault.id;
    for (let number = 2; taken.has(id); number += 1) id = `${fault.id}-${number}`;
    taken.add(id);
    return { ...fault, id };
  });
}

function countByKind(faults: readonly Fault[]): RecordResult["counts"] {
  const count = (kind: FaultKind) => faults.filter((fault) => fault.kind === kind).length;
  return {
    officeOutOfTerm: count("officeOutOfTerm"),
    contradictoryClaims: count("contradictoryClaims"),
    claimAgainstRound: count("claimAgainstRound"),
    figureOutOfRange: count("figureOutOfRange"),
    overdueRound: count("overdueRound"),
    weakGrounds: count("weakGrounds"),
    circularSourcing: count("circularSourcing"),
    unsupportedSource: count("unsupportedSource"),
  };
}
