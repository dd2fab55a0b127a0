import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDossier } from "../../src/dossier/read.ts";
import { problemsOf, river, riverWith } from "./example.ts";

const folder = join(import.meta.dirname, "../../cases/iran-us-2025");
const flagship = readdirSync(folder)
  .filter((path) => path.endsWith(".yaml"))
  .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));

/** A slip that makes names or lines further on seem wrong, and the one problem to be told. */
const causes: readonly (readonly [name: string, text: string, problem: string])[] = [
  [
    "a party called like another",
    riverWith("id: south, name", "id: north, name"),
    "duplicate-id parties.1.id",
  ],
  [
    "an issue called like another",
    riverWith("id: price, name", "id: flow, name"),
    "duplicate-id issues.1.id",
  ],
  [
    "an option called like another",
    riverWith("{ id: none, name: None }", "{ id: half, name: None }"),
    "duplicate-id issues.flow.options.2.id",
  ],
  [
    "a package called like another",
    riverWith("  - { id: plan, name", "  - { id: plan, name: x, choice: {} }\n  - { id: plan, name"),
    "duplicate-id packages.1.id",
  ],
  [
    "a claim called like a source",
    riverWith("{ id: moved, text", "{ id: gazette, text"),
    "duplicate-id claims.gazette.id",
  ],
  ["an id that is none", riverWith("id: price, name", "id: The price, name"), "bad-format issues.1.id"],
  ["an id left out", riverWith("{ id: gazette, title", "{ title"), "missing-key sources.0.id"],
  [
    "an option misspelt in a scale",
    riverWith("half: [40, 60], none", "hafl: [40, 60], none"),
    "unknown-reference preferences.north.scale.scale-1.values.hafl",
  ],
  [
    "an issue misspelt among weights",
    riverWith("weights: [{ order: [flow, price] }]", "weights: [{ values: { flow: 1, prize: 2 } }]"),
    "unknown-reference preferences.north.weights.weights-1.values.prize",
  ],
  [
    "an issue misspelt in a package",
    riverWith("wouldSign: [plan]", "wouldSign: [{ flow: half, prize: 5 }]"),
    "unknown-reference preferences.south.short.wouldSign.0.prize",
  ],
  ["a section under another name", river.replace("claims:", "claim:"), "unknown-section claim"],
];

describe("one mistake is told once", () => {
  test.each(causes)("%s", (_, text, expected) => {
    const told = readDossier([{ path: "a", text }]).problems.map(({ code, path }) => `${code} ${path}`);
    expect(told).toEqual([expected]);
  });

  test("other mistakes are told beside it", () => {
    const text = riverWith("id: south, name", "id: north, name").replace(
      "source: interview",
      "source: intervew",
    );
    expect(readDossier([{ path: "a", text }]).problems.map(({ code }) => code)).toEqual([
      "unknown-reference",
      "duplicate-id",
    ]);
  });
});

const upTo = (passage: string) => river.slice(0, river.indexOf(passage) + passage.length);
const lineOf = (passage: string) => upTo(passage).split("\n").length;
const columnOf = (passage: string) => upTo(passage).split("\n").at(-1)?.length ?? 0;

test("what the dossier lacks as a whole is told in the file that says it is one", () => {
  const files = [
    { path: "a.yaml", text: "events: []\n" },
    { path: "b.yaml", text: "# first\nconcordat: 1\n" },
  ];
  expect(readDossier(files).problems).toMatchObject([
    { code: "missing-key", values: { key: "title" }, file: "b.yaml", line: 2 },
  ]);
});

describe("a text that is not YAML is told by its first fault, where that is", () => {
  test.each([
    ["a file that breaks off in a list", upTo("half: ["), "[", "]", "half: ["],
    [
      "a file that breaks off in a map",
      upTo("{ issue: flow, values: { all"),
      "{",
      "}",
      "{ issue: flow, values: {",
    ],
    [
      "a quotation mark without its partner",
      riverWith("text: The north has", 'text: "The north has'),
      '"',
      '"',
      "moved, text: ",
    ],
  ])("%s", (_, text, opening, closing, at) => {
    const { problems } = readDossier([{ path: "a", text }]);
    expect(problems).toMatchObject([{ code: "unclosed", values: { opening, closing }, line: lineOf(at) }]);
    const column = columnOf(at) + (opening === '"' ? 1 : 0);
    expect(problems[0]?.column).toBe(column);
  });

  test("tabs are told once, without what follows from them", () => {
    const text = river.replaceAll("\n    ", "\n\t");
    expect(problemsOf(text)).toEqual([expect.stringMatching(/^syntax \d+:1 $/)]);
    expect(readDossier([{ path: "a", text }]).problems[0]?.values).toEqual({ fault: "tab" });
  });

  test("a comma left out between brackets is no matter of indentation", () => {
    const text = '{"concordat": 1, "title": "x" "asOf": "2025"}';
    expect(readDossier([{ path: "a", text }]).problems).toMatchObject([
      { code: "syntax", line: 1, values: { fault: "unexpected" } },
    ]);
  });

  test("a line that begins with a percent sign is told once", () => {
    const text = river.replace("parties:", "%parties:").replace("title:", "%title:");
    expect(readDossier([{ path: "a", text: text.replace("concordat: 1\n", "") }]).problems).toMatchObject([
      { code: "syntax", line: 1, values: { fault: "directive" } },
    ]);
  });

  test("texts with a colon are told each, and as that", () => {
    const text = riverWith("name: The envoy\n", "name: The envoy: a title\n").replace(
      "name: Flow\n",
      "name: Flow: all of it\n",
    );
    expect(readDossier([{ path: "a", text }]).problems.map(({ values, line }) => [values, line])).toEqual([
      [{ fault: "colon" }, lineOf("name: The envoy\n") - 1],
      [{ fault: "colon" }, lineOf("name: Flow\n") - 1],
    ]);
  });

  test("a key indented below a value is told on its own line", () => {
    const text = riverWith("name: Flow\n    kind", "name: Flow\n      kind");
    expect(readDossier([{ path: "a", text }]).problems).toMatchObject([
      { code: "syntax", values: { fault: "indentation" }, line: lineOf("name: Flow\n") },
    ]);
  });

  test("an entry of a list that begins elsewhere is a matter of indentation", () => {
    const text = riverWith("  - { id: south, name", "   - { id: south, name");
    expect(readDossier([{ path: "a", text }]).problems).toMatchObject([
      { code: "syntax", values: { fault: "indentation" } },
    ]);
  });

  test("a damaged file's keys are not taken for sections of the dossier", () => {
    const files = [
      { path: "a.yaml", text: river },
      { path: "b.yaml", text: "events:\n\t- id: a\ntitle: Again\nnothing: x\n" },
    ];
    expect(readDossier(files).problems).toMatchObject([{ code: "syntax", file: "b.yaml" }]);
  });

  test("a section that is missing is one problem, and not one for each place that refers to it", () => {
    const without = river.replace(/sources:\n( {2}- .*\n)+(?=claims:)/, "");
    expect(readDossier([{ path: "a.yaml", text: without }]).problems).toMatchObject([
      { code: "nothing-to-refer-to", severity: "error", values: { kind: "source", found: "gazette" } },
    ]);
    // Where few places refer to it, each is told: it may well be the slip.
    const few = river.replace(/people:\n(?: {2}.*\n)+(?=parties:)/, "");
    expect(readDossier([{ path: "a.yaml", text: few }]).problems).toMatchObject([
      { code: "unknown-reference", values: { kind: "person", found: "envoy" } },
    ]);
  });

  test.each([
    ["claims", "claim"],
    ["instruments", "entry"],
    ["parties", "party"],
    ["people", "person"],
    ["series", "entry"],
  ])(
    "so is any other, whatever is nearly spelt like it or may name an entry of several: %s",
    (section, kind) => {
      const left = flagship.filter(({ path }) => !path.startsWith(section));
      expect(left.length).toBeLessThan(flagship.length);
      expect(readDossier(left).problems).toMatchObject([{ code: "nothing-to-refer-to", values: { kind } }]);
    },
  );

  test("several slips in general references are told each, with what is meant", () => {
    const text = river.replace(
      "claims:\n",
      `claims:\n${["sout", "norht", "soutj", "nroth"].map((subject, at) => `  - { id: slip-${at}, text: A, subject: ${subject}, property: x, value: y, source: gazette }\n`).join("")}`,
    );
    const { problems } = readDossier([{ path: "a.yaml", text }]);
    expect(problems.map(({ code, values }) => [code, "suggestion" in values && values.suggestion])).toEqual([
      ["unknown-reference", "south"],
      ["unknown-reference", "north"],
      ["unknown-reference", "south"],
      ["unknown-reference", "north"],
    ]);
  });

  test("a letter is no misspelling of another", () => {
    const graded = river.replace("reliability: B", "reliability: Z");
    const [problem] = readDossier([{ path: "a.yaml", text: graded }]).problems;
    expect(problem?.values).toMatchObject({ allowed: ["A", "B", "C", "D", "E", "F"] });
    expect(problem?.values).not.toHaveProperty("suggestion");
  });

  test("a character that no text holds is told by its number; a wrong encoding is not taken for one", () => {
    const found = (text: string) => readDossier([{ path: "a", text }]).problems[0]?.values;
    expect(found("concordat: 1\n\0")).toEqual({ character: "U+0000" });
    expect(found("\ufffd\ufffdc\0o\0n\0")).toEqual({});
    expect(found("c\0o\0n\0")).toEqual({});
  });

  test("a key given twice names the line of the first", () => {
    expect(readDossier([{ path: "a", text: "concordat: 1\ntitle: x\ntitle: y\n" }]).problems).toMatchObject([
      { code: "duplicate-key", line: 3, values: { key: "title", firstLine: 2 } },
    ]);
  });
});
