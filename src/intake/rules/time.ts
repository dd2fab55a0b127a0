import { firstDay, lastDay } from "../../dossier/dates.ts";
import type { CalendarDate, Id } from "../../dossier/schema/primitives.ts";
import type { FoundDate } from "../dates.ts";
import type { Context, SentenceReading, SuggestedClaim } from "../suggestion.ts";

type Time = Pick<SuggestedClaim, "from" | "to">;

/** A date that opens a sentence within so many units is that of what the sentence tells. */
const OPENING = 16;

const since = /(?:since|from|منذ|自从|自)\s*$/u;

/**
 * The time at which a passage names somebody in an office: the day of the document, unless a date opens its sentence. Where other dates stand
 * in the sentence, or open one before it in the paragraph, the person is given the benefit: the first of these times that lies in a term of
 * theirs. Undefined where the words say "then" and no date says when.
 */
export function timeOfOffice(
  { sentence, dates }: SentenceReading,
  { document, dossier, earlier }: Context,
  person: Id,
  party: Id,
  then: boolean,
): Time | undefined {
  const { published } = document;
  const past = (list: readonly FoundDate[]) =>
    list.filter(
      ({ from, start }) =>
        isPast(from, published) && !since.test(document.text.slice(Math.max(0, start - 10), start)),
    );
  const opening = (list: readonly FoundDate[], start: number) =>
    list.filter((date) => date.start - start <= OPENING);
  const [governing] = past(opening(dates, sentence.start));
  // "Today" ends what the paragraph told of before.
  if (governing?.from === published && governing !== undefined) return {};
  const paragraph = earlier.filter((one) => one.sentence.block === sentence.block);
  const carried = paragraph.toReversed().flatMap((one) => past(opening(one.dates, one.sentence.start)));
  const others = [...past(dates), ...carried].map(({ from, to }): Time => ({ from, to }));
  const choices = then || governing !== undefined ? others : [{}, ...others];
  const offices = dossier.people.find(({ id }) => id === person)?.offices ?? [];
  const fits = ({ from = published, to = published }: Time) =>
    from === undefined ||
    to === undefined ||
    offices.some(
      (office) =>
        (office.of ?? party) === party &&
        (office.from === undefined || firstDay(office.from) <= lastDay(to)) &&
        (office.to === undefined || lastDay(office.to) >= firstDay(from)),
    );
  return choices.find(fits) ?? choices[0];
}

function isPast(from: CalendarDate, published: CalendarDate | undefined): boolean {
  return published === undefined || firstDay(from) <= lastDay(published);
}
