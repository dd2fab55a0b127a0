import { parseHTML } from "linkedom";
import type { FileToWrite } from "../node/whole-folder.ts";
import type { CheckedPage, PageFault } from "./checked-page.ts";

/** What a result of a search shows before it cuts, in columns; a Chinese character takes two. */
export const shownColumns = { title: 70, description: 320 } as const;

/** Every page of a site's files, checked: lengths, one first heading, alternative texts, links within the site, titles that two pages share. */
export function checkPages(files: readonly FileToWrite[]): CheckedPage[] {
  const paths = new Set(files.map(({ path }) => path));
  const pages = files
    .filter(({ path }) => /^(?!(?:mail|embed)\/)[a-z]+\/.*\.html$/u.test(path))
    .map(({ path, content }) => checkPage(path, String(content), paths));
  const titles = Map.groupBy(pages, ({ title }) => title);
  return pages.map((page) => {
    const same = titles.get(page.title)?.length ?? 1;
    return same === 1
      ? page
      : { ...page, faults: [...page.faults, { kind: "duplicate-title", found: same }] };
  });
}

function checkPage(path: string, text: string, paths: ReadonlySet<string>): CheckedPage {
  const { document } = parseHTML(text);
  const meta = (name: string) =>
    document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute("content") ?? "";
  const title = (document.querySelector("title")?.textContent ?? "").trim();
  const description = meta("description");
  const pictures = [...document.querySelectorAll('img, svg[role="img"]')];
  const unnamed = pictures.filter((one) => !isNamed(one)).length;
  const dead = [...document.querySelectorAll("a[href]")]
    .map((link) => link.getAttribute("href") ?? "")
    .filter((href) => leadsNowhere(path, href, paths));
  const headings = document.querySelectorAll("h1").length;
  const faults: PageFault[] = [
    ...lengthFault("title-length", title, shownColumns.title),
    ...lengthFault("description-length", description, shownColumns.description),
    ...(headings === 1 ? [] : [{ kind: "headings", found: headings } as const]),
    ...(unnamed === 0 ? [] : [{ kind: "alternative-text", found: unnamed } as const]),
    ...[...new Set(dead)].map((found) => ({ kind: "dead-link", found }) as const),
  ];
  const card = path.replace(/[^/]*$/u, "card.png");
  return {
    path,
    title,
    description,
    card: paths.has(card) ? card : null,
    cardText: meta("og:image:alt"),
    faults,
  };
}

function isNamed(picture: { hasAttribute(name: string): boolean }): boolean {
  return ["alt", "aria-label", "aria-labelledby"].some((name) => picture.hasAttribute(name));
}

function lengthFault(
  kind: "title-length" | "description-length",
  text: string,
  most: number,
): readonly PageFault[] {
  const columns = columnsOf(text);
  return columns === 0 || columns > most ? [{ kind, found: columns }] : [];
}

/** Columns that a text takes where each Chinese character takes two, and marks that are drawn on others none. */
export function columnsOf(text: string): number {
  return [...text.replace(/[\p{M}\p{Cf}]/gu, "")].reduce(
    (sum, one) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(one) ? 2 : 1),
    0,
  );
}

/** A link within the site to a file that is not there. */
function leadsNowhere(path: string, href: string, paths: ReadonlySet<string>): boolean {
  if (/^(?:[a-z][a-z0-9+.-]*:|#|\/\/)/iu.test(href)) return false;
  const target = new URL(href, `https://site.invalid/${path}`).pathname.slice(1);
  return !paths.has(decodeURIComponent(target));
}
