import { isMap as isYamlMap } from "yaml";
import { isMap } from "../reading/text-tree.ts";
import type { Plain } from "./edit.ts";
import { lineEndOf, openFile } from "./opened.ts";
import { idOf } from "./reconcile.ts";
import { beginsLine, holderOf, lineEnd, linesEnd, type Slot } from "./slots.ts";

/**
 * A part of a file that is merged as one: a section, a key of a map in lines, an entry with an id. All units of a file, one after the other, are
 * its text: what stands above an entry (comments, blank lines) belongs to it.
 */
export interface Unit {
  /** Key or id; of a file, its path. */
  readonly key: string;
  /** Its text; where it has parts, what stands above them. */
  readonly text: string;
  /** Behind the last part; only a file has it. */
  readonly tail: string;
  readonly value: Plain;
  readonly parts: readonly Unit[] | undefined;
  readonly kind: "map" | "list" | "leaf";
}

/** The units of a file; a single one where it is written in brackets or damaged. */
export function unitsOf(path: string, text: string): Unit {
  const { body, mark, contents, plain, sound } = openFile({ path, text });
  const holder = holderOf(contents);
  const whole: Unit = { key: path, text, tail: "", value: plain as Plain, parts: undefined, kind: "leaf" };
  const keys = new Set(holder?.slots.map(({ key }) => key));
  if (!sound || holder === undefined || holder.flow || keys.size < holder.slots.length) return whole;
  const ended = body.endsWith("\n") ? body : body + lineEndOf(body);
  const parts = partsOf(ended, holder.slots, 0, plain as Plain);
  const last = holder.slots.at(-1);
  const tail = last === undefined ? "" : ended.slice(linesEnd(ended, last));
  return { ...whole, text: mark, tail, parts, kind: "map" };
}

function partsOf(body: string, slots: readonly Slot[], from: number, value: Plain): readonly Unit[] {
  return slots.map((slot, index) => {
    const before = slots[index - 1];
    const held = (value as Record<string | number, Plain>)[slot.key ?? index] ?? null;
    return unitOf(body, slot, before === undefined ? from : linesEnd(body, before), held);
  });
}

function unitOf(body: string, slot: Slot, from: number, value: Plain): Unit {
  const key = slot.key ?? idOf(value) ?? "";
  const to = linesEnd(body, slot);
  const leaf: Unit = { key, text: body.slice(from, to), tail: "", value, parts: undefined, kind: "leaf" };
  // An entry of a list is merged as a whole: its parts are about the same thing.
  if (slot.key === undefined) return leaf;
  const holder = holderOf(slot.value);
  const [first] = holder?.slots ?? [];
  if (holder === undefined || first === undefined || holder.flow || !beginsLine(body, first)) return leaf;
  if (!isTold(value, isYamlMap(holder.node), holder.slots)) return leaf;
  const partsFrom = lineEnd(body, slot.start);
  const parts = partsOf(body, holder.slots, partsFrom, value);
  return { ...leaf, text: body.slice(from, partsFrom), parts, kind: holder.kind };
}

/** Whether the parts can be told apart: keys of a map, entries that all have an id of their own. */
function isTold(value: Plain, inMap: boolean, slots: readonly Slot[]): boolean {
  if (inMap) return isMap(value) && Object.keys(value).length === slots.length;
  const ids = new Set(Array.isArray(value) ? value.map(idOf) : []);
  return ids.size === slots.length && !ids.has(undefined);
}

/** The text of a unit with all its parts. */
export function textOf({ text, parts, tail }: Unit): string {
  return text + (parts ?? []).map(textOf).join("") + tail;
}

/** What a unit put together from parts says. */
export function saidBy({ kind, parts, value }: Unit): Plain {
  if (parts === undefined) return value;
  if (kind === "list") return parts.map(saidBy);
  return Object.fromEntries(parts.map((part) => [part.key, saidBy(part)]));
}

/** The entries of a file's lists at the top, by address. */
export function entriesOf({ kind, parts }: Unit): ReadonlyMap<string, Unit> {
  const lists = kind === "map" ? (parts ?? []).filter((part) => part.kind === "list") : [];
  return new Map(
    lists.flatMap((list) => (list.parts ?? []).map((entry) => [`${list.key}.${entry.key}`, entry])),
  );
}
