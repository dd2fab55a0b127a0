import type { CheckWords } from "../page-words.ts";

/** Words of the page that reads an article beside the record, in English. */
export const checkPage: CheckWords = {
  intro:
    "Paste an article, choose or drop a file, or give its address. It is read on this machine and nothing of it is kept.",
  text: "The article's text",
  file: "Choose a file",
  drop: "Text, Markdown, a web page, a PDF or a feed; it can also be dropped here.",
  address: "Or its address",
  published: "Published on",
  publishedHint:
    "Where the article does not say itself. Offices are judged at the time a passage speaks of, and otherwise on this day.",
  check: "Check",
  tooLarge: "The file is larger than 25 MB and was not sent. Copy the passage that matters into the box.",
  result: "Beside the record",
  original: "The article, with what was compared marked",
  record: "What the record has",
  aside: "Faded: no part of the article's own words, and not compared.",
};
