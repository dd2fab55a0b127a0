import { referencesIn } from "../../dossier/article/read.ts";
import type { Language } from "../../language/language.ts";
import { sentenceOf } from "../../language/sentences.ts";
import type { ArticleBody, BodyBlock, BodyInline } from "../article/body.ts";
import { type Referred, referred } from "../article/references.ts";
import type { BriefingSubject } from "../briefing.ts";
import { type Reader, readerOf } from "../reader.ts";
import type { Inlines, Piece } from "./piece.ts";
import { plainText } from "./plain.ts";
import { dateText, noteMarks, prose, span, text } from "./prose.ts";

/** Who wrote an article, and when it appeared. */
export function byline(reader: Reader, { article }: ArticleBody): Piece {
  const names = prose(reader, reader.f.list(article.byline.map((name) => `\u2068${name}\u2069`)));
  return { kind: "paragraph", role: "fine", content: [...names, " — ", dateText(reader, article.published)] };
}

/** The text of an article, each reference in the reader's words with its sources. */
export function articlePieces(reader: Reader, { blocks }: ArticleBody): readonly Piece[] {
  return blocks.map((block) => articlePiece(reader, block));
}

function articlePiece(reader: Reader, block: BodyBlock): Piece {
  switch (block.kind) {
    case "heading":
      return { kind: "heading", level: block.level === 2 ? 2 : 3, content: inlines(reader, block.content) };
    case "paragraph":
      return { kind: "paragraph", content: inlines(reader, block.content) };
    case "quote":
      return { kind: "paragraph", role: "question", content: inlines(reader, block.content) };
    case "list":
      return {
        kind: "list",
        role: "findings",
        items: block.items.map((item) => ({ content: inlines(reader, item) })),
      };
  }
}

function inlines(reader: Reader, content: readonly BodyInline[]): Inlines {
  return content.flatMap((one, place) => {
    if (typeof one === "string") return [one];
    if (one.kind === "strong") return [span("strong", ...inlines(reader, one.content))];
    if (one.kind === "link") return [{ kind: "link", href: one.href, content: inlines(reader, one.content) }];
    const after = content[place + 1];
    const closes = typeof after === "string" && /^\s*[.。।,،，;؛；:：!?؟？]/u.test(after);
    return [...words(reader, one.referred, closes), ...noteMarks(one.notes)];
  });
}

const finalStop = /[.。।]$/u;

/** What a reference says; a sentence loses its full stop where the text goes on with a mark of its own. */
function words(reader: Reader, referred: Referred, closes: boolean): Inlines {
  const said = say(reader, referred, closes);
  return referred.page === undefined ? said : [{ kind: "page", to: referred.page, content: said }];
}

function say(reader: Reader, referred: Referred, closes: boolean): Inlines {
  const { f } = reader;
  switch (referred.as) {
    case "name":
      return text(reader, referred.text);
    case "sentence": {
      const chosen = text(reader, referred.text);
      return closes
        ? chosen.map((one) => (typeof one === "string" ? one.replace(finalStop, "") : one))
        : chosen;
    }
    case "names":
      return prose(reader, f.names(referred.texts));
    case "date":
      return [dateText(reader, referred.date)];
    case "amount": {
      const { value, unit } = referred;
      if (!Array.isArray(value)) return prose(reader, f.amount(value as number, unit));
      const [low, high] = value;
      return prose(reader, `${f.exact(low)}–${f.amount(high, unit)}`);
    }
    case "count":
      return prose(reader, f.count(referred.count));
    case "finding": {
      const sentence = sentenceOf(referred.finding.message, reader.words, f);
      return prose(reader, closes ? sentence.replace(finalStop, "") : sentence);
    }
  }
}

/** What a reference says in a language, in plain words; the reference itself where it names nothing. */
export function referenceText(subject: BriefingSubject, language: Language, reference: string): string {
  const [found] = referencesIn(reference);
  const meant = found === undefined ? undefined : referred(subject, found);
  if (meant === undefined) return reference;
  return plainText(say(readerOf(language, subject.dossier.language), meant, false));
}
