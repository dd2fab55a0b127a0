import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circlesIn } from "../../src/math/strong-parts.ts";
import { claimOf, faultsIn, onlyFault, recordOf } from "./plain-record.ts";

const source = (id: string, sources: string[] = []) => ({ id, title: id, published: "2025-04-14", sources });

describe("circular sourcing", () => {
  it("is found over claims and sources, however long the way", () => {
    const dossier = recordOf({
      sources: [source("daily", ["said"]), source("weekly", ["daily"]), source("apart")],
      claims: [
        claimOf("said", { source: "weekly" }),
        claimOf("other", { source: "apart", sources: ["said"] }),
      ],
    });
    const fault = onlyFault(dossier, "circularSourcing");
    expect(fault.circle).toEqual(["sources.daily", "sources.weekly", "claims.said"]);
    expect(fault.about).toEqual(["daily", "weekly", "said"]);
    expect(fault.rests).toEqual(fault.circle);
  });

  it("is found where a source names itself, and not where two claims rest on one source", () => {
    expect(
      onlyFault(
        recordOf({ sources: [source("daily", ["daily"])], claims: [claimOf("a", { source: "daily" })] }),
        "circularSourcing",
      ).circle,
    ).toEqual(["sources.daily"]);
    const shared = recordOf({ claims: [claimOf("a", {}), claimOf("b", { sources: ["a"] })] });
    expect(faultsIn(shared)).toEqual([]);
  });
});

describe("the circles of a directed graph", () => {
  const graph = fc
    .integer({ min: 1, max: 9 })
    .chain((size) =>
      fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }),
    );

  it("are the classes of nodes that reach each other, by brute force", () => {
    fc.assert(
      fc.property(graph, (steps) => {
        const nodes = steps.map((_, index) => index);
        const reached = nodes.map((start) => {
          const seen = new Set<number>();
          const open = [...(steps[start] ?? [])];
          for (let at = open.pop(); at !== undefined; at = open.pop()) {
            if (seen.has(at)) continue;
            seen.add(at);
            open.push(...(steps[at] ?? []));
          }
          return seen;
        });
        const classes = nodes
          .filter((one) => reached[one]?.has(one))
          .map((one) => nodes.filter((other) => reached[one]?.has(other) && reached[other]?.has(one)));
        const unique = [...new Map(classes.map((found) => [found.join(), found])).values()];
        expect(circlesIn(nodes, (node) => steps[node] ?? [])).toEqual(unique);
      }),
    );
  });

  it("are found in a chain of a hundred thousand nodes", () => {
    const nodes = Array.from({ length: 100_000 }, (_, index) => index);
    expect(circlesIn(nodes, (node) => [(node + 1) % nodes.length])[0]).toHaveLength(nodes.length);
    expect(circlesIn(nodes, (node) => [node + 1])).toEqual([]);
  });
});
