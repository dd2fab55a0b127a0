/** Writes values for columns: always the same decimals (one, where not said), so that the places stand under each other. */
export interface PointsWriter {
  readonly points: (value: number, decimals?: number) => string;
  /** The same with its sign, for gains. */
  readonly gain: (value: number, decimals?: number) => string;
}

/** Makes a writer once a language; the sign's place is the locale's. */
export function pointsWriter(locale: string): PointsWriter {
  const made = new Map<string, Intl.NumberFormat>();
  const write = (value: number, decimals: number, signDisplay: "negative" | "exceptZero") => {
    const key = `${signDisplay} ${decimals}`;
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const writer = made.get(key) ?? new Intl.NumberFormat(locale, { ...digits, signDisplay });
    made.set(key, writer);
    return writer.format(value);
  };
  return {
    points: (value, decimals = 1) => write(value, decimals, "negative"),
    gain: (value, decimals = 1) => write(value, decimals, "exceptZero"),
  };
}
