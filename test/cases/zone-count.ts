import type { Centre, DealsResult, OptionValue, PackageChoice } from "../../src/analysis/deals/result.ts";
import type { Dossier } from "../../src/dossier/index.ts";
import type { Linkage } from "../../src/dossier/schema/issues.ts";
import type { RedLine } from "../../src/dossier/schema/preferences.ts";
import type { PackagePattern } from "../../src/dossier/schema/primitives.ts";

/**
 * Acceptable packages by definition, one package after another, from the dossier's own patterns and the centres that a result reports.
 * `inForce` says which red lines count. Shares no code with the engine; linear in the space.
 */
export function countZone(
  dossier: Dossier,
  { centres }: Pick<DealsResult, "centres">,
  inForce: (line: RedLine) => boolean,
): number {
  return allPackages(centres).filter(
    (choice) =>
      dossier.linkages.every((linkage) => allows(linkage, choice)) &&
      centres.every((centre) => {
        const lines = dossier.preferences[centre.party]?.redLines ?? [];
        if (lines.some((line) => inForce(line) && matches(line.pattern, choice))) return false;
        return centre.noDeal === null || worthOf(centre, choice) >= centre.noDeal.value;
      }),
  ).length;
}

function allPackages([centre]: DealsResult["centres"]): readonly PackageChoice[] {
  return (centre?.values ?? []).reduce<PackageChoice[]>(
    (partial, { issue, options }) =>
      partial.flatMap((choice) => options.map(({ option }) => ({ ...choice, [issue]: option }))),
    [{}],
  );
}

function worthOf({ weights, values }: Centre, choice: PackageChoice): number {
  return weights.reduce((sum, { issue, weight }) => {
    const options = values.find((one) => one.issue === issue)?.options ?? [];
    const chosen = options.find(({ option }) => option === choice[issue]);
    if (chosen === undefined) throw new Error(`worthOf: no value of ${issue}: ${choice[issue]}`);
    return sum + weight * chosen.value;
  }, 0);
}

function allows(linkage: Linkage, choice: PackageChoice): boolean {
  if ("forbids" in linkage) return !matches(linkage.forbids, choice);
  if ("if" in linkage) return !matches(linkage.if, choice) || matches(linkage.then, choice);
  if ("option" in linkage) return !matches(linkage.option, choice) || matches(linkage.requires, choice);
  return linkage.atMostOne.filter((pattern) => matches(pattern, choice)).length <= 1;
}

function matches(pattern: PackagePattern, choice: PackageChoice): boolean {
  return Object.entries(pattern).every(([issue, wanted]) => {
    const chosen = choice[issue] as OptionValue;
    if (Array.isArray(wanted)) return wanted.includes(chosen);
    if (typeof wanted !== "object") return wanted === chosen;
    const { above, below } = wanted;
    return (
      (above === undefined || Number(chosen) > Number(above)) &&
      (below === undefined || Number(chosen) < Number(below))
    );
  });
}
