import type { PublishingWords } from "../publishing-words.ts";

/** The desk's page of the briefing, in English. */
export const publishing: PublishingWords = {
  part: {
    preview: "Preview",
    card: "Card",
    captions: "Captions",
    search: "As a search shows it",
    share: "As it is shared",
    checks: "Checks",
    states: "How far the texts are",
    prose: "Editors’ prose",
    articles: "Articles",
    publish: "Publish",
  },
  label: {
    language: "Language",
    drafts: "Show drafts and what is under embargo",
    page: "Page",
    openAlone: "Open on its own",
    copy: "Copy",
    copied: "Copied",
    edit: "Edit the prose",
    text: "Text",
    state: "State",
    folder: "Folder",
    publish: "Publish",
    publishing: "Publishing …",
    shortCaption: "Short, without topics",
  },
  none: {
    prose: "No editor has written anything yet.",
    articles: "No article lies beside the dossier.",
    faults: "Nothing to mend.",
    card: "No card: the fonts on hand lack a character.",
  },
  folderHint:
    "The whole path of a folder that is empty or holds an earlier publication. What the dossier’s own folder holds is published, in every language that is complete.",
  missing: ({ texts }, f) =>
    `Texts that are not translated: ${f.count(texts)}. Until they are, this language is left out.`,
  length: ({ length, limit }, f) => `${f.count(length)} of ${f.count(limit)}`,
  fault: {
    "title-length": ({ found }, f) =>
      `The title takes ${f.count(found)} columns; a search cuts it or shows none.`,
    "description-length": ({ found }, f) =>
      `The description takes ${f.count(found)} columns; a search cuts it or shows none.`,
    headings: ({ found }, f) => `First headings: ${f.count(found)}, where there should be one.`,
    "alternative-text": ({ found }, f) => `Pictures without a text in their place: ${f.count(found)}.`,
    "dead-link": ({ found }, f) => `A link leads nowhere: ${f.literal(found)}.`,
    "duplicate-title": ({ found }, f) => `Pages that share this title: ${f.count(found)}.`,
  },
  checked: ({ pages, faults }, f) => `Pages: ${f.count(pages)}. Things to look at: ${f.count(faults)}.`,
  step: {
    draft: "draft",
    review: "under review",
    published: "published",
    stale: "stale: what it rests on has changed",
  },
  translation: {
    source: "source",
    missing: "missing",
    draft: "draft",
    stale: "stale: its source has changed",
    reviewed: "reviewed",
  },
  embargo: ({ until }, f) => `under embargo until ${f.literal(until)}`,
  open: ({ passages }, f) => `passages to mend or waive: ${f.count(passages)}`,
  done: ({ out, languages, files }, f) =>
    `Published in ${f.literal(out)}: ${f.list([...languages])}; files: ${f.count(files)}.`,
  leftOut: ({ languages }, f) => `Left out, because texts are not translated: ${f.list([...languages])}.`,
  refused: {
    "not-absolute": "Nothing is published: write the whole path of the folder.",
    "folder-in-use": "Nothing is published: the folder holds something other than a publication.",
    article: "Nothing is published: an article refers to nothing on file, or has passages to mend or waive.",
    corrections: "Nothing is published: a correction that readers have seen was changed or taken away.",
    untranslated: "Nothing is published: no language has all its texts.",
    dossier: "Nothing is published: the dossier has errors.",
    failed: "Nothing is published.",
  },
};
