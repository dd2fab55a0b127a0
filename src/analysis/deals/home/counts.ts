import type { Watch } from "../../../math/cancellation.ts";
import { areKnown, type Entries, toCount } from "../entries.ts";
import { type DealsModel, spaceOf } from "../model/model.ts";
import type { Ratifier, Reach, Voice } from "../model/ratifiers.ts";
import { inForce } from "../positions.ts";
import type { DealsResult, Positions } from "../result.ts";
import { countAcceptable, type EfficientEntry, type PackageSpace, toRationals } from "../space/index.ts";
import { homeRests } from "./rests.ts";
import type { HomeTally, Tally } from "./result.ts";
import { answerOf } from "./standings.ts";

/** What is to be counted: the zone of a model under one reading of the red lines, and its efficient part. */
export interface Zone {
  readonly model: DealsModel;
  readonly space: PackageSpace;
  readonly positions: Positions;
  readonly acceptable: bigint | undefined;
  readonly efficient: Entries;
}

/**
 * How many of the packages the principals could sign pass at home, exactly: one that asks for the consent of certain parties is counted
 * like one at the table with so many more. A vote that some majorities can win is no such question and its counts are null, unless the
 * packages can be asked one by one. Cost: a count of the zone for each ratifier and for all together.
 */
export function countHome(zone: Zone, watch: Watch): DealsResult["home"] {
  const { ratifiers } = zone.model;
  if (ratifiers.length === 0) return null;
  return {
    together: tallyOf(zone, ratifiers, watch),
    each: ratifiers.map((ratifier) => ({
      rule: ratifier.rule,
      principal: ratifier.principal,
      path: ratifier.path,
      party: ratifier.rule === "vetoPlayers" ? ratifier.voice.id : null,
      ...tallyOf(zone, [ratifier], watch),
      rests: homeRests(ratifier),
    })),
  };
}

function tallyOf(zone: Zone, ratifiers: readonly Ratifier[], watch: Watch): HomeTally {
  const need: Need = { sure: needOf(ratifiers, "sure"), possible: needOf(ratifiers, "possible") };
  return {
    efficient: tallyEfficient(zone, ratifiers, need, watch),
    acceptable: tallyAcceptable(zone, need, watch),
  };
}

/** Parties that must all find a package acceptable; `nobody` where none can pass, undefined where it is no matter of certain parties. */
type Needed = readonly Voice[] | "nobody" | undefined;

/** What a package needs to pass for sure, and not to be refused for sure. */
type Need = { readonly sure: Needed; readonly possible: Needed };

function needOf(ratifiers: readonly Ratifier[], how: keyof Need): Needed {
  const needs = ratifiers.map((ratifier) => needOfOne(ratifier, how));
  if (needs.includes("nobody")) return "nobody";
  if (needs.includes(undefined)) return undefined;
  return [...new Set((needs as (readonly Voice[])[]).flat())];
}

function needOfOne(ratifier: Ratifier, how: keyof Need): Needed {
  switch (ratifier.rule) {
    case "vetoPlayers":
      return consentOf([ratifier.voice], how);
    case "quota": {
      const { members, votes } = ratifier;
      if (votes <= 0) return [];
      const total = members.reduce((sum, member) => sum + member.votes, 0);
      if (total < votes) return "nobody";
      // Without any one of them the votes do not suffice.
      const isUnanimous = members.every((member) => total - member.votes < votes);
      if (!isUnanimous) return undefined;
      return consentOf(
        members.map(({ voice }) => voice),
        how,
      );
    }
    case "disapproval":
      return standingOf(ratifier.reach[how === "sure" ? 1 : 0], ratifier.executive);
  }
}

/** A party of which no no-deal value is known is never sure to consent; it may, as long as its red lines hold. */
function consentOf(voices: readonly Voice[], how: keyof Need): Needed {
  return how === "sure" && voices.some(({ value }) => !value?.noDeal) ? "nobody" : voices;
}

/** A disapproval that passes is vetoed by an executive that does not itself refuse the package. */
function standingOf(reach: Reach, executive: Voice | undefined): Needed {
  if (reach === "overrides") return "nobody";
  return reach === "passes" && executive ? [executive] : [];
}

function tallyAcceptable({ model, positions, acceptable }: Zone, need: Need, watch: Watch): Tally | null {
  if (acceptable === undefined) return null;
  const count = (needed: Needed) => {
    if (needed === undefined || needed === "nobody") return needed && 0n;
    if (needed.length === 0) return acceptable;
    return countAcceptable(
      spaceOf(model, ({ basis }) => inForce(basis, positions), { voices: needed }),
      watch,
    );
  };
  const sure = count(need.sure);
  const possible = isSame(need) ? sure : count(need.possible);
  if (sure === undefined || possible === undefined) return null;
  return {
    passes: toCount(sure),
    refused: toCount(acceptable - possible),
    open: toCount(possible - sure),
  };
}

function isSame({ sure, possible }: Need): boolean {
  return Array.isArray(sure) && Array.isArray(possible) && sure.every((voice, at) => voice === possible[at]);
}

/** Most efficient value vectors of several packages that are searched for one that passes; each may take as long as a count of the zone. */
const SEARCH_LIMIT = 100;

function tallyEfficient(
  zone: Zone,
  ratifiers: readonly Ratifier[],
  need: Need,
  watch: Watch,
): Tally<number> | null {
  if (!areKnown(zone.efficient)) return null;
  const crowded = zone.efficient.filter(({ count }) => count > 1n).length;
  if (crowded > 0 && (crowded > SEARCH_LIMIT || zone.acceptable === undefined)) return null;
  const tally = { passes: 0, refused: 0, open: 0 };
  for (const entry of zone.efficient) {
    const answers = ratifiers.map((ratifier) => answerOf(ratifier, entry.choice, zone.positions));
    const passes =
      answers.every((answer) => answer === "consents") || anotherPasses(zone, entry, need.sure, watch);
    if (passes === undefined) return null;
    const mayPass =
      passes || !answers.includes("refuses") || anotherPasses(zone, entry, need.possible, watch);
    if (mayPass === undefined) return null;
    tally[passes ? "passes" : mayPass ? "open" : "refused"]++;
  }
  return tally;
}

/** Whether among several packages of the same worth to the principals there is one that passes; undefined where it cannot be had. */
function anotherPasses(
  { model, space, positions }: Zone,
  { values, count }: EfficientEntry,
  needed: Needed,
  watch: Watch,
): boolean | undefined {
  if (count === 1n || needed === "nobody") return false;
  if (needed === undefined) return undefined;
  // Nothing acceptable dominates an efficient package: what is worth as much to everyone is worth the same.
  const floors = toRationals(space, values);
  const asking = { voices: needed, floors };
  const found = countAcceptable(
    spaceOf(model, ({ basis }) => inForce(basis, positions), asking),
    watch,
  );
  return found === undefined ? undefined : found > 0n;
}
