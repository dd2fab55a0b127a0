import type { Mention } from "../mentions.ts";
import type { Context, Rule, SentenceReading, Suggestion } from "../suggestion.ts";
import type { Stretch } from "./wording.ts";

/** Words between a round and a place or date that part them: somebody speaks, or another meeting is meant. */
const parting =
  /\b(?:said|says|told|announced|next|following|after|before)\b|قال|أعلن|المقبل|التالي|قبل|بعد|कहा|बताया|अगल|के बाद|से पहले|表示|宣布|下一|之后|之前|[;؛；]/u;
/** Words that take what follows away, and those after which it counts again: "not in Geneva but in Muscat". */
const denied =
  /\b(?:not|never|rather than|instead of)\b|n't|(?<!\p{L})(?:لم|لن|ليس|ليست|لا)(?!\p{L})|未|没有|不是|不在|而非/u;
const instead = /\bbut\b|(?<!\p{L})بل(?!\p{L})|बल्कि|而是/u;
const deniedBehind = /^(?:\s?में)?\s?नहीं/u;
const LONGEST = 140;

/** Where a numbered round was or will be held: the place nearest to it that is said as one. */
export const roundPlace: Rule = (reading, context) => {
  const places = reading.mentions.filter((mention) => isSaidAsPlace(mention, context));
  return perRound(reading, context, places).flatMap(({ round, found }): Suggestion[] => {
    const place = found.candidates.find(({ kind }) => kind === "place") ?? found;
    const claim = { subject: round.id, property: "place", value: place.id };
    return [
      {
        rule: "round-place",
        claim,
        confidence: Math.max(found.confidence, 0.7) * 0.9,
        ...around(round, found),
      },
    ];
  });
};

/** When a numbered round was or will be held: the nearest date told to the month or day, in the year of the round as recorded or unrecorded. */
export const roundDate: Rule = (reading, context) => {
  const dates = reading.dates.filter(({ from }) => from.length > 4);
  return perRound(reading, context, dates).flatMap(({ round, found }): Suggestion[] => {
    const claim = { subject: round.id, property: "date", value: found.from };
    return [{ rule: "round-date", claim, confidence: found.confidence * 0.9, ...around(round, found) }];
  });
};

/** For each round named in a sentence the nearest of what was found, behind it before in front of it, each taken once. */
function perRound<Found extends Stretch>(
  reading: SentenceReading,
  context: Context,
  list: readonly Found[],
): { round: Mention; found: Found }[] {
  const rounds = reading.mentions.filter(({ kind }) => kind === "round");
  const taken = new Set<Found>();
  return rounds.flatMap((round, index) => {
    if (isOfOtherTalks(round, reading, context)) return [];
    const until = rounds[index + 1]?.start ?? reading.sentence.end;
    const from = rounds[index - 1]?.end ?? reading.sentence.start;
    const { text } = context.document;
    // An Arabic verb, and what denies it, stands before the round it speaks of.
    const [verbBefore = ""] =
      /(?<!\p{L})(?:لم|لن)(?!\p{L}).*$/u.exec(text.slice(Math.max(from, round.start - 20), round.start)) ??
      [];
    const after = list.find(
      (one) =>
        one.start >= round.end &&
        one.end <= until &&
        isNear(verbBefore + text.slice(round.end, one.start)) &&
        !taken.has(one),
    );
    const before = list.findLast(
      (one) =>
        one.end <= round.start &&
        one.start >= from &&
        isNear(text.slice(one.end, round.start)) &&
        !taken.has(one),
    );
    const found = after ?? before;
    if (found === undefined) return [];
    taken.add(found);
    return [{ round, found }];
  });
}

function isNear(between: string): boolean {
  return (
    between.length <= LONGEST && !parting.test(between) && !denied.test(between.split(instead).at(-1) ?? "")
  );
}

/** Numbers begin anew in each series of talks: a round named beside a year other than its own is another. */
function isOfOtherTalks(round: Mention, { dates }: SentenceReading, { dossier, document }: Context): boolean {
  const year = dossier.rounds.find(({ id }) => id === round.id)?.from.slice(0, 4);
  const near = dates.filter(
    ({ start, end }) => Math.min(Math.abs(start - round.end), Math.abs(round.start - end)) <= LONGEST,
  );
  const told = near.length > 0 ? near.map(({ from }) => from) : [document.published ?? year ?? ""];
  return year !== undefined && !told.some((date) => date.slice(0, 4) === year);
}

/** A place is said as one by "in", by a postposition, or as host; a capital without it may be its government. */
function isSaidAsPlace(
  { candidates, start, end, kind }: Mention,
  { document: { text }, dossier }: Context,
): boolean {
  const country =
    kind === "party" &&
    dossier.parties.some((party) => party.kind === "state" && candidates.some(({ id }) => id === party.id));
  if (!country && !candidates.some((one) => one.kind === "place")) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 14);
  if (deniedBehind.test(after)) return false;
  return (
    /(?:^|[\s(])(?:in|at|near|في|استضافت|تستضيف)\s(?:the\s)?$|(?:^|\s)[وف]?ب$|[在于]$|地点[是为在：]?$|[:：]\s?$/iu.test(
      before,
    ) || /^\s(?:hosts|hosted|will host|to host|में)(?!\p{L})|^(?:举行|举办)/u.test(after)
  );
}

function around(left: Stretch, right: Stretch): Stretch {
  return { start: Math.min(left.start, right.start), end: Math.max(left.end, right.end) };
}
