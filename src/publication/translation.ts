import {
  assembled,
  type BriefingSubject,
  brokenLocks,
  namesBetween,
  readXliff,
  referenceText,
  segmentsOf,
  sideBySide,
  type Translation,
  writeXliff,
} from "../briefing/index.ts";
import type { Article } from "../dossier/article/article.ts";
import { articleFingerprint } from "../dossier/article/read.ts";
import type { Language } from "../language/language.ts";

/** What a translator gets: the pieces as XLIFF, and a page to read them from. */
export interface TranslationFiles {
  readonly xliff: string;
  readonly page: string;
}

/** Pieces translated before, by their source. */
export type Memory = Readonly<Record<string, string>>;

/** An article prepared for translation into one language, with everything the record knows filled in. */
export function prepareTranslation(
  subject: BriefingSubject,
  article: Article,
  from: Language,
  to: Language,
  memory: Memory,
): TranslationFiles {
  const translation: Translation = {
    id: article.id,
    original: `${article.id}.${article.language}.md`,
    of: articleFingerprint(article),
    from: from.lang,
    to: to.lang,
    segments: segmentsOf(article),
    names: namesBetween(subject.dossier, article.language, to.tag),
    say: (reference) => referenceText(subject, to, reference),
    memory: new Map(Object.entries(memory)),
  };
  return { xliff: writeXliff(translation), page: sideBySide(translation, from, to) };
}

/** What came back from a translator. */
export interface ReturnedTranslation {
  readonly language: string;
  /** The article as a draft; undefined while pieces are missing or refused. */
  readonly text: string | undefined;
  readonly memory: Memory;
  /** Pieces not yet translated. */
  readonly open: readonly string[];
  /** Pieces that lost something locked, and what. */
  readonly refused: readonly { readonly segment: string; readonly lost: readonly string[] }[];
  /** Whether the article has changed since the pieces were made. */
  readonly isStale: boolean;
}

/** Takes a translation back piece by piece: one that loses a reference, a figure or a name is refused. Undefined where the text is no XLIFF. */
export function takeBack(
  subject: BriefingSubject,
  article: Article,
  xliff: string,
): ReturnedTranslation | undefined {
  const read = readXliff(xliff);
  if (read === undefined) return undefined;
  const language = read.to.split("-")[0] ?? read.to;
  const names = namesBetween(subject.dossier, article.language, language);
  const segments = segmentsOf(article);
  const open = segments.filter(({ id }) => !read.targets.has(id)).map(({ id }) => id);
  const refused = segments.flatMap(({ id, text }) => {
    const target = read.targets.get(id);
    const lost = target === undefined ? [] : brokenLocks(text, target, names);
    return lost.length === 0 ? [] : [{ segment: id, lost }];
  });
  const kept = segments.filter(
    ({ id }) => read.targets.has(id) && !refused.some(({ segment }) => segment === id),
  );
  const isStale = read.of !== articleFingerprint(article);
  const isWhole = open.length === 0 && refused.length === 0 && !isStale;
  return {
    language,
    text: isWhole ? articleText(article, read.targets) : undefined,
    memory: Object.fromEntries(kept.map(({ id, text }) => [text, read.targets.get(id) ?? ""])),
    open,
    refused,
    isStale,
  };
}

/** The translated article: a draft, until a person has reviewed it. */
function articleText(article: Article, targets: ReadonlyMap<string, string>): string {
  // What an editor stands by is a passage of this text; the translation is checked for itself.
  const {
    id: _,
    path: __,
    lines: ___,
    waived: ____,
    body,
    language,
    headline,
    standfirst,
    ...front
  } = article;
  const lines = {
    headline: targets.get("headline") ?? headline,
    standfirst: targets.get("standfirst") ?? standfirst,
    ...front,
    state: "draft",
    from: language,
    of: articleFingerprint(article),
  };
  const head = Object.entries(lines)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `${["---", ...head, "---"].join("\n")}\n\n${assembled(body, targets)}\n`;
}
