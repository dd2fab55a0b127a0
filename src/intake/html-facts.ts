import { Parser } from "htmlparser2";
import { type CalendarDate, date } from "../dossier/schema/primitives.ts";

/** What a page says of itself: its title, language and day of publication, as far as it does. */
export interface HtmlFacts {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly published: CalendarDate | undefined;
}

/** Names under which pages give their date, the surest first. */
const dateNames = [
  "article:published_time",
  "datepublished",
  "date",
  "dc.date",
  "dcterms.created",
  "pubdate",
  "parsely-pub-date",
  "publishdate",
];

/** Reads the head of a page, its linked data and its first dated `time`. Nothing is fetched or run. Linear in the page. */
export function htmlFacts(original: string): HtmlFacts {
  const named = new Map<string, string>();
  const note = (name: string, value: string | undefined) => {
    if (value !== undefined && value.trim() !== "" && !named.has(name)) named.set(name, value.trim());
  };
  let inside: "title" | "linked" | undefined;
  let words = "";
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "html") note("language", attributes.lang ?? attributes["xml:lang"]);
      if (name === "meta")
        note(
          (attributes.property ?? attributes.name ?? attributes.itemprop ?? "").toLowerCase(),
          attributes.content,
        );
      if (name === "time") note("time", attributes.datetime);
      if (name === "title" && !named.has("title")) inside = "title";
      if (name === "script" && attributes.type === "application/ld+json") inside = "linked";
      words = "";
    },
    ontext(text) {
      if (inside !== undefined) words += text;
    },
    onclosetag() {
      if (inside === "title") note("title", words.replace(/\s+/g, " "));
      if (inside === "linked") note("linked", /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(words)?.[1]);
      inside = undefined;
    },
  });
  parser.end(original);
  const dates = [...dateNames, "linked", "time"].map((name) => dayOf(named.get(name)));
  return {
    title: named.get("og:title") ?? named.get("title"),
    language: languageOf(named.get("language")),
    published: dates.find((day) => day !== undefined),
  };
}

/** The language alone: what script or country stands behind it is not needed to read. */
function languageOf(tag: string | undefined): string | undefined {
  return /^[a-z]{2,3}(?=$|[-_])/.exec(tag?.toLowerCase() ?? "")?.[0];
}

/** The calendar day at the head of an ISO date; what is written otherwise is not guessed at. */
function dayOf(written: string | undefined): CalendarDate | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(written ?? "")?.[0];
  return day !== undefined && date.safeParse(day).success ? day : undefined;
}
