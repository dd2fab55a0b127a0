import * as z from "zod";
import { canonicalJson } from "../dossier/hash.ts";
import { type Correction, correction } from "../dossier/schema/editorial.ts";
import type { CalendarDate } from "../dossier/schema/primitives.ts";
import type { Part } from "./draft.ts";
import type { VersionOf } from "./public-briefing.ts";

/** The file of a site in which stands what has been published there, so that none of it is rewritten. */
export const registerFile = "published.json";

const register = z.object({
  briefings: z.array(
    z.object({
      /** The folder of its dossier below each language's, empty or ending in a slash. */
      dossier: z.string().regex(/^(?:[a-z0-9-]+\/)?$/u),
      asOf: z.string().nullable(),
      date: z.string().regex(/^\d{4}(?:-\d\d){0,2}$/u),
      version: z.int().min(1),
      fingerprint: z.string(),
      languages: z.array(z.string().regex(/^[A-Za-z-]+$/u)),
    }),
  ),
  corrections: z.array(z.object({ dossier: z.string(), correction })),
});

/** What stands published in a site: each briefing by dossier, day and version, and every correction. See docs/decisions/014. */
export type Register = z.output<typeof register>;

/** Nothing has been published yet. */
export const emptyRegister: Register = { briefings: [], corrections: [] };

/** Reads a register; undefined where it is none. */
export function readRegister(text: string): Register | undefined {
  try {
    const read = register.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Which version of a day's briefing this is: the one on the register where it is the same, or where the day was not asked for; one more where
 * what it was made from has changed.
 */
export function versionIn(
  { briefings }: Register,
  base: string,
  isAsked: (asOf: CalendarDate | null) => boolean,
): VersionOf {
  return ({ date, asOf, fingerprint }) => {
    const latest = briefings
      .filter((one) => one.dossier === base && one.date === date)
      .toSorted((left, right) => right.version - left.version)[0];
    if (latest === undefined) return 1;
    return latest.fingerprint === fingerprint || !isAsked(asOf) ? latest.version : latest.version + 1;
  };
}

/** Corrections that stand published and have been changed or taken away since; corrections are added, never rewritten. */
export function rewrittenCorrections(
  { corrections }: Register,
  base: string,
  now: readonly Correction[],
): readonly string[] {
  const kept = new Set(now.map((one) => canonicalJson(one)));
  return corrections
    .filter((one) => one.dossier === base && !kept.has(canonicalJson(one.correction)))
    .map((one) => one.correction.id);
}

/** The register after a publication: what stood there, and what is new. */
export function registerAfter(
  earlier: Register,
  parts: readonly Part[],
  corrections: ReadonlyMap<string, readonly Correction[]>,
): Register {
  const briefings = new Map(earlier.briefings.map((one) => [keyOf(one), one]));
  for (const { base, drafts } of parts) {
    for (const { language, pages } of drafts) {
      for (const { page } of pages.filter((one) => one.page.kind === "briefing")) {
        const { asOf, date, version = 1, fingerprint } = page.edition;
        const own = { dossier: base, asOf, date, version, fingerprint, languages: [] };
        const known = briefings.get(keyOf(own)) ?? own;
        const languages = [...new Set([...known.languages, language.tag])];
        briefings.set(keyOf(own), { ...known, languages });
      }
    }
  }
  const published = new Set(corrections.keys());
  return {
    briefings: [...briefings.values()],
    corrections: [
      ...earlier.corrections.filter(({ dossier }) => !published.has(dossier)),
      ...[...corrections].flatMap(([dossier, list]) => list.map((correction) => ({ dossier, correction }))),
    ],
  };
}

function keyOf({ dossier, date, version }: Register["briefings"][number]): string {
  return `${dossier}${date} ${version}`;
}
