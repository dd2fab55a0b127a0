import { isOnGrid } from "../amounts.ts";
import { compareExact, isNumberText } from "../exact.ts";
import { shortOf } from "../reading/report.ts";
import type { Choice, ExactNumber, OptionPattern, PackagePattern } from "../schema/primitives.ts";
import { type Checking, checkMember, checkReference, missingIssues, type Path } from "./checking.ts";

/** A choice names issues that exist and, on each, an option or amount that the issue offers. */
export function checkChoice(checking: Checking, choice: Choice, path: Path): void {
  for (const [issue, value] of Object.entries(choice)) {
    const known = checkReference(checking, "issue", issue, [...path, issue], { at: "key" });
    if (known) checkOptionOf(checking, issue, value, [...path, issue]);
  }
}

/** A package that has to choose on every issue; a named one is judged where it is named. */
export function checkWholePackage(checking: Checking, value: string | Choice, path: Path): void {
  if (typeof value === "string") {
    if (!checkReference(checking, "package", value, path)) return;
  } else checkChoice(checking, value, path);
  const choice = typeof value === "string" ? checking.known.packages.get(value) : value;
  if (choice === undefined) return;
  const missing = missingIssues(checking, new Set(Object.keys(choice)));
  if (missing.length > 0) checking.report("incomplete-package", path, { missing });
}

/** A pattern names at least one issue and, on each, options or amounts that exist. */
export function checkPattern(checking: Checking, pattern: PackagePattern, path: Path): void {
  if (Object.keys(pattern).length === 0) checking.report("statement-empty", path, {});
  for (const [issue, value] of Object.entries(pattern)) {
    const known = checkReference(checking, "issue", issue, [...path, issue], { at: "key" });
    if (known) checkOptionPattern(checking, issue, value, [...path, issue]);
  }
}

/** One issue's part of a pattern: an option, several, or amounts above or below a figure. */
export function checkOptionPattern(
  checking: Checking,
  issue: string,
  pattern: OptionPattern,
  path: Path,
): void {
  if (Array.isArray(pattern)) {
    for (const [index, value] of pattern.entries()) checkOptionOf(checking, issue, value, [...path, index]);
  } else if (typeof pattern === "object") checkBounds(checking, issue, pattern, path);
  else checkOptionOf(checking, issue, pattern, path);
}

function checkBounds(
  checking: Checking,
  issue: string,
  { above, below }: { above?: ExactNumber | undefined; below?: ExactNumber | undefined },
  path: Path,
): void {
  if (checking.known.issues.get(issue)?.kind === "options") checking.report("not-an-amount", path, { issue });
  if (above === undefined && below === undefined) checking.report("statement-empty", path, {});
  if (above !== undefined && below !== undefined && compareExact(above, below) >= 0) {
    checking.report("range-order", path, { low: String(above), high: String(below) });
  }
}

/** An option of an issue that has options, or an amount on the grid of one that has amounts. */
export function checkOptionOf(checking: Checking, issueId: string, value: string | number, path: Path): void {
  const issue = checking.known.issues.get(issueId);
  if (issue === undefined) return;
  if (issue.kind === "options") {
    checkMember(checking, "option", checking.known.optionsOf.get(issueId) ?? new Set(), String(value), path);
  } else if (!isNumberText(value)) {
    checking.report("not-a-number", path, { found: shortOf(value) });
  } else if (!isOnGrid(value, issue)) {
    const { from, to, step } = issue;
    const values = { found: shortOf(value), from: String(from), to: String(to), step: String(step) };
    checking.report("amount-off-step", path, values);
  }
}
