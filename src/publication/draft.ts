import {
  allPages,
  type BriefingSubject,
  frontOf,
  isIn,
  type NegotiationView,
  negotiationOf,
  type Page,
  type WrittenPage,
  writePage,
} from "../briefing/index.ts";
import type { Article } from "../dossier/article/article.ts";
import type { Language } from "../language/language.ts";
import { figureDocument } from "../node/figure-document.ts";

/** All pages of one dossier in one language, and the texts that they had to show in another. */
export interface Draft {
  readonly language: Language;
  readonly pages: readonly WrittenPage[];
  readonly missing: readonly string[];
}

/** One dossier of a site: the folder its pages stand in below each language's, what is said of it in brief, and its pages. */
export interface Part {
  /** Empty, or ending in a slash. */
  readonly base: string;
  readonly negotiation: NegotiationView;
  readonly drafts: readonly Draft[];
}

/** The pages of a dossier, its latest view first, written in these languages. */
export function draftPart(
  subjects: readonly BriefingSubject[],
  articles: readonly Article[],
  base: string,
  languages: readonly Language[],
): Part {
  const [latest, ...earlier] = subjects;
  if (latest === undefined) throw new Error("draftPart: no view to write of");
  const pages = allPages([latest, ...earlier], articles);
  return {
    base,
    negotiation: negotiationOf(latest, base),
    drafts: languages.map((language) => draftIn(language, pages)),
  };
}

/** The first page of a site of several dossiers, of those that are published in this language. */
export function draftFront(parts: readonly Part[], language: Language): WrittenPage | undefined {
  const [first, ...others] = parts
    .filter(({ drafts }) => drafts.some((draft) => draft.language === language))
    .map(({ negotiation }) => negotiation);
  return first === undefined ? undefined : writePage(frontOf([first, ...others]), language, figureDocument());
}

function draftIn(language: Language, pages: readonly Page[]): Draft {
  const document = figureDocument();
  const own = pages.filter((page) => isIn(page, language));
  const written = own.map((page) => writePage(page, language, document));
  return { language, pages: written, missing: [...new Set(written.flatMap(({ missing }) => missing))] };
}
