import { toNumber } from "../../math/rational.ts";
import type { Reason } from "../contract.ts";
import type { DealsInput } from "./model/sections.ts";
import type { OptionValue } from "./result.ts";
import { type Choice, countPackages, matches, type PackageSpace, toRationals } from "./space/index.ts";
import { rememberedTerrain, type Standpoint } from "./standing.ts";

/** Packages of equal values that are all acceptable, or all not: how many, and the lexicographically first of them. */
export interface PackagePoint {
  readonly values: readonly number[];
  readonly count: number;
  readonly acceptable: boolean;
  /** An option's index an issue. */
  readonly choice: readonly number[];
}

/** The feasible packages, for a picture of the whole space. */
export interface PackagePoints {
  readonly issues: readonly { readonly id: string; readonly options: readonly OptionValue[] }[];
  /** Empty where there are more packages than the limit. */
  readonly points: readonly PackagePoint[];
  readonly complete: boolean;
}

/** Most packages, feasible or not, that are listed: more would not be told apart in a picture. */
const packageLimit = 20_000;

/** Lists every feasible package with its exact values, equal ones as one. Cost: packages × (parties + linkages + red lines). */
export function packagePoints(
  input: DealsInput,
  { positions, asOf }: Standpoint,
  limit: number = packageLimit,
): PackagePoints | Reason {
  const terrain = rememberedTerrain(input, asOf);
  if ("key" in terrain) return terrain;
  const space = terrain.spaces[positions];
  const issues = terrain.model.issues.map(({ id, options }) => ({ id, options }));
  const complete = countPackages(space) <= BigInt(limit);
  return { issues, points: complete ? listPoints(space) : [], complete };
}

function listPoints(space: PackageSpace): PackagePoint[] {
  const byValues = new Map<string, PackagePoint & { count: number }>();
  const visit = (choice: Choice, sums: readonly bigint[]) => {
    if (choice.length < space.issues.length) {
      const issue = choice.length;
      const { size } = space.issues[issue] as { size: number };
      for (let option = 0; option < size; option++) {
        visit(
          [...choice, option],
          sums.map((sum, party) => sum + (space.integers[party]?.[issue]?.[option] as bigint)),
        );
      }
      return;
    }
    if (space.forbidden.some((pattern) => matches(pattern, choice))) return;
    const acceptable = isAcceptable(space, choice, sums);
    const key = `${acceptable} ${sums.join()}`;
    const known = byValues.get(key);
    if (known) known.count++;
    else {
      const values = toRationals(space, sums).map(toNumber);
      byValues.set(key, { values, count: 1, acceptable, choice });
    }
  };
  visit(
    [],
    space.integers.map(() => 0n),
  );
  return [...byValues.values()];
}

/** Whether a feasible package is worth enough to everyone and crosses no red line. */
function isAcceptable(space: PackageSpace, choice: Choice, values: readonly bigint[]): boolean {
  const enough = values.every((value, party) => value >= (space.thresholds[party] ?? value));
  return enough && !space.redLines.some(({ pattern }) => matches(pattern, choice));
}
