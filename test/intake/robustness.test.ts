import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datesIn, passageOf, quantitiesIn, readDocument, readFeed } from "../../src/intake/index.ts";
import { readAgainst } from "../../src/reading/index.ts";
import { dossier } from "./read-case.ts";

const pieces = fc.constantFrom(
  ..."president|President Joe Biden|, |. |first round|in |Geneva|last month|12 April 2025|الرئيس|الجولة الأولى|في |و|ال|राष्ट्रपति|पहला दौर|में |总统|首轮|在|2018年|约6亿美元|<p>|</p>|<script>|&amp;|&#x1F600;|[x](|**|\u200f|\ud800|\u0000|1,234.5.6|led by|mediated|(ABC)|\n\n- ".split(
    "|",
  ),
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((list) => list.join("")),
  fc.string({ unit: "binary", maxLength: 300 }),
);
const format = fc.constantFrom("text" as const, "markdown" as const, "html" as const);

describe("whatever comes in", () => {
  it("is read without an error, and every offset is that of its quote", () => {
    fc.assert(
      fc.property(
        text,
        format,
        fc.option(fc.constantFrom("2025-04-15", "2025-04", "2025"), { nil: undefined }),
        (original, of, published) => {
          const document = readDocument({ original, format: of, published });
          const reading = readAgainst(document, dossier);
          for (const { start, end, text: quote } of reading.mentions)
            expect(original.slice(start, end)).toBe(quote);
          for (const { passage } of [...reading.suggestions, ...reading.findings]) {
            expect(original.slice(passage.start, passage.end)).toBe(passage.quote);
          }
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  });

  it("plain text loses nothing but blanks and invisible marks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (original) => {
        const { text: normal, starts, ends } = readDocument({ original, format: "text" });
        for (let i = 0; i < normal.length; i++) {
          if (/\S/.test(normal[i] as string)) expect(original.slice(starts[i], ends[i])).toBe(normal[i]);
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it.each([
    ["digits and signs", "1,".repeat(50_000)],
    ["one word", "a".repeat(100_000)],
    ["Arabic prefixes", "وبال".repeat(25_000)],
    ["open brackets", "[(".repeat(50_000)],
    ["open tags", "<p><b>".repeat(15_000)],
    ["titles without names", "president of the ".repeat(6_000)],
    ["names without titles", "Joe Biden, ".repeat(8_000)],
    ["rounds", "first round in ".repeat(6_000)],
    ["years", "2018年".repeat(20_000)],
    ["blanks", " ".repeat(100_000)],
  ])("a hundred thousand units of %s are read in seconds, not minutes", (_, original) => {
    const begun = performance.now();
    for (const of of ["text", "markdown", "html"] as const) {
      const document = readDocument({ original, format: of, published: "2025-04-15" });
      readAgainst(document, dossier);
      datesIn(document, 0, document.text.length);
      quantitiesIn(document.text, 0, document.text.length);
    }
    readFeed(original);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it("a passage of nothing is a programmer's error", () => {
    expect(() => passageOf(readDocument({ original: "a", format: "text" }), 1, 1)).toThrow("passageOf");
  });
});
