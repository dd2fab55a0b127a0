/**
 * The parts of a directed graph in which each node is reached from each other, in which there is a step at all: the circles. Nodes in the
 * order given, parts by their first. Linear in nodes and steps (Tarjan 1972), without recursion, so that long chains do no harm.
 */
export function circlesIn<Node>(
  nodes: readonly Node[],
  next: (node: Node) => readonly Node[],
): readonly (readonly Node[])[] {
  const place = new Map(nodes.map((node, index) => [node, index]));
  const steps = nodes.map((node) => next(node).flatMap((other) => place.get(other) ?? []));
  const found: Node[][] = [];
  const order = new Array<number | undefined>(nodes.length);
  const low = new Array<number>(nodes.length).fill(0);
  const waiting: number[] = [];
  const isWaiting = new Set<number>();
  let count = 0;

  const enter = (at: number) => {
    order[at] = count;
    low[at] = count;
    count += 1;
    waiting.push(at);
    isWaiting.add(at);
  };
  const leave = (at: number) => {
    if (low[at] !== order[at]) return;
    const part = waiting.splice(waiting.lastIndexOf(at));
    for (const one of part) isWaiting.delete(one);
    const circles = part.length > 1 || (steps[at] ?? []).includes(at);
    if (circles) found.push(part.toSorted((a, b) => a - b).map((one) => nodes[one] as Node));
  };

  for (const start of nodes.keys()) {
    if (order[start] !== undefined) continue;
    const way: { at: number; taken: number }[] = [{ at: start, taken: 0 }];
    enter(start);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const { at } = last;
      const step = steps[at]?.[last.taken];
      last.taken += 1;
      if (step === undefined) {
        leave(at);
        way.pop();
        const from = way.at(-1)?.at;
        if (from !== undefined) low[from] = Math.min(low[from] ?? 0, low[at] ?? 0);
      } else if (order[step] === undefined) {
        enter(step);
        way.push({ at: step, taken: 0 });
      } else if (isWaiting.has(step)) low[at] = Math.min(low[at] ?? 0, order[step]);
    }
  }
  return found.toSorted(
    (left, right) => (place.get(left[0] as Node) ?? 0) - (place.get(right[0] as Node) ?? 0),
  );
}
