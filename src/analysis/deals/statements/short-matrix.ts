import type { MatrixCell, ShortMatrix } from "../../../dossier/schema/preferences.ts";
import type { Basis, ExactNumber, OptionPattern } from "../../../dossier/schema/primitives.ts";
import { toText } from "../../../math/rational.ts";
import { type IssueOptions, matchingOptions, optionKey } from "../model/issue-options.ts";
import type { ScaleOrder, Statement, Vocabulary } from "./statement.ts";

type NeverEntry = NonNullable<MatrixCell["never"]>[number];

/**
 * The ordinary statements a short matrix stands for: an order for each issue, a red line for what it never takes, an order of
 * issues, and verdicts on packages. `path` is the address of the matrix's party.
 */
export function expandShortMatrix(short: ShortMatrix, path: string, vocabulary: Vocabulary): Statement[] {
  const basis = short.basis ?? "assessed";
  const cells = vocabulary.issues.flatMap((issue) => {
    const cell = Object.hasOwn(short.matrix, issue.id) ? short.matrix[issue.id] : undefined;
    return cell ? expandCell(cell, issue, `${path}.short.matrix.${issue.id}`, basis) : [];
  });
  const order = short.issues ?? [];
  return [
    ...cells,
    ...(order.length > 1 ? [{ kind: "weight-order" as const, path: `${path}.short.issues`, order }] : []),
    ...verdicts("signs", short.wouldSign, `${path}.short.wouldSign`, vocabulary),
    ...verdicts("refuses", short.wouldRefuse, `${path}.short.wouldRefuse`, vocabulary),
  ];
}

function verdicts(
  kind: "signs" | "refuses",
  packages: ShortMatrix["wouldSign"] = [],
  path: string,
  vocabulary: Vocabulary,
): Statement[] {
  return packages.flatMap((reference) => {
    const choice = vocabulary.choiceOf(reference);
    return choice ? [{ kind, path, choice }] : [];
  });
}

function expandCell(cell: MatrixCell, issue: IssueOptions, path: string, basis: Basis): Statement[] {
  const never = cell.never ?? [];
  const order: ScaleOrder = { kind: "scale-order", path, issue: issue.id, classes: classesOf(cell, issue) };
  if (never.length === 0) return [order];
  const patterns = never.map((entry) => ({ [issue.id]: entry as OptionPattern }));
  return [order, { kind: "red-line", path, patterns, basis }];
}

/** Classes from best to worst: what it wants, what it can live with in order, what is not named, what it never takes. */
function classesOf(cell: MatrixCell, issue: IssueOptions): ScaleOrder["classes"] {
  const level = (option: ExactNumber) => [[optionKey(issue, option)]];
  const never = (cell.never ?? []).flatMap((entry) => neverLevels(issue, entry));
  const stated = [level(cell.wants), ...(cell.canLiveWith ?? []).map(level)];
  const named = new Set([...stated, never].flat(2));
  const unnamed = landmarks(issue).filter((key) => !named.has(key));
  return [...stated, unnamed.map((key) => [key]), never].filter((items) => items.length > 0);
}

/** The items that a matrix orders even where it does not name them: every named option, or an amount's two ends. */
function landmarks(issue: IssueOptions): string[] {
  if (!issue.amounts) return [...issue.indexes.keys()];
  const ends = [issue.amounts[0], issue.amounts.at(-1)].flatMap((amount) => (amount ? [toText(amount)] : []));
  return [...new Set(ends)];
}

/** What is never taken as levels: an option or amount is one; a stretch of amounts is one level, held by its two ends. */
function neverLevels(issue: IssueOptions, entry: NeverEntry): string[][] {
  if (typeof entry !== "object") return [[optionKey(issue, entry)]];
  const within = [...matchingOptions(issue, entry)];
  return stretches(within).map(([first, last]) => {
    const ends = [issue.amounts?.[first], issue.amounts?.[last]].flatMap((amount) =>
      amount ? [toText(amount)] : [],
    );
    return [...new Set(ends)];
  });
}

/** Runs of consecutive indexes, each as its first and last. */
function stretches(indexes: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    if (run && run[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}
