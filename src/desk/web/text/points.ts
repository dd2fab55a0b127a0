/** Writes values for columns. */
export interface PointsWriter {
  /** Always one decimal, so that the places stand under each other. */
  readonly points: (value: number) => string;
  /** The same with its sign, for gains. */
  readonly gain: (value: number) => string;
}

/** Makes a writer once a language; the sign's place is the locale's. */
export function pointsWriter(locale: string): PointsWriter {
  const decimals = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const plain = new Intl.NumberFormat(locale, { ...decimals, signDisplay: "negative" });
  const signed = new Intl.NumberFormat(locale, { ...decimals, signDisplay: "exceptZero" });
  return { points: (value) => plain.format(value), gain: (value) => signed.format(value) };
}
