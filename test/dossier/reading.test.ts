import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readDossier } from "../../src/dossier/read.ts";
import { exampleDossier, problemsOf, river, riverWith } from "./example.ts";

describe("reading a dossier", () => {
  test("a sound dossier has no problems, a hash, and ids for the statements its author left unnamed", () => {
    const { dossier, problems, hash } = readDossier([{ path: "river.yaml", text: river }]);
    expect(problems).toEqual([]);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(dossier?.preferences.north?.redLines?.map(({ id }) => id)).toEqual(["red-line-1", "softer"]);
    expect(dossier?.preferences.north?.scale?.map(({ id }) => id)).toEqual(["scale-1", "scale-2"]);
    expect(dossier?.linkages[0]?.id).toBe("linkage-1");
    expect(dossier?.ratification.north?.[0]?.id).toBe("rule-1");
  });

  test("JSON with the same content is the same dossier", () => {
    const yaml = readDossier([{ path: "river.yaml", text: river }]);
    const json = readDossier([{ path: "river.json", text: JSON.stringify(parse(river), null, "\t") }]);
    expect(json.problems).toEqual([]);
    expect(json.hash).toBe(yaml.hash);
  });

  test("line ends, a byte order mark and the order of keys change nothing", () => {
    const expected = readDossier([{ path: "a", text: river }]).hash;
    const crlf = `\ufeff${river.replaceAll("\n", "\r\n")}`;
    expect(readDossier([{ path: "a", text: crlf }]).hash).toBe(expected);
    const { concordat, title, ...rest } = parse(river);
    const reordered = JSON.stringify({ ...rest, title, concordat });
    expect(readDossier([{ path: "a", text: reordered }]).hash).toBe(expected);
  });

  test("sections may be spread over files: lists join, maps merge by key", () => {
    const [head, tail] = river.split("preferences:\n") as [string, string];
    const [north, south] = tail.split("  south:\n") as [string, string];
    const files = [
      { path: "a.yaml", text: head },
      { path: "b.yaml", text: `concordat: 1\npreferences:\n${north}` },
      { path: "c.yaml", text: `preferences:\n  south:\n${south}` },
    ];
    const read = readDossier(files);
    expect(read.problems).toEqual([]);
    expect(read.hash).toBe(readDossier([{ path: "river.yaml", text: river }]).hash);
    expect(read.locate("preferences.south.short")).toMatchObject({ file: "c.yaml", line: 3 });
  });

  test("a value given in two files is a problem that names the other file", () => {
    const files = [
      { path: "a.yaml", text: river },
      { path: "b.yaml", text: "title: { en: Another, hi: नदी }\nasOf: 2025-05-01\n" },
    ];
    const { problems } = readDossier(files);
    expect(problems).toMatchObject([
      {
        code: "duplicate-section",
        file: "b.yaml",
        line: 1,
        column: 10,
        values: { section: "title.en", otherFile: "a.yaml" },
      },
      { code: "duplicate-section", file: "b.yaml", line: 2, values: { section: "asOf" } },
    ]);
  });

  test("problems met on the way to the files are told with the others", () => {
    const met = {
      code: "file-missing",
      severity: "error",
      file: "b",
      line: 1,
      column: 1,
      path: "",
      values: { path: "b" },
    } as const;
    const read = readDossier([{ path: "a", text: river }], [met]);
    expect(read.problems).toEqual([met]);
    expect(read.dossier).toBeUndefined();
    expect(readDossier([], [met]).problems).toEqual([met]);
  });

  test("every address leads to the line its text stands on", () => {
    const { locate } = readDossier([{ path: "river.yaml", text: river }]);
    const line = (text: string) => river.slice(0, river.indexOf(text)).split("\n").length;
    expect(locate("preferences.north.redLines.softer").line).toBe(line("- { id: softer"));
    expect(locate("preferences.north.redLines.red-line-1").line).toBe(line("- { pattern: { flow: none }"));
    expect(locate("preferences.north.scale.scale-2.values.2.5").line).toBe(line("- { issue: price"));
    expect(locate("preferences.south.short.matrix.price").line).toBe(line("price: { wants: 10"));
    expect(locate("issues.flow.options.half").line).toBe(line("options: [{ id: all"));
    expect(locate("issues.1.nothing.there").line).toBe(line("- { id: price"));
  });

  test("numbers keep every digit they were written with", () => {
    const exact = "0.1234567890123456789";
    const text = riverWith("step: 0.5, statusQuo: 0", "step: 5e-1, statusQuo: 0.50").replace(
      "half: [40, 60]",
      `half: [${exact}, 6e1]`,
    );
    const { dossier, problems } = readDossier([{ path: "a", text }]);
    expect(problems).toEqual([]);
    expect(dossier?.preferences.north?.scale?.[0]?.values?.half).toEqual([exact, 60]);
    expect(dossier?.issues[1]).toMatchObject({ step: 0.5, statusQuo: 0.5 });
  });

  test("a fraction in quotes is a number, infinity is none", () => {
    expect(problemsOf(riverWith("value: 10 }", 'value: "1/3" }'))).toEqual([]);
    expect(problemsOf(riverWith("value: 10 }", "value: .inf }"))).toEqual(["not-a-number 43:38 "]);
  });

  test("what starts with x- is kept aside, as are sections of later versions", () => {
    const text = `${river}x-tool: { a: 1 }\noutlook: [{ anything: 1 }]\n`.replace(
      "value: 10 }",
      "value: 10, x-why: seen }",
    );
    const { dossier, problems, kept } = readDossier([{ path: "a", text }]);
    expect(problems).toEqual([]);
    expect(dossier && "outlook" in dossier).toBe(false);
    expect(kept).toEqual([
      { path: ["x-tool"], value: { a: 1 } },
      { path: ["outlook"], value: [{ anything: 1 }] },
      { path: ["preferences", "north", "noDeal", 0, "x-why"], value: "seen" },
    ]);
  });

  test("x- keys are kept aside wherever entries have several forms too", () => {
    const text = riverWith("{ if: { flow: all },", "{ x-a: 1, if: { flow: all },").replace(
      "never: [{ below: 1 }]",
      "never: [{ below: 1, x-b: 2 }]",
    );
    const { problems, kept } = readDossier([{ path: "a", text }]);
    expect(problems).toEqual([]);
    expect(kept.map(({ value }) => value).toSorted()).toEqual([1, 2]);
  });

  test("an unknown section is a warning with the name that was probably meant, and nothing is lost", () => {
    const { dossier, problems, kept } = readDossier([{ path: "a", text: `${river}evnets: [{ id: a }]\n` }]);
    expect(problems).toMatchObject([
      { code: "unknown-section", severity: "warning", values: { key: "evnets", suggestion: "events" } },
    ]);
    expect(dossier).toBeDefined();
    expect(kept).toHaveLength(1);
  });

  test("reading what was read, as JSON, gives the same dossier", () => {
    const dossier = exampleDossier();
    const again = readDossier([{ path: "a.json", text: JSON.stringify(dossier) }]);
    expect(again.dossier).toEqual(dossier);
  });

  test("whatever JSON a file holds, reading ends in a list of problems", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const { dossier, problems } = readDossier([{ path: "a", text }]);
        expect(dossier).toBeUndefined();
        expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test("with any one value of a dossier replaced by anything, reading does not throw, and places lie inside the text", () => {
    const whole = parse(river);
    const places = placesIn(whole);
    const anything = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (path, value) => {
        const text = JSON.stringify(replaced(whole, path, value), null, 1);
        const { dossier, problems } = readDossier([{ path: "a", text }]);
        const lines = text.split("\n");
        for (const problem of problems) {
          expect(problem.line).toBeLessThanOrEqual(lines.length);
          expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1] ?? "").length + 1);
        }
        expect(dossier === undefined).toBe(problems.some(({ severity }) => severity === "error"));
      }),
      { numRuns: 1500 },
    );
  });
});

type Path = readonly (string | number)[];

function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function replaced(whole: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = Array.isArray(whole) ? [...whole] : { ...(whole as object) };
  const holder = copy as Record<string | number, unknown>;
  holder[key] = replaced(holder[key], rest, value);
  return copy;
}
