import { firstDay } from "../dossier/dates.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { CalendarDate } from "../dossier/schema/primitives.ts";
import type { BriefingSubject } from "./briefing.ts";
import type { Edition } from "./document.ts";
import { headlineOf, topicsOf } from "./sections/headline.ts";

/** What all pages made from one view of a dossier have in common. */
export function editionOf(subject: BriefingSubject): Edition {
  const { dossier, fingerprint, version, asOf, ownDate, engine, outcomes } = subject;
  const { title, question, summary, language } = dossier;
  const speaksOfNow = summary !== undefined && asOf === ownDate;
  return {
    title,
    ...(question !== undefined && { question }),
    // A summary tells of the date its dossier was written for.
    ...(speaksOfNow && { summary }),
    headline: headlineOf(dossier, subject, outcomes),
    asOf,
    date: asOf ?? latestPublication(dossier),
    dossierLanguage: language,
    fingerprint,
    ...(version !== undefined && { version }),
    engine,
    topics: topicsOf(dossier),
  };
}

/** The last day on which a source on file was published; the first of all days where there is none. */
function latestPublication({ sources }: Dossier): CalendarDate {
  const dates = sources.map(({ published }) => published);
  return dates.reduce((last, date) => (firstDay(date) > firstDay(last) ? date : last), dates[0] ?? "0001");
}
