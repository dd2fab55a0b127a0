import { compare, max, type Rational, rational, subtract, toNumber, zero } from "../../math/rational.ts";
import { firstDay, lastDay } from "../dates.ts";
import { exactValue } from "../exact.ts";
import type { Dossier } from "../schema/dossier.ts";
import type { Issue } from "../schema/issues.ts";
import type { CalendarDate, ExactNumber, Id } from "../schema/primitives.ts";
import type { Assessment } from "../schema/record.ts";

/** What one offer says on the issue. */
export interface OfferMade {
  readonly path: string;
  readonly at: CalendarDate;
  readonly value: ExactNumber;
}

/** Where one principal stands, and where it stood before; `earlier` is null where it has made one offer only. */
export interface TrendStep {
  readonly party: Id;
  readonly earlier: OfferMade | null;
  readonly later: OfferMade;
}

/** Read off the principals' own offers. */
export interface OffersTrend {
  readonly from: "offers";
  readonly trend: "closing" | "widening" | "unchanged";
  readonly steps: readonly TrendStep[];
  /** What gaps count: options along the issue's order, its amount, or, where the options have no order, 0 for the same and 1 for another. */
  readonly measure: "options" | "amount" | "sameOrNot";
  /** Widest distance between two principals, before their last moves and after. */
  readonly gapBefore: number;
  readonly gapNow: number;
}

/** Where an issue is going, and whether that is read off offers or somebody's judgement. */
export type IssueTrend =
  | OffersTrend
  | { readonly from: "assessment"; readonly index: number; readonly assessment: Assessment }
  | { readonly from: "nothing" };

/**
 * Where an issue is going, as far as a view of the dossier holds it: from the principals' last two offers on it, else from the latest
 * assessment. Each principal's latest offer on the issue is set beside its offer before; one with a single offer counts as having stood there.
 * The trend compares the widest distance between two principals before with the one after. docs/method/record.md says why. Linear in the offers
 * but for their order.
 */
export function issueTrend(dossier: Dossier, issue: Id): IssueTrend {
  const about = dossier.issues.find(({ id }) => id === issue);
  return (about && trendOfOffers(dossier, about)) ?? latestAssessment(dossier, issue);
}

function trendOfOffers(dossier: Dossier, issue: Issue): OffersTrend | undefined {
  const offers = offersOn(dossier, issue.id);
  const steps = principalsOf(dossier).flatMap((party): TrendStep[] => {
    const own = offers.filter(({ by }) => by === party).map(({ made }) => made);
    const later = own.at(-1);
    return later === undefined ? [] : [{ party, earlier: own.at(-2) ?? null, later }];
  });
  if (steps.length < 2 || steps.every(({ earlier }) => earlier === null)) return undefined;
  const before = steps.map(({ earlier, later }) => (earlier ?? later).value);
  const now = steps.map(({ later }) => later.value);
  const measure =
    issue.kind === "amount" ? "amount" : issue.ordered === true ? ("options" as const) : "sameOrNot";
  const gaps = [widest(before, issue), widest(now, issue)] as const;
  const direction = compare(gaps[1], gaps[0]);
  // Between options without an order, one difference cannot be told to be smaller than another.
  const moved = now.some((value, place) => !isSame(value, before[place] as ExactNumber, issue));
  if (measure === "sameOrNot" && direction === 0 && moved && compare(gaps[1], zero) > 0) return undefined;
  return {
    from: "offers",
    trend: direction < 0 ? "closing" : direction > 0 ? "widening" : "unchanged",
    steps,
    measure,
    gapBefore: toNumber(gaps[0]),
    gapNow: toNumber(gaps[1]),
  };
}

/** Offers that name the issue, the earliest first; an offer without a date is as old as its round. */
function offersOn({ rounds }: Dossier, issue: Id): { by: Id; made: OfferMade }[] {
  return rounds
    .flatMap(({ id, from, offers = [] }) =>
      offers.flatMap(({ by, package: asked, at, knownFrom }, place) => {
        const value = asked[issue];
        if (value === undefined) return [];
        return [{ by, made: { path: `rounds.${id}.offers.${place}`, at: at ?? knownFrom ?? from, value } }];
      }),
    )
    .toSorted((left, right) =>
      firstDay(left.made.at) < firstDay(right.made.at)
        ? -1
        : firstDay(left.made.at) > firstDay(right.made.at)
          ? 1
          : 0,
    );
}

/** Whoever must agree, on the date of the view where it has one. */
function principalsOf({ parties, asOf }: Dossier): Id[] {
  return parties
    .filter(({ roles = [] }) =>
      roles.some(
        ({ role, from, to }) =>
          role === "principal" &&
          (asOf === undefined ||
            ((from === undefined || firstDay(from) <= lastDay(asOf)) &&
              (to === undefined || lastDay(to) >= firstDay(asOf)))),
      ),
    )
    .map(({ id }) => id);
}

function widest(values: readonly ExactNumber[], issue: Issue): Rational {
  return values
    .flatMap((left, place) => values.slice(place + 1).map((right) => distance(left, right, issue)))
    .reduce(max, zero);
}

function distance(left: ExactNumber, right: ExactNumber, issue: Issue): Rational {
  if (issue.kind === "options" && issue.ordered !== true)
    return rational(isSame(left, right, issue) ? 0n : 1n);
  const difference = subtract(placeOf(left, issue), placeOf(right, issue));
  return compare(difference, zero) < 0 ? subtract(zero, difference) : difference;
}

function isSame(left: ExactNumber, right: ExactNumber, issue: Issue): boolean {
  return issue.kind === "amount" ? compare(exactValue(left), exactValue(right)) === 0 : left === right;
}

function placeOf(value: ExactNumber, issue: Issue): Rational {
  if (issue.kind === "amount") return exactValue(value);
  return rational(BigInt(issue.options.findIndex(({ id }) => id === value)));
}

/** The assessment of the latest day; of several on one day the last on file. */
function latestAssessment({ assessments }: Dossier, issue: Id): IssueTrend {
  const [latest] = assessments
    .map((assessment, index) => ({ assessment, index }))
    .filter(({ assessment }) => assessment.issue === issue)
    .toSorted((left, right) => {
      const [a, b] = [lastDay(left.assessment.at), lastDay(right.assessment.at)];
      return a === b ? right.index - left.index : a < b ? 1 : -1;
    });
  return latest === undefined ? { from: "nothing" } : { from: "assessment", ...latest };
}
