import type { Article } from "../../dossier/article/article.ts";
import { bodyOf } from "../article/body.ts";
import type { BriefingSubject } from "../briefing.ts";
import type { Edition, Page, Topic } from "../document.ts";
import { wholePage } from "./whole-page.ts";

/** A page for each article, in the languages in which it is published, the latest first. */
export function articlePages(
  subject: BriefingSubject,
  edition: Edition,
  articles: readonly Article[],
): Page[] {
  const byId = Map.groupBy(articles, ({ id }) => id);
  const pages = [...byId].map(([id, versions]) => articlePage(subject, edition, id, versions));
  return pages.toSorted((left, right) => (left.edition.date < right.edition.date ? 1 : -1));
}

function articlePage(
  subject: BriefingSubject,
  edition: Edition,
  id: string,
  versions: readonly Article[],
): Page {
  const bodies = Object.fromEntries(versions.map((one) => [one.language, bodyOf(subject, one)]));
  const [first] = versions as [Article, ...Article[]];
  const inEach = (key: "headline" | "standfirst") =>
    Object.fromEntries(versions.map((one) => [one.language, one[key]]));
  const topics = topicsOf(edition, first);
  return wholePage({
    kind: "article",
    address: `articles/${id}/index`,
    about: inEach("headline"),
    summary: { text: inEach("standfirst") },
    only: versions.map(({ language }) => language),
    edition: { ...edition, date: first.published, topics },
    sections: [
      { id: "article", blocks: [{ kind: "article", bodies }] },
      { id: "sources", blocks: [{ kind: "article-sources", bodies }] },
      { id: "more", blocks: topics.length === 0 ? [] : [{ kind: "read-on", topics }] },
    ],
  });
}

/** What the article says it is about; everything the dossier is about where it says nothing. */
function topicsOf({ topics }: Edition, { topics: wanted }: Article): readonly Topic[] {
  if (wanted.length === 0) return topics;
  return topics.filter(({ page }) => wanted.some((id) => page.endsWith(`/${id}`) || page.endsWith(`#${id}`)));
}
