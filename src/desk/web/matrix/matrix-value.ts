import { valueAt } from "../../../dossier/addresses.ts";
import type { Content } from "../edit/after-edits.ts";
import { type Entry, entriesOf } from "../edit/entries.ts";

type OptionValue = string | number;
type Never = OptionValue | { readonly above?: OptionValue; readonly below?: OptionValue };

/** What one party says on one issue, as it is written. `wants` may be missing while the cell is being filled. */
export interface Cell {
  readonly wants?: OptionValue;
  readonly canLiveWith?: readonly OptionValue[];
  readonly never?: readonly Never[];
}

/** A party's answer to one option. */
export type Answer = "wants" | "canLiveWith" | "never" | "unsaid";

/** Where a cell of the matrix is written. */
export function cellAddress(party: string, issue: string): string {
  return `preferences.${party}.short.matrix.${issue}`;
}

export function cellAt(content: Content, party: string, issue: string): Cell {
  return (valueAt(content, cellAddress(party, issue)) ?? {}) as Cell;
}

/** What a cell says of an option. */
export function answerOf({ wants, canLiveWith = [], never = [] }: Cell, option: OptionValue): Answer {
  if (wants === option) return "wants";
  if (canLiveWith.includes(option)) return "canLiveWith";
  return never.includes(option) ? "never" : "unsaid";
}

/** The answer a click leads on to: one option is wanted, so where there is one already the next is something to live with. */
export function nextAnswer(cell: Cell, option: OptionValue): Answer {
  const now = answerOf(cell, option);
  if (now === "unsaid") return cell.wants === undefined ? "wants" : "canLiveWith";
  return now === "wants" ? "canLiveWith" : now === "canLiveWith" ? "never" : "unsaid";
}

/** The cell with another answer to one option; what was wanted before becomes the best of what can be lived with. Undefined where nothing is said any more. */
export function withAnswer(cell: Cell, option: OptionValue, answer: Answer): Cell | undefined {
  const others = (cell.canLiveWith ?? []).filter((other) => other !== option);
  const demoted = answer === "wants" && cell.wants !== undefined && cell.wants !== option ? [cell.wants] : [];
  const wants = answer === "wants" ? option : cell.wants === option ? undefined : cell.wants;
  const canLiveWith = [...demoted, ...others, ...(answer === "canLiveWith" ? [option] : [])];
  const never: readonly Never[] = [
    ...(cell.never ?? []).filter((other) => other !== option),
    ...(answer === "never" ? [option] : []),
  ];
  return cellOf(wants, canLiveWith, never);
}

/** A cell without empty parts; undefined where nothing is in it. */
export function cellOf(
  wants: OptionValue | undefined,
  canLiveWith: readonly OptionValue[],
  never: readonly Never[],
): Cell | undefined {
  if (wants === undefined && canLiveWith.length === 0 && never.length === 0) return undefined;
  return {
    ...(wants === undefined ? {} : { wants }),
    ...(canLiveWith.length === 0 ? {} : { canLiveWith }),
    ...(never.length === 0 ? {} : { never }),
  };
}

/** The bound a party never goes beyond on an amount. */
export function boundOf({ never = [] }: Cell, side: "above" | "below"): OptionValue | undefined {
  for (const each of never) if (typeof each === "object" && each[side] !== undefined) return each[side];
  return undefined;
}

/** The cell with another bound on one side. */
export function withBound(
  cell: Cell,
  side: "above" | "below",
  bound: OptionValue | undefined,
): Cell | undefined {
  const others = (cell.never ?? []).filter((each) => typeof each !== "object" || each[side] === undefined);
  const never = bound === undefined ? others : [...others, { [side]: bound }];
  return cellOf(cell.wants, cell.canLiveWith ?? [], never);
}

/** Parties that have a column: principals; where no roles are given, all. */
export function columnsOf(content: Content): readonly (Entry & { readonly id: string })[] {
  const parties = entriesOf(content, "parties").filter(
    (party): party is Entry & { readonly id: string } => typeof party.id === "string",
  );
  const principals = parties.filter(
    ({ id, roles }) =>
      (Array.isArray(roles) && roles.some((role: { role?: unknown }) => role?.role === "principal")) ||
      valueAt(content, `preferences.${id}.short`) !== undefined,
  );
  return principals.length > 0 ? principals : parties;
}

/** Issues in a party's order of importance, those it does not name behind them. */
export function orderOf(content: Content, party: string, issues: readonly string[]): readonly string[] {
  const said = valueAt(content, `preferences.${party}.short.issues`);
  const named = Array.isArray(said) ? (said as string[]).filter((id) => issues.includes(id)) : [];
  return [...named, ...issues.filter((id) => !named.includes(id))];
}
