import { followPath } from "../dossier/addresses.ts";
import { rangeOf } from "../dossier/exact.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Id, Text } from "../dossier/schema/primitives.ts";
import type { Office, Round, Series } from "../dossier/schema/record.ts";
import type { RoundField } from "../language/finding-values.ts";
import type { ReadingMessage, RecordStatement } from "../language/reading-values.ts";
import type { OnRecord, ReadSuggestion } from "./result.ts";

/** The best come first; more would bury the sentence. */
const MOST_SOURCES = 2;

/** What there is to say of a suggestion beside the record, as the values of one sentence. */
export function messageOf(suggestion: ReadSuggestion, dossier: Dossier): ReadingMessage {
  if (suggestion.kind === "person")
    return { key: "unknown-person", values: { name: suggestion.name, title: suggestion.claim.value } };
  const { verdict, record, passage } = suggestion;
  if (verdict === "unknown" || record === null) return { key: "unknown", values: { passage: passage.exact } };
  const sources = record.sources.slice(0, MOST_SOURCES).map((id) => sourceTitle(dossier, id));
  return { key: verdict, values: { passage: passage.exact, record: statementOf(record, dossier), sources } };
}

function statementOf({ path, claim, holders }: OnRecord, dossier: Dossier): RecordStatement {
  if (claim !== null) return { what: "claim", claim: find(dossier.claims, claim).text };
  const [section, id = "", name] = path.split(".");
  if (section === "rounds") {
    const round = find(dossier.rounds, id);
    return { what: "round", number: round.number ?? null, field: fieldOf(round, name, dossier) };
  }
  if (section === "series" || section === "issues") return figureAt(path, dossier);
  const { title, from = null, to = null } = followPath(dossier, path).value as Office;
  const person = find(dossier.people, id).name;
  const held = holders.map((holder) => find(dossier.people, holder).name);
  return { what: "office", person, office: title, from, to, holders: held };
}

/** A point of a series, or what an issue's amounts reach from and to. */
function figureAt(path: string, dossier: Dossier): RecordStatement {
  const [section, id = ""] = path.split(".");
  if (section === "issues") {
    const issue = find(dossier.issues, id);
    if (issue.kind !== "amount") throw new Error(`figureAt: no amounts at ${path}`);
    const { name, from, to, unit = null } = issue;
    return { what: "figure", of: name, at: null, low: from, high: to, unit };
  }
  const { name, unit } = find(dossier.series, id);
  const { at, value } = followPath(dossier, path).value as Series["points"][number];
  const [low, high] = rangeOf(value);
  return { what: "figure", of: name, at, low, high, unit };
}

function fieldOf(round: Round, name: string | undefined, { parties }: Dossier): RoundField {
  if (name === "place") return { what: "place", place: round.place ?? "" };
  if (name === "from") return { what: "date", from: round.from, to: round.to ?? null };
  const nameOf = (id: Id) => parties.find((party) => party.id === id)?.name ?? id;
  return { what: "mediators", mediators: (round.mediators ?? []).map(nameOf) };
}

/** A claim stands in the words of its source; an office or a round may name claims or sources. */
function sourceTitle({ sources, claims }: Dossier, id: Id): Text {
  const named = claims.find((claim) => claim.id === id)?.source ?? id;
  return sources.find((source) => source.id === named)?.title ?? named;
}

function find<Entry extends { readonly id: Id }>(entries: readonly Entry[], id: Id): Entry {
  const found = entries.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`find: no entry ${id}`);
  return found;
}
