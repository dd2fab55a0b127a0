/** Draws of one number by several independent chains of equal length, chain after chain. */
export interface Chains {
  readonly draws: ArrayLike<number>;
  readonly chains: number;
}

/**
 * How many independent draws would estimate the mean as well, at most as many as there are. Draws that are all equal count in full.
 * Source: autocorrelations over all chains, summed while sums of neighbouring pairs stay positive and do not rise: Geyer (1992);
 * Gelman et al. (2013), 11.5. Cost: draws × lags until the correlation is gone.
 */
export function effectiveSize({ draws, chains }: Chains): number {
  const length = lengthOf("effectiveSize", draws, chains);
  const { means, within, total } = spreadOf(draws, chains, length);
  if (total === 0) return draws.length;
  let sum = 0;
  let before = Number.POSITIVE_INFINITY;
  for (let lag = 0; lag + 1 < length; lag += 2) {
    const pair = correlation(lag) + correlation(lag + 1);
    if (pair <= 0) break;
    before = Math.min(before, pair);
    sum += before;
  }
  return Math.min(draws.length, draws.length / Math.max(2 * sum - 1, Number.EPSILON));

  function correlation(lag: number): number {
    let products = 0;
    for (let chain = 0; chain < chains; chain++) {
      const from = chain * length;
      const mean = means[chain] as number;
      for (let at = from; at + lag < from + length; at++)
        products += ((draws[at] as number) - mean) * ((draws[at + lag] as number) - mean);
    }
    // The autocovariance with the divisor of the variance within chains, so that lag 0 is that variance itself.
    const covariance = products / (chains * (length - 1));
    return 1 - (within - covariance) / total;
  }
}

/**
 * How much wider the draws of all chains together spread than those of each: near 1 where the chains agree, 1
 * where all draws are equal, Infinity where no chain moved and they stand apart. Each chain counts as two, so that one that drifts shows. Chains
 * that began at one point show less than chains begun far apart: not a region that none has reached.
 * Source: Gelman and Rubin (1992), with split chains as in Gelman et al. (2013), 11.4.
 */
export function scaleReduction({ draws, chains }: Chains): number {
  const whole = lengthOf("scaleReduction", draws, chains);
  const length = Math.floor(whole / 2);
  const halves = new Float64Array(2 * chains * length);
  for (let chain = 0; chain < chains; chain++) {
    for (let at = 0; at < length; at++) {
      halves[2 * chain * length + at] = draws[chain * whole + at] as number;
      halves[(2 * chain + 1) * length + at] = draws[(chain + 1) * whole - length + at] as number;
    }
  }
  const { within, total } = spreadOf(halves, 2 * chains, length);
  if (total === 0) return 1;
  return Math.sqrt(total / within);
}

/** Each chain's mean, the mean variance within chains, and the variance of all estimated from within and between. */
function spreadOf(draws: ArrayLike<number>, chains: number, length: number) {
  const means = new Float64Array(chains);
  let within = 0;
  for (let chain = 0; chain < chains; chain++) {
    const from = chain * length;
    let sum = 0;
    for (let at = from; at < from + length; at++) sum += draws[at] as number;
    const mean = sum / length;
    means[chain] = mean;
    for (let at = from; at < from + length; at++) within += ((draws[at] as number) - mean) ** 2;
  }
  within /= chains * (length - 1);
  const middle = means.reduce((sum, mean) => sum + mean, 0) / chains;
  const between = chains > 1 ? means.reduce((sum, mean) => sum + (mean - middle) ** 2, 0) / (chains - 1) : 0;
  return { means, within, total: ((length - 1) / length) * within + between };
}

function lengthOf(caller: string, draws: ArrayLike<number>, chains: number): number {
  const length = draws.length / chains;
  if (!Number.isInteger(length) || length < 4)
    throw new RangeError(`${caller}: ${draws.length} draws are not ${chains} equal chains of four or more`);
  return length;
}
