import { type CST, isAlias, isMap, isSeq, type Pair, type ParsedNode, type Scalar } from "yaml";

/** An entry of a list or a key of a map as it stands in a text. Offsets count UTF-16 units. */
export interface Slot {
  readonly key: string | undefined;
  /** Where its dash (in a list) or key begins. In brackets, the value of a list. */
  readonly start: number;
  /** Just behind its dash or colon; undefined in brackets where there is none. */
  readonly after: number | undefined;
  /** Undefined where nothing is written. */
  readonly value: ParsedNode | undefined;
  /** Just behind its last character, comments and white space not counted. */
  readonly end: number;
}

/** A list or map as it stands in a text. */
export interface Holder {
  readonly node: ParsedNode;
  readonly kind: "list" | "map";
  /** Written in brackets. */
  readonly flow: boolean;
  readonly slots: readonly Slot[];
}

/** The entries of a list or map with their places; undefined for anything else. */
export function holderOf(node: ParsedNode | null | undefined): Holder | undefined {
  if (isMap(node)) {
    const slots = (node.items as readonly Pair<ParsedNode, ParsedNode | null>[]).map(pairSlot);
    return { node, kind: "map", flow: node.flow === true, slots };
  }
  if (!isSeq(node)) return undefined;
  const items = node.items as readonly ParsedNode[];
  if (node.flow) return { node, kind: "list", flow: true, slots: items.map(flowItemSlot) };
  const tokens = (node.srcToken as CST.BlockSequence | undefined)?.items ?? [];
  return {
    node,
    kind: "list",
    flow: false,
    slots: items.map((item, index) => itemSlot(item, tokens[index])),
  };
}

function pairSlot({ key, value, srcToken }: Pair<ParsedNode, ParsedNode | null>): Slot {
  const token = srcToken as CST.CollectionItem | undefined;
  const colon = token?.sep?.find(({ type }) => type === "map-value-ind");
  const start = markIn(token?.start) ?? key.range[0];
  const after = colon === undefined ? undefined : colon.offset + 1;
  const written = writtenValue(value);
  const end = written === undefined ? (after ?? key.range[1]) : endOf(written);
  return { key: String((key as Scalar).value), start, after, value: written, end };
}

function itemSlot(item: ParsedNode, token: CST.CollectionItem | undefined): Slot {
  const dash = token?.start.find(({ type }) => type === "seq-item-ind")?.offset ?? item.range[0];
  const written = writtenValue(item);
  const end = written === undefined ? dash + 1 : endOf(written);
  return { key: undefined, start: dash, after: dash + 1, value: written, end };
}

function flowItemSlot(item: ParsedNode): Slot {
  return { key: undefined, start: item.range[0], after: undefined, value: item, end: endOf(item) };
}

const blanks = new Set(["space", "newline", "comment", "comma"]);

// A key may have an anchor or a question mark before it.
function markIn(start: readonly CST.SourceToken[] | undefined): number | undefined {
  return start?.find(({ type }) => !blanks.has(type))?.offset;
}

function writtenValue(value: ParsedNode | null): ParsedNode | undefined {
  if (value === null) return undefined;
  return value.range[0] === value.range[1] ? undefined : value;
}

function endOf(node: ParsedNode): number {
  if (isAlias(node)) return node.range[1];
  const holder = holderOf(node);
  if (holder === undefined || holder.flow) return node.range[1];
  return holder.slots.at(-1)?.end ?? node.range[1];
}

/** Whether a value is written as indented text under a `|` or `>`. */
export function isBlockText(node: ParsedNode | undefined): boolean {
  const type = (node as Scalar | undefined)?.type;
  return type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED";
}

/** Where the line at an offset begins. */
export function lineStart(body: string, offset: number): number {
  return offset === 0 ? 0 : body.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the line at an offset ends, its line end included. */
export function lineEnd(body: string, offset: number): number {
  const at = body.indexOf("\n", offset);
  return at < 0 ? body.length : at + 1;
}

/** Where the lines of an entry end. Text under a `|` already ends behind its last line. */
export function linesEnd(body: string, { start, end }: Slot): number {
  return end > start && body[end - 1] === "\n" ? end : lineEnd(body, end);
}

/** Whether an entry begins its line; the first key of a list's entry does not. */
export function beginsLine(body: string, { start }: Slot): boolean {
  return body.slice(lineStart(body, start), start).trim() === "";
}

/** Where the lines of an entry that begins its own begin, with the comment lines directly above it; not before `bound`. */
export function linesStart(body: string, slot: Slot, bound: number): number {
  let from = lineStart(body, slot.start);
  while (from > bound) {
    const above = lineStart(body, from - 1);
    if (above < bound || !/^[ \t]*#/.test(body.slice(above, from))) break;
    from = above;
  }
  return from;
}
