import { canonicalJson } from "../dossier/hash.ts";
import type { Finding } from "../findings/finding.ts";
import { entryChanges } from "./entries.ts";
import { packageChanges } from "./packages.ts";
import type { Comparison, FindingChange, State } from "./result.ts";

/** What differs between two states of a dossier, in what it holds and in what follows from it. Neither is changed. */
export function compareStates(before: State, after: State): Comparison {
  const record = entryChanges(before.dossier, after.dossier);
  const turned = packageChanges(before, after, record);
  return { record, conclusions: [...turned, ...findingChanges(before.findings, after.findings)] };
}

/** Findings by their ids, the weightiest first; one whose words would be the same is no change. */
function findingChanges(before: readonly Finding[], after: readonly Finding[]): FindingChange[] {
  const old = new Map(before.map((finding) => [finding.id, finding]));
  const now = new Map(after.map((finding) => [finding.id, finding]));
  const found = after.flatMap((finding): FindingChange[] => {
    const was = old.get(finding.id);
    if (was === undefined) return [{ kind: "finding-new", after: finding }];
    const same = canonicalJson(was.message) === canonicalJson(finding.message);
    return same ? [] : [{ kind: "finding-changed", before: was, after: finding }];
  });
  const gone = before
    .filter(({ id }) => !now.has(id))
    .map((finding): FindingChange => ({ kind: "finding-gone", before: finding }));
  return [...found, ...gone].toSorted((left, right) => weightOf(right) - weightOf(left));
}

function weightOf(change: FindingChange): number {
  return change.kind === "finding-gone" ? change.before.weight : change.after.weight;
}
