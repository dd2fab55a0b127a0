import type { Watch } from "../../math/cancellation.ts";
import { type Answer, defineAnalysis, type Reason, type RunContext } from "../contract.ts";
import { reportCentre } from "./centre/report.ts";
import { belowReservation, efficientEntries, reportEntries, toCount } from "./entries.ts";
import { dealsLiterature } from "./literature.ts";
import { toChoice } from "./model/choices.ts";
import { type DealsModel, spaceOf } from "./model/model.ts";
import { type DealsInput, dealsSections, missingPart } from "./model/sections.ts";
import { dealsRests } from "./rests.ts";
import type { DealsResult, Opening, Positions, Zone } from "./result.ts";
import { type DealsSettings, dealsSettings } from "./settings.ts";
import {
  countAcceptable,
  countFeasible,
  countPackages,
  type EfficientEntry,
  solutions,
} from "./space/index.ts";
import { rememberedTerrain, standingOf, type Terrain } from "./standing.ts";

/** The space of packages: what is feasible, acceptable and efficient, the bargaining solutions, and where named packages stand. */
export const deals = defineAnalysis({
  id: "deals",
  reads: dealsSections,
  uses: [],
  settings: dealsSettings,
  literature: dealsLiterature,
  applies: (input) => missingPart(input),
  run: findDeals,
  restsOn: dealsRests,
});

function findDeals(
  input: DealsInput,
  settings: DealsSettings,
  context: RunContext,
): Answer<DealsResult> | Reason {
  const watch = { signal: context.signal };
  const terrain = rememberedTerrain({ ...input, asOf: context.asOf ?? undefined }, watch);
  if ("key" in terrain) return terrain;
  const { model } = terrain;
  context.progress(0.5);
  const found = findEfficient(terrain, settings.positions, watch);
  if ("key" in found) return found;
  context.progress(0.7);
  const space = terrain.spaces[settings.positions];
  const zones = findZones(terrain, settings.positions, found, watch);
  if ("key" in zones) return zones;
  context.progress(0.8);
  const picked = solutions(space, found.efficient);
  const report = (entries: readonly EfficientEntry[]) => reportEntries(model, space, entries);
  const result: DealsResult = {
    parties: model.principals.map(({ id }) => id),
    packages: toCount(countPackages(space)),
    feasible: toCount(countFeasible(space, watch)),
    acceptable: zones[settings.positions].acceptable,
    efficient: report(found.efficient),
    efficientBelowReservation: report(found.below),
    solutions: {
      nash: report(picked.nash),
      kalaiSmorodinsky: report(picked.kalaiSmorodinsky),
      egalitarian: report(picked.egalitarian),
      utilitarian: report(picked.utilitarian),
    },
    positions: settings.positions,
    zones,
    openings: findOpenings(model, watch),
    redLines: model.principals.flatMap(({ id, redLines }) =>
      redLines.map(({ path, basis }) => ({ party: id, redLine: path, basis })),
    ),
    linkages: model.linkages.map(({ path }) => path),
    centres: model.principals.map(({ id, value }) => reportCentre(id, value, model.issues)),
    named: placeNamed(input, terrain, settings),
  };
  context.progress(1);
  // A ratifier's shortfall is a number of the result too.
  const samples = [...model.principals, ...model.ratifiers].reduce(
    (sum, { value }) => sum + (value?.samples ?? 0),
    0,
  );
  return { result, exact: samples === 0, samples };
}

interface Efficient {
  readonly efficient: readonly EfficientEntry[];
  readonly below: readonly EfficientEntry[];
}

function findEfficient({ model, spaces }: Terrain, positions: Positions, watch: Watch): Efficient | Reason {
  const efficient = efficientEntries(model, spaces[positions], "acceptable", watch);
  if ("key" in efficient) return efficient;
  const feasible = efficientEntries(model, spaces[positions], "feasible", watch);
  return "key" in feasible ? feasible : { efficient, below: belowReservation(feasible) };
}

/** Both readings of the red lines; the one in use is known already. */
function findZones(
  { model, spaces }: Terrain,
  positions: Positions,
  { efficient }: Efficient,
  watch: Watch,
): DealsResult["zones"] | Reason {
  const zone = (space: (typeof spaces)[Positions], entries: readonly EfficientEntry[]): Zone => ({
    acceptable: toCount(countAcceptable(space, watch)),
    efficient: new Set(entries.map(({ values }) => values.join())).size,
  });
  const here = zone(spaces[positions], efficient);
  if (spaces.assessed.redLines.length === spaces.declared.redLines.length)
    return { assessed: here, declared: here };
  const other = positions === "assessed" ? "declared" : "assessed";
  const entries = efficientEntries(model, spaces[other], "acceptable", watch);
  if ("key" in entries) return entries;
  const there = zone(spaces[other], entries);
  return positions === "assessed" ? { assessed: here, declared: there } : { assessed: there, declared: here };
}

/** Every public line in turn taken for a position, with all other lines at their word. */
function findOpenings(model: DealsModel, watch: Watch): Opening[] {
  return model.principals.flatMap(({ id, redLines }) =>
    redLines
      .filter(({ basis }) => basis === "declared")
      .map((movable) => ({
        party: id,
        redLine: movable.path,
        acceptable: toCount(
          countAcceptable(
            spaceOf(model, (line) => line !== movable),
            watch,
          ),
        ),
      })),
  );
}

function placeNamed(input: DealsInput, terrain: Terrain, settings: DealsSettings): DealsResult["named"] {
  return input.packages.flatMap(({ id, choice }) => {
    const whole = toChoice(terrain.model.issues, choice);
    if (!whole || (settings.package !== undefined && settings.package !== id)) return [];
    return [{ id, ...standingOf(terrain, whole, settings.positions) }];
  });
}
