import { valueAt } from "../../../dossier/addresses.ts";
import type { Text } from "../../../dossier/schema/primitives.ts";
import { type Format, withoutIsolates } from "../../../language/format.ts";
import type { Content } from "./after-edits.ts";
import type { Choice } from "./choice.ts";

/** An entry of a list as it is written; anything may be missing while it is being written. */
export type Entry = { readonly id?: string; readonly [key: string]: unknown };

/** The entries of a section, or of another list by its address. */
export function entriesOf(content: Content, at: string): readonly Entry[] {
  const list = valueAt(content, at);
  return Array.isArray(list) ? (list as Entry[]) : [];
}

/** What an entry is called in lists and labels; where it stands inside a sentence it is isolated there. */
export function entryName(entry: Entry, f: Format): string {
  for (const key of ["name", "title", "text", "what", "place", "reason"]) {
    const text = entry[key];
    if (text !== undefined && text !== null && text !== "") return withoutIsolates(f.name(text as Text));
  }
  return entry.id ?? "";
}

/** Entries of sections as choices, in their order. */
export function entryChoices(content: Content, sections: readonly string[], f: Format): Choice[] {
  return sections.flatMap((section) =>
    entriesOf(content, section).flatMap((entry) =>
      entry.id === undefined ? [] : [{ value: entry.id, text: entryName(entry, f) || entry.id }],
    ),
  );
}

/** An issue as it is written. */
export interface IssueEntry extends Entry {
  readonly kind?: "options" | "amount";
  readonly options?: readonly Entry[];
  readonly from?: number | string;
  readonly to?: number | string;
  readonly step?: number | string;
  readonly unit?: Text;
}

export function issuesOf(content: Content): readonly (IssueEntry & { readonly id: string })[] {
  return (entriesOf(content, "issues") as readonly IssueEntry[]).filter(
    (issue): issue is IssueEntry & { readonly id: string } => typeof issue.id === "string",
  );
}

/** What can be chosen on an issue: its options, or its amounts where they are few. */
export function optionChoices(issue: IssueEntry | undefined, f: Format): Choice[] {
  if (issue?.kind !== "amount") {
    return (issue?.options ?? []).flatMap((option) =>
      option.id === undefined ? [] : [{ value: option.id, text: entryName(option, f) }],
    );
  }
  const [from, to, step] = [issue.from, issue.to, issue.step].map(Number);
  if (from === undefined || to === undefined || !step || !(step > 0) || (to - from) / step > 200) return [];
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, index) => {
    const amount = Number((from + index * step).toPrecision(12));
    return { value: String(amount), text: withoutIsolates(f.amount(amount, issue.unit)) };
  });
}

/** An option as a package names it: an id, or an amount as a number. */
export function optionValue(issue: IssueEntry | undefined, chosen: string): string | number {
  return issue?.kind === "amount" ? Number(chosen) : chosen;
}

/** A new id made from words, unlike those taken. Scripts without Latin letters get the kind's own word. */
export function newId(words: string, taken: readonly (string | undefined)[], otherwise: string): string {
  const plain = words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40)
    .replace(/-+$/, "");
  const stem = plain === "" || !Number.isNaN(Number(plain)) || plain === "constructor" ? otherwise : plain;
  if (!taken.includes(stem) && Number.isNaN(Number(stem)) && plain !== "") return stem;
  for (let count = plain === "" ? 1 : 2; ; count += 1) {
    const id = `${stem}-${count}`;
    if (!taken.includes(id)) return id;
  }
}
