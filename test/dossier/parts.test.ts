import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { valueAt } from "../../src/dossier/addresses.ts";
import { findCycle } from "../../src/dossier/checks/cycles.ts";
import { evidenceFor } from "../../src/dossier/evidence.ts";
import { canonicalJson, contentHash } from "../../src/dossier/hash.ts";
import { dossierJsonSchema } from "../../src/dossier/json-schema.ts";
import { numberAsWritten } from "../../src/dossier/reading/exact-number.ts";
import { editDistance, nearestWord } from "../../src/dossier/reading/spelling.ts";
import { textIn } from "../../src/dossier/text.ts";
import { equals, parseRational } from "../../src/math/rational.ts";
import { exampleDossier } from "./example.ts";

const dossier = exampleDossier();

describe("evidence", () => {
  test("a value inside a statement leads to the claim, its passage and its source", () => {
    const trail = evidenceFor(dossier, "preferences.north.scale.scale-1.values.half");
    expect(trail).toMatchObject({
      entry: [40, 60],
      illustrative: false,
      claims: [
        { claim: { id: "needs-water" }, passage: { quote: "We need it." }, source: { id: "gazette" } },
      ],
      sources: [{ id: "gazette" }],
    });
  });

  test("a cell of the short matrix rests on what the matrix rests on", () => {
    const trail = evidenceFor(dossier, "preferences.south.short.matrix.flow");
    expect(trail).toMatchObject({ entry: { wants: "none" }, claims: [], sources: [{ id: "gazette" }] });
  });

  test("a statement carries its basis and reason; an entry its name", () => {
    expect(evidenceFor(dossier, "preferences.north.redLines.red-line-1")).toMatchObject({
      basis: "declared",
      reason: "Said so",
    });
    expect(evidenceFor(dossier, "issues.flow.options.half")).toMatchObject({ label: "Half", sources: [] });
  });

  test("a claim rests on its source, a source on itself, and nowhere is nowhere", () => {
    expect(evidenceFor(dossier, "claims.moved")?.claims).toMatchObject([{ source: { id: "interview" } }]);
    expect(evidenceFor(dossier, "sources.gazette")?.sources).toMatchObject([{ id: "gazette" }]);
    expect(evidenceFor(dossier, "preferences.north.redLines.red-line-9")).toBeUndefined();
    expect(evidenceFor(dossier, "constructor.name")).toBeUndefined();
  });
});

describe("addresses", () => {
  test("lists are entered by id or index, and a key may hold a dot", () => {
    expect(valueAt(dossier, "parties.south.name")).toBe("The south");
    expect(valueAt(dossier, "parties.1.name")).toBe("The south");
    expect(valueAt(dossier, "preferences.north.scale.scale-2.values.2.5")).toBe(80);
    expect(valueAt(dossier, "")).toBe(dossier);
    expect(valueAt(dossier, "parties.length")).toBeUndefined();
  });
});

describe("texts", () => {
  const name = { en: "Iran", fa: "ایران", "zh-Hans": { text: "伊朗", short: "伊" } };

  test("the language asked for comes first, then a near one, then the dossier's own", () => {
    expect(textIn(name, "fa")).toEqual({ text: "ایران", language: "fa", translated: true });
    expect(textIn(name, "zh")).toMatchObject({
      text: "伊朗",
      language: "zh-Hans",
      translated: true,
      forms: { short: "伊" },
    });
    expect(textIn(name, "en-GB")).toMatchObject({ language: "en", translated: true });
    expect(textIn(name, "ar", "fa")).toEqual({ text: "ایران", language: "fa", translated: false });
    expect(textIn(name, "ar", "he")).toMatchObject({ language: "en", translated: false });
  });

  test("a plain string is in the dossier's own language", () => {
    expect(textIn("Wasser", "en", "de")).toEqual({ text: "Wasser", language: "de", translated: false });
  });
});

describe("content hash", () => {
  test("changes with any content and not with the order of keys", () => {
    expect(contentHash({ ...dossier })).toBe(contentHash(dossier));
    expect(contentHash({ ...dossier, asOf: "2025-04-19" })).not.toBe(contentHash(dossier));
    expect(canonicalJson({ b: 1, a: [undefined, { d: 1, c: undefined }] })).toBe(
      '{"a":[null,{"d":1}],"b":1}',
    );
  });
});

describe("exact numbers", () => {
  const decimal = fc
    .tuple(fc.nat(10 ** 9), fc.nat(10 ** 9), fc.nat(10 ** 9), fc.integer({ min: -30, max: 30 }), fc.boolean())
    .map(
      ([a, b, c, power, negative]) => `${negative ? "-" : ""}${a}.${b}${c}${power === 0 ? "" : `e${power}`}`,
    );

  test("what is kept has exactly the value of the text, whatever its digits", () => {
    fc.assert(
      fc.property(decimal, (text) => {
        const kept = numberAsWritten(text, Number(text));
        expect(equals(parseRational(String(kept)), parseRational(text))).toBe(true);
      }),
    );
  });

  test("a text that a double writes is kept as that double", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numberAsWritten(String(value), value)).toBe(value);
      }),
    );
  });

  test.each([
    ["1.50", 1.5],
    ["+5", 5],
    ["0x1F", 31],
    ["12345678901234567890", "12345678901234567890"],
    ["1e999", "1e999"],
    ["-.inf", undefined],
    [".NaN", undefined],
  ])("%s is kept as %s", (text, expected) => {
    expect(numberAsWritten(text, Number(text))).toBe(expected);
  });
});

describe("did you mean", () => {
  test("edit distance is that of the shortest chain of edits, by brute force", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(editDistance(left, right)).toBe(bruteDistance(left, right));
      }),
    );
  });

  test("a slip finds its word, another word finds none", () => {
    expect(nearestWord("prefernces", ["parties", "preferences"])).toBe("preferences");
    expect(nearestWord("flwo", ["flow"])).toBe("flow");
    expect(nearestWord("xyz", ["flow", "price"])).toBeUndefined();
  });
});

// Straight from the definition: align last letters, or a swapped pair, without tables.
function bruteDistance(left: string, right: string): number {
  if (left === "" || right === "") return left.length + right.length;
  const same = left.at(-1) === right.at(-1) ? 0 : 1;
  const swapped =
    left.length > 1 && right.length > 1 && left.at(-1) === right.at(-2) && left.at(-2) === right.at(-1);
  return Math.min(
    bruteDistance(left.slice(0, -1), right) + 1,
    bruteDistance(left, right.slice(0, -1)) + 1,
    bruteDistance(left.slice(0, -1), right.slice(0, -1)) + same,
    swapped ? bruteDistance(left.slice(0, -2), right.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

describe("circles", () => {
  const names = ["a", "b", "c", "d", "e"];
  const graph = fc
    .dictionary(fc.constantFrom(...names), fc.subarray(names))
    .map((edges) => new Map(Object.entries(edges)));

  test("a circle is found where one can be walked, and is one", () => {
    fc.assert(
      fc.property(graph, (after) => {
        const cycle = findCycle(after);
        expect(cycle !== undefined).toBe(names.some((name) => canReturn(after, name)));
        for (const [index, name] of (cycle ?? []).entries()) {
          expect(after.get(name)).toContain(cycle?.[(index + 1) % cycle.length]);
        }
      }),
    );
  });
});

function canReturn(after: ReadonlyMap<string, readonly string[]>, start: string): boolean {
  const reached = new Set(after.get(start));
  for (const name of reached) for (const next of after.get(name) ?? []) reached.add(next);
  return reached.has(start);
}

describe("the published JSON Schema", () => {
  test("is the one the engine reads with; `node scripts/json-schema.mjs` writes it anew", () => {
    const published = readFileSync(new URL("../../schema/dossier.schema.json", import.meta.url), "utf8");
    expect(JSON.parse(published)).toEqual(dossierJsonSchema());
  });
});
