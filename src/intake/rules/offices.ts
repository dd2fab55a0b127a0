import type { Id } from "../../dossier/schema/primitives.ts";
import type { IntakeDossier } from "../lexicon.ts";
import type { Mention } from "../mentions.ts";
import type { Context, Rule, SentenceReading, Suggestion } from "../suggestion.ts";
import { timeOfOffice } from "./time.ts";
import { gapBetween, holdsTogether, type Stretch, saysNotInOffice, saysThen } from "./wording.ts";

const LONGEST_GAP = 70;
const noPunctuation = /[()（）"'·]/g;
const apposition = /[,،，()（）"'·-]/g;

/** A title beside a name: "US President X", "X, president of Iran", "الرئيس الإيراني س", "某国总统某人". */
export const officeBesideName: Rule = (reading, context) =>
  reading.mentions.flatMap((title, index) => {
    if (title.kind !== "office") return [];
    const person = personBeside(title, index, reading, context);
    return person === undefined ? [] : suggestionOf(title, person, reading, context);
  });

function personBeside(
  title: Mention,
  index: number,
  { mentions }: SentenceReading,
  context: Context,
): Mention | undefined {
  const after = nextOf(mentions.slice(index + 1));
  const before = nextOf(mentions.slice(0, index).reverse());
  const gapAfter = after && gapIn(context, title.end, after.start, mentions);
  const gapBefore = before && gapIn(context, before.end, title.start, mentions);
  if (gapAfter !== undefined && holdsTogether(gapAfter, noPunctuation)) return after;
  if (gapBefore !== undefined && holdsTogether(gapBefore, apposition) && isApposition(gapBefore))
    return before;
  if (gapAfter !== undefined && holdsTogether(gapAfter, apposition)) return after;
  return undefined;
}

/** The next person, unless another title comes first. */
function nextOf(mentions: readonly Mention[]): Mention | undefined {
  const next = mentions.find(({ kind }) => kind === "person" || kind === "office" || kind === "round");
  return next?.kind === "person" ? next : undefined;
}

function gapIn(
  { document }: Context,
  from: number,
  to: number,
  mentions: readonly Mention[],
): string | undefined {
  return to - from > LONGEST_GAP ? undefined : gapBetween(document, from, to, mentions);
}

/** A name before a title needs a comma, a bracket or "is" between, but in Chinese, where "name title" is usual. */
function isApposition(gap: string): boolean {
  return gap === "" || /[,،，(（]|(?:^|\s)(?:is|remains|as|هو|هي)(?:\s|$)|[是为]/.test(gap);
}

function suggestionOf(
  title: Mention,
  person: Mention,
  reading: SentenceReading,
  context: Context,
): Suggestion[] {
  const [first, last] = title.start < person.start ? [title, person] : [person, title];
  const { text } = context.document;
  const { sentence, mentions } = reading;
  const parties = mentions.filter(
    ({ kind, start, end }) =>
      kind === "party" && start >= first.start - LONGEST_GAP && end <= last.end + LONGEST_GAP,
  );
  const beside = parties.filter((one) => isBeside(one, first, last, mentions, context));
  const start = Math.min(first.start, ...beside.map((one) => one.start));
  const end = Math.max(last.end, ...beside.map((one) => one.end));
  const lead = text.slice(Math.max(sentence.start, start - 14), start);
  const leadWord =
    lead
      .trimEnd()
      .split(/[\s,،，。]/)
      .at(-1) ?? "";
  const within = text.slice(start, end);
  const tail = title.start > person.start ? "" : text.slice(title.end, person.start);
  if (saysNotInOffice(`${leadWord} ${beforeTitle(within, title.start - start)} ${tail}`)) return [];
  const party = partyOf(
    person.id,
    beside.map(({ id }) => id),
    context.dossier,
  );
  if (party === undefined) return [];
  const property = propertyOf(title.id, party);
  const time = timeOfOffice(reading, context, person.id, party, saysThen(`${lead} ${within}`));
  if (time === undefined) return [];
  const confidence = Math.min(person.confidence, title.confidence) * (beside.length > 0 ? 1 : 0.9);
  return [
    {
      rule: "office-beside-name",
      claim: { subject: party, property, value: person.id, ...time },
      confidence,
      start,
      end,
    },
  ];
}

function beforeTitle(words: string, at: number): string {
  return words.slice(Math.max(0, at - 16), at);
}

function isBeside(
  party: Mention,
  first: Stretch,
  last: Stretch,
  mentions: readonly Mention[],
  context: Context,
): boolean {
  if (party.start >= first.start && party.end <= last.end) return true;
  const gap =
    party.end <= first.start
      ? gapBetween(context.document, party.end, first.start, mentions)
      : gapBetween(context.document, last.end, party.start, mentions);
  return holdsTogether(gap, noPunctuation);
}

/** The party of the office: one named beside it of which the person ever held one, else the only one the person held any of, else the one named. */
export function partyOf(person: Id, named: readonly Id[], { people }: IntakeDossier): Id | undefined {
  const held = new Set(people.find(({ id }) => id === person)?.offices?.flatMap(({ of }) => of ?? []));
  const known = named.find((id) => held.has(id));
  if (known !== undefined) return known;
  const [only] = held;
  return named.length === 0 && held.size === 1 ? only : named[0];
}

/** The United States call their foreign minister the secretary of state; one office, one property. */
function propertyOf(property: Id, party: Id): Id {
  return property === "foreign-minister" && party === "united-states" ? "secretary-of-state" : property;
}
