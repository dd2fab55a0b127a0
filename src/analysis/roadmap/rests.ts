import { followPath } from "../../dossier/addresses.ts";
import type { RoadmapResult } from "./result.ts";

type Keys = readonly (string | number)[];

/**
 * The dossier paths that the value at a path of the result rests on; undefined where the result has no such path. What a party is tempted by
 * rests on every step, on its worth to that party, and on what leaving costs it; the order and what is largest on all of that for all.
 */
export function roadmapRests(result: RoadmapResult, path: string): readonly string[] | undefined {
  const place = followPath(result, path);
  if (!place.found) return undefined;
  const [section, ...keys] = place.path;
  return [...new Set(restsOfSection(result, String(section), keys))];
}

function restsOfSection(result: RoadmapResult, section: string, keys: Keys): readonly string[] {
  const { parties, steps } = result;
  switch (section) {
    case "package":
      return result.package === null ? [] : [`packages.${result.package}`];
    case "parties":
      return parties.map((party) => `parties.${party}`);
    case "guarantees":
      return keys.length === 0 ? everything(result) : ofParty(result, String(keys[0]));
    case "states": {
      const state = keys.length === 0 ? undefined : result.states[Number(keys[0])];
      return state === undefined ? everything(result) : ofParty(result, state.party);
    }
    case "critical":
      return result.critical === null ? everything(result) : ofParty(result, result.critical.party);
    case "lastMover":
      return result.lastMover === null ? everything(result) : ofParty(result, result.lastMover.party);
    case "durationDays":
    case "schedule":
      return steps.map(({ step }) => `steps.${step}`);
    case "steps": {
      const [at, key, party] = keys;
      const told = at === undefined ? undefined : steps[Number(at)];
      if (told === undefined) return everything(result);
      if (key === "cost") return told.rests[parties.indexOf(told.by)] ?? [];
      if (key === "values" && party !== undefined) return told.rests[Number(party)] ?? [];
      return key === undefined || key === "values" ? told.rests.flat() : [`steps.${told.step}`];
    }
    case "ends": {
      const end = keys.length === 0 ? undefined : result.ends[Number(keys[0])];
      if (end === undefined) return everything(result);
      if (keys[1] === "penalty") return end.penaltyRests;
      return [
        ...ofParty(result, end.party),
        ...(keys[1] === "noDeal" || keys[1] === "worthStarting" ? end.rests : []),
      ];
    }
    case "assumptions":
      return result.assumptions.map(({ path }) => path).filter((path) => path.startsWith("steps."));
    default:
      return everything(result);
  }
}

function ofParty({ parties, steps, ends }: RoadmapResult, party: string): string[] {
  const at = parties.indexOf(party);
  const worth = steps.flatMap(({ rests }) => rests[at] ?? []);
  return [...worth, ...(ends[at]?.penaltyRests ?? [])];
}

function everything(result: RoadmapResult): string[] {
  return result.parties.flatMap((party) => ofParty(result, party));
}
