import { followPath } from "../../dossier/addresses.ts";
import { inForce } from "./positions.ts";
import type { Blocker, Centre, DealsResult, Positions } from "./result.ts";

type Rests = readonly string[];
type Keys = readonly (string | number)[];

/**
 * The dossier paths that the value at a path of the result rests on; undefined where the result has no such path. While the statements
 * there stay as they are, no other statement moves that value. A party's value of a given package rests on its weights and scales; a gain
 * also on its no-deal value; what is acceptable, efficient or a solution on all that the principals say, the linkages, and the red lines
 * in force under the reading it was found with.
 */
export function dealsRests(result: DealsResult, path: string): Rests | undefined {
  const place = followPath(result, path);
  if (!place.found) return undefined;
  const [section, ...rest] = place.path;
  return [...new Set(restsOfSection(result, String(section), rest))];
}

function restsOfSection(result: DealsResult, section: string, keys: Keys): Rests {
  const { positions, linkages, redLines, centres } = result;
  switch (section) {
    case "parties":
      return result.parties.map((party) => `parties.${party}`);
    case "packages":
      return issuePaths(result);
    case "feasible":
      return [...issuePaths(result), ...linkages];
    case "linkages":
      return pick(linkages, keys[0]);
    case "positions":
      return redLines.flatMap(({ rests }) => rests);
    case "redLines":
      return pick(redLines, keys[0]).flatMap(({ rests }) => rests);
    case "zones":
      return everything(result, keys[0] === "assessed" ? "assessed" : "declared");
    case "openings":
      return restsOfOpening(result, keys);
    case "centres":
      return keys.length === 0
        ? centres.flatMap(ofParty)
        : restsOfCentre(centres[Number(keys[0])], keys.slice(1));
    case "ratifiers":
      return pick(result.ratifiers, keys[0]).flatMap((one) => restsOfRatifier(one, keys.slice(1)));
    case "home":
      return restsAtHome(result, keys);
    case "efficient":
    case "efficientBelowReservation":
      return restsOfPicked(result, keys.slice(1));
    case "solutions":
      return restsOfPicked(result, keys.slice(2));
    case "sampled":
      return restsOfSampled(result, keys);
    case "named":
      return keys.length === 0
        ? everything(result, "declared")
        : restsOfNamed(result, Number(keys[0]), keys.slice(1));
    default:
      return everything(result, positions);
  }
}

/** What decides which packages are acceptable under a reading: all said of the principals, the red lines in force and the linkages. */
function everything({ centres, redLines, linkages }: DealsResult, positions: Positions): string[] {
  const lines = redLines.filter(({ basis }) => inForce(basis, positions));
  return [...centres.flatMap(ofParty), ...lines.flatMap(({ rests }) => rests), ...linkages];
}

function issuePaths({ centres }: DealsResult): string[] {
  return (centres[0]?.weights ?? []).map(({ issue }) => `issues.${issue}`);
}

/** An opening takes every other public line at its word. */
function restsOfOpening(result: DealsResult, keys: Keys): Rests {
  if (keys.length < 2 || keys[1] === "acceptable") return everything(result, "declared");
  return pick(result.openings, keys[0]).flatMap(({ redLine }) => restsOfLine(result, redLine));
}

function restsOfLine({ redLines }: DealsResult, path: string): Rests {
  return redLines.filter(({ redLine }) => redLine === path).flatMap(({ rests }) => rests);
}

function restsOfCentre(centre: Centre | undefined, keys: Keys): Rests {
  if (!centre) return [];
  const [part, index] = keys;
  if (part === "weights") return pick(centre.weights, index).flatMap(({ rests }) => rests);
  if (part === "values") return pick(centre.values, index).flatMap(({ rests }) => rests);
  if (part === "noDeal") return centre.noDeal?.rests ?? [];
  if (part === "party") return [`parties.${centre.party}`];
  return ofParty(centre);
}

/** One part of a value function rests first on what is said of that part, and on the rest because without it there may be none. */
function restsOfRatifier(ratifier: DealsResult["ratifiers"][number], keys: Keys): Rests {
  const isPart = ["weights", "values", "noDeal"].includes(String(keys[0]));
  return isPart ? [...restsOfCentre(ratifier, keys), ...ratifier.rests] : ratifier.rests;
}

/** How many pass at home rests on what makes them acceptable too; who is asked, and how, on the rule alone. */
function restsAtHome(result: DealsResult, [which, at, part]: Keys): Rests {
  const asked = askedAtHome(result, which === "each" ? at : undefined);
  const isCount = part === undefined || part === "efficient" || part === "acceptable";
  return which === "each" && !isCount ? asked : [...everything(result, result.positions), ...asked];
}

/** What the answer of one ratifier, or of all, rests on. */
function askedAtHome({ home }: DealsResult, at: string | number | undefined): Rests {
  return pick(home?.each ?? [], at).flatMap(({ rests }) => rests);
}

/** What a party's value of any package rests on. */
function valueRests({ weights, values }: Centre): string[] {
  return [...weights, ...values].flatMap(({ rests }) => rests);
}

function ofParty(centre: Centre): string[] {
  return [...valueRests(centre), ...(centre.noDeal?.rests ?? [])];
}

/** Which package stands at a place of a list that was picked rests on everything; what it is worth to a party first on what that party says. */
function restsOfPicked(result: DealsResult, [part, party]: Keys): Rests {
  const own = part === "values" ? ofParties(result, party, valueRests) : [];
  return [...own, ...everything(result, result.positions)];
}

function ofParties(
  { centres }: DealsResult,
  party: string | number | undefined,
  rests: (centre: Centre) => string[],
): Rests {
  return pick(centres, party).flatMap(rests);
}

/** What all accept rests on everything, as does which packages are efficient; what one party makes of a named package on what that party says. */
function restsOfSampled(result: DealsResult, [section, index, part, party]: Keys): Rests {
  const { sampled, centres, named, positions } = result;
  if (sampled === null) return [];
  if (section === "parties") return pick(centres, index).flatMap(ofParty);
  if (section !== "named" || index === undefined) return everything(result, positions);
  const own = `packages.${named[Number(index)]?.id}`;
  if (part !== "accepted" || party === undefined) return [own, ...everything(result, positions)];
  return [own, ...pick(centres, party).flatMap(ofParty), ...linesOf(result, Number(party))];
}

/** The red lines of one party that are in force. */
function linesOf({ parties, redLines, positions }: DealsResult, party: number): string[] {
  const lines = redLines.filter((line) => line.party === parties[party] && inForce(line.basis, positions));
  return lines.flatMap(({ rests }) => rests);
}

function restsOfNamed(result: DealsResult, index: number, [part, at]: Keys): Rests {
  const named = result.named[index];
  if (!named) return [];
  const own = `packages.${named.id}`;
  switch (part) {
    case "id":
    case "package":
      return [own];
    case "values":
      return [own, ...ofParties(result, at, valueRests)];
    case "gains":
      return [own, ...ofParties(result, at, ofParty)];
    case "acceptable":
      return [own, ...everything(result, at === "assessed" ? "assessed" : "declared")];
    case "nearestAcceptable":
      return [own, ...everything(result, result.positions)];
    case "home":
      return [own, ...askedAtHome(result, at)];
    case "blockers":
      if (at !== undefined)
        return [own, ...pick(named.blockers, at).flatMap((one) => restsOfBlocker(result, one))];
  }
  const blockers = named.blockers.flatMap((one) => restsOfBlocker(result, one));
  return [own, ...everything(result, "declared"), ...blockers, ...askedAtHome(result, undefined)];
}

function restsOfBlocker(result: DealsResult, blocker: Blocker): Rests {
  switch (blocker.kind) {
    case "reservation":
    case "ratifier":
    case "vote":
      return blocker.rests;
    case "redLine":
      return restsOfLine(result, blocker.redLine);
    case "linkage":
      return [blocker.linkage];
  }
}

/** The entry at an index, or all where there is none. */
function pick<Entry>(entries: readonly Entry[], index: string | number | undefined): readonly Entry[] {
  return index === undefined ? entries : entries.slice(Number(index), Number(index) + 1);
}
