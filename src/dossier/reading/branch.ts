import type * as z from "zod";
import { editDistance } from "./spelling.ts";

type Issue = z.core.$ZodIssue;

/**
 * The issues of the form that a value was meant to have, where it has none of a union's forms: the one of its type that knows most of
 * its keys. Undefined where no form is of its type.
 */
export function likeliestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  let best: readonly Issue[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const branch of branches) {
    const faults = branch.some(isOtherType) ? Number.POSITIVE_INFINITY : faultsOf(branch);
    if (faults >= least) continue;
    best = branch;
    least = faults;
  }
  return best;
}

function isOtherType(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === "invalid_union")
    return issue.errors.length > 0 && issue.errors.every((inner) => inner.some(isOtherType));
  return issue.code === "invalid_type";
}

// A key that is nearly one of the missing ones speaks for a form more than a key it does not know at all.
function faultsOf(branch: readonly Issue[]): number {
  const missing = branch.flatMap((issue) => (issue.path.length === 1 ? [String(issue.path[0])] : []));
  const unknown = branch.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [],
  );
  const slips = unknown.filter((key) => missing.some((other) => editDistance(key, other) <= 2));
  return branch.length + unknown.length - 1.5 * slips.length;
}
