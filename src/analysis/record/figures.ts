import { firstDay, lastDay } from "../../dossier/dates.ts";
import { compareExact, isNumberText, rangeOf } from "../../dossier/exact.ts";
import type { ExactNumber, Id } from "../../dossier/schema/primitives.ts";
import type { Series } from "../../dossier/schema/record.ts";
import type { Field } from "./conflicts.ts";
import type { FigureRange, Span } from "./result.ts";
import type { Said } from "./said.ts";
import type { RecordInput } from "./sections.ts";
import { roundsToOther } from "./values.ts";
import { kindOfProperty } from "./vocabulary.ts";

/** The figures the record has for what a claim speaks of, and where they stand. */
export interface KnownFigures {
  readonly range: FigureRange;
  readonly fields: readonly Field[];
}

/**
 * What the record knows of a claim's figure: the points of its series on the days spoken of, otherwise the ones before and after, between
 * which it may have moved; or what an issue that is settled by an amount reaches from and to. Undefined where the claim has no figure, or
 * the days lie outside the series: what nobody measured may be anything.
 */
export function figuresFor(said: Said, input: RecordInput): KnownFigures | undefined {
  const { subject, property = "", value } = said.claim;
  if (typeof value !== "number" && !(typeof value === "string" && isNumberText(value))) return undefined;
  const series = input.series.find(({ id }) => id === subject);
  if (series !== undefined && kindOfProperty(property) !== "view") return knownPoints(series, said.time);
  const issue = input.issues.find(({ id }) => id === subject || isAmountOf(id, property));
  if (issue?.kind !== "amount") return undefined;
  return {
    range: { low: issue.from, high: issue.to },
    fields: [{ path: `issues.${issue.id}`, sources: issue.sources ?? [] }],
  };
}

const amountWords = ["offer", "demand", "proposal", "position", "limit"];

/** A party's amount on an issue stands under the issue's id and what it is: `stockpile-offer`. */
function isAmountOf(issue: Id, property: Id): boolean {
  return amountWords.some((word) => property === `${issue}-${word}`);
}

/** The last point of a series by the end of the days a claim speaks of, and whether the claim's figure is its own. */
export function lastPoint(said: Said, input: RecordInput): { same: boolean; on: Field } | undefined {
  const { subject, value } = said.claim;
  const series = input.series.find(({ id }) => id === subject);
  if (series === undefined || typeof value !== "number") return undefined;
  const point = pointsOf(series).findLast(({ at }) => firstDay(at) <= said.time.last);
  if (point === undefined) return undefined;
  const [low, high] = rangeOf(point.value);
  return { same: liesIn(value, { low, high }), on: { path: point.path, sources: point.sources ?? [] } };
}

function pointsOf(series: Series) {
  return series.points
    .map((point, index) => ({ ...point, path: `series.${series.id}.points.${index}` }))
    .toSorted((left, right) => (firstDay(left.at) < firstDay(right.at) ? -1 : 1));
}

function knownPoints(series: Series, { first, last }: Span): KnownFigures | undefined {
  const points = pointsOf(series);
  const then = points.filter(({ at }) => firstDay(at) <= last && lastDay(at) >= first);
  const before = points.findLast(({ at }) => lastDay(at) < first);
  const after = points.find(({ at }) => firstDay(at) > last);
  const near = then.length > 0 ? then : before && after ? [before, after] : [];
  if (near.length === 0) return undefined;
  const ends = near.flatMap(({ value }) => rangeOf(value)).toSorted(compareExact);
  return {
    range: { low: ends[0] as ExactNumber, high: ends.at(-1) as ExactNumber },
    fields: near.map(({ path, sources = [] }) => ({ path, sources })),
  };
}

/** Whether a figure lies in a range, or is one of its ends rounded, or rounds to one. Exact. */
export function liesIn(value: ExactNumber, { low, high }: FigureRange): boolean {
  const [text, bottom, top] = [String(value), String(low), String(high)];
  if (roundsToOther(text, bottom) || roundsToOther(text, top)) return true;
  return compareExact(value, low) >= 0 && compareExact(value, high) <= 0;
}
