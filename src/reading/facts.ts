import type { Dossier } from "../dossier/schema/dossier.ts";
import type { CalendarDate } from "../dossier/schema/primitives.ts";
import { datesIn, fold, type Quantity, quantitiesIn } from "../intake/index.ts";

/** Everything a dossier puts on record as a date, a figure or a word: what a plain mention can be borne out by. */
export interface Facts {
  readonly hasDate: (date: CalendarDate) => boolean;
  readonly hasFigure: (figure: Pick<Quantity, "value" | "unit">) => boolean;
  readonly hasWords: (words: string) => boolean;
}

/** The record only: what the preferences and packages of a dossier say are judgements, and bear nothing out. */
const recorded = [
  ...([
    "title",
    "question",
    "summary",
    "sources",
    "people",
    "parties",
    "rounds",
    "events",
    "claims",
  ] as const),
  ...(["instruments", "deadlines", "series", "issues"] as const),
];

const remembered = new WeakMap<Dossier, Facts>();

/** The facts of a dossier, gathered once for each; linear in its record. */
export function factsOf(dossier: Dossier): Facts {
  const known = remembered.get(dossier);
  if (known !== undefined) return known;
  const dates = new Set<string>();
  const figures = new Map<string, Set<string | null>>();
  const words: string[] = [];
  const addFigure = (value: string, unit: string | null) =>
    figures.set(value, (figures.get(value) ?? new Set()).add(unit));
  const addDate = (date: CalendarDate) => {
    // A day is also a day of its month and of its year.
    for (const length of [4, 7, 10]) if (date.length >= length) dates.add(date.slice(0, length));
  };
  const visit = (node: unknown): void => {
    if (typeof node === "number") addFigure(String(node), null);
    else if (typeof node === "string") {
      words.push(node);
      if (/^-?\d+(?:\.\d+)?$/u.test(node)) addFigure(node, null);
      for (const { from, to } of datesIn({ text: node, published: undefined }, 0, node.length)) {
        addDate(from);
        addDate(to);
      }
      for (const { value, unit } of quantitiesIn(node, 0, node.length)) addFigure(value, unit);
    } else if (typeof node === "object" && node !== null) for (const one of Object.values(node)) visit(one);
  };
  for (const section of recorded) visit(dossier[section]);
  let text: string | undefined;
  const facts: Facts = {
    hasDate: (date) => dates.has(date),
    hasFigure: ({ value, unit }) => {
      const units = figures.get(value);
      return units !== undefined && (unit === null || units.has(unit) || units.has(null));
    },
    hasWords: (asked) => {
      text ??= fold(words.join("\n")).text;
      return text.includes(fold(asked).text);
    },
  };
  remembered.set(dossier, facts);
  return facts;
}
