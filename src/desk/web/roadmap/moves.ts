/** Steps by phase with one moved by so many phases; a phase left empty goes, one before the first or after the last is new. */
export function moved(order: readonly (readonly string[])[], part: string, by: number): string[][] {
  const from = order.findIndex((phase) => phase.includes(part));
  if (from < 0) return order.map((phase) => [...phase]);
  return movedTo(order, part, from + by);
}

/** The same, to a phase by its place; -1 is a new one before the first, the number of phases a new one after the last. */
export function movedTo(order: readonly (readonly string[])[], part: string, to: number): string[][] {
  const left = order.map((phase) => phase.filter((one) => one !== part));
  if (to < 0) left.unshift([part]);
  else if (to >= left.length) left.push([part]);
  else left[to]?.push(part);
  return left.filter((phase) => phase.length > 0);
}
