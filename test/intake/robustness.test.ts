import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentsFrom } from "../../src/gather/documents.ts";
import {
  datesIn,
  mentionsIn,
  passageOf,
  quantitiesIn,
  readDocument,
  readFeed,
  suggestionsIn,
  unknownPeopleIn,
} from "../../src/intake/index.ts";
import { messageOf, readAgainst } from "../../src/reading/index.ts";
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
const format = fc.constantFrom("text" as const, "markdown" as const, "html" as const, "pdf" as const);
const date = fc.option(fc.constantFrom("2025-04-15", "2025-04", "2025"), { nil: undefined });

describe("whatever comes in", () => {
  it("is taken apart without an error, a thousand documents, and every offset is that of its quote", () => {
    fc.assert(
      fc.property(text, format, date, (original, of, published) => {
        const document = readDocument({ original, format: of, published });
        const mentions = mentionsIn(document, dossier);
        const found = [...mentions, ...suggestionsIn(document, dossier, mentions)];
        for (const { start, end } of [...found, ...unknownPeopleIn(document, mentions)]) {
          const passage = passageOf(document, start, end);
          expect(original.slice(passage.start, passage.end)).toBe(passage.quote);
          expect(document.text.slice(start, end)).toBe(passage.exact);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("is read against the record without an error", () => {
    fc.assert(
      fc.property(text, format, date, (original, of, published) => {
        const reading = readAgainst(readDocument({ original, format: of, published }), dossier);
        for (const one of reading.suggestions) messageOf(one, dossier);
        expect(reading.findings.length).toBe(
          reading.suggestions.filter(({ verdict }) => verdict === "wrong").length,
        );
      }),
      { numRuns: 25 },
    );
  });

  it("is a document or a problem, whatever the bytes", async () => {
    const openings = [
      "",
      "%PDF-1.7\n",
      "<rss><channel>",
      '{"version":"https://jsonfeed.org/version/1","items":[',
      "<!doctype html>",
      "\ufeff",
    ];
    const bytes = fc
      .tuple(fc.constantFrom(...openings), text, fc.uint8Array({ maxLength: 40 }))
      .map(([opening, words, tail]) =>
        Uint8Array.from([...new TextEncoder().encode(opening + words), ...tail]),
      );
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        const gathered = await documentsFrom({ name: "x", bytes: given });
        if ("code" in gathered) expect(gathered.severity).toBe("error");
        else
          for (const { document } of gathered.documents)
            expect(document.starts.length).toBe(document.text.length);
      }),
      { numRuns: 60 },
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
      { numRuns: 200 },
    );
  });

  it.each([
    ["digits and signs", "text", "1,".repeat(50_000)],
    ["one word", "text", "a".repeat(100_000)],
    ["Arabic prefixes", "text", "وبال".repeat(25_000)],
    ["open brackets", "markdown", "[(".repeat(50_000)],
    ["open tags", "html", "<p><b>".repeat(15_000)],
    ["titles without names", "text", "president of the ".repeat(6_000)],
    ["names without titles", "text", "Joe Biden, ".repeat(8_000)],
    ["rounds", "pdf", "first round in ".repeat(6_000)],
    ["years", "text", "2018年".repeat(20_000)],
    ["blanks", "html", " ".repeat(100_000)],
  ] as const)("a hundred thousand units of %s are read in seconds, not minutes", (_, of, original) => {
    const begun = performance.now();
    const document = readDocument({ original, format: of, published: "2025-04-15" });
    readAgainst(document, dossier);
    datesIn(document, 0, document.text.length);
    quantitiesIn(document.text, 0, document.text.length);
    readFeed(original);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it("a passage of nothing is a programmer's error", () => {
    expect(() => passageOf(readDocument({ original: "a", format: "text" }), 1, 1)).toThrow("passageOf");
  });
});
