import { describe, expect, it } from "vitest";
import { formPlaceOf } from "../../src/desk/web/evidence/form-place.ts";
import type { EditingWords } from "../../src/language/editing-words.ts";
import { format } from "../../src/language/format.ts";
import { languages } from "../../src/language/index.ts";

/** Every text in a tree of words, sentences made with values that reach each plural form. */
function textsIn(
  words: unknown,
  say: (sentence: (...given: never[]) => string) => readonly string[],
): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return [...say(words as never)];
  return Object.values(words as object).flatMap((inner) => textsIn(inner, say));
}

describe.each(languages.map((language) => [language.tag, language] as const))(
  "the words for writing in %s",
  (tag, language) => {
    it("are there, say something for any number, and carry no exclamation", async () => {
      const { editing } = (await import(`../../src/language/${tag}/editing.ts`)) as { editing: EditingWords };
      const f = format(language, tag);
      const texts = textsIn(editing, (sentence) =>
        [0, 1, 2, 3, 11, 100].map((number) => {
          const counts = {
            changes: number,
            number,
            cells: number,
            packages: number,
            conflicts: number,
            places: number,
          };
          const values = { ...counts, low: number, high: number + 1 };
          return sentence({ ...values, text: "x", issue: "y", party: "z" } as never, f as never);
        }),
      );
      expect(texts.length).toBeGreaterThan(200);
      for (const text of texts) {
        expect(text).toMatch(/\S/);
        expect(text).not.toMatch(/[!！]|undefined|NaN|\[object/);
      }
    });
  },
);

describe("the way from evidence to a form", () => {
  it("leads to the entry, for a matrix to the matrix, and nowhere for what has no form", () => {
    expect(formPlaceOf("claims.upper-line")).toEqual({ section: "claims", entry: "upper-line" });
    expect(formPlaceOf("preferences.upper.redLines.own-well")).toEqual({
      section: "preferences",
      entry: "upper",
    });
    expect(formPlaceOf("preferences.upper.short.matrix.well")).toEqual({ section: "matrix" });
    expect(formPlaceOf("title")).toBeUndefined();
  });
});
