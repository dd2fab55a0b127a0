import { ceilingOfQuotient } from "../../../math/integers.ts";
import { commonDenominator, type Rational, rational } from "../../../math/rational.ts";

/** A pattern over options: a package matches it where its option on every listed issue is among those named. */
export type Conjunction = readonly { readonly issue: number; readonly options: ReadonlySet<number> }[];

/** The packages of a negotiation, one option per issue, and what each party makes of them. Parties, issues and options go by index. */
export type PackageSpaceInput = {
  readonly issues: readonly { readonly id: string; readonly size: number }[];
  /** values[party][issue][option]: what the option adds to the party's value of a package (weight × option value). */
  readonly values: readonly (readonly (readonly Rational[])[])[];
  /** The value of no deal, one per party; undefined where the party accepts on red lines alone. */
  readonly reservations: readonly (Rational | undefined)[];
  /** What cannot stand together: a package that matches any of these is infeasible. */
  readonly forbidden: readonly Conjunction[];
  /** What a party will not sign: a package that matches is feasible but not acceptable to that party. */
  readonly redLines: readonly { readonly party: number; readonly pattern: Conjunction }[];
};

/** A checked package space with each party's values as integers over one denominator. */
export type PackageSpace = PackageSpaceInput & {
  readonly parties: number;
  /** A party's values are its integers divided by its denominator. */
  readonly denominators: readonly bigint[];
  /** integers[party][issue][option]. */
  readonly integers: readonly (readonly (readonly bigint[])[])[];
  /** The least integer value each party accepts; undefined where it has no reservation value. */
  readonly thresholds: readonly (bigint | undefined)[];
};

/** One option index per issue. */
export type Choice = readonly number[];

/** Checks a package space and puts it on exact integers. Throws RangeError naming what does not fit. */
export function packageSpace(input: PackageSpaceInput): PackageSpace {
  checkShape(input);
  const denominators = input.values.map((issues) => commonDenominator(issues.flat()));
  return {
    ...input,
    parties: input.values.length,
    denominators,
    integers: input.values.map((issues, party) =>
      issues.map((options) => options.map(({ n, d }) => (n * (denominators[party] as bigint)) / d)),
    ),
    thresholds: input.reservations.map(
      (reservation, party) =>
        reservation && ceilingOfQuotient(reservation.n * (denominators[party] as bigint), reservation.d),
    ),
  };
}

/** A party's integer value of a package. */
export function integerValue(space: PackageSpace, party: number, choice: Choice): bigint {
  let sum = 0n;
  choice.forEach((option, issue) => {
    sum += space.integers[party]?.[issue]?.[option] as bigint;
  });
  return sum;
}

/** Integer values, one per party, as exact rationals on the parties' own scales. */
export function toRationals(space: PackageSpace, values: readonly bigint[]): Rational[] {
  return values.map((value, party) => rational(value, space.denominators[party] as bigint));
}

/** Whether a package matches a pattern; an empty pattern is matched by every package. */
export function matches(pattern: Conjunction, choice: Choice): boolean {
  return pattern.every(({ issue, options }) => options.has(choice[issue] as number));
}

/** Throws RangeError unless the choice names one option of every issue. */
export function checkChoice(caller: string, space: PackageSpace, choice: Choice): void {
  if (choice.length !== space.issues.length) {
    throw new RangeError(
      `${caller}: a choice of ${choice.length} options over ${space.issues.length} issues`,
    );
  }
  space.issues.forEach(({ id, size }, issue) => {
    const option = choice[issue] as number;
    if (!isIndex(option, size)) throw new RangeError(`${caller}: ${option} is no option of issue ${id}`);
  });
}

function checkShape({ issues, values, reservations, forbidden, redLines }: PackageSpaceInput): void {
  if (issues.length === 0 || values.length === 0) throw wrong("it needs at least one issue and one party");
  for (const { id, size } of issues) {
    if (!Number.isSafeInteger(size) || size < 1) throw wrong(`issue ${id} has ${size} options`);
  }
  if (reservations.length !== values.length) {
    throw wrong(`${reservations.length} reservation values for ${values.length} parties`);
  }
  values.forEach((byIssue, party) => {
    const fits =
      byIssue.length === issues.length && issues.every((issue, i) => byIssue[i]?.length === issue.size);
    if (!fits) throw wrong(`the values of party ${party} do not cover every option`);
  });
  for (const { party } of redLines) {
    if (!isIndex(party, values.length)) throw wrong(`a red line of party ${party}`);
  }
  for (const { issue, options } of [...forbidden, ...redLines.map(({ pattern }) => pattern)].flat()) {
    const size = issues[issue]?.size ?? 0;
    for (const option of options) {
      if (!isIndex(option, size)) throw wrong(`a pattern names option ${option} of issue ${issue}`);
    }
    if (size === 0) throw wrong(`a pattern names issue ${issue}`);
  }
}

function isIndex(value: number, size: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < size;
}

function wrong(what: string): RangeError {
  return new RangeError(`packageSpace: ${what}`);
}
