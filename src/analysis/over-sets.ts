/** Whether the value at a path of a result is counted over sampled sets rather than a point answer: such answers stand under `sampled`. */
export function isOverSets(path: string): boolean {
  return path === "sampled" || path.startsWith("sampled.");
}
