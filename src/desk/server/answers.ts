import { visibleTo } from "../../dossier/visibility.ts";
import type { DossierAnswer } from "./answer-types.ts";
import { knownDates, laterEntries } from "./known-dates.ts";
import type { LoadedDossier } from "./loaded-dossier.ts";
import type { Reading } from "./reading.ts";

/** The dossier as known from a standpoint; without a reading, the problems that forbid one. */
export function dossierAnswer(
  { dossier, problems, isLastGood }: LoadedDossier,
  reading: Reading | undefined,
): DossierAnswer {
  if (dossier === undefined || reading === undefined) {
    return { problems, shown: "nothing", asOf: null, ownAsOf: null, dates: [], later: 0 };
  }
  const { visibility } = reading.standpoint;
  const whole = visibility === "private" ? dossier : visibleTo(dossier, visibility);
  return {
    dossier: reading.view,
    hash: reading.hash,
    problems,
    shown: isLastGood ? "last-good" : "working",
    asOf: reading.standpoint.asOf,
    ownAsOf: dossier.asOf ?? null,
    dates: knownDates(whole),
    later: laterEntries(whole, reading.view),
  };
}

/** A dossier with errors, said as a refusal. */
export function brokenDossier({ problems }: LoadedDossier) {
  return { error: "the dossier has errors", problems };
}

/** A dossier with errors in the envelope of an analysis, as the command line prints it. */
export function failedOutcome(id: string, { problems }: LoadedDossier) {
  return { id, status: "failed" as const, problem: { code: "dossier", problems } };
}
