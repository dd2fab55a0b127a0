/** A figure's plotting area and its two value axes, known before anything is drawn so that labels can be placed. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly x: Axis;
  readonly y: Axis;
}

export interface Axis {
  readonly domain: readonly [number, number];
  /** Pixels at the two ends of the domain. */
  readonly range: readonly [number, number];
}

/** Lays two value axes over every value they must show, with a little air around them. */
export function frameFor(
  size: { readonly width: number; readonly height: number },
  xs: readonly number[],
  ys: readonly number[],
): Frame {
  const margin = { top: 34, right: 16, bottom: 52, left: size.width < 480 ? 34 : 44 };
  return {
    ...size,
    margin,
    x: { domain: domainOf(xs), range: [margin.left, size.width - margin.right] },
    y: { domain: domainOf(ys), range: [size.height - margin.bottom, margin.top] },
  };
}

/** The pixel at which a value stands. */
export function toPixel({ domain, range }: Axis, value: number): number {
  return range[0] + ((value - domain[0]) / (domain[1] - domain[0])) * (range[1] - range[0]);
}

/** The value at a pixel. */
export function toValue({ domain, range }: Axis, pixel: number): number {
  return domain[0] + ((pixel - range[0]) / (range[1] - range[0])) * (domain[1] - domain[0]);
}

function domainOf(values: readonly number[]): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (!Number.isFinite(low)) return [0, 1];
  const air = high > low ? (high - low) * 0.05 : Math.max(Math.abs(high) * 0.1, 1);
  return [low - air, high + air];
}
