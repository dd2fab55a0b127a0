import { analysisOf, runAnalysis } from "../../../analysis/index.ts";
import { articleFingerprint, readArticle } from "../../../dossier/article/read.ts";
import { translationState } from "../../../dossier/prose.ts";
import type { Dossier } from "../../../dossier/schema/dossier.ts";
import { type Language, languages } from "../../../language/index.ts";
import { readArticleFiles } from "../../../node/articles.ts";
import type { FileToWrite } from "../../../node/whole-folder.ts";
import { checkArticle, sortArticles } from "../../../publication/articles.ts";
import type { CheckedPage } from "../../../publication/checked-page.ts";
import { draftPart } from "../../../publication/draft.ts";
import { publicationOf } from "../../../publication/files.ts";
import { checkPages } from "../../../publication/page-checks.ts";
import { publicSubjects } from "../../../publication/public-briefing.ts";
import type { ArticleStanding, ProseStanding } from "./answer.ts";

/** What is to be published of a dossier. */
export interface PreviewSource {
  readonly dossier: Dossier;
  readonly hash: string;
  /** Where the dossier stands, and its articles beside it. */
  readonly folder: string;
  readonly asOf: string | null;
  readonly now: string;
  /** Whether drafts, and what is under review or embargo, are shown as they would appear. */
  readonly withDrafts: boolean;
}

/** A site in one language as it would be published now. */
export interface Preview {
  readonly files: ReadonlyMap<string, FileToWrite>;
  readonly pages: readonly CheckedPage[];
  /** Path of the day's briefing in the site. */
  readonly briefing: string;
  /** Texts that stand in another language. */
  readonly missing: readonly string[];
  readonly articles: readonly ArticleStanding[];
  readonly prose: readonly ProseStanding[];
}

/** Makes the site of one language from what everyone may see, in memory. About a second for a large dossier. */
export async function previewOf(source: PreviewSource, language: Language): Promise<Preview> {
  const { folder, asOf, now, withDrafts } = source;
  const found = (await readArticleFiles(folder)).files.map(withDrafts ? asPublished : (one) => one);
  const dossier = withDrafts ? allPublished(source.dossier) : source.dossier;
  const subjects = publicSubjects(
    { dossier, hash: source.hash },
    [asOf],
    ({ id }, subject) => {
      const analysis = analysisOf(id);
      if (analysis === undefined) throw new Error(`previewOf: no analysis ${id}`);
      return runAnalysis(analysis, subject);
    },
    { now },
  );
  const [subject] = subjects;
  if (subject === undefined) throw new Error("previewOf: no view of the dossier");
  const sorted = sortArticles(found, subject, now);
  const questioned = new Set(sorted.questioned.map(({ article }) => article));
  const publishable = sorted.publishable.filter((one) => withDrafts || !questioned.has(one));
  const part = draftPart(subjects, publishable, "", [language]);
  const { files } = await publicationOf([part], undefined);
  const pages = part.drafts.flatMap((draft) => draft.pages);
  const briefing = pages.find(({ page }) => page.kind === "briefing");
  return {
    files: new Map(files.map((one) => [one.path, one])),
    pages: checkPages(files),
    briefing: `${language.tag}/${briefing?.page.address ?? "index"}.html`,
    missing: part.drafts.flatMap(({ missing }) => missing),
    articles: (await readArticleFiles(folder)).files.map(readArticle).flatMap((one): ArticleStanding[] => {
      if (!("article" in one)) return [];
      const { id, headline, state, embargo = null, language: of } = one.article;
      const { passages } = checkArticle(one.article, subject);
      return [
        {
          id,
          language: of,
          headline,
          state,
          embargo,
          stale: sorted.stale.some(
            ({ article }) => articleFingerprint(article) === articleFingerprint(one.article),
          ),
          open: passages.filter(({ waived }) => waived === null).length,
        },
      ];
    }),
    prose: source.dossier.prose.map((one) => ({
      id: one.id,
      section: one.section,
      state: one.state ?? "published",
      embargo: one.embargo ?? null,
      briefing: one.briefing ?? null,
      languages: languages.map(({ tag }) => ({ language: tag, state: translationState(one, tag) })),
    })),
  };
}

/** As if every text were ready. */
function allPublished(dossier: Dossier): Dossier {
  return {
    ...dossier,
    prose: dossier.prose.map(({ embargo: _, ...one }) => ({ ...one, state: "published" as const })),
  };
}

function asPublished({ path, text }: { readonly path: string; readonly text: string }) {
  const [head = "", ...body] = text.split(/^---$/mu).slice(1);
  const ready = head
    .replace(/^state:.*$/mu, "state: published")
    .replace(/^embargo:.*\n?/mu, "")
    .replace(/^record:.*\n?/mu, "");
  return { path, text: `---${ready}---${body.join("---")}` };
}
