/** An order in which goods are delivered against payments, and what it takes to hold both sides to it. */
export interface SafeExchange {
  /** Places of the chunks in the order of delivery. */
  readonly order: readonly number[];
  /** What the two sides' costs of defecting must sum to at the least. */
  readonly leastDefectionCost: number;
  /** What the exchange gains in all: values less costs. */
  readonly gain: number;
}

/**
 * Delivers goods chunk by chunk against free payments so that neither side gains by stopping: chunks worth less than they cost first, by
 * rising value, then the others by falling cost. A chunk may follow where what has been gained before it and its value together do not
 * pass the whole gain and the two sides' costs of defecting. `values` to the receiver and `costs` to the supplier, in one currency.
 * Throws RangeError for lists of different lengths. (Sandholm & Lesser 1995; Sandholm & Ferrandon 2000.) Cost: n log n.
 */
export function safeExchange(values: readonly number[], costs: readonly number[]): SafeExchange {
  if (values.length !== costs.length)
    throw new RangeError(`safeExchange: ${values.length} values and ${costs.length} costs`);
  const gainOf = (chunk: number) => (values[chunk] as number) - (costs[chunk] as number);
  const chunks = [...values.keys()];
  const losing = chunks.filter((chunk) => gainOf(chunk) < 0);
  const others = chunks.filter((chunk) => gainOf(chunk) >= 0);
  losing.sort((a, b) => (values[a] as number) - (values[b] as number));
  others.sort((a, b) => (costs[b] as number) - (costs[a] as number));
  const order = [...losing, ...others];
  const gain = chunks.reduce((sum, chunk) => sum + gainOf(chunk), 0);
  let gained = 0;
  let least = 0;
  for (const chunk of order) {
    least = Math.max(least, gained + (values[chunk] as number) - gain);
    gained += gainOf(chunk);
  }
  return { order, leastDefectionCost: least, gain };
}
