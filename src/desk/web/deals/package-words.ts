import type { DealsResult, PackageChoice } from "../../../analysis/deals/result.ts";
import { type Landmark, landmarksOf } from "../../../briefing/sections/deals.ts";
import type { Dossier } from "../../../dossier/schema/dossier.ts";
import type { Issue } from "../../../dossier/schema/issues.ts";
import type { Format } from "../../../language/format.ts";
import { samePackage } from "../state/package-address.ts";

/** What an issue's option or amount is called. */
export function optionWords(issue: Issue, option: string | number | undefined, f: Format): string {
  if (option === undefined) return "";
  if (issue.kind === "amount") return f.amount(option, issue.unit);
  const found = issue.options.find(({ id }) => id === option);
  return found === undefined ? String(option) : f.name(found.name);
}

/** A package without a name, told by its options; those in `without` are said elsewhere already. */
export function packageWords(
  choice: PackageChoice,
  issues: readonly Issue[],
  f: Format,
  without: PackageChoice = {},
): string {
  const told = issues.filter(({ id }) => id in choice && !(id in without));
  return told.map((issue) => optionWords(issue, choice[issue.id], f)).join(" — ");
}

/** The reference points and named packages that a package is. */
export function namesOf(choice: PackageChoice, result: DealsResult, dossier: Dossier): Landmark[] {
  return landmarksOf(result, dossier).filter((landmark) => samePackage(landmark.package, choice));
}
