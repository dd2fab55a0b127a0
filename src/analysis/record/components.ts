/** Parts of a graph that hang together, each with its nodes in the order given. Nodes without an edge are parts of their own. */
export function componentsOf<Node>(
  nodes: readonly Node[],
  edges: readonly (readonly [Node, Node])[],
): Node[][] {
  const parts = new Map(nodes.map((node) => [node, [node]]));
  for (const [left, right] of edges) {
    const [one, other] = [parts.get(left), parts.get(right)];
    if (one === undefined || other === undefined || one === other) continue;
    one.push(...other);
    for (const node of other) parts.set(node, one);
  }
  const place = new Map(nodes.map((node, index) => [node, index]));
  return [...new Set(parts.values())].map((part) =>
    part.toSorted((left, right) => (place.get(left) ?? 0) - (place.get(right) ?? 0)),
  );
}
