import type { BriefingSection } from "../../language/briefing-words.ts";
import { withoutIsolates } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { sentenceOf } from "../../language/sentences.ts";
import type { Page, Told } from "../document.ts";
import { pageTitle } from "../headline-text.ts";
import { type Reader, readerOf } from "../reader.ts";

/** What a card and a caption say, in one language. */
export interface CardText {
  readonly language: Language;
  readonly title: string;
  /** Whose knowledge it is. */
  readonly kicker: string;
  /** The key finding, the next round, the other key findings; each a whole text. */
  readonly statements: readonly Statement[];
  /** Said where any statement's figures only illustrate. */
  readonly illustrative: string;
}

export interface Statement {
  readonly text: string;
  readonly illustrative: boolean;
}

/** Reads the few things off a page that a card has room for. */
export function cardText(page: Page, language: Language): CardText {
  const { edition } = page;
  const reader = readerOf(language, edition.dossierLanguage);
  const told = toldFirst(page);
  return {
    language,
    title: pageTitle(reader, page),
    kicker: kickerOf(reader, page),
    statements: [...standfirstOf(reader, page), ...told.map((one) => statement(reader, one))],
    illustrative: reader.words.briefing.illustrative,
  };
}

/** The key finding, the next round where the headline does not tell it, then the other key findings. */
function toldFirst({ sections, edition }: Page): Told[] {
  const toldIn = (id: BriefingSection) =>
    sections
      .filter((section) => section.id === id)
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) =>
        block.kind === "lead" ? [block.told] : block.kind === "findings" ? block.told : [],
      );
  const [lead, ...others] = toldIn("key");
  const next = edition.headline?.what.kind === "next" ? [] : toldIn("next");
  return [...(lead === undefined ? [] : [lead]), ...next, ...others];
}

/** That figures only illustrate, as an aside at the end of a caption. */
export function illustrativeAside({ illustrative, language }: CardText): string {
  return language.tag === "zh" ? `（${illustrative}）` : `(${illustrative})`;
}

function kickerOf({ words, f }: Reader, { kind, edition }: Page): string {
  const known = words.briefing.asKnown({ date: edition.asOf }, f);
  return withoutIsolates(kind === "article" ? `${f.name(edition.title)} — ${f.date(edition.date)}` : known);
}

/** What an article says in brief, in its own words. */
function standfirstOf(reader: Reader, { kind, summary }: Page): Statement[] {
  if (kind !== "article" || summary === null || !("text" in summary)) return [];
  return [{ text: withoutIsolates(reader.f.name(summary.text)), illustrative: false }];
}

function statement({ words, f }: Reader, { finding: { message, confidence } }: Told): Statement {
  return { text: withoutIsolates(sentenceOf(message, words, f)), illustrative: confidence.illustrative };
}

/** The first sentence of a text, which stands by itself where there is no room for all. */
export function firstSentence(text: string, { locale }: Language): string {
  const [first] = new Intl.Segmenter(locale, { granularity: "sentence" }).segment(text);
  return (first?.segment ?? text).trim();
}
