import type { Blocker, DealsResult, PackageStanding, Positions } from "../analysis/deals/result.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Id, Text } from "../dossier/schema/primitives.ts";
import type { BlockReason } from "../language/finding-values.ts";
import { blocks } from "./blockers.ts";
import type { Draft } from "./draft.ts";
import { issueName, partyName } from "./grounds.ts";
import { whoIsAsked } from "./home.ts";

type Named = DealsResult["named"][number];

/** Where each named package stands under the positions chosen: acceptable, or blocked, and by what. */
export function packageFindings(dossier: Dossier, result: DealsResult): Draft[] {
  return result.named.flatMap((named) => {
    if (named.acceptable[result.positions]) return [acceptablePackage(dossier, result, named)];
    return [blockedPackage(dossier, result, named), ...nearestChange(dossier, named)];
  });
}

function packageName(dossier: Dossier, id: Id): Text {
  return dossier.packages.find((named) => named.id === id)?.name ?? id;
}

function acceptablePackage(dossier: Dossier, result: DealsResult, named: Named): Draft {
  const { positions, parties } = result;
  const names = (ids: readonly Id[]) => [...new Set(ids)].map((id) => partyName(dossier, id));
  const crossed = named.blockers.flatMap((one) => (one.kind === "redLine" ? [one] : []));
  const refusing = named.home.flatMap((one, at) =>
    one.answer[positions] === "refuses" ? [{ one, at }] : [],
  );
  const values = {
    package: packageName(dossier, named.id),
    parties: names(parties),
    crosses: names(crossed.map(({ party }) => party)),
    lines: crossed.length,
    refusedBy: refusing.flatMap(({ one }) => whoIsAsked(dossier, one)),
  };
  return {
    message: { key: "package-acceptable", values },
    weight: 0.6,
    about: [named.id, ...parties],
    mark: named.id,
    paths: [...pathsTo(result, named, crossed), ...refusing.map(({ at }) => `named.${named.id}.home.${at}`)],
  };
}

function blockedPackage(dossier: Dossier, result: DealsResult, named: Named): Draft {
  const { positions, parties } = result;
  const inForce = named.blockers.filter((blocker) => blocks(dossier, positions, blocker));
  const perParty = parties.map((id) => ({ id, reasons: reasonsOf(id, inForce) }));
  const blocked = perParty.filter(({ reasons }) => reasons.length > 0);
  const values = {
    package: packageName(dossier, named.id),
    blocks: blocked.map(({ id, reasons }) => ({ party: partyName(dossier, id), reasons })),
    linkages: inForce.filter(({ kind }) => kind === "linkage").length,
  };
  return {
    message: { key: "package-blocked", values },
    weight: 0.5,
    about: [named.id, ...blocked.map(({ id }) => id)],
    mark: named.id,
    paths: pathsTo(result, named, inForce),
  };
}

/** How a package stands: a refusal at home stops what the parties at the table accept. */
export function verdictOn(
  { acceptable, home }: PackageStanding,
  positions: Positions,
): "acceptable" | "refusedAtHome" | "blocked" {
  if (!acceptable[positions]) return "blocked";
  return home.some(({ answer }) => answer[positions] === "refuses") ? "refusedAtHome" : "acceptable";
}

/** A ratifier's refusal counts for the principal that needs its consent. */
function reasonsOf(party: Id, blockers: readonly Blocker[]): BlockReason[] {
  const reasons = blockers.flatMap((blocker): BlockReason[] => {
    if (blocker.kind === "reservation" && blocker.party === party) return ["worth-less-than-no-deal"];
    if (blocker.kind === "redLine" && blocker.party === party) return ["red-line"];
    const isHome = blocker.kind === "ratifier" || blocker.kind === "vote";
    return isHome && blocker.principal === party ? ["ratifier"] : [];
  });
  return [...new Set(reasons)];
}

function nearestChange(dossier: Dossier, named: Named): Draft[] {
  const changed = named.nearestAcceptable?.changed ?? [];
  if (changed.length === 0) return [];
  const issues = changed.map((id) => issueName(dossier, id));
  const values = { package: packageName(dossier, named.id), issues };
  return [
    {
      message: { key: "nearest-change", values },
      weight: 0.45,
      about: [named.id, ...changed],
      mark: named.id,
      paths: [`named.${named.id}.nearestAcceptable.changed`],
    },
  ];
}

/** Where it stands whether a package is acceptable, and those of its blockers that are told. */
function pathsTo({ positions }: DealsResult, { id, blockers }: Named, told: readonly Blocker[]): string[] {
  const at = blockers.flatMap((blocker, index) => (told.includes(blocker) ? [index] : []));
  return [`named.${id}.acceptable.${positions}`, ...at.map((index) => `named.${id}.blockers.${index}`)];
}
