import type { DealsResult, PackageChoice } from "../../../analysis/deals/result.ts";
import type { MarkShape } from "../../../briefing/figures/deal-space-picture.ts";
import type { Dossier } from "../../../dossier/schema/dossier.ts";
import type { Text } from "../../../dossier/schema/primitives.ts";

/** A package with a name of its own: a reference point or one of the dossier's. */
export interface Landmark {
  /** Where it stands in the result. */
  readonly path: string;
  readonly shape: MarkShape;
  /** The dossier's name; undefined for reference points, which the language names. */
  readonly name: Text | undefined;
  readonly values: readonly number[];
  readonly package: PackageChoice;
}

export const methods = ["nash", "kalaiSmorodinsky", "egalitarian", "utilitarian"] as const;

/** Reference points first, then the dossier's named packages. */
export function landmarksOf(result: DealsResult, dossier: Dossier): Landmark[] {
  const references = methods.flatMap((method) =>
    result.solutions[method].map(
      (entry, index): Landmark => ({
        path: `solutions.${method}.${index}`,
        shape: method,
        name: undefined,
        values: entry.values,
        package: entry.package,
      }),
    ),
  );
  const named = result.named.map(
    (standing): Landmark => ({
      path: `named.${standing.id}`,
      shape: "named",
      name: dossier.packages.find(({ id }) => id === standing.id)?.name ?? standing.id,
      values: standing.values,
      package: standing.package,
    }),
  );
  return [...references, ...named];
}
