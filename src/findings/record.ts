import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Id } from "../dossier/schema/primitives.ts";
import { clockOf } from "../dossier/views/clock.ts";
import { roundsAround } from "../dossier/views/rounds-around.ts";
import type { FindingMessage } from "../language/finding-values.ts";
import type { Finding } from "./finding.ts";
import { groundsOf, partyName } from "./grounds.ts";

/** What the record says by itself, as of the dossier's date: rounds before and ahead, and what falls due next. */
export function recordFindings(dossier: Dossier): Finding[] {
  return [...nextRound(dossier), ...lastRound(dossier), ...nextDeadline(dossier)];
}

function tell(
  dossier: Dossier,
  message: FindingMessage,
  weight: number,
  about: readonly Id[],
  rests: readonly string[],
): Finding {
  const { sources, illustrative } = groundsOf(dossier, rests);
  const id = [message.key, about[0]].join(":");
  const confidence = { basis: "record", samples: 0, illustrative } as const;
  return { id, weight, about, message, evidence: [], rests, confidence, sources };
}

function nextRound(dossier: Dossier): Finding[] {
  const { next: round } = roundsAround(dossier.rounds, dossier.asOf ?? null);
  if (round === undefined) return [];
  const mediators = (round.mediators ?? []).map((id) => partyName(dossier, id));
  const values = { number: round.number ?? null, place: round.place ?? null, from: round.from, mediators };
  const about = [round.id, ...(round.mediators ?? [])];
  return [tell(dossier, { key: "next-round", values }, 0.85, about, [`rounds.${round.id}`])];
}

function lastRound(dossier: Dossier): Finding[] {
  const { last: round } = roundsAround(dossier.rounds, dossier.asOf ?? null);
  if (round === undefined) return [];
  const values = {
    number: round.number ?? null,
    place: round.place ?? null,
    from: round.from,
    outcome: round.outcome?.text ?? null,
  };
  const rests = [`rounds.${round.id}`, ...(round.outcome ? [`rounds.${round.id}.outcome`] : [])];
  return [tell(dossier, { key: "last-round", values }, 0.55, [round.id], rests)];
}

function nextDeadline(dossier: Dossier): Finding[] {
  const { asOf } = dossier;
  if (asOf === undefined) return [];
  const due = clockOf(dossier, asOf).find(({ passed }) => !passed);
  if (due === undefined) return [];
  const { path, what, at, daysLeft: days } = due;
  const [, id = ""] = path.split(".");
  return [tell(dossier, { key: "deadline-ahead", values: { what, at, days } }, 0.5, [id], [path])];
}
