import type { DealsResult } from "../../analysis/deals/result.ts";
import type { Article } from "../../dossier/article/article.ts";
import { type BriefingSubject, briefingOf } from "../briefing.ts";
import type { Page, PageKind } from "../document.ts";
import { editionOf } from "../edition.ts";
import { packageViews } from "../sections/packages.ts";
import { articlePages } from "./article-pages.ts";
import { dealPages } from "./deal-pages.ts";
import { indexPage, listed, listedArticle } from "./index-page.ts";
import { issuePages } from "./issue-pages.ts";
import { claimsPage, peoplePage, timelinePage } from "./record-pages.ts";

/** Kinds of pages that have a list of their own, in the order in which they are offered. */
const listKinds: readonly PageKind[] = ["issues", "people", "timeline", "claims", "deals"];

/**
 * Every page of a dossier: a briefing for each view of it, and the pages around them as they stand in the latest. The views are given the
 * latest first.
 */
export function allPages(
  subjects: readonly [BriefingSubject, ...BriefingSubject[]],
  articles: readonly Article[] = [],
): Page[] {
  const [latest] = subjects;
  const edition = editionOf(latest);
  const packages = packagesIn(latest);
  const pages = [
    ...issuePages(latest, edition, packages),
    ...peoplePage(latest, edition),
    ...timelinePage(latest, edition),
    ...claimsPage(latest, edition),
    ...dealPages(latest, edition, packages),
  ];
  const briefings = subjects.map(briefingOf);
  const kinds = listKinds.filter((kind) => pages.some((page) => page.kind === kind));
  const list = briefings.map((page) => listed(page.edition));
  const written = articlePages(latest, edition, articles);
  const index = indexPage(latest, edition, { briefings: list, kinds, articles: written.map(listedArticle) });
  return [index, ...written, ...briefings, ...pages];
}

function packagesIn({ dossier, outcomes }: BriefingSubject) {
  const deals = outcomes.find(({ id }) => id === "deals");
  return deals?.status === "done" ? packageViews(dossier, deals.result as DealsResult) : [];
}
