import type { PackagePoints } from "../../analysis/deals/points.ts";
import type { DealsResult } from "../../analysis/deals/result.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { DealSpaceView, LandmarkView, Method } from "../document.ts";

const methods: readonly Method[] = ["nash", "kalaiSmorodinsky", "egalitarian", "utilitarian"];

/** What the picture of the packages and its table show: no deal, reference points, the dossier's named packages, the efficient ones. */
export function dealSpaceView(
  dossier: Dossier,
  result: DealsResult,
  points: PackagePoints["points"],
): DealSpaceView {
  return {
    parties: result.parties.map((id) => ({
      name: dossier.parties.find((party) => party.id === id)?.name ?? id,
      noDeal: result.centres.find(({ party }) => party === id)?.noDeal?.value ?? null,
    })),
    feasible: result.feasible,
    points: points.map(({ values, count, acceptable }) => ({ values, count, acceptable })),
    landmarks: [...referencePoints(result), ...namedPackages(dossier, result)],
    efficient: result.efficient.map(({ values }) => values),
  };
}

/** One a method; where several packages tie, the first stands for all, as in the findings. */
function referencePoints({ solutions }: DealsResult): LandmarkView[] {
  return methods.flatMap((method) => {
    const [first] = solutions[method];
    return first === undefined ? [] : [{ name: { method }, values: first.values, acceptable: true }];
  });
}

function namedPackages(dossier: Dossier, { named, positions }: DealsResult): LandmarkView[] {
  return named.map(({ id, values, acceptable }) => ({
    name: { named: dossier.packages.find((one) => one.id === id)?.name ?? id },
    values,
    acceptable: acceptable[positions],
  }));
}
