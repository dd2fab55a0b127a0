import { isMap, isSeq, type Pair, type ParsedNode, type Scalar } from "yaml";
import type { Plain } from "./edit.ts";
import { lineEndOf } from "./opened.ts";
import {
  bracketPair,
  bracketText,
  entryLines,
  indented,
  type Layout,
  linesAfterColon,
  pairLines,
} from "./render.ts";
import {
  beginsLine,
  type Holder,
  isBlockText,
  lineEnd,
  lineStart,
  linesEnd,
  linesStart,
  type Slot,
} from "./slots.ts";

/** A place in a list or map of a text: that of an entry, or, for one to be added, of the entry it comes before. */
export interface Spot {
  readonly body: string;
  readonly json: boolean;
  readonly holder: Holder;
  readonly index: number;
}

/** Something to be added to a list or, with a key, to a map. */
export interface Entry {
  readonly key?: string;
  readonly value: Plain;
  readonly written?: Written;
}

/** A list's entry as it was written elsewhere: in brackets, or in lines with its column taken away. */
export interface Written {
  readonly flow: boolean;
  readonly lines: readonly string[];
}

/** The text with another value at a place. What is not the value, a comment behind it included, stays as it is. */
export function replaceValue(spot: Spot, value: Plain): string {
  const { body, json, holder, index } = spot;
  const slot = slotAt(holder, index);
  const old = slot.value;
  if (holder.flow) return replaceInBrackets(body, slot, bracketText(value, json, typeOf(old)));
  const column = slot.start - lineStart(body, slot.start);
  const lines = linesOf(value, holder.kind, layoutFor(body, old, holder));
  const [first = "", ...rest] = lines;
  if (old !== undefined && rest.length === 0 && sharesLine(body, slot, old) && !isBlockText(old)) {
    return splice(body, old.range[0], slot.end, first);
  }
  const after = slot.after ?? slot.end;
  const eol = lineEndOf(body);
  const to = linesEnd(body, slot);
  const head = [first, commentOf(body, slot, after)].filter((part) => part !== "").map((part) => ` ${part}`);
  const text = [head.join(""), ...rest.map((line) => indented(line, " ".repeat(column)))].join(eol);
  return splice(body, after, to, body[to - 1] === "\n" ? text + eol : text);
}

function linesOf(value: Plain, kind: Holder["kind"], layout: Layout): readonly string[] {
  if (kind === "map") return linesAfterColon(value, layout);
  const [first = "", ...rest] = entryLines(value, layout);
  return [first.slice("- ".length), ...rest];
}

function replaceInBrackets(body: string, slot: Slot, text: string): string {
  if (slot.value !== undefined) return splice(body, slot.value.range[0], slot.end, text);
  return splice(body, slot.end, slot.end, slot.after === undefined ? `: ${text}` : ` ${text}`);
}

/** Whether the value begins on the line of its key or dash, and is not a list or map that goes on below. */
function sharesLine(body: string, { start }: Slot, value: ParsedNode): boolean {
  const goesOn = (isMap(value) || isSeq(value)) && !value.flow;
  return !goesOn && lineStart(body, start) === lineStart(body, value.range[0]);
}

/** The comment on the line of the key, or behind a value of one line. */
function commentOf(body: string, { value, end }: Slot, after: number): string {
  const oneLine = lineStart(body, after) === lineStart(body, end);
  const from = value === undefined || !oneLine ? after : end;
  return /^[ \t]*(#[^\r\n]*)/.exec(body.slice(from, lineEnd(body, from)))?.[1]?.trimEnd() ?? "";
}

/** A list or map keeps its shape, a text its quotes. */
function layoutFor(body: string, old: ParsedNode | undefined, holder: Holder): Layout {
  const listIndent = listIndentOf(body, holder);
  if (isMap(old) || isSeq(old)) {
    const shape = !old.flow ? "lines" : old.items.length > 0 ? "brackets" : "fitting";
    return { shape, listIndent };
  }
  return { shape: "fitting", listIndent, type: typeOf(old) };
}

function typeOf(node: ParsedNode | undefined): Scalar.Type | undefined {
  return (node as Scalar | undefined)?.type as Scalar.Type | undefined;
}

/** How far lists are indented below their keys: as the nearest one is, otherwise by two. */
function listIndentOf(body: string, { node }: Holder): 0 | 2 {
  const pairs = isMap(node) ? (node.items as readonly Pair<ParsedNode, ParsedNode | null>[]) : [];
  const list = pairs.find(({ value }) => isSeq(value) && !value.flow);
  if (list?.value) return columnOf(body, list.value.range[0]) > columnOf(body, list.key.range[0]) ? 2 : 0;
  return /^(?:[ ]*)[^\s#-][^\n]*:[ ]*\r?\n-[ ]/m.test(body) ? 0 : 2;
}

/** The text without an entry; the comment lines directly above it go with it. Not for the only entry. */
export function dropEntry({ body, holder, index }: Spot): string {
  const slot = slotAt(holder, index);
  const before = holder.slots[index - 1];
  const next = holder.slots[index + 1];
  if (holder.flow) {
    if (next !== undefined) return splice(body, slot.start, next.start, "");
    return splice(body, before?.end ?? slot.start, slot.end, "");
  }
  const to = linesEnd(body, slot);
  if (beginsLine(body, slot)) {
    const bound = before === undefined ? 0 : linesEnd(body, before);
    const from = linesStart(body, slot, bound);
    return splice(body, from, to, "");
  }
  // The first key of a list's entry: the next one, or the comment above it, takes its place behind the dash.
  return splice(body, slot.start, to + (/^\s*/.exec(body.slice(to))?.[0].length ?? 0), "");
}

/** The text of a file whose only key goes: an empty map in its place. */
export function emptyWhole({ body, holder, index }: Spot): string {
  const { start, end } = slotAt(holder, index);
  if (holder.flow) return splice(body, start, end, "");
  const text = body.slice(start, end);
  return splice(body, start, start + text.trimEnd().length, "{}");
}

/** The text with one more entry before the one at `index`, or at the end. In lines where the others are, set off by a blank line if they are. */
export function addEntry(spot: Spot, entry: Entry): string {
  return spot.holder.flow ? addInBrackets(spot, entry) : addInLines(spot, entry);
}

function addInBrackets({ body, json, holder, index }: Spot, { key, value }: Entry): string {
  const text = key === undefined ? bracketText(value, json) : bracketPair(key, value, json);
  const { slots, node } = holder;
  const [first] = slots;
  if (first === undefined) {
    const padded = holder.kind === "map" ? `{ ${text} }` : `[${text}]`;
    return splice(body, node.range[0], node.range[1], padded);
  }
  const between = beginsLine(body, first)
    ? `,${lineEndOf(body)}${" ".repeat(columnOf(body, first.start))}`
    : ", ";
  const next = slots[index];
  if (next !== undefined) return splice(body, next.start, next.start, text + between);
  const last = slots.at(-1) ?? first;
  return splice(body, last.end, last.end, between + text);
}

function addInLines({ body, holder, index }: Spot, entry: Entry): string {
  const { slots } = holder;
  const first = slotAt(holder, 0);
  const eol = lineEndOf(body);
  const indent = " ".repeat(columnOf(body, first.start));
  const own = entry.written?.flow === false ? entry.written.lines : undefined;
  const lines = (own ?? newLines(body, holder, index, entry)).map((line) => indented(line, indent));
  const gap = isSetOff(body, holder) ? [""] : [];
  const next = slots[index];
  if (next === undefined) {
    const at = linesEnd(body, slotAt(holder, slots.length - 1));
    // The last line of a file may have no end.
    return body[at - 1] === "\n"
      ? splice(body, at, at, [...gap, ...lines, ""].join(eol))
      : splice(body, at, at, ["", ...gap, ...lines].join(eol));
  }
  if (!beginsLine(body, next)) {
    return splice(body, next.start, next.start, `${lines.join(eol).trimStart()}${eol}${indent}`);
  }
  const before = slots[index - 1];
  const at = linesStart(body, next, before === undefined ? 0 : linesEnd(body, before));
  return splice(body, at, at, [...lines, ...gap, ""].join(eol));
}

/** A new entry looks like the one beside it. */
function newLines(body: string, holder: Holder, index: number, { key, value }: Entry): readonly string[] {
  const listIndent = listIndentOf(body, holder);
  if (key !== undefined) return pairLines(key, value, { shape: "fitting", listIndent });
  const beside = (holder.slots[index] ?? holder.slots.at(-1))?.value;
  const shape = isMap(beside) || isSeq(beside) ? (beside.flow ? "brackets" : "lines") : "fitting";
  return entryLines(value, { shape, listIndent });
}

function isSetOff(body: string, { slots }: Holder): boolean {
  const [first, second] = slots;
  if (first === undefined || second === undefined) return false;
  return /^[ \t]*\r?\n/.test(body.slice(linesEnd(body, first), second.start));
}

function slotAt({ slots }: Holder, index: number): Slot {
  const slot = slots[index];
  if (slot === undefined) throw new RangeError(`slotAt: no entry ${index} among ${slots.length}`);
  return slot;
}

function columnOf(body: string, offset: number): number {
  return offset - lineStart(body, offset);
}

function splice(body: string, from: number, to: number, text: string): string {
  return body.slice(0, from) + text + body.slice(to);
}
