import type { ParsedNode } from "yaml";
import { canonicalJson } from "../hash.ts";
import type { Plain } from "./edit.ts";
import { type Opened, openFile, withBody } from "./opened.ts";
import { type Holder, holderOf } from "./slots.ts";
import { addEntry, dropEntry, type Entry, emptyWhole, replaceValue } from "./splice.ts";

export type Path = readonly (string | number)[];

/** One change inside one file; paths are the file's own, with keys and indexes. */
export type Step =
  | { readonly kind: "replace"; readonly path: Path; readonly value: Plain }
  | { readonly kind: "drop"; readonly path: Path }
  /** `path` is that of the list or map; `index` counts its entries as written. */
  | { readonly kind: "add"; readonly path: Path; readonly index: number; readonly entry: Entry };

/**
 * Makes a step in a file's text and reads the text back: undefined where the text then says anything else than the same step in plain data
 * (an anchor shared with another place, a form that cannot be edited in place).
 */
export function takeStep(opened: Opened, step: Step): Opened | undefined {
  const body = textAfter(opened, step);
  if (body === undefined) return undefined;
  const next = openFile(withBody(opened, body));
  return next.sound && canonicalJson(next.plain) === canonicalJson(plainAfter(opened.plain, step))
    ? next
    : undefined;
}

function textAfter({ file, body, contents }: Opened, step: Step): string | undefined {
  const json = /\.json$/i.test(file.path);
  if (step.kind === "add") {
    const holder = holderOf(nodeAt(contents, step.path));
    return holder && addEntry({ body, json, holder, index: step.index }, step.entry);
  }
  const spot = spotAt(contents, step.path);
  if (spot === undefined) return undefined;
  if (step.kind === "replace") return replaceValue({ body, json, ...spot }, step.value);
  if (spot.holder.slots.length > 1) return dropEntry({ body, json, ...spot });
  // A list or map whose last entry goes is written as an empty one.
  const emptied: Plain = spot.holder.kind === "list" ? [] : {};
  if (step.path.length === 1) return emptyWhole({ body, json, ...spot });
  const outer = spotAt(contents, step.path.slice(0, -1));
  return outer && replaceValue({ body, json, ...outer }, emptied);
}

/** The list or map that holds what stands at a path, and the place in it. */
export function spotAt(
  contents: ParsedNode | null,
  path: Path,
): { holder: Holder; index: number } | undefined {
  if (path.length === 0) return undefined;
  const holder = holderOf(nodeAt(contents, path.slice(0, -1)));
  const index = holder === undefined ? -1 : indexIn(holder, path.at(-1));
  return holder === undefined || index < 0 ? undefined : { holder, index };
}

/** The node at a path; undefined where the text writes nothing there, or writes it in another place (an alias). */
export function nodeAt(contents: ParsedNode | null, path: Path): ParsedNode | undefined {
  let node: ParsedNode | undefined = contents ?? undefined;
  for (const segment of path) {
    const holder = holderOf(node);
    node = holder?.slots[indexIn(holder, segment)]?.value;
  }
  return node;
}

function indexIn({ kind, slots }: Holder, segment: string | number | undefined): number {
  if (kind === "list") return typeof segment === "number" && segment < slots.length ? segment : -1;
  return slots.findIndex(({ key }) => key === String(segment));
}

function plainAfter(whole: unknown, step: Step): unknown {
  if (step.kind === "add") return changedAt(whole, step.path, (holder) => withEntry(holder, step));
  const holderPath = step.path.slice(0, -1);
  const segment = step.path.at(-1) ?? "";
  if (step.kind === "replace") return changedAt(whole, step.path, () => step.value);
  return changedAt(whole, holderPath, (holder) => {
    if (Array.isArray(holder)) return holder.toSpliced(Number(segment), 1);
    return Object.fromEntries(Object.entries(holder as object).filter(([key]) => key !== segment));
  });
}

function withEntry(holder: unknown, { index, entry }: Extract<Step, { kind: "add" }>): unknown {
  if (Array.isArray(holder)) return holder.toSpliced(index, 0, entry.value);
  return { ...(holder as object), [entry.key ?? ""]: entry.value };
}

function changedAt(whole: unknown, [segment, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (segment === undefined) return change(whole);
  if (Array.isArray(whole))
    return whole.with(Number(segment), changedAt(whole[Number(segment)], rest, change));
  const map = whole as Record<string, unknown>;
  return { ...map, [segment]: changedAt(map[segment], rest, change) };
}
