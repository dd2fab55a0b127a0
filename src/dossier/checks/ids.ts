import { isMap } from "../reading/text-tree.ts";
import type { Checking, Path } from "./checking.ts";
import { idsIn } from "./unsure.ts";

/** Ids given twice: within a section, among an issue's options, among a party's statements, and between claims and sources, which are referred to together. */
export function checkIds(checking: Checking): void {
  const { plain } = checking;
  for (const section of Object.keys(plain)) {
    if (section !== "sources" && section !== "claims") checkUnique(checking, [[section]]);
  }
  checkUnique(checking, [["sources"], ["claims"]]);
  for (const index of indexesOf(plain.issues)) checkUnique(checking, [["issues", index, "options"]]);
  if (isMap(plain.preferences)) {
    for (const [party, statements] of Object.entries(plain.preferences)) {
      const lists = isMap(statements) ? Object.keys(statements).filter((key) => key !== "short") : [];
      checkUnique(
        checking,
        lists.map((list) => ["preferences", party, list]),
      );
    }
  }
  if (isMap(plain.penalties))
    for (const party of Object.keys(plain.penalties)) checkUnique(checking, [["penalties", party]]);
  if (isMap(plain.ratification)) {
    for (const [party, rules] of Object.entries(plain.ratification)) {
      checkUnique(checking, [["ratification", party]]);
      for (const index of indexesOf(rules)) {
        checkUnique(checking, [["ratification", party, index, "members"]]);
        checkUnique(checking, [["ratification", party, index, "chambers"]]);
      }
    }
  }
}

function indexesOf(list: unknown): readonly number[] {
  return Array.isArray(list) ? [...list.keys()] : [];
}

function checkUnique(checking: Checking, lists: readonly Path[]): void {
  const first = new Map<string, Path>();
  for (const list of lists) {
    for (const { id, index } of idsIn(listAt(checking.plain, list))) {
      const path = [...list, index, "id"];
      const known = first.get(id);
      if (known === undefined) {
        first.set(id, path);
        continue;
      }
      const { line, file } = checking.placeOf(known);
      checking.report("duplicate-id", path, { id, firstLine: line, firstFile: file });
    }
  }
}

function listAt(whole: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, segment) => (value as Record<string | number, unknown> | null | undefined)?.[segment],
    whole,
  );
}
