import { type Html, html } from "../html/html.ts";
import { relativePath } from "../links.ts";
import type { WrittenPage } from "../written/page.ts";
import { absolute, filePath, type Shelf } from "./site.ts";

/** What a language's feeds tell of: pages that appear on a day, the latest first. */
export interface FeedSubject {
  readonly shelf: Shelf;
  /** The page that the feed belongs to. */
  readonly home: WrittenPage;
  readonly entries: readonly Placed[];
}

/** A page and where it stands. */
export interface Placed {
  readonly shelf: Shelf;
  readonly written: WrittenPage;
}

/** The moment a day begins, as feeds write it; a month or a year begins with its first day. */
function moment(date: string): string {
  const [year = "0001", month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}T00:00:00Z`;
}

/** Links in a feed lead out of it; where the site's address is not known they are relative to the feed. */
function linkOf({ shelf, home }: FeedSubject, path: string): string {
  return absolute(shelf, path) ?? relativePath(filePath(shelf, home.language, "feed", "xml"), path);
}

function pathOf({ shelf, written: { language, page } }: Placed): string {
  return filePath(shelf, language, page.address);
}

/** A name that stays the same wherever the site stands. */
function idOf(placed: Placed): string {
  const path = pathOf(placed);
  return absolute(placed.shelf, path) ?? `urn:concordat:${placed.written.page.edition.fingerprint}:${path}`;
}

/** An Atom feed (RFC 4287) of one language. */
export function atomFeed(subject: FeedSubject): string {
  const { home, entries, shelf } = subject;
  const { language, title, description, page } = home;
  const updated = entries[0]?.written.page.edition.date ?? page.edition.date;
  const own = { shelf, written: home };
  const feed = html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language.lang}">
<id>${idOf(own)}</id>
<title>${title}</title>
<subtitle>${description}</subtitle>
<updated>${moment(updated)}</updated>
<author><name>Concordat</name></author>
<generator version="${page.edition.engine}">Concordat</generator>
<link rel="self" type="application/atom+xml" href="${linkOf(subject, filePath(shelf, language, "feed", "xml"))}"/>
<link rel="alternate" type="text/html" hreflang="${language.lang}" href="${linkOf(subject, pathOf(own))}"/>
${entries.map((entry) => atomEntry(subject, entry))}</feed>
`;
  return feed.html;
}

function atomEntry(subject: FeedSubject, placed: Placed): Html {
  const { page, title, description } = placed.written;
  const date = moment(page.edition.date);
  return html`<entry>
<id>${idOf(placed)}</id>
<title>${title}</title>
<published>${date}</published>
<updated>${date}</updated>
<link rel="alternate" type="text/html" href="${linkOf(subject, pathOf(placed))}"/>
<summary>${description}</summary>
</entry>
`;
}

/** A feed in JSON Feed 1.1 of one language. */
export function jsonFeed(subject: FeedSubject): string {
  const { home, entries, shelf } = subject;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: home.title,
    description: home.description,
    language: home.language.lang,
    home_page_url: linkOf(subject, pathOf({ shelf, written: home })),
    feed_url: linkOf(subject, filePath(shelf, home.language, "feed", "json")),
    authors: [{ name: "Concordat" }],
    items: entries.map((placed) => {
      const { page, title, description } = placed.written;
      return {
        id: idOf(placed),
        url: linkOf(subject, pathOf(placed)),
        title,
        summary: description,
        content_text: description,
        date_published: moment(page.edition.date),
      };
    }),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
