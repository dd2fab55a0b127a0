import type { Id } from "../../dossier/schema/primitives.ts";
import type { Mention } from "../mentions.ts";
import type { Context, Rule, SentenceReading } from "../suggestion.ts";

const mediation = /\bmediat(?:es|ed|ing|ors?|ion)\b|وساطة|وسيط|وسطاء|يتوسط|تتوسط|मध्यस्थ|斡旋|调解|调停/u;
const negated =
  /\b(?:no|not|never|without|denied|refused)\b|n't|(?:^|\s)(?:لا|ليس|لم|لن|دون|نفى)\s|नहीं|没有|不|未|否认/u;
/** "Mediated by", "mediation of" and the Arabic noun name the mediator behind them. */
const namesBehind = /^\S+ (?:by|of)\b|^وساطة/u;
const LONGEST = 60;
const NEAREST_DAYS = 45;

/** Who mediates: the parties beside a word of mediation that are no principals, for the round named last, or the one nearest in time. */
export const mediator: Rule = (reading, context) => {
  const { document, dossier } = context;
  const { sentence } = reading;
  const found = mediation.exec(document.text.slice(sentence.start, sentence.end));
  if (found === null) return [];
  const word = { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
  const principals = new Set(
    dossier.parties
      .filter(({ roles }) => roles?.some(({ role }) => role === "principal"))
      .map(({ id }) => id),
  );
  const besides = reading.mentions.filter(
    (one) => one.kind === "party" && !principals.has(one.id) && isBeside(one, word, context),
  );
  const behind = besides.filter(({ start }) => start >= word.end);
  const passive = namesBehind.test(document.text.slice(word.start, word.end + 4));
  const parties = passive && behind.length > 0 ? behind : besides;
  const round = roundMeant(word.start, reading, context);
  if (parties.length === 0 || round === undefined) return [];
  const start = Math.min(word.start, ...parties.map((one) => one.start));
  const end = Math.max(word.end, ...parties.map((one) => one.end));
  if (
    negated.test(document.text.slice(Math.max(sentence.start, start - 12), Math.min(sentence.end, end + 12)))
  )
    return [];
  const value = [...new Set(parties.map(({ id }) => id))].toSorted();
  const claim = {
    subject: round,
    property: "mediator",
    value: value.length === 1 ? (value[0] ?? "") : value,
  };
  return [{ rule: "mediator", claim, confidence: 0.7, start, end }];
};

function isBeside(party: Mention, word: { start: number; end: number }, { document }: Context): boolean {
  const between =
    party.end <= word.start
      ? document.text.slice(party.end, word.start)
      : document.text.slice(word.end, party.start);
  return between.length <= LONGEST && !/[;؛；]/.test(between);
}

function roundMeant(
  at: number,
  reading: SentenceReading,
  { earlier, document, dossier }: Context,
): Id | undefined {
  const inSentence = roundsIn([reading]);
  const last = inSentence.findLast(({ start }) => start <= at) ?? inSentence[0] ?? roundsIn(earlier).at(-1);
  if (last !== undefined) return last.id;
  const { published } = document;
  if (published === undefined) return undefined;
  const [nearest] = dossier.rounds
    .filter(({ number }) => number !== undefined)
    .map(({ id, from }) => ({ id, days: Math.abs(Date.parse(from) - Date.parse(published)) / 86_400_000 }))
    .toSorted((left, right) => left.days - right.days);
  return nearest !== undefined && nearest.days <= NEAREST_DAYS ? nearest.id : undefined;
}

function roundsIn(readings: readonly SentenceReading[]): Mention[] {
  return readings.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === "round"));
}
