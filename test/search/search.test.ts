import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { asOfView } from "../../src/dossier/as-of.ts";
import { readDossier } from "../../src/dossier/read.ts";
import type { Dossier } from "../../src/dossier/schema/dossier.ts";
import { languages } from "../../src/language/index.ts";
import { readFolder } from "../../src/node/folder.ts";
import { allEntries } from "../../src/search/all-entries.ts";
import { allSpellings, searchEntry } from "../../src/search/entry.ts";
import { answers, markedPieces } from "../../src/search/marks.ts";
import { type SearchIndex, searchIndex } from "../../src/search/search-index.ts";
import { whyFound } from "../../src/search/why.ts";
import { fold, wordsOf } from "../../src/search/words.ts";

let dossier: Dossier;
let flagship: SearchIndex;

beforeAll(async () => {
  const { files } = await readFolder(join(import.meta.dirname, "../../cases/iran-us-2025"));
  const read = readDossier(files).dossier;
  if (read === undefined) throw new Error("the flagship dossier cannot be read");
  dossier = read;
  flagship = searchIndex(allEntries(dossier, [], languages));
});

/** An index over one entry a text, named by its number. */
function over(...texts: readonly string[]): SearchIndex {
  return searchIndex(texts.map((text, index) => searchEntry("claims", `${index}`, text)));
}

const found = (index: SearchIndex, asked: string) => index.find(asked).map(({ address }) => address);

describe("words as they are compared", () => {
  it.each([
    ["Araghçi Zürich", ["araghci", "zurich"]],
    ["مُحَمَّد الإيرانيّة", ["محمد", "الايرانيه"]],
    ["किसी क़ानून की", ["किसी", "क़ानून".normalize("NFKC"), "की"]],
    ["第2轮会谈", ["第", "2", "轮会谈"]],
    ["٢٠٢٥ २०२५ 2025", ["2025", "2025", "2025"]],
  ])("%s are %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it("folding twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a search", () => {
  it("finds an Arabic word under its prefixes and other spellings, with and without them in the question", () => {
    const index = over("وبالتخصيب في إيران", "مستوى التَّخصيب", "وزير الخارجية");
    expect(found(index, "تخصيب")).toEqual(expect.arrayContaining(["0", "1"]));
    expect(found(index, "والتخصيب")).toEqual(expect.arrayContaining(["0", "1"]));
    expect(found(index, "ايران")).toEqual(["0"]);
    expect(found(index, "وزير")).toEqual(["2"]);
    expect(found(index, "خارجيه")).toEqual(["2"]);
  });

  it("finds Chinese by any neighbouring characters, and words that stand together before words apart", () => {
    const index = over("铀矿与浓缩", "浓缩铀库存");
    expect(found(index, "浓缩铀")).toEqual(["1", "0"]);
    expect(found(index, "缩铀库")[0]).toBe("1");
    expect(found(index, "浓缩")).toEqual(expect.arrayContaining(["0", "1"]));
    expect(found(index, "铀")).toEqual(expect.arrayContaining(["0", "1"]));
  });

  it("finds a Hindi word by its beginning, with its vowel signs kept", () => {
    const index = over("संवर्धन का स्तर", "सुंवर");
    expect(found(index, "संवर्ध")).toEqual(["0"]);
    expect(found(index, "स्तर")).toEqual(["0"]);
  });

  it("forgives a letter in a long Latin word, and wants every word", () => {
    const index = over("Enrichment in Natanz", "Enrichment elsewhere");
    expect(found(index, "enrichmant")).toHaveLength(2);
    expect(found(index, "natanz enrich")).toEqual(["0"]);
    expect(found(index, "natanz muscat")).toEqual([]);
    expect(found(index, " ·, ")).toEqual([]);
  });

  it("finds every named entry of the record by its name in each language, whichever that is", () => {
    for (const [section, entries] of [
      ["people", dossier.people],
      ["parties", dossier.parties],
      ["issues", dossier.issues],
      ["packages", dossier.packages],
      ["instruments", dossier.instruments],
    ] as const) {
      for (const { id, name } of entries)
        for (const spelling of allSpellings(name))
          expect(found(flagship, spelling), spelling).toContain(`${section}.${id}`);
    }
  });

  it("finds every claim by the words of its passage", () => {
    const worded = dossier.claims.flatMap(({ id, passage }) =>
      [passage?.quote, ...[passage?.restated ?? []].flat().flatMap(allSpellings)].flatMap((words) =>
        words === undefined ? [] : [{ id, words }],
      ),
    );
    expect(worded.length).toBeGreaterThan(5);
    for (const { id, words } of worded) expect(found(flagship, words)).toContain(`claims.${id}`);
  });

  it("of a date finds nothing that was not known then", () => {
    const view = asOfView(dossier, "2025-04-12");
    const index = searchIndex(allEntries(view, [], languages));
    const later = dossier.events.filter(({ id }) => view.events.every((event) => event.id !== id));
    expect(later.length).toBeGreaterThan(3);
    for (const { id, title } of later)
      for (const spelling of allSpellings(title))
        expect(found(index, spelling)).not.toContain(`events.${id}`);
  });

  it("answers a key within fifty milliseconds", () => {
    const asked = ["e", "en", "enri", "enrichment level", "ا", "تخصيب", "स", "浓", "araghchi witkoff"];
    const times = asked.map((text) => {
      const start = performance.now();
      flagship.find(text);
      return performance.now() - start;
    });
    expect(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(50);
  });
});

describe("marks", () => {
  const marked = (text: string, asked: string) =>
    markedPieces(text, asked).flatMap((piece) => (piece.marked ? [piece.text] : []));

  it.each([
    ["Zero enrichment, says Enriched", "enrich", ["enrichment", "Enriched"]],
    ["حول التخصيب وبالتخصيب", "تخصيب", ["التخصيب", "وبالتخصيب"]],
    ["关于浓缩铀的会谈", "浓缩", ["浓缩"]],
    ["संवर्धन का स्तर", "स्तर", ["स्तर"]],
    ["nothing here", "x", []],
  ])("in %s, asked %s, stand on %j", (text, asked, words) => {
    expect(marked(text, asked)).toEqual(words);
    expect(answers(text, asked)).toBe(words.length > 0);
  });

  it("lose no character of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, asked) => {
        const pieces = markedPieces(text, asked);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });
});

describe("what is shown beside a thing found", () => {
  const entry = searchEntry("people", "people.x", { en: "Abbas Araghchi", ar: "عباس عراقچی" }, [
    { en: "Foreign minister", ar: "وزير الخارجية" },
    { en: "Negotiated in Vienna" },
  ]);

  it.each([
    ["araghchi", "en", "Foreign minister"],
    ["vienna", "en", "Negotiated in Vienna"],
    ["عراقچی", "en", "عباس عراقچی"],
    ["araghchi", "ar", "Abbas Araghchi"],
    ["nothing of the kind", "ar", "وزير الخارجية"],
  ])("asked %s and read in %s, is %s", (asked, language, text) => {
    expect(whyFound(entry, asked, language, "en")?.text).toBe(text);
  });
});
