import type { CalendarDate, Id } from "../../../dossier/schema/primitives.ts";
import type { Watch } from "../../../math/cancellation.ts";
import { effectiveSize, scaleReduction } from "../../../math/chains.ts";
import { noDealRests } from "../centre/report.ts";
import { isPoint, type Region, regionOf } from "../centre/value-function.ts";
import { choiceReader } from "../model/choices.ts";
import { type DealsModel, spaceOf } from "../model/model.ts";
import type { DealsInput } from "../model/sections.ts";
import { inForce } from "../positions.ts";
import type { Positions } from "../result.ts";
import { type Choice, matches, type PackageSpace } from "../space/index.ts";
import { partyStatements } from "../statements/party-statements.ts";
import { acceptance, centralWeights, leastAccepted, rankShares } from "./acceptance.ts";
import { type Bearing, hangsOn } from "./hangs-on.ts";
import { type PreferenceSets, preferenceSets } from "./preference-sets.ts";
import type { Acceptance, Confidence, SampledDeals, SampledParty, SolutionName } from "./result.ts";
import { type Drawn, flaggedByAll, noneAtAll, type Share, shareOf } from "./share.ts";
import { zoneSizes } from "./zone.ts";

/** Most efficient entries whose ranks among each other are told. */
const entriesShown = 50;

export interface Asked extends Watch {
  readonly input: DealsInput;
  readonly model: DealsModel;
  readonly asOf: CalendarDate | null;
  readonly positions: Positions;
  readonly seed: number;
  readonly samples: number;
  /** Packages of each solution; undefined where there are none to be had. */
  readonly solutions: Readonly<Record<SolutionName, readonly Choice[]>> | undefined;
  readonly efficient: readonly Choice[];
  readonly named: readonly { readonly id: Id; readonly whole: Choice }[];
}

/**
 * The answers over sampled preference sets; undefined where every preference is a plain number, so that there is nothing to sample.
 * Cost: sets × (packages shown × log, open packages).
 */
export function sampleDeals(asked: Asked): SampledDeals | undefined {
  const { model, positions, efficient, named, solutions } = asked;
  const regions = regionsOf(asked);
  if (regions.every(isPoint)) return undefined;
  const parties = regions.map((region, at) => setsOf(region, model.principals[at]?.id ?? "", asked));
  const diagnoses = parties.map((sets, at) => diagnose(model, at, sets));
  const effective = diagnoses.map(({ effectiveSets }) => effectiveSets);
  const space = spaceOf(model, ({ basis }) => inForce(basis, positions));
  const drawn: readonly Drawn[] = diagnoses.map(({ varies: open, effectiveSets }, at) => ({
    chains: parties[at]?.chains ?? 1,
    effective: open ? effectiveSets : Number.POSITIVE_INFINITY,
  }));
  const together: Drawn = {
    chains: parties[0]?.chains ?? 1,
    effective: Math.min(...drawn.map(({ effective: ofParty }) => ofParty)),
  };
  const least = parties.map(leastAccepted);
  const accepted = (choice: Choice) =>
    parties.map((sets, party) =>
      crosses(space, party, choice) ? undefined : acceptance(sets, least[party] as Float64Array, choice),
    );
  const shown = efficient.slice(0, entriesShown);
  const ranks = parties.map((sets) => rankShares(sets, shown));
  const central = parties.map((sets) => centralWeights(sets, shown));
  // What cannot stand together no one can agree on, and what crosses a red line its party refuses, whatever anybody wants.
  const acceptedByAll = (choice: Choice) => {
    if (space.forbidden.some((pattern) => matches(pattern, choice))) return undefined;
    const each = accepted(choice).filter((flags) => flags !== undefined);
    return each.length < parties.length ? undefined : flaggedByAll(each);
  };
  const shareIn = (flags: Uint8Array | undefined, of: Drawn) =>
    flags === undefined ? noneAtAll : shareOf(flags, of);
  const acceptanceOf = (choice: Choice): Acceptance => ({
    accepted: accepted(choice).map((flags, party) => shareIn(flags, drawn[party] as Drawn)),
    acceptedByAll: shareIn(acceptedByAll(choice), together),
  });
  const confidence = (choice: Choice): Confidence => {
    const flags = acceptedByAll(choice);
    const bearing = flags && hangsOn(parties, choice, flags, effective);
    return { ...shareIn(flags, together), hangsOn: toldBearing(model, bearing, choice) };
  };
  return {
    sets: parties[0]?.count ?? 0,
    parties: diagnoses,
    zone: zoneOf(zoneSizes(space, parties, asked), together),
    efficient: shown.map((choice, at) => ({
      ...acceptanceOf(choice),
      ranks: ranks.map((ofParty) => ofParty[at] as number[]),
      centralWeights: central.map((ofParty) => ofParty[at] as readonly number[] | null),
    })),
    named: named.map(({ id, whole }) => ({ id, ...acceptanceOf(whole) })),
    solutions: solutions
      ? {
          nash: solutions.nash.map(confidence),
          kalaiSmorodinsky: solutions.kalaiSmorodinsky.map(confidence),
          egalitarian: solutions.egalitarian.map(confidence),
          utilitarian: solutions.utilitarian.map(confidence),
        }
      : null,
  };
}

/** What is known of each principal. That a model could be read says that something is. */
function regionsOf({ input, model, asOf }: Asked): Region[] {
  const { issues, principals } = model;
  const vocabulary = { issues, asOf, choiceOf: choiceReader(issues, input.packages) };
  return principals.map(({ id }) => {
    const said = partyStatements(input.preferences, id, vocabulary);
    const region = said && regionOf(said, issues);
    if (region === undefined || "problem" in region)
      throw new RangeError(`sampleDeals: ${id} has no value function`);
    return region;
  });
}

/** Preference sets of one principal, drawn under its own name and so independently of the others. */
function setsOf(region: Region, name: Id, { seed, samples, signal }: Asked): PreferenceSets {
  const sets = preferenceSets(region, { count: samples, seed, name, ...(signal ? { signal } : {}) });
  if (typeof sets === "string") throw new RangeError(`sampleDeals: ${name} has no value function: ${sets}`);
  return sets;
}

function diagnose({ principals, issues }: DealsModel, at: number, sets: PreferenceSets): SampledParty {
  const { count, chains, width, adds, weights, offsets, noDeal } = sets;
  const columns = (rows: Float64Array, size: number) =>
    Array.from({ length: size }, (_, at) =>
      Float64Array.from({ length: count }, (__, set) => rows[set * size + at] ?? 0),
    );
  const ofIssues = columns(weights, offsets.length);
  const open = [...ofIssues, ...columns(adds, width), ...(noDeal ? [noDeal] : [])].filter(varies);
  const worst = Math.max(1, ...open.map((draws) => scaleReduction({ draws, chains })));
  return {
    party: principals[at]?.id ?? "",
    weights: ofIssues.map((draws, issue) => {
      const sorted = draws.toSorted();
      return {
        issue: issues[issue]?.id ?? "",
        low: quantileOf(sorted, 0.05),
        high: quantileOf(sorted, 0.95),
      };
    }),
    varies: open.length > 0,
    effectiveSets: Math.round(Math.min(count, ...open.map((draws) => effectiveSize({ draws, chains })))),
    scaleReduction: Number.isFinite(worst) ? worst : null,
  };
}

function varies(draws: Float64Array): boolean {
  const first = draws[0] as number;
  return draws.some((draw) => Math.abs(draw - first) > 1e-12 * Math.max(1, Math.abs(first)));
}

function crosses({ redLines }: PackageSpace, party: number, choice: Choice): boolean {
  return redLines.some((line) => line.party === party && matches(line.pattern, choice));
}

function zoneOf(sizes: Uint32Array | undefined, together: Drawn): SampledDeals["zone"] {
  if (sizes === undefined) return null;
  const none: Share = shareOf(
    Uint8Array.from(sizes, (size) => (size === 0 ? 1 : 0)),
    together,
  );
  const sorted = sizes.toSorted();
  const [low, median, high] = [0.05, 0.5, 0.95].map((share) => quantileOf(sorted, share));
  return { low: low ?? 0, median: median ?? 0, high: high ?? 0, none };
}

/** The least of some numbers, given in rising order, that at least such a share of them does not exceed. */
function quantileOf(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number;
}

function toldBearing(model: DealsModel, bearing: Bearing | undefined, choice: Choice): Confidence["hangsOn"] {
  if (bearing === undefined) return null;
  const { on, correlation } = bearing;
  const principal = model.principals[on.party] as DealsModel["principals"][number];
  const { value, id: party } = principal;
  if (on.kind === "noDeal")
    return { party, kind: on.kind, issue: null, option: null, correlation, rests: noDealRests(value) };
  const issue = model.issues[on.issue] as DealsModel["issues"][number];
  const option = on.kind === "value" ? (issue.options[choice[on.issue] as number] ?? null) : null;
  const rests = on.kind === "weight" ? value.weightRests : (value.valueRests[on.issue] ?? []);
  return { party, kind: on.kind, issue: issue.id, option, correlation, rests };
}
