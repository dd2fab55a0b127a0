import type { DealsResult, PackageStanding } from "../../analysis/deals/result.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { Id } from "../../dossier/schema/primitives.ts";
import { blocks } from "../../findings/blockers.ts";
import { verdictOn } from "../../findings/packages.ts";
import type { PackageView } from "../deal-views.ts";
import { namedParty } from "../names.ts";
import type { Notebook } from "../notes.ts";
import type { Named } from "../record-views.ts";
import { chosen } from "./issues.ts";

/** The named packages, each with all that is known of where it stands. */
export function packageViews(dossier: Dossier, result: DealsResult): (PackageView & { readonly id: Id })[] {
  return result.named.flatMap((standing) => {
    const named = dossier.packages.find(({ id }) => id === standing.id);
    if (named === undefined) return [];
    const { id, name, description = null } = named;
    return [{ id, name, description, notes: [], ...standingView(dossier, result, standing) }];
  });
}

/** The same with the numbers of its sources on a page of its own. */
export function citedPackage(view: PackageView, notebook: Notebook): PackageView {
  return { ...view, notes: notebook.citeAt([`packages.${view.id}`]) };
}

function standingView(
  dossier: Dossier,
  result: DealsResult,
  standing: PackageStanding,
): Omit<PackageView, "id" | "name" | "description" | "notes"> {
  const { package: choice, values, gains, blockers } = standing;
  return {
    choice: choices(dossier, choice),
    worth: result.parties.map((id, at) => ({
      party: namedParty(dossier, id),
      value: values[at] ?? 0,
      gain: gains[at] ?? null,
    })),
    verdicts: {
      assessed: verdictOn(standing, "assessed"),
      declared: verdictOn(standing, "declared"),
    },
    blockers: {
      inForce: blockers.filter((blocker) => blocks(dossier, "assessed", blocker)),
      beyond: blockers.filter((blocker) => !blocks(dossier, "assessed", blocker)),
    },
    dossier,
    nearest: nearestView(dossier, result, standing),
  };
}

function choices(dossier: Dossier, choice: PackageStanding["package"]): PackageView["choice"] {
  return dossier.issues.flatMap((issue) => {
    const value = choice[issue.id];
    return value === undefined ? [] : [{ issue: named(issue), what: chosen(issue, value) }];
  });
}

function named({ id, name }: Named): Named {
  return { id, name };
}

function nearestView(
  dossier: Dossier,
  { parties }: DealsResult,
  { package: from, nearestAcceptable }: PackageStanding,
): PackageView["nearest"] {
  if (nearestAcceptable === null) return null;
  const { changed, package: to, values } = nearestAcceptable;
  return {
    changes: dossier.issues
      .filter(({ id }) => changed.includes(id))
      .map((issue) => ({
        issue: named(issue),
        from: chosen(issue, from[issue.id] ?? ""),
        to: chosen(issue, to[issue.id] ?? ""),
      })),
    worth: parties.map((id, at) => ({ party: namedParty(dossier, id), value: values[at] ?? 0 })),
  };
}
