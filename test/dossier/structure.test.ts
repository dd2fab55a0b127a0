import { describe, expect, test } from "vitest";
import { readDossier } from "../../src/dossier/read.ts";
import { riverWith } from "./example.ts";

/** A slip in the example, and what has to be told of it. */
const slips: readonly (readonly [name: string, from: string, to: string, expected: object])[] = [
  [
    "a misspelt key suggests the right one, and is one problem",
    "title: The gazette",
    "titel: The gazette",
    { code: "unknown-key", path: "sources.gazette.titel", values: { key: "titel", suggestion: "title" } },
  ],
  [
    "a missing key is told at its entry",
    "id: interview, title: An interview",
    "id: interview",
    { code: "missing-key", path: "sources.interview.title", values: { key: "title" } },
  ],
  [
    "a key without a value",
    "name: Flow\n",
    "name: # Flow\n",
    { code: "empty-value", path: "issues.flow.name", values: { key: "name" } },
  ],
  [
    "an unknown kind of issue",
    "kind: amount",
    "kind: amonut",
    { code: "not-one-of", values: { found: "amonut", allowed: ["options", "amount"], suggestion: "amount" } },
  ],
  [
    "an id that is not one",
    "id: chamber, name",
    "id: The Chamber, name",
    { code: "bad-format", values: { expected: "id", found: "The Chamber" } },
  ],
  [
    "an id that would be a number",
    "{ id: plan, name: The plan",
    "{ id: '12', name: The plan",
    { code: "bad-format", values: { expected: "id", found: "12" } },
  ],
  [
    "a day that does not exist",
    "published: 2025-04-16",
    "published: 2025-02-30",
    { code: "bad-format", values: { expected: "calendar-day", found: "2025-02-30" } },
  ],
  [
    "a text where a number belongs",
    "to: 10, step",
    "to: ten, step",
    { code: "bad-format", values: { expected: "number", found: "ten" } },
  ],
  [
    "a list where a number belongs",
    "to: 10, step",
    "to: [10], step",
    { code: "wrong-type", values: { expected: "number", found: "[…]" } },
  ],
  [
    "a range with one end",
    "half: [40, 60]",
    "half: [40]",
    { code: "too-few", path: "preferences.north.scale.scale-1.values.half", values: { atLeast: 2 } },
  ],
  [
    "a half vote",
    "votes: 1,",
    "votes: 1.5,",
    { code: "wrong-type", values: { expected: "whole-number", found: "1.5" } },
  ],
  ["no votes", "votes: 1,", "votes: 0,", { code: "out-of-range", values: { found: "0", low: "1" } }],
  [
    "a linkage with a misspelt key",
    "then: { price:",
    "than: { price:",
    { code: "unknown-key", path: "linkages.linkage-1.than", values: { key: "than", suggestion: "then" } },
  ],
  [
    "a bound with a misspelt key",
    "price: { above: 2 }",
    "price: { abvoe: 2 }",
    { code: "unknown-key", values: { key: "abvoe", suggestion: "above" } },
  ],
  [
    "a language that is none",
    "ar: ماء النهر",
    "Arabic: ماء النهر",
    { code: "bad-format", path: "title.Arabic", values: { expected: "language", found: "Arabic" } },
  ],
  [
    "a text in no language",
    "title: { en: Water from the river, ar: ماء النهر }",
    "title: {}",
    { code: "empty-text", path: "title" },
  ],
  [
    "a key with none near it lists what may still be added",
    "statusQuo: none",
    "colour: blue",
    {
      code: "unknown-key",
      path: "issues.flow.colour",
      values: {
        key: "colour",
        known: ["question", "ordered", "statusQuo", "sources", "knownFrom", "until", "visibility", "note"],
      },
    },
  ],
  [
    "a key that goes with another form of the entry",
    "kind: amount, from",
    "kind: amount, options: [], from",
    { code: "misplaced-key", path: "issues.price.options", values: { key: "options" } },
  ],
  [
    "a list where a text belongs is shown as it would be written",
    "title: The gazette",
    "title: [The, gazette]",
    { code: "wrong-type", values: { expected: "text", found: "[…]", form: 'title: "…"' } },
  ],
  [
    "a number where a text belongs is shown in quotation marks",
    "title: The gazette",
    "title: 1984",
    { code: "wrong-type", values: { expected: "text", found: "1984", form: 'title: "1984"' } },
  ],
  [
    "a word where a list belongs is shown in brackets",
    "supersedes: [red-line-1]",
    "supersedes: red-line-1",
    { code: "wrong-type", values: { expected: "list", form: "supersedes: [red-line-1]" } },
  ],
  [
    "a character that turns the text around it is told by its number",
    "title: The gazette",
    'title: The gazette, "no\u202ete": 1',
    { code: "unknown-key", values: { key: "no⟨U+202E⟩te" } },
  ],
  [
    "another version of the format",
    "concordat: 1\n",
    "concordat: 2\n",
    { code: "format-version", line: 1, values: { found: "2", expected: 1 } },
  ],
  [
    "a version in quotation marks is told with them",
    "concordat: 1\n",
    'concordat: "1"\n',
    { code: "format-version", values: { found: '"1"' } },
  ],
  [
    "a figure where a list of entries belongs",
    "noDeal: [{ what: Drought, value: 10 }]",
    "noDeal: 10",
    { code: "wrong-type", values: { expected: "list", found: "10", form: "noDeal: [{ … }]" } },
  ],
  [
    "a list of one where a single value belongs",
    "flow: { wants: none,",
    "flow: { wants: [none],",
    { code: "wrong-type", values: { expected: "id", form: "wants: none" } },
  ],
  [
    "an id too long",
    "id: moved,",
    `id: m${"o".repeat(80)}ved,`,
    { code: "too-long", values: { atMost: 80 } },
  ],
];

describe("what is wrong with the structure", () => {
  test.each(slips)("%s", (_, from, to, expected) => {
    const text = riverWith(from, to);
    const { problems, dossier } = readDossier([{ path: "river.yaml", text }]);
    const found = problems.find(({ code }) => code === (expected as { code: string }).code);
    expect(found).toMatchObject({ severity: "error", file: "river.yaml", ...expected });
    expect(dossier).toBeUndefined();
    const start = text.split("\n").findIndex((line) => line.includes(to.split("\n")[0] ?? to));
    expect(found?.line).toBe(start + 1);
    expect(problems.filter(({ code }) => code === "missing-key").length).toBe(
      found?.code === "missing-key" ? 1 : 0,
    );
  });

  test("problems of structure do not hide those across entries", () => {
    const text = riverWith("kind: faction, belongsTo: north", "kind: faktion, belongsTo: north").replace(
      "sources: [moved]",
      "sources: [mooved]",
    );
    const { problems } = readDossier([{ path: "a", text }]);
    expect(problems.map(({ code }) => code)).toEqual(["not-one-of", "unknown-reference"]);
  });

  test("an entry that cannot be read is still known by its id", () => {
    const text = riverWith("id: gazette, title: The gazette", "id: gazette, title: []");
    const { problems } = readDossier([{ path: "a", text }]);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(["wrong-type sources.gazette.title"]);
  });

  test("a misspelt kind does not hide a misspelt key of the form that was meant", () => {
    const text = riverWith("kind: options\n    options:", "kind: option\n    optoins:");
    const { problems } = readDossier([{ path: "a", text }]);
    expect(problems).toMatchObject([
      { code: "not-one-of", path: "issues.flow.kind", values: { suggestion: "options" } },
      { code: "unknown-key", path: "issues.flow.optoins", values: { suggestion: "options" } },
    ]);
  });

  test("a kind that is nobody's says nothing of the other keys", () => {
    const text = riverWith("kind: options\n", "kind: something-else\n");
    expect(readDossier([{ path: "a", text }]).problems).toMatchObject([{ code: "not-one-of" }]);
  });
});
