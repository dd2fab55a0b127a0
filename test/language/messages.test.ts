import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { format, type Language, languages } from "../../src/language/index.ts";
import { nameWords } from "./pieces.ts";
import { isBalanced, type Message, messagesOf, ownWords, said } from "./sentences.ts";
import { findingValues, valuesByPlace } from "./values.ts";

const runs = { numRuns: 60 };

/** Runs a check on all that a message may say. */
function onAllSaid(language: Language, message: Message, check: (text: string, place: string) => void): void {
  if ("text" in message) {
    check(message.text, message.place);
    return;
  }
  const values = valuesByPlace[message.place];
  if (values === undefined) throw new Error(`no values for the sentence ${message.place}`);
  const written = format(language, "en");
  const property = fc.property(values, (one) => {
    for (const text of said(message.say(one, written))) check(text, message.place);
  });
  fc.assert(property, runs);
}

const broken = /undefined|NaN|\[object|\$\{|null|Infinity/u;

describe.each(languages)("the messages in $tag", (language) => {
  test("say something for any values, without a trace of the code that made them", () => {
    for (const message of messagesOf(language)) {
      onAllSaid(language, message, (text, place) => {
        expect(text.trim(), place).not.toBe("");
        expect(text, place).not.toMatch(broken);
        expect(text, place).toBe(text.trim());
        expect(text, place).not.toMatch(/ {2}/u);
      });
    }
  });

  test("close every isolate they open", () => {
    for (const message of messagesOf(language)) {
      onAllSaid(language, message, (text, place) => expect(isBalanced(text), `${place}: ${text}`).toBe(true));
    }
  });

  test("stand at the same places as in English", () => {
    const places = (one: Language) =>
      messagesOf(one)
        .map(({ place }) => place)
        .toSorted();
    expect(places(language)).toEqual(places(languages[0] as Language));
  });

  test("carry no exclamation and never speak of the probability of a deal", () => {
    for (const message of messagesOf(language)) {
      onAllSaid(language, message, (text, place) => {
        expect(ownWords(text), place).not.toMatch(/[!！]/u);
        expect(text, place).not.toMatch(/probability|likelihood|احتمال الاتفاق|प्रायिकता|概率/iu);
      });
    }
  });
});

/** Names that stay as they are in every script: file formats, a runtime, a unit. */
const latinNames = new Set([
  "XLIFF",
  "round",
  "preview",
  "daily",
  "YAML",
  "JSON",
  "XML",
  "UTF",
  "GENIUS",
  "SVG",
  "CSV",
  "HTML",
  "Markdown",
  "MB",
  "Node",
]);

describe.each(languages.filter(({ tag }) => tag !== "en"))("the messages in $tag", (language) => {
  test("contain no words in Latin letters but names of formats", () => {
    for (const message of messagesOf(language)) {
      onAllSaid(language, message, (text, place) => {
        const latin = ownWords(text).match(/[A-Za-z]+/gu) ?? [];
        expect(
          latin.filter((word) => !latinNames.has(word)),
          `${place}: ${text}`,
        ).toEqual([]);
      });
    }
  });

  test("use the language's own punctuation", () => {
    const foreign: Record<string, RegExp> = {
      ar: /[,;?]/u,
      hi: /\.(?!\d)|[؟،；，。]/u,
      zh: /(?<!\d)[.,]|[.,](?!\d)|[;:?()]/u,
    };
    for (const message of messagesOf(language)) {
      onAllSaid(language, message, (text, place) =>
        expect(ownWords(text), `${place}: ${text}`).not.toMatch(foreign[language.tag] as RegExp),
      );
    }
  });
});

test("every finding names the same names in every language", () => {
  const formats = languages.map((language) => ({ language, written: format(language, "en") }));
  for (const [key, values] of Object.entries(findingValues)) {
    const property = fc.property(values as fc.Arbitrary<unknown>, (one) => {
      const named = formats.map(({ language, written }) => {
        const say = language.messages.finding[key as keyof typeof findingValues] as (
          values: unknown,
          format: typeof written,
        ) => string;
        const text = say(one, written);
        return nameWords.filter((name) => text.includes(name));
      });
      for (const names of named) expect(names, key).toEqual(named[0]);
    });
    fc.assert(property, runs);
  }
});
