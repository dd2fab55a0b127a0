import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Blocker, DealsResult } from "../../src/analysis/deals/result.ts";
import { deals, runAnalysis } from "../../src/analysis/index.ts";
import { followPath, segmentOf } from "../../src/dossier/addresses.ts";
import { asOfView } from "../../src/dossier/as-of.ts";
import type { Dossier, DossierInput } from "../../src/dossier/schema/dossier.ts";
import { soundCase } from "../cases/case-reading.ts";
import { dossierOf, optionsIssue, principal } from "./plain-dossiers.ts";
import { river } from "./river.ts";

/**
 * The certificate: each statement of a dossier is taken out in turn and everything computed again. No number may then move that does not
 * name the statement among those it rests on.
 */

const run = (dossier: Dossier, positions: string) =>
  runAnalysis(
    deals,
    { dossier, hash: "test", asOf: dossier.asOf ?? null },
    { settings: { positions, samples: 500 } },
  );

const lists = new Set(["scale", "weights", "compares", "noDeal", "redLines"]);

/** Where each statement, linkage, named package and ratifier stands, as keys and indexes. */
function statementsOf(dossier: Dossier): (string | number)[][] {
  const entries = (keys: (string | number)[]) =>
    (followPath(dossier, keys.join(".")).value as readonly unknown[]).map((_, at) => [...keys, at]);
  const ofParties = Object.entries(dossier.preferences).flatMap(([party, said]) =>
    Object.entries(said).flatMap(([kind]) => {
      const at = ["preferences", party, kind];
      if (lists.has(kind)) return entries(at);
      if (kind === "like") return [at];
      if (kind !== "short") return [];
      const { matrix, issues, wouldSign, wouldRefuse } = said.short ?? { matrix: {} };
      const parts = Object.entries({ issues, wouldSign, wouldRefuse }).filter(([, part]) => part);
      return [
        ...Object.keys(matrix).map((issue) => [...at, "matrix", issue]),
        ...parts.map(([key]) => [...at, key]),
      ];
    }),
  );
  const members = Object.entries(dossier.ratification).flatMap(([party, rules]) =>
    rules.flatMap((rule, at) =>
      rule.rule === "vetoPlayers"
        ? entries(["ratification", party, at, "members"])
        : [["ratification", party, at]],
    ),
  );
  return [...entries(["linkages"]), ...entries(["packages"]), ...ofParties, ...members];
}

function addressIn(dossier: Dossier, keys: readonly (string | number)[]): string {
  let holder: unknown = dossier;
  return keys
    .map((key) => {
      const segment = segmentOf(holder, key);
      holder = (holder as Record<string | number, unknown>)[key];
      return segment;
    })
    .join(".");
}

function without(dossier: Dossier, keys: readonly (string | number)[]): Dossier {
  const copy = structuredClone(dossier);
  const last = keys.at(-1) as string | number;
  const holder = followPath(copy, keys.slice(0, -1).join(".")).value;
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete (holder as Record<string, unknown>)[last];
  return copy;
}

interface Figure {
  readonly path: string;
  readonly value: number | string | boolean;
}

/** Every number, count and yes or no of a result, by a name that does not shift when other blockers and packages go. */
function figuresOf(result: DealsResult): Map<string, Figure> {
  const found = new Map<string, Figure>();
  const visit = (value: unknown, path: string, name: string): void => {
    if (Array.isArray(value)) {
      value.forEach((entry: unknown, at) => {
        visit(entry, `${path}.${at}`, `${name}.${nameOf(path, entry) ?? at}`);
      });
    } else if (typeof value === "object" && value !== null) {
      for (const [key, part] of Object.entries(value)) visit(part, `${path}.${key}`, `${name}.${key}`);
    } else if (typeof value === "number" || typeof value === "boolean" || /^\d+$/.test(String(value))) {
      found.set(name, { path: path.slice(1), value: value as number });
    }
  };
  visit(result, "", "");
  return found;
}

function nameOf(path: string, entry: unknown): string | undefined {
  if ([".named", ".ratifiers", ".sampled.named"].includes(path)) return (entry as { readonly id: string }).id;
  if (path === ".home.each" || path.endsWith(".home")) return (entry as { readonly path: string }).path;
  if (!path.endsWith(".blockers")) return undefined;
  const { kind, party, redLine, linkage } = entry as Blocker & Record<string, string>;
  return [kind, party, redLine, linkage].join(" ");
}

type Taken = (address: string, result: DealsResult) => boolean;

/** What moved although it does not rest on what was taken out, one line each; undefined where there is no answer to begin with. */
function faultsOf(dossier: Dossier, positions: string, isTaken: Taken = () => true): string[] | undefined {
  const before = run(dossier, positions);
  if (before.status !== "done") return undefined;
  const { result } = before;
  const figures = [...figuresOf(result)].map(([name, figure]) => {
    const rests = deals.restsOn(result, figure.path) ?? [];
    return { name, ...figure, rests: new Set(rests) };
  });
  const dangling = figures.flatMap(({ path, rests }) =>
    [...rests]
      .filter((at) => !followPath(dossier, at).found)
      .map((at) => `${path} rests on nothing at ${at}`),
  );
  const moved = statementsOf(dossier).flatMap((keys) => {
    const statement = addressIn(dossier, keys);
    if (!isTaken(statement, result)) return [];
    const after = run(without(dossier, keys), positions);
    if (after.status !== "done") {
      // What replaced another party's statements is gone, and those contradict the rest.
      if (after.status === "not-applicable" && after.reason.key === "statements-conflict") return [];
      const cited = deals.restsOn(result, "zones.declared.acceptable")?.includes(statement);
      return cited ? [] : [`there is no answer without ${statement}, on which nothing rests`];
    }
    const left = figuresOf(after.result);
    return figures
      .filter(({ name, value, rests }) => !rests.has(statement) && left.get(name)?.value !== value)
      .map(({ path, value, name }) => `${path}: ${value}, without ${statement} ${left.get(name)?.value}`);
  });
  return [...dangling, ...moved];
}

/** The list or part of a party's statements that an address leads into. */
function kindOf(address: string): string {
  const [section, , ...rest] = address.split(".");
  if (section === "preferences") return rest[0] === "short" ? rest.slice(0, 2).join(".") : String(rest[0]);
  return section === "ratification" && rest.includes("members") ? "members" : String(section);
}

function namesAnywhere(result: DealsResult, address: string): boolean {
  const paths = ["home", "named", "ratifiers", "redLines", "zones"];
  return paths.some((path) => deals.restsOn(result, path)?.includes(address));
}

const readings = ["assessed", "declared"] as const;

describe("no number moves without a statement that it does not name", () => {
  it.each(readings)("on the river, with lines %s", (positions) => {
    expect(faultsOf(dossierOf(river as Partial<DossierInput>), positions)).toEqual([]);
  });

  // One statement of each kind, to save time: the first that some number rests on and the headline does not, on which nearly all rest. The
  // smaller dossiers take out every one.
  it("on the flagship case, for each kind of statement that is not behind the number of acceptable packages", async () => {
    const { dossier } = await soundCase("iran-us-2025");
    const kinds = new Set<string>();
    const isFirst: Taken = (address, result) => {
      const kind = kindOf(address);
      const isBehind = deals.restsOn(result, "acceptable")?.includes(address);
      if (kinds.has(kind) || isBehind || !namesAnywhere(result, address)) return false;
      kinds.add(kind);
      return true;
    };
    expect(faultsOf(asOfView(dossier, "2025-04-18"), "assessed", isFirst)).toEqual([]);
    expect([...kinds].sort()).toEqual([
      "like",
      "members",
      "packages",
      "ratification",
      "redLines",
      "short.issues",
      "short.matrix",
      "short.wouldRefuse",
      "short.wouldSign",
      "weights",
    ]);
  }, 60_000);

  it("on the river, where little is said of the farmers, and much of that on whole packages", () => {
    const farmers = {
      short: {
        matrix: {
          share: { wants: 100, canLiveWith: [50] },
          dam: { wants: "none", canLiveWith: ["joint"], never: ["own"] },
          data: { wants: "open" },
        },
        issues: ["share", "dam"],
        wouldSign: ["draft"],
        wouldRefuse: ["broken"],
      },
    };
    const dossier = dossierOf({
      ...river,
      preferences: { ...river.preferences, farmers },
    } as Partial<DossierInput>);
    expect(faultsOf(dossier, "assessed")).toEqual([]);
  });

  it("on small dossiers with likenesses, verdicts on named packages and red lines of every basis", () => {
    let answered = 0;
    fc.assert(
      fc.property(smallDossier, fc.constantFrom(...readings), (dossier, positions) => {
        const faults = faultsOf(dossier, positions);
        if (faults) answered++;
        expect(faults ?? []).toEqual([]);
      }),
      { numRuns: 10 },
    );
    expect(answered).toBeGreaterThan(1);
  }, 240_000);
});

const issues = [optionsIssue("land", "all", "half", "none"), optionsIssue("water", "most", "least")];
const options = { land: ["all", "half", "none"], water: ["most", "least"] };

const choice = fc.record({
  land: fc.constantFrom(...options.land),
  water: fc.constantFrom(...options.water),
});
const reference = fc.constantFrom("draft", "offer");
const condition = fc.oneof(
  fc.record({ land: fc.constantFrom(...options.land) }),
  fc.record({ water: fc.constantFrom(...options.water) }),
);

function scaleOf(issue: "land" | "water") {
  const values = fc.shuffledSubarray([0, 30, 100], { minLength: 3 }).map((points) => ({
    issue,
    values: Object.fromEntries(
      options[issue].map((option, at) => [option, issue === "land" ? points[at] : at * 100]),
    ),
  }));
  const order = fc
    .shuffledSubarray(options[issue], { minLength: options[issue].length })
    .map((ranked) => ({ issue, order: ranked }));
  return fc.oneof(values, order);
}

const weights = fc.oneof(
  fc.record({ values: fc.record({ land: fc.integer({ min: 1, max: 3 }), water: fc.constant(1) }) }),
  fc.shuffledSubarray(["land", "water"], { minLength: 2 }).map((order) => ({ order })),
);
const noDeal = fc.oneof(
  fc.integer({ min: 5, max: 60 }),
  fc.integer({ min: 5, max: 40 }).map((low) => [low, low + 20]),
);
const verdict = fc.oneof(
  fc.record({ wouldAccept: reference }),
  fc.record({ wouldRefuse: reference }),
  fc.record({ prefers: fc.constant("draft"), to: fc.constant("offer") }),
);
const redLine = fc.record({
  pattern: condition,
  basis: fc.constantFrom("declared" as const, "assessed" as const),
});
const few = <T>(one: fc.Arbitrary<T>, most = 2) => fc.array(one, { maxLength: most });

const said = (own: object = {}) =>
  fc.record({
    scale: fc.tuple(scaleOf("land"), scaleOf("water")).map((both) => [...both]),
    weights: few(weights, 1),
    noDeal: fc.array(fc.record({ value: noDeal }), { minLength: 1, maxLength: 1 }),
    // Verdicts on packages tie weights to values, which are then sampled: fewer of them make a quicker test.
    compares: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: few(verdict) }),
    redLines: few(redLine, 1),
    ...own,
  });

/** Of a party like another only some things are its own. */
const alike = (like: string) =>
  said().chain((whole) =>
    fc
      .subarray(Object.entries(whole))
      .map((own) => ({ like, ...Object.fromEntries(own.filter(([, list]) => list.length > 0)) })),
  );

/** Two principals, a faction that one of them is like, one that ratifies, and two named packages. */
const smallDossier: fc.Arbitrary<Dossier> = fc
  .record({
    north: said(),
    south: fc.oneof(said(), alike("valley")),
    valley: said(),
    hills: alike("south"),
    draft: choice,
    offer: choice,
    linkages: few(fc.record({ forbids: condition }), 1),
  })
  .map(({ draft, offer, linkages, ...preferences }) =>
    dossierOf({
      parties: [
        principal("north"),
        principal("south"),
        { id: "valley", name: "Valley", kind: "faction" },
        { id: "hills", name: "Hills", kind: "faction" },
      ],
      issues,
      linkages,
      packages: [
        { id: "draft", name: "Draft", choice: draft },
        { id: "offer", name: "Offer", choice: offer },
      ],
      preferences: preferences as unknown as DossierInput["preferences"],
      ratification: { south: [{ rule: "vetoPlayers", members: [{ party: "hills" }] }] },
    }),
  );
