import type { Edition, Page, Section } from "../document.ts";
import type { Notebook } from "../notes.ts";

/** A page of those sections that have something to tell. */
export function wholePage({
  about = null,
  summary = null,
  ...page
}: Pick<Page, "kind" | "address" | "edition" | "sections"> &
  Partial<Pick<Page, "about" | "summary" | "only">>): Page {
  return { ...page, about, summary, sections: page.sections.filter(({ blocks }) => blocks.length > 0) };
}

/** The sources that a page has cited so far. */
export function sourcesSection(notebook: Notebook): Section {
  const notes = notebook.notes();
  return { id: "sources", blocks: notes.length === 0 ? [] : [{ kind: "sources", notes }] };
}

/** Leads on from a page to what else the dossier is about. */
export function closing({ topics }: Edition, address: string): Section {
  const others = topics.filter(({ page }) => page !== address);
  return { id: "more", blocks: others.length === 0 ? [] : [{ kind: "read-on", topics: others }] };
}
