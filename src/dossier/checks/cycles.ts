import { readable } from "../reading/draft.ts";
import { isMap } from "../reading/text-tree.ts";
import type { Checking, Path } from "./checking.ts";

/** Nothing starts from, belongs to or replaces itself, over however many steps. */
export function checkCycles(checking: Checking): void {
  const { draft, report, plain } = checking;
  const likes = new Map(Object.entries(draft.preferences).map(([party, { like }]) => [party, like]));
  for (const parties of loopsIn(likes)) {
    report("like-cycle", ["preferences", parties[0] ?? "", "like"], { parties });
  }
  const belongs = new Map(readable(draft.parties).map(([party]) => [party.id, party.belongsTo]));
  const indexOf = new Map(readable(draft.parties).map(([party, index]) => [party.id, index]));
  for (const parties of loopsIn(belongs)) {
    report("belongs-to-cycle", ["parties", indexOf.get(parties[0] ?? "") ?? 0, "belongsTo"], { parties });
  }
  checkSupersession(checking, [plain.linkages], ["linkages"]);
  for (const [party, statements] of Object.entries(isMap(plain.preferences) ? plain.preferences : {})) {
    checkSupersession(checking, isMap(statements) ? Object.values(statements) : [], ["preferences", party]);
  }
}

function checkSupersession(checking: Checking, lists: readonly unknown[], path: Path): void {
  const after = new Map<string, readonly string[]>();
  for (const statement of lists.flat()) {
    if (!isMap(statement) || typeof statement.id !== "string" || !Array.isArray(statement.supersedes))
      continue;
    after.set(
      statement.id,
      statement.supersedes.filter((id) => typeof id === "string"),
    );
  }
  const ids = findCycle(after);
  if (ids !== undefined) checking.report("supersedes-cycle", path, { ids });
}

/** The loops of a map in which each name leads to at most one other; each loop once. Linear. */
function loopsIn(next: ReadonlyMap<string, string | undefined>): readonly (readonly string[])[] {
  const done = new Set<string>();
  const loops: (readonly string[])[] = [];
  for (const start of next.keys()) {
    const way: string[] = [];
    const onWay = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !onWay.has(at)) {
      way.push(at);
      onWay.add(at);
      at = next.get(at);
    }
    if (at !== undefined && onWay.has(at)) loops.push(way.slice(way.indexOf(at)));
    for (const name of way) done.add(name);
  }
  return loops;
}

/** Names that follow each other in a circle, or undefined where there is none. Linear in names and steps. */
export function findCycle(after: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const left = namesInCircles(after);
  const [start] = left;
  const way: string[] = [];
  const placeOnWay = new Map<string, number>();
  let at = start;
  // Whoever is left has a successor that is left too, so walking must come back.
  while (at !== undefined && !placeOnWay.has(at)) {
    placeOnWay.set(at, way.length);
    way.push(at);
    at = after.get(at)?.find((name) => left.has(name));
  }
  return at === undefined ? undefined : way.slice(placeOnWay.get(at));
}

// Kahn 1962, run backwards: names from which nothing leads on are taken away until every name left leads to another.
function namesInCircles(after: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const [name, successors] of after) {
    open.set(name, successors.length);
    for (const successor of successors) {
      const known = before.get(successor);
      if (known === undefined) before.set(successor, [name]);
      else known.push(name);
      if (!open.has(successor)) open.set(successor, after.get(successor)?.length ?? 0);
    }
  }
  const ends = [...open].filter(([, count]) => count === 0).map(([name]) => name);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    open.delete(end);
    for (const name of before.get(end) ?? []) {
      const count = (open.get(name) ?? 0) - 1;
      open.set(name, count);
      if (count === 0) ends.push(name);
    }
  }
  return new Set(open.keys());
}
