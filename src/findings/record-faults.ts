import type {
  Fault,
  FigureFault,
  OfficeFault,
  Opposing,
  RecordResult,
  RoundFault,
} from "../analysis/record/result.ts";
import { firstDay, lastDay } from "../dossier/dates.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Issue } from "../dossier/schema/issues.ts";
import type { Id, Text } from "../dossier/schema/primitives.ts";
import type { Round, Series } from "../dossier/schema/record.ts";
import type { FindingMessage, FindingValues, RoundField, SourcedClaim } from "../language/finding-values.ts";
import type { Finding } from "./finding.ts";
import { groundsOf, partyName } from "./grounds.ts";

/** What is wrong with the record: one finding a fault, and one in front for each source that is in question on several points. */
export function faultFindings(dossier: Dossier, { faults }: RecordResult): Finding[] {
  return [
    ...sourcesAtOdds(dossier, faults),
    ...faults.map((fault) => tell(dossier, fault.id, told(dossier, fault), fault.about, [fault])),
  ];
}

const weights = {
  "source-at-odds": 0.65,
  "round-overdue": 0.6,
  "office-out-of-term": 0.45,
  "claims-in-contradiction": 0.4,
  "claim-against-round": 0.4,
  "figure-out-of-range": 0.4,
  "weak-grounds": 0.3,
  "circular-sources": 0.3,
  "unsupported-source": 0.05,
} as const;

type FaultMessage = FindingMessage & { readonly key: keyof typeof weights };

function tell(
  dossier: Dossier,
  mark: string,
  message: FaultMessage,
  about: readonly Id[],
  faults: readonly Fault[],
): Finding {
  const rests = [...new Set(faults.flatMap((fault) => fault.rests))];
  const { sources, illustrative } = groundsOf(dossier, rests);
  return {
    id: `${message.key}:${mark}`,
    weight: weights[message.key],
    about,
    message,
    evidence: faults.map(({ id }) => ({ analysis: "record", path: `faults.${id}` })),
    rests,
    confidence: { basis: "record", samples: 0, illustrative },
    sources,
  };
}

function sourcesAtOdds(dossier: Dossier, faults: readonly Fault[]): Finding[] {
  const onClaims = faults.filter((fault) => "claim" in fault);
  const bySource = Map.groupBy(onClaims, ({ claim }) => claimAt(dossier, claim).source);
  return [...bySource]
    .filter(([, points]) => points.length > 1)
    .map(([source, points]) => {
      const values = { source: sourceTitle(dossier, source), points: points.length };
      return tell(dossier, source, { key: "source-at-odds", values }, [source], points);
    });
}

function told(dossier: Dossier, fault: Fault): FaultMessage {
  switch (fault.kind) {
    case "officeOutOfTerm":
      return { key: "office-out-of-term", values: officeValues(dossier, fault) };
    case "contradictoryClaims": {
      const { claim, standing } = fault;
      const values = { one: sourced(dossier, claim), others: claimsAmong(dossier, fault.against), standing };
      return { key: "claims-in-contradiction", values };
    }
    case "claimAgainstRound":
      return { key: "claim-against-round", values: roundValues(dossier, fault) };
    case "figureOutOfRange":
      return { key: "figure-out-of-range", values: figureValues(dossier, fault) };
    case "circularSourcing":
      return {
        key: "circular-sources",
        values: { entries: fault.about.map((id) => entryTitle(dossier, id)) },
      };
    case "overdueRound": {
      const { number, place, from, to } = roundAt(dossier, fault.round);
      const values = { number: number ?? null, place: place ?? null, last: to ?? from };
      return { key: "round-overdue", values };
    }
    case "weakGrounds": {
      const [party] = fault.about;
      const name = party === undefined ? null : partyName(dossier, party);
      return { key: "weak-grounds", values: { party: name, grounds: fault.grounds.length } };
    }
    case "unsupportedSource":
      return { key: "unsupported-source", values: { source: sourceTitle(dossier, fault.source) } };
  }
}

function officeValues(dossier: Dossier, fault: OfficeFault): FindingValues["office-out-of-term"] {
  const [naming] = fault.offices;
  if (naming === undefined) throw new Error(`officeValues: no office in fault ${fault.id}`);
  const { person, time, terms, holders } = naming;
  const ended = terms
    .filter(({ to }) => to !== null && lastDay(to) < time.first)
    .toSorted((left, right) => (lastDay(left.to ?? "") < lastDay(right.to ?? "") ? 1 : -1))[0];
  const begins = terms
    .filter(({ from }) => from !== null && firstDay(from) > time.last)
    .toSorted((left, right) => (firstDay(left.from ?? "") < firstDay(right.from ?? "") ? -1 : 1))[0];
  const term = ended ?? begins;
  if (term === undefined) throw new Error(`officeValues: no term out of time in fault ${fault.id}`);
  return {
    claims: fault.claims.map((id) => sourced(dossier, id)),
    person: personName(dossier, person),
    at: fault.at ?? time.first,
    office: term.title,
    ended: ended?.to ?? null,
    begins: begins?.from ?? null,
    holders: holders.map((holder) => personName(dossier, holder.person)),
    standing: fault.standing,
  };
}

function roundValues(dossier: Dossier, fault: RoundFault): FindingValues["claim-against-round"] {
  const round = roundAt(dossier, fault.subject ?? "");
  return {
    claim: sourced(dossier, fault.claim),
    number: round.number ?? null,
    recorded: recordedOf(dossier, round, fault.property),
    standing: fault.standing,
  };
}

function figureValues(dossier: Dossier, fault: FigureFault): FindingValues["figure-out-of-range"] {
  const [path = ""] = fault.against.map((one) => one.path);
  const [section, id = ""] = path.split(".");
  const list: readonly (Series | Issue)[] = section === "issues" ? dossier.issues : dossier.series;
  const entry = list.find((one) => one.id === id);
  const { low, high } = fault.known;
  const unit = entry !== undefined && "unit" in entry ? (entry.unit ?? null) : null;
  return {
    claim: sourced(dossier, fault.claim),
    what: entry?.name ?? id,
    unit,
    low,
    high,
    standing: fault.standing,
  };
}

/** A claim in its words, a source by its title. */
function entryTitle(dossier: Dossier, id: Id): Text {
  return dossier.claims.find((claim) => claim.id === id)?.text ?? sourceTitle(dossier, id);
}

/** The field of a round that a claim under this property differs from. */
function recordedOf(dossier: Dossier, round: Round, property: Id | null): RoundField {
  if (property === "place") return { what: "place", place: round.place ?? "" };
  if (property === "date") return { what: "date", from: round.from, to: round.to ?? null };
  return { what: "mediators", mediators: (round.mediators ?? []).map((id) => partyName(dossier, id)) };
}

function claimsAmong(dossier: Dossier, against: readonly Opposing[]): SourcedClaim[] {
  return against.flatMap(({ claim }) => (claim === null ? [] : [sourced(dossier, claim)]));
}

function sourced(dossier: Dossier, id: Id): SourcedClaim {
  const { text, source } = claimAt(dossier, id);
  return { claim: text, source: sourceTitle(dossier, source) };
}

function claimAt(dossier: Dossier, id: Id) {
  const claim = dossier.claims.find((candidate) => candidate.id === id);
  if (claim === undefined) throw new Error(`claimAt: no claim ${id}`);
  return claim;
}

function roundAt(dossier: Dossier, id: Id): Round {
  const round = dossier.rounds.find((candidate) => candidate.id === id);
  if (round === undefined) throw new Error(`roundAt: no round ${id}`);
  return round;
}

function personName(dossier: Dossier, id: Id): Text {
  return dossier.people.find((person) => person.id === id)?.name ?? id;
}

function sourceTitle(dossier: Dossier, id: Id): Text {
  return dossier.sources.find((source) => source.id === id)?.title ?? id;
}
