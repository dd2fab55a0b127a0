import { canonicalJson } from "../hash.ts";
import { isMap } from "../reading/text-tree.ts";
import { addItem, addKey, moveItem, removeAt, replaceAt } from "./change.ts";
import type { Plain } from "./edit.ts";
import type { Merged } from "./merged.ts";
import type { Path } from "./step.ts";

type PlainObject = { readonly [key: string]: Plain };

/**
 * Makes what stands at a path say something else by changing as little of the text as possible: keys and entries that stay the same keep their
 * lines and comments. Entries of lists are told apart by id where all have one, otherwise by place. One reading of a file for each value changed.
 */
export function reconcile(merged: Merged, path: Path, now: Plain, wanted: Plain): Merged {
  if (same(now, wanted)) return merged;
  if (
    isPlainMap(now) &&
    isPlainMap(wanted) &&
    Object.keys(wanted).length > 0 &&
    Object.keys(now).length > 0
  ) {
    return reconcileMaps(merged, path, now, wanted);
  }
  if (!isList(now) || !isList(wanted) || now.length === 0 || wanted.length === 0) {
    return replaceAt(merged, path, wanted);
  }
  const ids = idsOf(now);
  const wantedIds = idsOf(wanted);
  if (ids !== undefined && wantedIds !== undefined) return reconcileEntries(merged, path, now, wanted);
  return reconcilePlaces(merged, path, now, wanted);
}

// What is new comes before what is old goes, so that nothing is emptied on the way.
function reconcileMaps(merged: Merged, path: Path, now: PlainObject, wanted: PlainObject): Merged {
  let result = merged;
  for (const [key, value] of Object.entries(wanted)) {
    const known = now[key];
    result =
      Object.hasOwn(now, key) && known !== undefined
        ? reconcile(result, [...path, key], known, value)
        : addKey(result, path, key, value);
  }
  for (const key of Object.keys(now)) {
    if (!Object.hasOwn(wanted, key)) result = removeAt(result, [...path, key]);
  }
  return result;
}

function reconcileEntries(
  merged: Merged,
  path: Path,
  now: readonly Plain[],
  wanted: readonly Plain[],
): Merged {
  let result = merged;
  const current = [...now];
  for (const [index, value] of wanted.entries()) {
    const found = current.findIndex((entry, place) => place >= index && idOf(entry) === idOf(value));
    const known = current[found];
    if (known === undefined) {
      result = addItem(result, path, index, value);
      current.splice(index, 0, value);
      continue;
    }
    result = moveItem(result, path, found, index, known);
    current.splice(found, 1);
    current.splice(index, 0, value);
    result = reconcile(result, [...path, index], known, value);
  }
  for (let index = current.length - 1; index >= wanted.length; index -= 1) {
    result = removeAt(result, [...path, index]);
  }
  return result;
}

function reconcilePlaces(
  merged: Merged,
  path: Path,
  now: readonly Plain[],
  wanted: readonly Plain[],
): Merged {
  const start = commonStart(now, wanted);
  const end = commonStart(now.slice(start).toReversed(), wanted.slice(start).toReversed());
  const old = now.slice(start, now.length - end);
  const fresh = wanted.slice(start, wanted.length - end);
  let result = merged;
  for (const [offset, value] of fresh.entries()) {
    const known = old[offset];
    const index = start + offset;
    result =
      known === undefined
        ? addItem(result, path, index, value)
        : reconcile(result, [...path, index], known, value);
  }
  for (let index = start + old.length - 1; index >= start + fresh.length; index -= 1) {
    result = removeAt(result, [...path, index]);
  }
  return result;
}

function commonStart(left: readonly Plain[], right: readonly Plain[]): number {
  const differs = left.findIndex((value, index) => !same(value, right[index]));
  return Math.min(differs < 0 ? left.length : differs, right.length);
}

function idsOf(list: readonly Plain[]): ReadonlySet<string> | undefined {
  const ids = list.flatMap((entry) => idOf(entry) ?? []);
  const unique = new Set(ids);
  return ids.length === list.length && unique.size === list.length ? unique : undefined;
}

/** The id that an entry is written with. */
export function idOf(entry: Plain | undefined): string | undefined {
  return isPlainMap(entry) && typeof entry.id === "string" ? entry.id : undefined;
}

function isPlainMap(value: Plain | undefined): value is PlainObject {
  return isMap(value);
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

function same(left: Plain | undefined, right: Plain | undefined): boolean {
  return canonicalJson(left) === canonicalJson(right);
}
