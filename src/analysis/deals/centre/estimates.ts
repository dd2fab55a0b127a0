import type { Watch } from "../../../math/cancellation.ts";
import { add, divide, equals, isZero, one, type Rational, rational, zero } from "../../../math/rational.ts";
import { type Estimate, type NoMeans, sampleMeans } from "./sample-mean.ts";
import type { Unknowns } from "./unknowns.ts";
import { weightsAreSettled } from "./weight-centre.ts";

/** Masses of the weight groups and levels of every scale at the centre. */
export interface Estimates {
  readonly masses: readonly Rational[];
  readonly levels: readonly (readonly Rational[])[];
  /** Undefined where nothing ties it to the value function. */
  readonly noDeal: Rational | undefined;
  readonly samples: number;
  readonly standardErrors: StandardErrors;
}

/** Largest standard error of a sampled weight and of a sampled option value, and that of no deal; 0 where none was sampled. */
export interface StandardErrors {
  readonly weights: number;
  readonly values: number;
  readonly noDeal: number;
}

/** What closed forms give; undefined entries have none. */
interface ClosedForms {
  readonly masses: readonly Rational[] | undefined;
  readonly levels: readonly (readonly Rational[] | undefined)[];
}

/** The seed of every sampled centre. It is not the user's: a point answer does not move with the seed. */
const CENTRE_SEED = 20250418;

/** Sampled means are rounded to this many decimals and are exact from there on. */
const DECIMALS = 6;

/**
 * The centre, part by part: in closed form where there is one and no statement on whole packages touches the part, otherwise the
 * mean of a sample, rounded to 1e-6.
 */
export function estimateCentre(unknowns: Unknowns, closed: ClosedForms, watch: Watch): Estimates | NoMeans {
  const { scales, requirements } = unknowns;
  const touched = scales.map((_, issue) =>
    requirements.some(({ plus, minus }) => !plus || !minus || plus[issue] !== minus[issue]),
  );
  const freeScales = scales.map((scale, issue) => {
    return (
      scale !== undefined &&
      (closed.levels[issue] === undefined || ((touched[issue] as boolean) && !isSettled(scale)))
    );
  });
  const freeWeights = closed.masses === undefined || requirements.length > 0;
  if (!freeWeights && !freeScales.includes(true)) return exactly(closed);
  const involved = scales.map((scale, issue) => (freeScales[issue] || touched[issue] ? scale : undefined));
  const means = sampleMeans({ ...unknowns, scales: involved }, CENTRE_SEED, watch);
  if (typeof means === "string") return means;
  const masses =
    freeWeights && !weightsAreSettled(unknowns.weights)
      ? roundMasses(means.masses, unknowns.weights.kind)
      : (closed.masses ?? [one]);
  return {
    masses,
    levels: closed.levels.map((levels, issue) => {
      if (!freeScales[issue]) return levels ?? [];
      return (means.levels[issue] ?? []).map((level, at) => {
        const low = scales[issue]?.low[at] as Rational;
        return equals(low, scales[issue]?.high[at] as Rational) ? low : round(level.mean);
      });
    }),
    noDeal: means.noDeal && round(means.noDeal.mean),
    samples: means.samples,
    standardErrors: {
      weights: freeWeights ? largestError(means.masses) : 0,
      values: largestError(means.levels.filter((_, issue) => freeScales[issue]).flat()),
      noDeal: means.noDeal?.error ?? 0,
    },
  };
}

function isSettled({ low, high }: { low: readonly Rational[]; high: readonly Rational[] }): boolean {
  return low.every((value, level) => equals(value, high[level] as Rational));
}

function exactly({ masses, levels }: ClosedForms): Estimates {
  return {
    masses: masses ?? [],
    levels: levels.map((values) => values ?? []),
    noDeal: undefined,
    samples: 0,
    standardErrors: { weights: 0, values: 0, noDeal: 0 },
  };
}

function round(value: number): Rational {
  const scale = 10 ** DECIMALS;
  return rational(BigInt(Math.round(value * scale)), BigInt(scale));
}

/** Rounded masses of a simplex are brought back to the sum of 1 that rounding took from them. */
function roundMasses(masses: readonly Estimate[], kind: "simplex" | "box"): Rational[] {
  const rounded = masses.map(({ mean }) => round(mean));
  const sum = rounded.reduce(add, zero);
  return kind === "box" || isZero(sum) ? rounded : rounded.map((mass) => divide(mass, sum));
}

function largestError(estimates: readonly Estimate[]): number {
  return estimates.reduce((most, { error }) => Math.max(most, error), 0);
}
