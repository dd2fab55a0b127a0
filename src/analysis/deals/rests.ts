import { followPath } from "../../dossier/addresses.ts";
import type { Blocker, Centre, DealsResult } from "./result.ts";

type Rests = readonly string[];

/**
 * The dossier paths that the value at a path of the result rests on; undefined where the result has no such path.
 * A party's value of a package rests on its weights and the scales of the issues; a gain also on its no-deal value;
 * whether something is acceptable, efficient or a solution on everything said by the principals, their red lines and the linkages.
 */
export function dealsRests(result: DealsResult, path: string): Rests | undefined {
  const place = followPath(result, path);
  if (!place.found) return undefined;
  const [section, ...rest] = place.path;
  return unique(restsOfSection(result, String(section), rest));
}

type Keys = readonly (string | number)[];

function restsOfSection(result: DealsResult, section: string, keys: Keys): Rests {
  switch (section) {
    case "parties":
      return result.parties.map((party) => `parties.${party}`);
    case "packages":
      return issuePaths(result);
    case "feasible":
      return [...issuePaths(result), ...result.linkages];
    case "linkages":
      return pick(result.linkages, keys[0]);
    case "positions":
      return result.redLines.map(({ redLine }) => redLine);
    case "redLines":
      return pick(
        result.redLines.map(({ redLine }) => redLine),
        keys[0],
      );
    case "openings":
      return keys[1] === "acceptable" || keys.length < 2
        ? everything(result)
        : pick(openingPaths(result), keys[0]);
    case "centres":
      return keys.length === 0
        ? valuesOfAll(result)
        : restsOfCentre(result.centres[Number(keys[0])], keys.slice(1));
    case "efficient":
    case "efficientBelowReservation":
      return restsOfEntry(result, keys.slice(1));
    case "solutions":
      return restsOfEntry(result, keys.slice(2));
    case "named":
      return keys.length === 0 ? everything(result) : restsOfNamed(result, Number(keys[0]), keys.slice(1));
    default:
      return everything(result);
  }
}

function openingPaths({ openings }: DealsResult): string[] {
  return openings.map(({ redLine }) => redLine);
}

function issuePaths({ centres }: DealsResult): string[] {
  return (centres[0]?.weights ?? []).map(({ issue }) => `issues.${issue}`);
}

function restsOfCentre(centre: Centre | undefined, keys: Keys): Rests {
  if (!centre) return [];
  const [part, index] = keys;
  if (part === "weights")
    return index === undefined ? weightRests(centre) : (centre.weights[Number(index)]?.rests ?? []);
  if (part === "values")
    return index === undefined ? scaleRests(centre) : (centre.values[Number(index)]?.rests ?? []);
  if (part === "noDeal") return centre.noDeal?.rests ?? [];
  if (part === "party") return [`parties.${centre.party}`];
  return ofParty(centre);
}

function weightRests({ weights }: Centre): string[] {
  return weights.flatMap(({ rests }) => rests);
}

function scaleRests({ values }: Centre): string[] {
  return values.flatMap(({ rests }) => rests);
}

/** What a party's value of any package rests on. */
function valueRests(centre: Centre): string[] {
  return [...weightRests(centre), ...scaleRests(centre)];
}

function ofParty(centre: Centre): string[] {
  return [...valueRests(centre), ...(centre.noDeal?.rests ?? [])];
}

function valuesOfAll({ centres }: DealsResult): string[] {
  return centres.flatMap(ofParty);
}

function everything(result: DealsResult): string[] {
  return [...valuesOfAll(result), ...result.redLines.map(({ redLine }) => redLine), ...result.linkages];
}

/** One number of an entry's value vector rests on one party alone; that the entry is there at all rests on everything. */
function restsOfEntry(result: DealsResult, keys: Keys): Rests {
  const [part, party] = keys;
  if (part !== "values") return everything(result);
  return ofParties(result, party, valueRests);
}

function ofParties(
  result: DealsResult,
  party: string | number | undefined,
  rests: (centre: Centre) => string[],
): Rests {
  if (party === undefined) return result.centres.flatMap(rests);
  const centre = result.centres[Number(party)];
  return centre ? rests(centre) : [];
}

function restsOfNamed(result: DealsResult, index: number, keys: Keys): Rests {
  const named = result.named[index];
  if (!named) return [];
  const own = `packages.${named.id}`;
  const [part, at] = keys;
  if (part === "id" || part === "package") return [own];
  if (part === "values") return [own, ...ofParties(result, at, valueRests)];
  if (part === "gains") return [own, ...ofParties(result, at, ofParty)];
  const blocker = part === "blockers" && at !== undefined ? named.blockers[Number(at)] : undefined;
  if (blocker) return [own, ...restsOfBlocker(blocker)];
  if (part === "blockers") return [own, ...everything(result), ...named.blockers.flatMap(restsOfBlocker)];
  return [own, ...everything(result)];
}

function restsOfBlocker(blocker: Blocker): Rests {
  switch (blocker.kind) {
    case "reservation":
    case "ratifier":
      return blocker.rests;
    case "redLine":
      return [blocker.redLine];
    case "linkage":
      return [blocker.linkage];
  }
}

function pick(paths: Rests, index: string | number | undefined): Rests {
  return index === undefined ? paths : paths.slice(Number(index), Number(index) + 1);
}

function unique(paths: Rests): Rests {
  return [...new Set(paths)];
}
