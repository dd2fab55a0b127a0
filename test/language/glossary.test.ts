import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { format, type Language, languages, withoutIsolates } from "../../src/language/index.ts";
import { messagesOf, said } from "./sentences.ts";
import { valuesByPlace } from "./values.ts";

const glossary = readFileSync(join(import.meta.dirname, "../../docs/glossary.md"), "utf8");

/** The rows of the first table: one term a language, in the order in which the languages are offered. */
const [, , ...rows] = (glossary.split("\n\n").find((block) => block.startsWith("| English |")) ?? "")
  .split("\n")
  .map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** Everything a language may say: its fixed texts, and each sentence over a fixed set of values. */
function everythingSaid(language: Language): string {
  const written = format(language, "en");
  const texts = messagesOf(language).flatMap((message) => {
    if ("text" in message) return [message.text];
    const samples = fc.sample(valuesByPlace[message.place] as fc.Arbitrary<unknown>, {
      seed: 7,
      numRuns: 40,
    });
    return samples.flatMap((values) => said(message.say(values, written)));
  });
  return withoutIsolates(texts.join("\n")).toLowerCase();
}

describe.each(languages.map((language, column) => ({ tag: language.tag, language, column })))(
  "the glossary in $tag",
  ({ language, column }) => {
    test("has a word for every idea, and no word for two", () => {
      const terms = rows.map((cells) => cells[column] ?? "");
      expect(rows.length).toBeGreaterThan(30);
      expect(terms.filter((term) => term === "")).toEqual([]);
      expect(new Set(terms).size).toBe(terms.length);
    });

    test("lists the words that the messages use", () => {
      const text = everythingSaid(language);
      expect(
        rows.map((cells) => (cells[column] ?? "").toLowerCase()).filter((term) => !text.includes(term)),
      ).toEqual([]);
    });
  },
);
