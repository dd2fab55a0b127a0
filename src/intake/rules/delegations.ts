import { fold } from "../fold.ts";
import type { Mention } from "../mentions.ts";
import type { Context, Rule, SentenceReading, Suggestion } from "../suggestion.ts";
import { partyOf } from "./offices.ts";
import { timeOfOffice } from "./time.ts";
import { saysNotInOffice, saysThen } from "./wording.ts";

type Side = "before" | "after" | "either";

/** Words of leading, folded, and on which side of them the leader is named. */
const leading: readonly (readonly [side: Side, pattern: RegExp])[] = [
  ["after", /\b(?:led|headed) by\b|(?:برياسه|بقياده)(?!\p{L})/gu],
  [
    "before",
    /\b(?:leads|heads|led|headed|leading|heading|will lead|will head)\b(?! by)|के नेतृत्व में|率领|率团|率(?=[\p{Script=Han}]{0,6}代表团)/gu,
  ],
  ["either", /(?<!\p{L})[وف]?(?:يقود|يراس|يتراس|تراس|قاد|تقود|تتراس)(?!\p{L})|का नेतृत्व/gu],
];

/** Words that name the leader of a delegation by themselves. */
const leader =
  /\b(?:chief|lead|top) negotiator\b|\bhead of (?:the |its )?delegation\b|رييس الوفد|كبير المفاوضين|كبير مفاوضي|प्रतिनिधिमंडल के प्रमुख|प्रतिनिधिमंडल प्रमुख|मुख्य वार्ताकार|代表团团长|团长|首席谈判代表/gu;

const delegation = /delegation|\bteam\b|negotiators|الوفد|وفد|فريق|प्रतिनिधिमंडल|दल|代表团|团队|率团/u;
const LONGEST = 110;

interface Lead {
  readonly start: number;
  readonly end: number;
  readonly side: Side;
}

/** Who leads a party's delegation: "the American team is led by X", "يرأس س الوفد", "由某人率领". */
export const delegationLead: Rule = (reading, context) => {
  const { sentence, mentions } = reading;
  const people = mentions.filter(({ kind }) => kind === "person");
  if (people.length === 0) return [];
  const { text, at } = fold(context.document.text.slice(sentence.start, sentence.end));
  const place = (index: number) => sentence.start + (at[index] ?? 0);
  const leads = leadsIn(text).map((lead) => ({ ...lead, start: place(lead.start), end: place(lead.end) }));
  return leads.flatMap((lead) => {
    const person = leaderOf(lead, people, leads);
    return person === undefined ? [] : suggestionOf(lead, person, reading, context);
  });
};

function leadsIn(text: string): Lead[] {
  const found = (side: Side, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      side,
    }));
  const verbs = delegation.test(text) ? leading.flatMap(([side, pattern]) => found(side, pattern)) : [];
  return [...verbs, ...found("either", leader)].toSorted((left, right) => left.start - right.start);
}

/** The nearest person on the side asked; either: the next one before the next word of leading, else the one before. */
function leaderOf(lead: Lead, people: readonly Mention[], leads: readonly Lead[]): Mention | undefined {
  const next = leads.find(({ start }) => start >= lead.end)?.start ?? Number.POSITIVE_INFINITY;
  const previous = leads.findLast(({ end }) => end <= lead.start)?.end ?? 0;
  const after = people.find(({ start }) => start >= lead.end && start - lead.end <= LONGEST && start < next);
  const before = people.findLast(
    ({ start, end }) => end <= lead.start && lead.start - end <= LONGEST && start >= previous,
  );
  if (lead.side === "before") return before;
  return lead.side === "after" ? after : nearer(lead, before, after);
}

function nearer(lead: Lead, before: Mention | undefined, after: Mention | undefined): Mention | undefined {
  if (before === undefined || after === undefined) return after ?? before;
  return lead.start - before.end <= 3 && after.start - lead.end > 3 ? before : after;
}

function suggestionOf(lead: Lead, person: Mention, reading: SentenceReading, context: Context): Suggestion[] {
  const start = Math.min(lead.start, person.start);
  const end = Math.max(lead.end, person.end);
  const { text } = context.document;
  const words = text.slice(Math.max(reading.sentence.start, start - 10), end);
  if (saysNotInOffice(text.slice(Math.max(reading.sentence.start, lead.start - 10), lead.end))) return [];
  const party = partyOf(person.id, [], context.dossier);
  if (party === undefined) return [];
  const time = timeOfOffice(reading, context, person.id, party, saysThen(words));
  if (time === undefined) return [];
  const claim = { subject: party, property: "delegation-lead", value: person.id, ...time };
  return [{ rule: "delegation-lead", claim, confidence: person.confidence * 0.85, start, end }];
}
