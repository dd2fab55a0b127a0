import { exactValue, isNumberText } from "../../../dossier/exact.ts";
import { amountsOf, matchesAmount, matchesOption } from "../../../dossier/matching.ts";
import type { Issue } from "../../../dossier/schema/issues.ts";
import type { ExactNumber, Id, OptionPattern, Text } from "../../../dossier/schema/primitives.ts";
import { type Rational, toNumber, toText } from "../../../math/rational.ts";
import type { OptionValue } from "../result.ts";

/** An issue as a list of options: named ones as they stand, an amount cut into its steps from `from` to `to`. */
export interface IssueOptions {
  readonly id: Id;
  readonly name: Text;
  /** As results show them: an id, or the nearest double of an amount. */
  readonly options: readonly OptionValue[];
  /** The exact amounts; undefined where options are named. */
  readonly amounts: readonly Rational[] | undefined;
  /** Index by key: an id, or an amount's exact text. */
  readonly indexes: ReadonlyMap<string, number>;
}

/** An issue as a list of options. Its grid must be sound, which reading the dossier checks. */
export function issueOptions(issue: Issue): IssueOptions {
  const amounts = issue.kind === "amount" ? amountsOf(issue) : undefined;
  const keys = issue.kind === "amount" ? (amounts ?? []).map(toText) : issue.options.map(({ id }) => id);
  return {
    id: issue.id,
    name: issue.name,
    options: amounts?.map(toNumber) ?? keys,
    amounts,
    indexes: new Map(keys.map((key, index) => [key, index])),
  };
}

/** The one spelling of an option or amount: ids as they are, numbers as exact text, so that 10, "10" and "10.0" are one. */
export function optionKey({ amounts }: IssueOptions, option: ExactNumber): string {
  return amounts && isNumberText(option) ? toText(exactValue(option)) : String(option);
}

/** The index of an option or amount; undefined where the issue has no such option. */
export function optionIndex(issue: IssueOptions, option: ExactNumber): number | undefined {
  return issue.indexes.get(optionKey(issue, option));
}

/** The indexes of the options and amounts that one issue's part of a pattern names. */
export function matchingOptions(
  { amounts, indexes }: IssueOptions,
  pattern: OptionPattern,
): ReadonlySet<number> {
  const keys = [...indexes.keys()];
  const matched = amounts
    ? amounts.map((amount) => matchesAmount(pattern, amount))
    : keys.map((key) => matchesOption(pattern, key));
  return new Set([...keys.keys()].filter((index) => matched[index]));
}
