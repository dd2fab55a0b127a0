import type { Language } from "../../language/language.ts";
import type { Page } from "../document.ts";

/** The languages a site is published in, and where it will stand. */
export interface Site {
  readonly languages: readonly Language[];
  /** Its address without a slash at the end; undefined where it is not known, and links stay relative. */
  readonly url: string | undefined;
}

/** Where the pages of one dossier stand in a site: the folder below each language's, empty or ending in a slash. */
export interface Shelf extends Site {
  readonly base: string;
  /** Whether the site has a first page above this dossier's. */
  readonly isOneOfSeveral: boolean;
  /** Whether there is a page at an address of the dossier. */
  readonly has: (address: string) => boolean;
}

/** The file of a page, by its path in the site. */
export function filePath(
  { base }: Pick<Shelf, "base">,
  language: Language,
  address: string,
  ending = "html",
): string {
  return `${language.tag}/${base}${address}.${ending}`;
}

/** A file of the site as it is linked from outside where its address is known. */
export function absolute({ url }: Site, path: string): string | undefined {
  return url === undefined ? undefined : `${url}/${path}`;
}

/** Whether a page is written in a language. */
export function isIn({ only }: Page, { tag }: Language): boolean {
  return only === undefined || only.includes(tag);
}

/** The languages of a site in which a page is written. */
export function languagesOf(page: Page, { languages }: Site): readonly Language[] {
  return languages.filter((one) => isIn(page, one));
}

/** Whether a page is news: it belongs to a day and appears in feeds. */
export function isNews({ kind }: Page): boolean {
  return kind === "briefing" || kind === "article";
}

/** The forms in which every page is also to be had, for programs and for keeping. */
export const twins = [
  { ending: "json", type: "application/json", name: "JSON" },
  { ending: "csv", type: "text/csv", name: "CSV" },
  { ending: "md", type: "text/markdown", name: "Markdown" },
] as const;
