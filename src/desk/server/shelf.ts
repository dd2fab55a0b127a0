/** Keeps the values used last, by key. */
export interface Shelf<Value> {
  /** The value kept under a key, or a new one in place of the one unused longest. */
  get(key: string, make: () => Value): Value;
  drop(key: string): void;
}

/** A shelf for so many values. */
export function shelf<Value>(size: number): Shelf<Value> {
  const values = new Map<string, Value>();
  return {
    get: (key, make) => {
      const value = values.get(key) ?? make();
      values.delete(key);
      values.set(key, value);
      const [oldest] = values.keys();
      if (values.size > size && oldest !== undefined) values.delete(oldest);
      return value;
    },
    drop: (key) => {
      values.delete(key);
    },
  };
}
