import type { Entry, IssueEntry } from "../edit/entries.ts";
import type { Named, NamedIssue } from "./pasted-table.ts";

/** Parties by every name they have. */
export function namedParties(parties: readonly Entry[]): readonly Named[] {
  return parties.map(named);
}

/** Issues with their options, by every name they have. */
export function namedIssues(issues: readonly IssueEntry[]): readonly NamedIssue[] {
  return issues.map((issue) => ({
    ...named(issue),
    kind: issue.kind === "amount" ? "amount" : "options",
    options: (issue.options ?? []).map(named),
  }));
}

function named({ id = "", name }: Entry): Named {
  return { id, names: wordsIn(name) };
}

function wordsIn(text: unknown): string[] {
  if (typeof text === "string") return [text];
  if (typeof text !== "object" || text === null) return [];
  return Object.values(text).flatMap((said: unknown) =>
    typeof said === "string" ? [said] : typeof said === "object" && said !== null ? wordsIn({ ...said }) : [],
  );
}
