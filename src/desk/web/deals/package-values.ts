import type { PackagePoint } from "../../../analysis/deals/points.ts";
import type { Centre, DealsResult, PackageChoice } from "../../../analysis/deals/result.ts";
import type { PackagesAnswer } from "../../server/answer-types.ts";

/** What one issue of a package contributes to a party: its weight times the value of the option chosen. */
export interface Contribution {
  readonly weight: number;
  readonly value: number;
  readonly points: number;
}

/** A party's value from one issue; zero where the centre knows nothing of it. */
export function contribution(centre: Centre, issue: string, choice: PackageChoice): Contribution {
  const weight = centre.weights.find((entry) => entry.issue === issue)?.weight ?? 0;
  const options = centre.values.find((entry) => entry.issue === issue)?.options;
  const value = options?.find(({ option }) => option === choice[issue])?.value ?? 0;
  return { weight, value, points: weight * value };
}

/** A package's value to each party, for drawing; the exact values come with its standing. */
export function valuesOf({ parties, centres }: DealsResult, choice: PackageChoice): number[] {
  return parties.map((party) => {
    const centre = centres.find((candidate) => candidate.party === party);
    if (centre === undefined) return 0;
    return Object.keys(choice).reduce((sum, issue) => sum + contribution(centre, issue, choice).points, 0);
  });
}

/** The package behind a point of the picture. */
export function packageAt({ issues }: PackagesAnswer, { choice }: PackagePoint): PackageChoice {
  return Object.fromEntries(issues.map(({ id, options }, at) => [id, options[choice[at] ?? 0] ?? ""]));
}
