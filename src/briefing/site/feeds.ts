import { html } from "../html/html.ts";
import type { WrittenPage } from "../written/page.ts";
import { absolute, filePath, type Shelf } from "./site.ts";

/** What a language's feeds tell of: pages that appear on a day, the latest first. */
export interface FeedSubject {
  readonly shelf: Shelf;
  /** The page that the feed belongs to. */
  readonly home: WrittenPage;
  readonly entries: readonly WrittenPage[];
}

/** The moment a day begins, as feeds write it; a month or a year begins with its first day. */
function moment(date: string): string {
  const [year = "0001", month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}T00:00:00Z`;
}

/** Links in a feed lead out of it; where the site's address is not known they are relative to the feed. */
function linkOf({ shelf, home }: FeedSubject, address: string, ending = "html"): string {
  return absolute(shelf, filePath(shelf, home.language, address, ending)) ?? `${address}.${ending}`;
}

/** A name that stays the same wherever the site stands. */
function idOf({ shelf, home }: FeedSubject, page: WrittenPage["page"]): string {
  const path = filePath(shelf, home.language, page.address);
  return absolute(shelf, path) ?? `urn:concordat:${page.edition.fingerprint}:${path}`;
}

/** An Atom feed (RFC 4287) of one language. */
export function atomFeed(subject: FeedSubject): string {
  const { home, entries } = subject;
  const { language, title, description, page } = home;
  const updated = entries[0]?.page.edition.date ?? page.edition.date;
  const feed = html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language.lang}">
<id>${idOf(subject, page)}</id>
<title>${title}</title>
<subtitle>${description}</subtitle>
<updated>${moment(updated)}</updated>
<author><name>Concordat</name></author>
<generator version="${page.edition.engine}">Concordat</generator>
<link rel="self" type="application/atom+xml" href="${linkOf(subject, "feed", "xml")}"/>
<link rel="alternate" type="text/html" hreflang="${language.lang}" href="${linkOf(subject, "index")}"/>
${entries.map((entry) => atomEntry(subject, entry))}</feed>
`;
  return feed.html;
}

function atomEntry(subject: FeedSubject, { page, title, description }: WrittenPage) {
  const date = moment(page.edition.date);
  return html`<entry>
<id>${idOf(subject, page)}</id>
<title>${title}</title>
<published>${date}</published>
<updated>${date}</updated>
<link rel="alternate" type="text/html" href="${linkOf(subject, page.address)}"/>
<summary>${description}</summary>
</entry>
`;
}

/** A feed in JSON Feed 1.1 of one language. */
export function jsonFeed(subject: FeedSubject): string {
  const { home, entries } = subject;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: home.title,
    description: home.description,
    language: home.language.lang,
    home_page_url: linkOf(subject, "index"),
    feed_url: linkOf(subject, "feed", "json"),
    authors: [{ name: "Concordat" }],
    items: entries.map(({ page, title, description }) => ({
      id: idOf(subject, page),
      url: linkOf(subject, page.address),
      title,
      summary: description,
      content_text: description,
      date_published: moment(page.edition.date),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
