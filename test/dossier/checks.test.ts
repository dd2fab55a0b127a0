import { describe, expect, test } from "vitest";
import { readDossier } from "../../src/dossier/read.ts";
import { riverWith } from "./example.ts";

/** A change to the example that is well-formed but does not fit, and what has to be told: all problems, by code and path. */
const misfits: readonly (readonly [name: string, from: string, to: string, expected: object])[] = [
  [
    "a statement resting on an unknown claim",
    "sources: [moved]",
    "sources: [moves]",
    {
      code: "unknown-reference",
      path: "preferences.north.redLines.softer.sources.0",
      values: { kind: "claim-or-source", found: "moves", suggestion: "moved" },
    },
  ],
  [
    "a claim without its source",
    "source: interview, at",
    "source: intervew, at",
    { code: "unknown-reference", values: { kind: "source", suggestion: "interview" } },
  ],
  [
    "an outcome resting on nothing known",
    "sources: [interview] }",
    "sources: [nobody] }",
    { code: "unknown-reference", path: "rounds.first.outcome.sources.0" },
  ],
  [
    "a delegate nobody knows",
    "person: envoy",
    "person: envoi",
    { code: "unknown-reference", path: "parties.north.delegation.0.person", values: { kind: "person" } },
  ],
  [
    "an agenda with an unknown issue",
    "agenda: [flow]",
    "agenda: [flwo]",
    { code: "unknown-reference", values: { kind: "issue", suggestion: "flow" } },
  ],
  [
    "an offer of an unknown option",
    "package: { flow: half }",
    "package: { flow: hafl }",
    { code: "unknown-reference", values: { kind: "option", found: "hafl", suggestion: "half" } },
  ],
  [
    "preferences of nobody",
    "  south:\n    short",
    "  suoth:\n    short",
    { code: "unknown-reference", path: "preferences.suoth", values: { kind: "party", suggestion: "south" } },
  ],
  [
    "an unknown package",
    "wouldSign: [plan]",
    "wouldSign: [plane]",
    { code: "unknown-reference", values: { kind: "package", suggestion: "plan" } },
  ],
  [
    "a package that leaves an issue open where it has to be whole",
    "wouldSign: [plan]",
    "wouldSign: [{ flow: half }]",
    { code: "incomplete-package", values: { missing: ["price"] } },
  ],
  [
    "a statement that replaces an unknown one",
    "supersedes: [red-line-1]",
    "supersedes: [red-line-7]",
    { code: "unknown-reference", values: { kind: "statement", suggestion: "red-line-1" } },
  ],
  [
    "an id given twice",
    "{ id: south, name: The south",
    "{ id: north, name: The south",
    { code: "duplicate-id", path: "parties.1.id", values: { id: "north", firstFile: "river.yaml" } },
  ],
  [
    "a claim called like a source",
    "id: needs-water, text",
    "id: gazette, text",
    { code: "duplicate-id", values: { id: "gazette" } },
  ],
  [
    "an option given twice",
    "{ id: none, name: None }",
    "{ id: half, name: None }",
    { code: "duplicate-id", path: "issues.flow.options.2.id", values: { id: "half" } },
  ],
  [
    "an office that ends before it begins",
    "from: 2021, to: 2025-03-01",
    "from: 2026, to: 2025-03-01",
    { code: "date-order", path: "people.envoy.offices.0.to", values: { from: "2026", to: "2025-03-01" } },
  ],
  [
    "a round announced after it began",
    "announced: 2025-04-10",
    "announced: 2025-04-20",
    { code: "round-before-announcement", values: { round: "first" } },
  ],
  [
    "a claim known before its source was published",
    "source: interview, ",
    "source: interview, knownFrom: 2024, ",
    { code: "known-before-source", values: { claim: "moved", knownFrom: "2024", source: "interview" } },
  ],
  [
    "an amount off the grid",
    "choice: { flow: half, price: 5 }",
    "choice: { flow: half, price: 5.25 }",
    { code: "amount-off-step", values: { found: "5.25", from: "0", to: "10", step: "0.5" } },
  ],
  [
    "an amount beyond the ends",
    "price: { wants: 10,",
    "price: { wants: 11,",
    { code: "amount-off-step", values: { found: "11" } },
  ],
  [
    "an amount that is no number",
    "price: { wants: 10,",
    "price: { wants: much,",
    { code: "not-a-number", values: { found: "much" } },
  ],
  [
    "a step of nothing",
    "step: 0.5",
    "step: 0",
    { code: "amount-bounds", path: "issues.price.step", values: { reason: "step" } },
  ],
  [
    "steps that miss the end",
    "step: 0.5",
    "step: 0.3",
    { code: "amount-bounds", values: { reason: "remainder" } },
  ],
  ["too many steps", "step: 0.5", "step: 0.001", { code: "amount-bounds", values: { reason: "too-fine" } }],
  [
    "a bound on an issue with options",
    "pattern: { flow: none }",
    "pattern: { flow: { above: 3 } }",
    { code: "not-an-amount", values: { issue: "flow" } },
  ],
  [
    "a range upside down",
    "half: [40, 60]",
    "half: [60, 40]",
    {
      code: "range-order",
      path: "preferences.north.scale.scale-1.values.half",
      values: { low: "60", high: "40" },
    },
  ],
  [
    "a value beyond the scale",
    "all: 100, half",
    "all: 101, half",
    { code: "out-of-range", values: { found: "101", low: "0", high: "100" } },
  ],
  [
    "a scale that leaves an option out",
    "half: [40, 60], ",
    "",
    { code: "scale-incomplete", values: { issue: "flow", missing: ["half"] } },
  ],
  [
    "break points that stop short of an end",
    "2.5: 80, 10: 0",
    "2.5: 80, 9.5: 0",
    { code: "scale-incomplete", values: { issue: "price", missing: ["10"] } },
  ],
  [
    "a scale on which nothing can be worst",
    "half: [40, 60], none: 0",
    "half: [40, 60], none: 10",
    { code: "scale-ends", values: { issue: "flow" } },
  ],
  [
    "a statement that says nothing",
    "{ what: Drought, value: 10 }",
    "{ basis: assessed }",
    { code: "statement-empty", path: "preferences.north.noDeal.no-deal-1" },
  ],
  ["a red line about nothing", "pattern: { flow: none }", "pattern: {}", { code: "statement-empty" }],
  [
    "an order that names an issue twice",
    "order: [flow, price] }]",
    "order: [flow, price, flow] }]",
    { code: "order-repeats", values: { id: "flow" } },
  ],
  [
    "orders that run in a circle",
    "order: [flow, price] }]",
    "order: [flow, price] }, { order: [price, flow] }]",
    { code: "order-cycle", path: "preferences.north.weights.weights-2.order" },
  ],
  [
    "an option both wanted and refused",
    "never: [all] }",
    "never: [none] }",
    { code: "order-repeats", values: { id: "none" } },
  ],
  [
    "weights that are all zero",
    "weights: [{ order: [flow, price] }]",
    "weights: [{ values: { flow: 0, price: 0 } }]",
    { code: "weights-zero", values: { party: "north" } },
  ],
  [
    "a negative weight",
    "weights: [{ order: [flow, price] }]",
    "weights: [{ values: { flow: -1, price: 2 } }]",
    { code: "out-of-range", values: { found: "-1", low: "0" } },
  ],
  [
    "a party that starts from itself by way of another",
    "  south:\n    short",
    "  chamber: { like: south }\n  south:\n    like: chamber\n    short",
    { code: "like-cycle", values: { parties: ["chamber", "south"] } },
  ],
  [
    "a party that belongs to itself",
    "belongsTo: north",
    "belongsTo: chamber",
    { code: "belongs-to-cycle", values: { parties: ["chamber"] } },
  ],
  [
    "a statement that replaces itself",
    "supersedes: [red-line-1]",
    "supersedes: [softer]",
    { code: "supersedes-cycle", values: { ids: ["softer"] } },
  ],
  [
    "more votes asked for than there are",
    "votes: 1,",
    "votes: 2,",
    { code: "votes-impossible", values: { votes: 2, total: 1 } },
  ],
  [
    "linkages on one issue that leave it no option",
    "{ if: { flow: all }, then",
    "{ forbids: { flow: [all, half, none] } }\n  - { if: { flow: all }, then",
    { code: "linkages-exclude-everything", path: "linkages.linkage-1" },
  ],
  [
    "a claim against itself",
    "source: interview, at: 2025-04-15",
    "source: interview, at: 2025-04-15, contradicts: [moved]",
    { code: "claim-contradicts-itself", values: { claim: "moved" } },
  ],
];

describe("what does not fit together", () => {
  test.each(misfits)("%s", (_, from, to, expected) => {
    const { problems, dossier } = readDossier([{ path: "river.yaml", text: riverWith(from, to) }]);
    const errors = problems.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code }) => code)).toContain((expected as { code: string }).code);
    expect(errors.find(({ code }) => code === (expected as { code: string }).code)).toMatchObject(expected);
    expect(dossier).toBeUndefined();
  });

  test("an option that a linkage rules out alone is a warning", () => {
    const text = riverWith(
      "{ if: { flow: all }, then",
      "{ forbids: { price: { above: 9 } } }\n  - { if: { flow: all }, then",
    );
    const { problems, dossier } = readDossier([{ path: "a", text }]);
    expect(problems).toMatchObject([
      { code: "linkage-impossible", severity: "warning", values: { issue: "price", option: "9.5" } },
    ]);
    expect(dossier).toBeDefined();
  });

  test("an importance not stated is a warning under a normalised scale, an error where sums are taken as given", () => {
    const open = riverWith("weights: [{ order: [flow, price] }]", "weights: [{ values: { flow: 2 } }]");
    const read = readDossier([{ path: "a", text: open }]);
    expect(read.problems).toMatchObject([{ code: "weights-incomplete", severity: "warning" }]);
    const source = open.replace("  north:\n    scale", "  north:\n    valueScale: source\n    scale");
    expect(readDossier([{ path: "a", text: source }]).problems).toMatchObject([
      { code: "weights-incomplete", severity: "error", values: { missing: ["price"] } },
    ]);
  });

  test("a position that has moved may contradict the earlier one", () => {
    const text = riverWith(
      "order: [flow, price] }]",
      "id: old, order: [flow, price] }, { order: [price, flow], supersedes: [old] }]",
    );
    expect(readDossier([{ path: "a", text }]).problems).toEqual([]);
  });

  test("own words on an issue's scale and on weights replace those of the party it starts from, so they have to be whole", () => {
    const like = (own: string) =>
      readDossier([
        {
          path: "a",
          text: riverWith("  south:\n    short", `  chamber: { like: north, ${own} }\n  south:\n    short`),
        },
      ]).problems;
    expect(like("scale: [{ issue: flow, values: { half: 50, all: 100, none: 0 } }]")).toEqual([]);
    expect(like("scale: [{ issue: flow, values: { half: 50 } }]")).toMatchObject([
      { code: "scale-incomplete", values: { issue: "flow", missing: ["all", "none"] } },
    ]);
    expect(like("weights: [{ values: { flow: 2 } }]")).toMatchObject([
      {
        code: "weights-incomplete",
        path: "preferences.chamber.weights.weights-1",
        values: { missing: ["price"] },
      },
    ]);
    expect(like("weights: [{ values: { flow: 0, price: 0 } }]")).toMatchObject([
      { code: "weights-zero", values: { party: "chamber" } },
    ]);
  });

  test("a normalised scale needs room for a 0 and a 100, in a party that starts from another too", () => {
    const own = "{ like: north, scale: [{ issue: flow, values: { half: 50, all: 90, none: 0 } }] }";
    const text = riverWith("  south:\n    short", `  chamber: ${own}\n  south:\n    short`);
    expect(readDossier([{ path: "a", text }]).problems).toMatchObject([
      { code: "scale-ends", path: "preferences.chamber.scale.scale-1", values: { issue: "flow" } },
    ]);
  });

  test("figures taken over from a party whose figures stand as given are judged where they are to be normalised", () => {
    const given = riverWith("all: 100, half: [40, 60], none: 0", "all: 7, half: 3, none: 1").replace(
      "  north:\n    scale",
      "  north:\n    valueScale: source\n    scale",
    );
    const text = given.replace(
      "  south:\n    short",
      "  chamber: { like: north, valueScale: normalised }\n  south:\n    short",
    );
    expect(readDossier([{ path: "a", text: given }]).problems).toEqual([]);
    expect(readDossier([{ path: "a", text }]).problems).toContainEqual(
      expect.objectContaining({ code: "scale-ends", path: "preferences.chamber.valueScale" }),
    );
  });

  test("one and the same figure throughout is a scale too: the issue makes no difference to the party", () => {
    const text = riverWith("all: 100, half: [40, 60], none: 0", "all: 50, half: 50, none: 50");
    expect(readDossier([{ path: "a", text }]).problems).toEqual([]);
    const almost = riverWith("all: 100, half: [40, 60], none: 0", "all: 50, half: [50, 51], none: 50");
    expect(readDossier([{ path: "a", text: almost }]).problems).toMatchObject([{ code: "scale-ends" }]);
  });

  test("a claim may be known in the month its source was published, where no day says otherwise", () => {
    const of = (published: string, knownFrom: string) =>
      riverWith("An interview, published: 2025-04-16", `An interview, published: ${published}`).replace(
        "source: interview, ",
        `source: interview, knownFrom: ${knownFrom}, `,
      );
    const codes = (text: string) => readDossier([{ path: "a", text }]).problems.map(({ code }) => code);
    expect(codes(of("2025-04", "2025-04-10"))).toEqual([]);
    expect(codes(of("2025-04-16", "2025"))).toEqual([]);
    expect(codes(of("2025-04", "2025-03-31"))).toEqual(["known-before-source"]);
    expect(codes(of("2025-04-16, knownFrom: 2025-04-15", "2025-04-15"))).toEqual([]);
  });

  test("linkages that leave an issue no option are named, and none of them could be spared", () => {
    const rules = [
      "{ id: high, forbids: { price: { above: 9 } } }",
      "{ id: upper, forbids: { price: { above: 3 } } }",
      "{ id: one, forbids: { price: [4, 5] } }",
      "{ id: lower, forbids: { price: { below: 3.5 } } }",
      "{ id: flow-too, forbids: { flow: half } }",
    ];
    const text = riverWith(
      "  - { if: { flow: all }, then",
      `${rules.map((rule) => `  - ${rule}\n`).join("")}  - { if: { flow: all }, then`,
    );
    expect(readDossier([{ path: "a", text }]).problems).toMatchObject([
      {
        code: "linkages-exclude-everything",
        path: "linkages.upper",
        values: { issue: "price", linkages: ["upper", "lower"] },
      },
      { code: "linkage-impossible", severity: "warning", values: { issue: "flow", option: "half" } },
    ]);
  });
});
