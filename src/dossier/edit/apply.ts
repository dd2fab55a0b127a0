import type { DossierFile } from "../reading/files.ts";
import { isMap } from "../reading/text-tree.ts";
import { addItem, addKey, moveItem, removeAt } from "./change.ts";
import { type Edit, type EditOutcome, isRefusal, type Plain, plainData, refusal } from "./edit.ts";
import { followAddress, type Merged, openAll } from "./merged.ts";
import { piecesBetween, putBack } from "./pieces.ts";
import { idOf, reconcile } from "./reconcile.ts";
import { renameEntry } from "./rename.ts";
import type { Path } from "./step.ts";

/**
 * Makes one edit in a dossier's files, changing no more of their text than it must: comments, order, quotes and layout of everything else stay,
 * byte for byte. What the new text says is read back and is the same edit made in plain data, or the edit is refused. `inverse` takes the edit
 * back, byte for byte, as long as that stretch of text has not been changed again; after that, merge (`mergeEdits`). Throws for a value JSON cannot
 * say. Linear in the text of the files touched and in the dossier's values, for each value changed.
 */
export function applyEdit(files: readonly DossierFile[], edit: Edit): EditOutcome {
  try {
    const changed =
      edit.kind === "restore" ? putBack(files, edit.pieces) : textsOf(changedBy(openAll(files), edit));
    const pieces = piecesBetween(files, changed);
    return { status: "done", files: changed, inverse: { kind: "restore", pieces } };
  } catch (error) {
    if (isRefusal(error)) return { status: "refused", problem: error.problem };
    throw error;
  }
}

function textsOf({ files }: Merged): readonly DossierFile[] {
  return files.map(({ file }) => file);
}

type TextEdit = Exclude<Edit, { kind: "restore" }>;

function changedBy(merged: Merged, edit: TextEdit): Merged {
  switch (edit.kind) {
    case "set":
      return set(merged, edit.at, plainData(edit.value, "applyEdit"));
    case "insert":
      return insert(merged, edit.at, plainData(edit.value, "applyEdit"), edit.before);
    case "remove":
      return removeAt(merged, existing(merged, edit.at));
    case "move":
      return move(merged, edit.at, edit.before);
    case "rename":
      return renameEntry(merged, edit.at, edit.id);
  }
}

function existing(merged: Merged, at: string): Path {
  const { found, path } = followAddress(merged, at);
  if (!found || path.length === 0) throw refusal({ code: "nothing-there", at });
  return path;
}

function set(merged: Merged, at: string, value: Plain): Merged {
  const { found, path, rest } = followAddress(merged, at);
  if (found && path.length > 0) return reconcile(merged, path, plainAt(merged.plain, path), value);
  return addAt(merged, at, path, rest, value);
}

function addAt(merged: Merged, at: string, path: Path, rest: string, value: Plain): Merged {
  const holder = plainAt(merged.plain, path);
  const [key, ...inner] = keysOf(rest);
  const last = path.at(-1);
  // Beside the amount 0 there may come to be 0.5.
  if (!isMap(holder) && typeof last === "string" && /^\d+$/.test(last) && /^\d+$/.test(rest)) {
    return addAt(merged, at, path.slice(0, -1), `${last}.${rest}`, value);
  }
  if (key === undefined || !(holder === null || isMap(holder))) throw refusal({ code: "nothing-there", at });
  const nested = inner.reduceRight<Plain>((held, segment) => ({ [segment]: held }), value);
  return addKey(merged, path, key, nested);
}

/** Keys of maps still to be made. Two numbers in a row are one key, an amount such as 0.5. */
function keysOf(rest: string): readonly string[] {
  return rest === "" ? [] : (rest.match(/(?<![^.])\d+\.\d+(?![^.])|[^.]+/g) ?? []);
}

function insert(merged: Merged, at: string, value: Plain, before: string | undefined): Merged {
  const { found, path } = followAddress(merged, at);
  const list = found ? plainAt(merged.plain, path) : null;
  if (list === null) {
    if (before !== undefined) throw refusal({ code: "nothing-there", at: `${at}.${before}` });
    return set(merged, at, [value]);
  }
  if (!Array.isArray(list)) throw refusal({ code: "not-a-list", at });
  const id = idOf(value);
  if (id !== undefined && list.some((entry) => idOf(entry) === id))
    throw refusal({ code: "id-taken", at, id });
  return addItem(merged, path, indexOf(merged, at, before) ?? list.length, value);
}

function move(merged: Merged, at: string, before: string | undefined): Merged {
  const path = existing(merged, at);
  const list = path.slice(0, -1);
  const from = path.at(-1);
  const entries = plainAt(merged.plain, list);
  if (typeof from !== "number" || !Array.isArray(entries)) throw refusal({ code: "not-a-list", at });
  const holder = at.slice(0, Math.max(0, at.lastIndexOf(".")));
  const target = indexOf(merged, holder, before) ?? entries.length;
  return moveItem(merged, list, from, target > from ? target - 1 : target, plainAt(merged.plain, path));
}

/** The place of the entry that a segment names in a list. */
function indexOf(merged: Merged, list: string, segment: string | undefined): number | undefined {
  if (segment === undefined) return undefined;
  const index = existing(merged, `${list}.${segment}`).at(-1);
  if (typeof index !== "number") throw refusal({ code: "not-a-list", at: list });
  return index;
}

function plainAt(whole: unknown, path: Path): Plain {
  const value = path.reduce<unknown>(
    (held, segment) => (held as Record<string | number, unknown>)[segment],
    whole,
  );
  return value as Plain;
}
