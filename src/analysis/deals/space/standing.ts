import { type Rational, rational, subtract } from "../../../math/rational.ts";
import {
  type Choice,
  checkChoice,
  integerValue,
  matches,
  type PackageSpace,
  toRationals,
} from "./package-space.ts";

/** What each party makes of one package, and what it fails. */
export type Standing = {
  /** Per party, on its own scale. */
  readonly values: readonly Rational[];
  /** Value less reservation value, per party: a gain, or a shortfall where negative; undefined without a reservation value. */
  readonly gains: readonly (Rational | undefined)[];
  /** Indexes of the forbidden patterns it matches; feasible where empty. */
  readonly forbidden: readonly number[];
  /** Indexes of the red lines it crosses. */
  readonly redLines: readonly number[];
  /** Parties it falls short for or crosses a red line of. */
  readonly refusedBy: readonly number[];
  /** Feasible and refused by no party. */
  readonly acceptable: boolean;
};

/** Where one package stands with every party, linkage and red line. Throws RangeError where the choice is not a package. */
export function standing(space: PackageSpace, choice: Choice): Standing {
  checkChoice("standing", space, choice);
  const integers = Array.from({ length: space.parties }, (_, party) => integerValue(space, party, choice));
  const values = toRationals(space, integers);
  const gains = space.reservations.map((r, party) => r && subtract(values[party] ?? rational(0n), r));
  const forbidden = indexesWhere(space.forbidden, (pattern) => matches(pattern, choice));
  const redLines = indexesWhere(space.redLines, ({ pattern }) => matches(pattern, choice));
  const refusing = (party: number) =>
    (gains[party]?.n ?? 0n) < 0n || redLines.some((index) => space.redLines[index]?.party === party);
  const refusedBy = indexesWhere(integers, (_, party) => refusing(party));
  return {
    values,
    gains,
    forbidden,
    redLines,
    refusedBy,
    acceptable: forbidden.length === 0 && refusedBy.length === 0,
  };
}

function indexesWhere<T>(list: readonly T[], holds: (item: T, index: number) => boolean): number[] {
  return list.flatMap((item, index) => (holds(item, index) ? [index] : []));
}
