import type { Positions } from "../../../analysis/deals/result.ts";

/** What the address of a view says: everything a reader needs to see again what another saw. */
export interface DeskSearch {
  readonly lang?: string | undefined;
  /** A date, or `latest` for everything on file; left out, the dossier's own date. */
  readonly asOf?: string | undefined;
  readonly positions?: Positions | undefined;
  /** The chosen package: `issue:option` by commas. */
  readonly package?: string | undefined;
  /** Two parties to draw, by comma, where there are more. */
  readonly pair?: string | undefined;
  /** Up to four packages side by side, by semicolons. */
  readonly compare?: string | undefined;
  /** How three and more parties are drawn: two at a time, or `parallel`. */
  readonly view?: string | undefined;
  /** What the evidence drawer shows: `analysis:path`, or `:path` into the dossier. */
  readonly evidence?: string | undefined;
  /** Whether the evidence stays open on other pages. */
  readonly pinned?: "yes" | undefined;
  /** Kinds of entries on the timeline, by comma; left out, all. */
  readonly kinds?: string | undefined;
  /** How much time the timeline covers. */
  readonly span?: string | undefined;
  /** Id of the one source whose claims are listed. */
  readonly source?: string | undefined;
  /** Which claims are listed; left out, those of the sources most contradicted. */
  readonly claims?: "all" | "contradicted" | undefined;
  /** The part of the dossier that is written. */
  readonly section?: string | undefined;
  /** Id or place of the entry that is written. */
  readonly entry?: string | undefined;
  /** Id of the named package whose steps are shown; left out, all steps. */
  readonly steps?: string | undefined;
}

const keys = [
  "lang",
  "asOf",
  "positions",
  "package",
  "pair",
  "compare",
  "view",
  "evidence",
  "pinned",
  "kinds",
  "span",
  "source",
  "claims",
  "section",
  "entry",
  "steps",
] as const;

/** Reads a query string as plain text; the router's own reading would turn the date 2025 into a number. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Writes a query string, leaving out what is not set. Colons, commas and dots stay legible. */
export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).flatMap(([key, value]) =>
    typeof value === "string" && value !== "" ? [`${key}=${legible(value)}`] : [],
  );
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

function legible(value: string): string {
  return encodeURIComponent(value).replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%3B", ";");
}

/** Whether `asOf` is a day, month or year that exists, or the word for everything on file. */
function isDate(asOf: string): boolean {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(asOf) ?? [];
  if (year === undefined) return asOf === "latest";
  const time = Date.parse(`${year}-${month}-${day}`);
  return !Number.isNaN(time) && new Date(time).getUTCDate() === Number(day);
}

/** What goes along to another page: language, date and reading, and the evidence where it is pinned. */
export function standpointOf({ lang, asOf, positions, evidence, pinned }: DeskSearch): DeskSearch {
  return { lang, asOf, positions, ...(pinned ? { evidence, pinned } : {}) };
}

/** Keeps the parameters the desk knows; an unknown reading of red lines, or a date that is none, counts as not given. */
export function validateSearch(search: Record<string, unknown>): DeskSearch {
  const known = Object.fromEntries(
    keys.flatMap((key) =>
      typeof search[key] === "string" && search[key] !== "" ? [[key, search[key]]] : [],
    ),
  ) as Record<string, string>;
  const { positions, asOf, pinned, claims, ...rest } = known;
  return {
    ...rest,
    ...(asOf !== undefined && isDate(asOf) ? { asOf } : {}),
    ...(pinned === "yes" && rest.evidence !== undefined ? { pinned } : {}),
    ...(claims === "all" || claims === "contradicted" ? { claims } : {}),
    ...(positions === "declared" || positions === "assessed" ? { positions } : {}),
  };
}
