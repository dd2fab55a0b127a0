import type { Text } from "../../dossier/schema/primitives.ts";
import { withoutIsolates } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { sentenceOf } from "../../language/sentences.ts";
import type { Page, SectionId } from "../document.ts";
import type { FigureDocument } from "../figures/svg.ts";
import { headlineText, pageTitle } from "../headline-text.ts";
import { type Reader, readerOf } from "../reader.ts";
import { writeBlock } from "./blocks.ts";
import type { Inlines, Piece } from "./piece.ts";
import { dateText, prose, text } from "./prose.ts";

/** A page in one language, before it becomes a file of any form. */
export interface WrittenPage {
  readonly page: Page;
  readonly language: Language;
  readonly reader: Reader;
  /** Whose knowledge it is, and of what. */
  readonly kicker: Inlines;
  readonly heading: Inlines;
  readonly standfirst: Inlines;
  /** The heading as plain words, and what the page says in a sentence. */
  readonly title: string;
  readonly description: string;
  readonly sections: readonly WrittenSection[];
  /** Texts that had to be shown in another language. */
  readonly missing: readonly string[];
}

export interface WrittenSection {
  readonly id: SectionId;
  /** Empty where the page's own heading is enough. */
  readonly title: string;
  readonly content: readonly Piece[];
}

/** Writes a page in one language. */
export function writePage(page: Page, language: Language, document: FigureDocument): WrittenPage {
  const { edition } = page;
  const reader = readerOf(language, edition.dossierLanguage);
  const writing = { reader, edition, document };
  const summary = standfirstOf(page);
  const written = {
    kicker: kicker(reader, page),
    heading: heading(reader, page),
    standfirst: summary === undefined ? [] : text(reader, summary),
    title: pageTitle(reader, page),
    description: descriptionOf(reader, page),
    sections: page.sections
      .map(({ id, blocks }) => ({
        id,
        // An article stands under its own headline.
        title: id === "article" ? "" : sectionTitle(reader, id),
        content: blocks.flatMap((block) => writeBlock(writing, block)),
      }))
      .filter(({ content }) => content.length > 0),
  };
  return { page, language, reader, ...written, missing: reader.missing() };
}

/** What stands under the headline: an article's own words, or the dossier's where a page tells of all of it. */
function standfirstOf({ kind, summary, edition }: Page): Text | undefined {
  if (kind === "article") return summary !== null && "text" in summary ? summary.text : undefined;
  return kind === "briefing" || kind === "index" ? edition.summary : undefined;
}

/** Of what dossier it is, and whose knowledge. */
function kicker(reader: Reader, { kind, edition }: Page): Inlines {
  const { words, f } = reader;
  const { asOf } = edition;
  if (kind === "front") return [dateText(reader, edition.date)];
  if (kind === "article") return text(reader, edition.title);
  const known =
    kind === "briefing"
      ? prose(reader, words.briefing.asKnown({ date: asOf }, f))
      : asOf === null
        ? []
        : prose(reader, words.site.asKnown({ date: asOf }, f));
  return kind === "index" || known.length === 0 ? known : [...text(reader, edition.title), " — ", ...known];
}

function heading(reader: Reader, page: Page): Inlines {
  const { about, kind, edition } = page;
  if (about !== null) return text(reader, about);
  if (kind === "briefing") return prose(reader, headlineText(reader, edition.headline, edition));
  return kind === "index" ? text(reader, edition.title) : [pageTitle(reader, page)];
}

function sectionTitle({ words }: Reader, id: SectionId): string {
  const { briefing, site } = words;
  return id in briefing.section
    ? briefing.section[id as keyof typeof briefing.section]
    : site.section[id as keyof typeof site.section];
}

/** What a page says in a sentence: its finding, or what it holds. */
function descriptionOf(reader: Reader, { kind, summary, about, edition }: Page): string {
  const { words, f } = reader;
  const { title, question } = edition;
  if (summary !== null) {
    const told = "text" in summary ? f.name(summary.text) : sentenceOf(summary.message, words, f);
    return withoutIsolates(told);
  }
  if (kind === "front") return words.site.aboutFront;
  if (about !== null && kind === "issue") {
    return withoutIsolates(words.site.aboutIssue({ issue: about, title }, f));
  }
  if (about !== null) return withoutIsolates(words.site.aboutPackage({ package: about, title }, f));
  if (kind === "briefing" || kind === "issue" || kind === "package" || kind === "article") {
    return withoutIsolates(f.name(question ?? title));
  }
  return withoutIsolates(words.site.about[kind]({ title }, f));
}
