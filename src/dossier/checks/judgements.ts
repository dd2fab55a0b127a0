import { compareExact } from "../exact.ts";
import { type DraftParty, readable } from "../reading/draft.ts";
import type { MatrixCell, ShortMatrix } from "../schema/preferences.ts";
import { type Checking, checkMember, checkReference, type Path } from "./checking.ts";
import { checkOptionOf, checkOptionPattern, checkPattern, checkWholePackage } from "./choices.ts";
import { idsIn } from "./unsure.ts";

/** Each party's statements are about parties, issues, options and packages that exist, and say something. */
export function checkJudgements(checking: Checking): void {
  for (const [party, statements] of Object.entries(checking.draft.preferences)) {
    const path = ["preferences", party];
    checkReference(checking, "party", party, path, { at: "key" });
    checkReference(checking, "party", statements.like, [...path, "like"]);
    if (statements.short !== undefined) checkShort(checking, statements.short, [...path, "short"]);
    checkCompares(checking, statements.compares, [...path, "compares"]);
    checkNoDeal(checking, statements.noDeal, [...path, "noDeal"]);
    for (const [redLine, index] of readable(statements.redLines)) {
      checkPattern(checking, redLine.pattern, [...path, "redLines", index, "pattern"]);
    }
    for (const [interest, index] of readable(statements.interests)) {
      checkReference(checking, "issue", interest.issue, [...path, "interests", index, "issue"]);
    }
    checkSupersedes(checking, path);
  }
  checkSupersedes(checking, ["linkages"]);
}

function checkShort(checking: Checking, short: ShortMatrix, path: Path): void {
  for (const [issue, cell] of Object.entries(short.matrix)) {
    const known = checkReference(checking, "issue", issue, [...path, "matrix", issue], { at: "key" });
    if (known) checkCell(checking, issue, cell, [...path, "matrix", issue]);
  }
  for (const [index, issue] of (short.issues ?? []).entries()) {
    checkReference(checking, "issue", issue, [...path, "issues", index]);
  }
  for (const key of ["wouldSign", "wouldRefuse"] as const) {
    for (const [index, value] of (short[key] ?? []).entries()) {
      checkWholePackage(checking, value, [...path, key, index]);
    }
  }
}

function checkCell(checking: Checking, issue: string, cell: MatrixCell, path: Path): void {
  checkOptionOf(checking, issue, cell.wants, [...path, "wants"]);
  const named = new Set([String(cell.wants)]);
  const rest = [
    ...(cell.canLiveWith ?? []).map((value, index) => [value, [...path, "canLiveWith", index]] as const),
    ...(cell.never ?? []).map((value, index) => [value, [...path, "never", index]] as const),
  ];
  for (const [value, place] of rest) {
    checkOptionPattern(checking, issue, value, place);
    if (typeof value === "object") continue;
    if (named.has(String(value))) checking.report("order-repeats", place, { id: String(value) });
    named.add(String(value));
  }
}

function checkCompares(checking: Checking, compares: DraftParty["compares"], path: Path): void {
  for (const [one, index] of readable(compares)) {
    const place = [...path, index];
    if ("prefers" in one) {
      checkWholePackage(checking, one.prefers, [...place, "prefers"]);
      checkWholePackage(checking, one.to, [...place, "to"]);
      if (one.margin !== undefined && compareExact(one.margin, 0) < 0) {
        checking.report("out-of-range", [...place, "margin"], { found: String(one.margin), low: "0" });
      }
    } else if ("indifferent" in one) {
      for (const side of [0, 1] as const) {
        checkWholePackage(checking, one.indifferent[side], [...place, "indifferent", side]);
      }
    } else if ("wouldAccept" in one) checkWholePackage(checking, one.wouldAccept, [...place, "wouldAccept"]);
    else checkWholePackage(checking, one.wouldRefuse, [...place, "wouldRefuse"]);
  }
}

function checkNoDeal(checking: Checking, noDeal: DraftParty["noDeal"], path: Path): void {
  for (const [one, index] of readable(noDeal)) {
    if (one.what === undefined && one.value === undefined)
      checking.report("statement-empty", [...path, index], {});
  }
}

/** What a statement replaces is another of the same list or, in preferences, of the same party. */
function checkSupersedes(checking: Checking, path: Path): void {
  const holder = path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown>)?.[key],
    checking.plain,
  );
  const lists: readonly (readonly [Path, unknown])[] = Array.isArray(holder)
    ? [[path, holder]]
    : Object.entries(holder ?? {}).map(([key, list]) => [[...path, key], list] as const);
  const ids = new Set(lists.flatMap(([, list]) => idsIn(list).map(({ id }) => id)));
  for (const [listPath, list] of lists) {
    if (!Array.isArray(list)) continue;
    for (const [index, statement] of list.entries()) {
      const replaced: unknown = statement?.supersedes;
      if (!Array.isArray(replaced)) continue;
      for (const [entry, id] of replaced.entries()) {
        if (typeof id !== "string") continue;
        checkMember(checking, "statement", ids, id, [...listPath, index, "supersedes", entry]);
      }
    }
  }
}
