import type { ExactNumber, Text } from "../../dossier/schema/primitives.ts";
import type { BetterFounded, SourcedClaim } from "../finding-values.ts";
import type { Format } from "../format.ts";
import type { RecordFindingSentences } from "../messages.ts";
import { capital, ordinalRound } from "./nouns.ts";

const better: Record<BetterFounded, string> = {
  record: " The record is better founded.",
  claim: " The claim is better founded.",
  open: " Neither is better founded.",
};

/** Where both sides have been told, one after the other. */
const side: Record<BetterFounded, string> = {
  ...better,
  record: " The latter is better founded.",
  claim: " The former is better founded.",
};

const said =
  (f: Format) =>
  ({ claim, source }: SourcedClaim) =>
    `${f.quoted(claim)} (${f.name(source)})`;

const amounts = (low: ExactNumber, high: ExactNumber, unit: Text | null, f: Format) =>
  low === high ? f.amount(low, unit ?? undefined) : `${f.exact(low)} to ${f.amount(high, unit ?? undefined)}`;

/** What is wrong with the record, in English. */
export const recordFindings: RecordFindingSentences = {
  "office-out-of-term": ({ claims, person, at, office, ended, begins, holders, standing }, f) => {
    const dates = [
      ...(ended === null ? [] : [`had ended (${f.date(ended)})`]),
      ...(begins === null
        ? []
        : [
            `had not ${ended === null ? "" : "yet "}begun${ended === null ? "" : " again"} (${f.date(begins)})`,
          ]),
    ];
    const others = holders.length === 0 ? "" : ` For that time the record has ${f.names(holders)}.`;
    return (
      `${f.name(person)} is named outside the recorded term of office: ${f.list(claims.map(said(f)))}. This speaks of ` +
      `${f.date(at)}; the office on record, ${f.quoted(office)}, ${f.list(dates)}.${others}${better[standing]}`
    );
  },

  "claims-in-contradiction": ({ one, others, standing }, f) =>
    `Sources do not agree: ${said(f)(one)}, against ${f.list(others.map(said(f)))}.${side[standing]}`,

  "claim-against-round": ({ claim, number, recorded, standing }, f) => {
    const round = number === null ? "a round" : ordinalRound(number, f);
    const has =
      recorded.what === "place"
        ? `place: ${f.name(recorded.place)}`
        : recorded.what === "date"
          ? `date: ${f.date(recorded.from)}${recorded.to === null ? "" : ` to ${f.date(recorded.to)}`}`
          : `mediation: ${f.names(recorded.mediators)}`;
    return `A claim on ${round} does not go with the record (${has}): ${said(f)(claim)}.${better[standing]}`;
  },

  "figure-out-of-range": ({ claim, what, unit, low, high, standing }, f) =>
    `A figure lies outside what is on record for ${f.name(what)} (${amounts(low, high, unit, f)}): ${said(f)(claim)}.${better[standing]}`,

  "circular-sources": ({ entries }, f) =>
    entries.length === 1
      ? `${f.list(entries.map(f.quoted))} rests on itself.`
      : `These rest on each other in a circle: ${f.list(entries.map(f.quoted))}.`,

  "round-overdue": ({ number, place, last }, f) => {
    const which = number === null ? "A round" : capital(ordinalRound(number, f));
    const where = place === null ? "" : ` in ${f.name(place)}`;
    return `${which}${where} was due by ${f.date(last)}, and no outcome is on record.`;
  },

  "weak-grounds": ({ party, grounds }, f) =>
    `A judgement${party === null ? "" : ` on ${f.name(party, "definite")}`} rests on ${grounds === 1 ? "a single ground" : `${f.count(grounds)} grounds`} ` +
    `only, ${grounds === 1 ? "and it is" : "all of them"} refuted, superseded, improbable or from an unreliable source.`,

  "unsupported-source": ({ source }, f) =>
    `Nothing in the dossier as shown rests on the source ${f.quoted(source)}.`,
};
