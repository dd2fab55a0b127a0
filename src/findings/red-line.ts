import { valueAt } from "../dossier/addresses.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Issue } from "../dossier/schema/issues.ts";
import type { MatrixCell, RedLine } from "../dossier/schema/preferences.ts";
import type { Basis, ExactNumber, Id, OptionPattern } from "../dossier/schema/primitives.ts";
import type { IssueCondition, LineWords } from "../language/finding-values.ts";

/** The red line at an address, ready to be told: a statement of its own, or what a short matrix's cell never takes. */
export function redLineWords(dossier: Dossier, path: string): LineWords {
  const cell = /\.short\.matrix\.(.+)$/.exec(path)?.[1];
  if (cell !== undefined) {
    const never = (valueAt(dossier, path) as MatrixCell | undefined)?.never ?? [];
    return { text: null, rulesOut: [describeIssue(dossier, cell, never as OptionPattern[])] };
  }
  const line = valueAt(dossier, path) as RedLine | undefined;
  if (line === undefined) throw new Error(`redLineWords: no red line at ${path}`);
  const rulesOut = Object.entries(line.pattern).map(([issue, pattern]) =>
    describeIssue(dossier, issue, [pattern]),
  );
  return { text: line.text ?? null, rulesOut };
}

/** Whose word the red line at an address is; `assessed` where nothing is said. */
export function redLineBasis(dossier: Dossier, path: string): Basis {
  const holder = path.includes(".short.matrix.") ? path.replace(/\.matrix\..+$/, "") : path;
  return (valueAt(dossier, holder) as { readonly basis?: Basis } | undefined)?.basis ?? "assessed";
}

function describeIssue(dossier: Dossier, id: Id, patterns: readonly OptionPattern[]): IssueCondition {
  const issue = dossier.issues.find((candidate) => candidate.id === id);
  const single = patterns.flatMap((pattern) => (Array.isArray(pattern) ? pattern : [pattern]));
  const named = single.filter((one): one is ExactNumber => typeof one !== "object");
  return {
    issue: issue?.name ?? id,
    options: issue?.kind === "options" ? named.map((one) => optionName(issue, one)) : [],
    amounts: issue?.kind === "options" ? [] : named,
    stretches: single
      .filter((one) => typeof one === "object")
      .map(({ above, below }) => ({ above: above ?? null, below: below ?? null })),
    unit: issue?.kind === "amount" ? (issue.unit ?? null) : null,
  };
}

function optionName(issue: Issue & { kind: "options" }, option: ExactNumber) {
  return issue.options.find(({ id }) => id === String(option))?.name ?? String(option);
}
