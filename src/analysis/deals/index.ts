import type { Watch } from "../../math/cancellation.ts";
import { type Answer, defineAnalysis, type Reason, type RunContext } from "../contract.ts";
import { reportCentre } from "./centre/report.ts";
import {
  areKnown,
  belowReservation,
  type Entries,
  efficientEntries,
  efficientSets,
  reportEntries,
  type SearchLimits,
  toCount,
} from "./entries.ts";
import { countHome } from "./home/counts.ts";
import { worthRests } from "./home/rests.ts";
import { dealsLiterature } from "./literature.ts";
import { type DealsModel, spaceOf } from "./model/model.ts";
import { voicesIn } from "./model/ratifiers.ts";
import { type DealsInput, dealsSections, missingPart } from "./model/sections.ts";
import { dealsRests } from "./rests.ts";
import type { DealsResult, Gap, Opening, PackageEntry, PickedPackages, Positions, Zone } from "./result.ts";
import { namedPackages, sampledAnswers } from "./sampled.ts";
import { dealsSamples } from "./samples.ts";
import { type DealsSettings, dealsSettings } from "./settings.ts";
import {
  countAcceptable,
  countFeasible,
  countPackages,
  type EfficientEntry,
  type Solutions,
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
  samplesBehind: dealsSamples,
});

function findDeals(
  input: DealsInput,
  settings: DealsSettings,
  context: RunContext,
): Answer<DealsResult> | Reason {
  const { positions, vectorLimit } = settings;
  const watch = { signal: context.signal };
  const limits = { ...watch, ...(vectorLimit === undefined ? {} : { limit: vectorLimit }) };
  const terrain = rememberedTerrain(input, context.asOf, watch);
  if ("key" in terrain) return terrain;
  const { model } = terrain;
  context.progress(0.5);
  const space = terrain.spaces[positions];
  const { acceptable: efficient, feasible } = efficientSets(model, space, limits);
  context.progress(0.7);
  const other = findOther(terrain, positions, efficient, limits);
  context.progress(0.8);
  const report = (entries: readonly EfficientEntry[]) => reportEntries(model, space, entries);
  const acceptable = countAcceptable(space, watch);
  const zones = zonesOf(terrain, positions, acceptable, efficient, other, watch);
  const picked = areKnown(efficient) ? solutions(space, efficient) : undefined;
  const named = namedPackages(input, model, settings);
  const sampled = sampledAnswers(input, settings, context, { model, picked, efficient, named });
  const result: DealsResult = {
    parties: model.principals.map(({ id }) => id),
    packages: toCount(countPackages(space)),
    feasible: toCount(countFeasible(space, watch)),
    acceptable: zones[positions].acceptable,
    efficient: areKnown(efficient) ? report(efficient) : null,
    efficientBelowReservation: areKnown(feasible) ? report(belowReservation(feasible)) : null,
    solutions: picked ? pickedFrom(picked, report) : null,
    gaps: [
      ...gapsAt(efficient, "efficient", "solutions", `zones.${positions}.efficient`),
      ...gapsAt(feasible, "efficientBelowReservation"),
      ...gapsAt(other, `zones.${otherThan(positions)}.efficient`),
    ],
    positions,
    zones,
    openings: findOpenings(model, watch),
    redLines: model.principals.flatMap(({ id, redLines }) =>
      redLines.map(({ path, basis, rests }) => ({ party: id, redLine: path, basis, rests })),
    ),
    linkages: model.linkages.map(({ path }) => path),
    centres: model.principals.map(({ id, value }) => reportCentre(id, value, model.issues)),
    ratifiers: reportRatifiers(model),
    home: countHome({ model, space, positions, acceptable, efficient }, watch),
    sampled,
    named: named.map(({ id, whole }) => ({ id, ...standingOf(terrain, whole, positions) })),
  };
  context.progress(1);
  // What a ratifier makes of a package is a number of the result too.
  const samples = [...result.centres, ...result.ratifiers].reduce((sum, each) => sum + each.samples, 0);
  return { result, exact: samples === 0, samples, sets: sampled?.sets ?? 0 };
}

function reportRatifiers({ ratifiers, issues }: DealsModel): DealsResult["ratifiers"] {
  const asked = ratifiers.flatMap((ratifier) =>
    voicesIn(ratifier).map((voice) => ({ voice, paths: ratifier.rests })),
  );
  return [...Map.groupBy(asked, ({ voice }) => voice.id)].flatMap(([id, found]) => {
    const voice = found[0]?.voice;
    if (!voice?.value) return [];
    const rests = [...new Set([...found.flatMap(({ paths }) => paths), ...worthRests(voice)])];
    return [{ id, ...reportCentre(id, voice.value, issues), rests }];
  });
}

function pickedFrom(
  { nash, kalaiSmorodinsky, egalitarian, utilitarian }: Solutions,
  report: (entries: readonly EfficientEntry[]) => PackageEntry[],
): PickedPackages {
  return {
    nash: report(nash),
    kalaiSmorodinsky: report(kalaiSmorodinsky),
    egalitarian: report(egalitarian),
    utilitarian: report(utilitarian),
  };
}

function gapsAt(entries: Entries, ...paths: readonly string[]): Gap[] {
  return areKnown(entries) ? [] : paths.map((path) => ({ path, reason: entries }));
}

function otherThan(positions: Positions): Positions {
  return positions === "assessed" ? "declared" : "assessed";
}

/** The efficient set under the other reading, which is the same where nobody has drawn a line in public only. */
function findOther(
  { model, spaces }: Terrain,
  positions: Positions,
  here: Entries,
  limits: SearchLimits,
): Entries {
  if (readingsAgree(spaces)) return here;
  return efficientEntries(model, spaces[otherThan(positions)], "acceptable", limits);
}

function readingsAgree({ assessed, declared }: Terrain["spaces"]): boolean {
  return assessed.redLines.length === declared.redLines.length;
}

function zonesOf(
  { spaces }: Terrain,
  positions: Positions,
  acceptable: bigint | undefined,
  here: Entries,
  other: Entries,
  watch: Watch,
): DealsResult["zones"] {
  const zone = (reading: Positions): Zone => {
    const entries = reading === positions ? here : other;
    return {
      acceptable: toCount(reading === positions ? acceptable : countAcceptable(spaces[reading], watch)),
      efficient: areKnown(entries) ? new Set(entries.map(({ values }) => values.join())).size : null,
    };
  };
  const assessed = zone("assessed");
  return { assessed, declared: readingsAgree(spaces) ? assessed : zone("declared") };
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
