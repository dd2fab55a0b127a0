import { describe, expect, test } from "vitest";
import { readDossier } from "../../src/dossier/read.ts";
import { limits } from "../../src/dossier/reading/limits.ts";
import { utf8Length } from "../../src/dossier/reading/plain-text.ts";
import { problemsOf, river } from "./example.ts";

const deep = 20_000;
const fill = (piece: string) => piece.repeat(Math.floor((limits.fileBytes - 100) / piece.length));
const levels = (count: number) =>
  Array.from({ length: count }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n");
const numbered = (count: number, stem: string) =>
  Array.from({ length: count }, (_, index) => `${stem}${index}: 1\n`).join("");
const bomb = [..."bcdefghij"].map(
  (name, index) => `${name}: &${name} [${`*${"abcdefghi"[index]},`.repeat(10)}]`,
);

/** Texts meant to exhaust or mislead a reader, and the first problem each has to end in. */
const hostile: readonly (readonly [name: string, text: () => string, code: string])[] = [
  ["nothing", () => "", "file-empty"],
  ["only a byte order mark", () => "\ufeff", "file-empty"],
  ["only comments", () => "# a\n# b\n", "file-empty"],
  ["only a document mark", () => "---\n", "file-empty"],
  ["NUL bytes", () => "concordat: 1\n\0", "not-text"],
  ["bytes that were not UTF-8", () => "title: a\ufffdb", "not-text"],
  ["half a surrogate pair", () => "title: \ud83d", "not-text"],
  ["control characters the YAML reader uses itself", () => "a\x02: 1\n\x1f\x18", "not-text"],
  ["50 MB", () => "a: 1\n".repeat(10_000_000), "file-too-large"],
  ["5 MB that are more in UTF-8", () => "ا".repeat(3_000_000), "file-too-large"],
  ["20,000 lists inside each other", () => "[".repeat(deep), "too-deep"],
  ["20,000 maps inside each other, closed", () => `${'{"a":'.repeat(deep)}1${"}".repeat(deep)}`, "too-deep"],
  ["thousands of indented maps", () => levels(3000), "too-deep"],
  ["lists on one line", () => "- ".repeat(deep), "too-deep"],
  ["explicit keys on one line", () => "? ".repeat(deep), "too-deep"],
  ["an alias bomb", () => `a: &a [x,x,x,x,x,x,x,x,x,x]\n${bomb.join("\n")}\n`, "too-many-aliases"],
  ["a million aliases", () => `a: &a x\nb: [${fill("*a,")}`, "too-many-aliases"],
  ["a million anchors", () => fill("&a "), "too-many-aliases"],
  ["a million tags", () => fill("!!a "), "syntax"],
  ["a million directives", () => fill("%YAML 1.1\n"), "syntax"],
  ["a million documents", () => fill("---\n"), "syntax"],
  ["two documents", () => `${river}---\n${river}`, "syntax"],
  ["a million repeated keys", () => fill("a: 1\n"), "too-many-values"],
  ["a million empty lists", () => `a: [${fill("[],")}`, "too-many-values"],
  ["a million comments", () => fill("#\n"), "too-many-values"],
  ["a million quotes", () => fill('"'), "too-many-values"],
  ["a million closing brackets", () => fill("}"), "syntax"],
  ["a string that never ends", () => `title: "${fill("a")}`, "unclosed"],
  ["tabs for indentation", () => "concordat: 1\ntitle:\n\ten: a\n", "syntax"],
  [
    "an entry with tens of thousands of unknown keys",
    () => `issues:\n- id: a\n  kind: option\n${numbered(60_000, "  k")}`,
    "missing-key",
  ],
  [
    "thousands of entries of misspelt kinds",
    () =>
      `concordat: 1\ntitle: a\nissues:\n${"- { id: a, name: b, kind: option, optoins: [] }\n".repeat(9000)}`,
    "not-one-of",
  ],
  ["a list", () => "- a\n", "not-a-dossier"],
  ["a sentence", () => "Dear Sir or Madam", "not-a-dossier"],
];

describe("hostile files", () => {
  test.each(hostile)("%s: a problem within seconds", (_, text, code) => {
    const given = text();
    const start = performance.now();
    const { dossier, problems } = readDossier([{ path: "a", text: given }]);
    expect(problems[0]?.code).toBe(code);
    expect(dossier).toBeUndefined();
    expect(problems.length).toBeLessThanOrEqual(limits.problems + 1);
    // Generous, for a busy machine; what is linear takes a tenth of it.
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test("what an alias bomb stands for is never built", () => {
    const text = `concordat: 1\ntitle: x\nx-a: &a [x,x,x,x,x,x,x,x,x,x]\nx-b: {${bomb.join(",")}}`;
    expect(problemsOf(text.replaceAll("\n", "\n"))).toContainEqual(
      expect.stringContaining("too-many-aliases"),
    );
  });

  test("an alias may stand for an entry, and one inside itself is a problem", () => {
    const text = "concordat: 1\ntitle: &t Water\nquestion: *t\n";
    expect(readDossier([{ path: "a", text }]).dossier?.question).toBe("Water");
    expect(problemsOf("concordat: 1\ntitle: x\nx-a: &a [*a]\n")).toEqual(["syntax 3:10 "]);
    expect(problemsOf("concordat: 1\ntitle: *nobody\n")).toEqual(["syntax 2:8 "]);
  });

  test("aliases cannot nest deeper than the text may", () => {
    const nest = (inner: string) => `${"[".repeat(40)}${inner}${"]".repeat(40)}`;
    const text = `concordat: 1\ntitle: x\nx-a: &a ${nest("1")}\nx-b: ${nest("*a")}\n`;
    expect(problemsOf(text)).toEqual([expect.stringMatching(/^too-deep 4:/)]);
  });

  test("depth is counted, not indentation or brackets in prose", () => {
    const prose = `concordat: 1\ntitle: x\nsummary: |\n${" ".repeat(200)}[[[[ {{{{ - - - ? : ((\n`.repeat(1);
    expect(problemsOf(`${prose}${`${" ".repeat(200)}[ { [\n`.repeat(500)}`)).toEqual([]);
    expect(problemsOf(`concordat: 1\ntitle: x\nx-a: ${"[".repeat(63)}${"]".repeat(63)}\n`)).toEqual([]);
  });

  test("keys that reach into JavaScript's own objects are refused and change nothing", () => {
    const text =
      "concordat: 1\ntitle: x\n__proto__: { polluted: 1 }\nx-a: { constructor: 1, prototype: 2 }\n";
    expect(problemsOf(text)).toEqual(["reserved-key 3:1 ", "reserved-key 4:8 ", "reserved-key 4:24 "]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(problemsOf('{"concordat": 1, "title": "x", "__proto__": {}}')).toEqual(["reserved-key 1:32 "]);
  });

  test("merge keys are not followed unseen, not even under YAML 1.1", () => {
    expect(problemsOf("concordat: 1\ntitle: x\nx-a: &a { b: 1 }\nx-c: { <<: *a }\n")).toEqual([
      "merge-key 4:8 ",
    ]);
    const old = readDossier([{ path: "a", text: "%YAML 1.1\n---\nconcordat: 1\ntitle: yes\n" }]);
    expect(old.dossier?.title).toBe("yes");
  });

  test("a key given twice is told at the second, and the first counts", () => {
    expect(problemsOf("concordat: 1\ntitle: x\ntitle: y\n")).toEqual(["duplicate-key 3:1 "]);
  });

  test("a file cut off anywhere is read to a list of problems", () => {
    for (let length = 0; length < river.length; length += 7) {
      const { problems, dossier } = readDossier([{ path: "a", text: river.slice(0, length) }]);
      expect(dossier !== undefined || problems.length > 0).toBe(true);
    }
  });

  test("problems of all files are told at once", () => {
    const { problems } = readDossier([
      { path: "a.yaml", text: "concordat: 1\ntitle: \0" },
      { path: "b.yaml", text: "issues: [{ id: a, name: b, kind: nothing }]" },
      { path: "c.yaml", text: "[" },
    ]);
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "a.yaml not-text",
      "b.yaml not-one-of",
      "c.yaml unclosed",
    ]);
  });

  test("many files together have a limit too", () => {
    const text = "#".repeat(4_999_999);
    const files = ["a", "b", "c", "d", "e"].map((path) => ({ path, text }));
    expect(readDossier(files).problems).toMatchObject([{ code: "dossier-too-large" }]);
    const many = Array.from({ length: limits.files + 1 }, (_, index) => ({ path: `${index}`, text: "a: 1" }));
    expect(readDossier(many).problems).toMatchObject([{ code: "too-many-files" }]);
    expect(readDossier([]).problems).toMatchObject([{ code: "folder-empty" }]);
  });

  test("a list of problems ends, and says how many it leaves out", () => {
    const parties = Array.from({ length: 1500 }, (_, index) => `- { id: p${index}, name: a, kind: stte }`);
    const { problems } = readDossier([
      { path: "a", text: `concordat: 1\ntitle: x\nparties:\n${parties.join("\n")}` },
    ]);
    expect(problems).toHaveLength(limits.problems + 1);
    expect(problems.at(-1)).toMatchObject({
      code: "further-problems",
      severity: "error",
      values: { count: 500 },
    });
  });

  test("lengths in UTF-8 are those of the encoder", () => {
    for (const text of ["", "abc", "é", "ماء", "水", "😀", "a😀é水"]) {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }
  });
});
