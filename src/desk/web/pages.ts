import type { PageName } from "../../language/desk-words.ts";

/** What a page reads besides the dossier; only that is asked for while it is on show. */
export type Part = "deals" | "findings" | "packages" | "record";

export interface Page {
  readonly name: PageName;
  readonly path: string;
  /** The letter that leads here after `g`. */
  readonly key: string;
  readonly needs: readonly Part[];
  /** Shown also where the dossier cannot be read: it is mended there. */
  readonly mends?: true;
}

/** The rail's entries in order; a page is listed once it works. */
export const pages: readonly Page[] = [
  { name: "overview", path: "/", key: "o", needs: ["findings", "record"] },
  { name: "check", path: "/check", key: "a", needs: [] },
  { name: "record", path: "/record", key: "r", needs: [] },
  { name: "deals", path: "/deals", key: "d", needs: ["findings", "deals", "packages"] },
  { name: "roadmap", path: "/roadmap", key: "m", needs: [] },
  { name: "dossier", path: "/dossier", key: "w", needs: ["findings", "deals"], mends: true },
  { name: "briefing", path: "/briefing", key: "b", needs: [] },
  { name: "changes", path: "/changes", key: "c", needs: [], mends: true },
];

/** The page at an address; undefined where there is none. */
export function pageAt(pathname: string): Page | undefined {
  const plain = pathname.length > 1 ? pathname.replace(/\/+$/, "") : pathname;
  return pages.find(({ path }) => path === plain);
}

/** What must be read for a page with the evidence drawer open at an address (`analysis:path`, `finding:id`, `worth:…` of a package). */
export function neededParts(page: Page | undefined, evidence: string | undefined): ReadonlySet<Part> {
  const opened = evidence?.slice(0, Math.max(evidence.indexOf(":"), 0));
  const forDrawer: readonly Part[] =
    opened === "finding" ? ["findings"] : opened === "deals" || opened === "worth" ? ["deals"] : [];
  return new Set([...(page?.needs ?? []), ...forDrawer]);
}
