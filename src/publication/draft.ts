import { allPages, type BriefingSubject, type Page, type WrittenPage, writePage } from "../briefing/index.ts";
import type { Language } from "../language/language.ts";
import { figureDocument } from "../node/figure-document.ts";

/** All pages of one dossier in one language, and the texts that they had to show in another. */
export interface Draft {
  readonly language: Language;
  readonly pages: readonly WrittenPage[];
  readonly missing: readonly string[];
}

/** The pages of a dossier, its latest view first, written in these languages. */
export function draftSite(subjects: readonly BriefingSubject[], languages: readonly Language[]): Draft[] {
  const [latest, ...earlier] = subjects;
  if (latest === undefined) throw new Error("draftSite: no view to write of");
  const pages = allPages([latest, ...earlier]);
  return languages.map((language) => draftIn(language, pages));
}

function draftIn(language: Language, pages: readonly Page[]): Draft {
  const document = figureDocument();
  const written = pages.map((page) => writePage(page, language, document));
  return { language, pages: written, missing: [...new Set(written.flatMap(({ missing }) => missing))] };
}
