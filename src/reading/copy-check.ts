import type { Dossier } from "../dossier/schema/dossier.ts";
import { type Document, datesIn, mentionsIn, passageOf, quantitiesIn } from "../intake/index.ts";
import type { ReadingMessage } from "../language/reading-values.ts";
import { type Facts, factsOf } from "./facts.ts";
import { readAgainst } from "./read-against.ts";
import type { ReadSuggestion } from "./result.ts";
import { messageOf } from "./tell.ts";

/** A passage of a text to be published that the record contradicts, or that nothing on file bears out; offsets into its original. */
export interface CopyPassage {
  readonly verdict: "wrong" | "unsupported";
  readonly message: ReadingMessage;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stances are an article's to report; names with offices, rounds and figures are not left to it. */
const stances: readonly ReadSuggestion["rule"][] = ["offer-or-demand"];

/**
 * Checks a text before it is published: what the rules of reading find wrong or borne out by nothing, and each date, figure and place that the
 * record nowhere has. `isTyped` tells of a stretch of the original whether an author typed any of it: what is told by the record needs no check.
 */
export function checkCopy(
  document: Document,
  dossier: Dossier,
  isTyped: (start: number, end: number) => boolean,
): CopyPassage[] {
  const marks = marksIn(document, dossier);
  const { suggestions } = readAgainst(document, dossier);
  const judged = suggestions.flatMap((one) => judgedPassage(one, dossier));
  const settled = suggestions.filter(({ verdict }) => verdict !== "unknown").map(({ passage }) => passage);
  const plain = plainPassages(document, marks, factsOf(dossier)).filter(
    (one) => ![...judged, ...settled].some((other) => overlap(one, other)),
  );
  // Two names that references tell are no statement because an author typed "and" between them.
  const typed = [...marks.mentions, ...marks.dates, ...marks.figures]
    .map(({ start, end }) => passageOf(document, start, end))
    .filter(({ start, end }) => isTyped(start, end));
  const people = suggestions.flatMap(({ kind, passage }) => (kind === "person" ? [passage] : []));
  return [...judged, ...plain]
    .filter((one) => [...typed, ...people].some((mark) => overlap(one, mark)))
    .filter(({ start, end }) => isTyped(start, end))
    .toSorted((left, right) => left.start - right.start || left.end - right.end);
}

interface Marks {
  readonly mentions: ReturnType<typeof mentionsIn>;
  readonly dates: ReturnType<typeof datesIn>;
  readonly figures: ReturnType<typeof quantitiesIn>;
}

/** Names, dates and figures in what is read of a text. */
function marksIn(document: Document, dossier: Dossier): Marks {
  const mentions = mentionsIn(document, dossier);
  const read = document.blocks.filter(({ aside }) => aside === undefined);
  const dates = read.flatMap(({ start, end }) => datesIn(document, start, end));
  const figures = read
    .flatMap(({ start, end }) => quantitiesIn(document.text, start, end))
    .filter((one) => ![...dates, ...mentions].some((other) => overlap(one, other)));
  return { mentions, dates, figures };
}

function judgedPassage(one: ReadSuggestion, dossier: Dossier): CopyPassage[] {
  const isOpen = one.verdict === "unknown" && !stances.includes(one.rule);
  if (one.verdict !== "wrong" && one.verdict !== "unsupported" && !isOpen) return [];
  const { exact: text, start, end } = one.passage;
  const verdict = one.verdict === "wrong" ? "wrong" : "unsupported";
  return [{ verdict, message: messageOf(one, dossier), text, start, end }];
}

/** Dates, figures and places that stand nowhere on record. */
function plainPassages(document: Document, { mentions, dates, figures }: Marks, facts: Facts): CopyPassage[] {
  return [
    ...dates.filter(({ from, to, relative }) => !relative && !(facts.hasDate(from) && facts.hasDate(to))),
    ...figures.filter((figure) => !facts.hasFigure(figure)),
    ...mentions.filter(({ kind, text }) => kind === "place" && !facts.hasWords(text)),
  ].map((one) => unsupported(document, one));
}

function unsupported(document: Document, found: Stretch): CopyPassage {
  const { exact: text, start, end } = passageOf(document, found.start, found.end);
  return { verdict: "unsupported", message: { key: "unknown", values: { passage: text } }, text, start, end };
}

function overlap(left: Stretch, right: Stretch): boolean {
  return left.start < right.end && right.start < left.end;
}
