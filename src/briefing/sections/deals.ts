import type { PackagePoints } from "../../analysis/deals/points.ts";
import type { DealsResult, PackageChoice } from "../../analysis/deals/result.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { DealSpaceView, LandmarkView, Method } from "../deal-views.ts";

const methods: readonly Method[] = ["nash", "kalaiSmorodinsky", "egalitarian", "utilitarian"];

/** A package with a name of its own, and where it stands. */
export interface Landmark extends LandmarkView {
  /** Where it stands in the result. */
  readonly path: string;
  readonly package: PackageChoice;
}

/** Reference points first, every package of a tie, then the dossier's named packages. */
export function landmarksOf(result: DealsResult, dossier: Dossier): Landmark[] {
  const { solutions, named, positions } = result;
  const references = methods.flatMap((method) =>
    (solutions?.[method] ?? []).map(
      (entry, index): Landmark => ({
        name: { method },
        path: `solutions.${method}.${index}`,
        values: entry.values,
        acceptable: true,
        package: entry.package,
      }),
    ),
  );
  const ofDossier = named.map(
    (standing): Landmark => ({
      name: {
        named: dossier.packages.find(({ id }) => id === standing.id)?.name ?? standing.id,
        id: standing.id,
      },
      path: `named.${standing.id}`,
      values: standing.values,
      acceptable: standing.acceptable[positions],
      package: standing.package,
    }),
  );
  return [...references, ...ofDossier];
}

/** What the picture of the packages and its table show: no deal, reference points, the dossier's named packages, the efficient ones. */
export function dealSpaceView(
  dossier: Dossier,
  result: DealsResult,
  points: PackagePoints["points"],
): DealSpaceView {
  return {
    parties: result.parties.map((id) => ({
      id,
      name: dossier.parties.find((party) => party.id === id)?.name ?? id,
      noDeal: result.centres.find(({ party }) => party === id)?.noDeal?.value ?? null,
    })),
    feasible: result.feasible,
    points: points.map(({ values, count, acceptable }) => ({ values, count, acceptable })),
    landmarks: firstOfTies(landmarksOf(result, dossier)),
    efficient: (result.efficient ?? []).map(({ values }) => values),
  };
}

/** One a method; where several packages tie, the first stands for all, as in the findings. */
function firstOfTies(landmarks: readonly Landmark[]): LandmarkView[] {
  const seen = new Set<Method>();
  return landmarks.flatMap(({ name, values, acceptable }) => {
    if ("method" in name && seen.has(name.method)) return [];
    if ("method" in name) seen.add(name.method);
    return [{ name, values, acceptable }];
  });
}
