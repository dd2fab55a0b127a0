import { type CalendarDate, GregorianCalendar, parseDate } from "@internationalized/date";
import { useState } from "react";
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from "react-aria-components";
import { withoutIsolates } from "../../../language/format.ts";
import type { KnownDate } from "../../server/answer-types.ts";
import { KindMark } from "../record/kind-mark.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { happening } from "./happening.ts";
import { ChevronEnd, ChevronStart } from "./icons.tsx";

interface Props {
  readonly dates: readonly KnownDate[];
  /** The date that is read, marked as chosen where it is a day; null where everything on file is read. */
  readonly asOf: string | null;
  readonly choose: (date: string) => void;
}

/** One month of days, those with rounds and events marked by the shapes of the timeline, and what happened on the day in focus in words. */
export function MonthCalendar({ dates, asOf, choose }: Props) {
  const { words, f } = useLanguage();
  const [focused, setFocused] = useState(dayOf(asOf ?? dates.at(-1)?.date));
  const onDay = (date: CalendarDate | undefined) => dates.filter((one) => one.date === date?.toString());
  const told = onDay(focused);
  return (
    <div className="calendar">
      <Calendar
        aria-label={words.desk.asOf.choose}
        createCalendar={() => new GregorianCalendar()}
        autoFocus
        value={asOf?.length === 10 ? parseDate(asOf) : null}
        {...(focused === undefined ? {} : { focusedValue: focused })}
        onFocusChange={setFocused}
        onChange={(date) => choose(date.toString())}
      >
        <header>
          <Button slot="previous" className="control" aria-label={words.desk.button.previous}>
            <ChevronStart />
          </Button>
          <CalendarHeading />
          <Button slot="next" className="control" aria-label={words.desk.button.next}>
            <ChevronEnd />
          </Button>
        </header>
        <CalendarGrid weekdayStyle="short">
          <CalendarGridHeader>{(name) => <CalendarHeaderCell>{name}</CalendarHeaderCell>}</CalendarGridHeader>
          <CalendarGridBody>{(date) => <Day date={date} happened={onDay(date)} />}</CalendarGridBody>
        </CalendarGrid>
      </Calendar>
      <p className="fine calendar-day" role="status">
        {focused && <b>{f.date(focused.toString())}</b>}{" "}
        {told.map((one) => happening(one, words, f)).join(" — ")}
      </p>
    </div>
  );
}

/** The day itself, or the first one of a month or year. */
function dayOf(date: string | undefined): CalendarDate | undefined {
  if (date === undefined) return undefined;
  const [year, month = "01", day = "01"] = date.split("-");
  return parseDate(`${year}-${month}-${day}`);
}

function Day({ date, happened }: { readonly date: CalendarDate; readonly happened: readonly KnownDate[] }) {
  const { words, f } = useLanguage();
  const round = happened.find(({ kind }) => kind === "round");
  const told = happened.map((one) => happening(one, words, f));
  return (
    <CalendarCell
      date={date}
      render={(props) => <div {...props} {...named(f.date(date.toString()), told)} />}
    >
      {({ formattedDate }) => (
        <>
          {formattedDate}
          {happened.length > 0 && <KindMark kind={round ? "round" : "event"} />}
        </>
      )}
    </CalendarCell>
  );
}

/** A day's name with what happened on it, for those who hear it and those who point at it. */
function named(day: string, told: readonly string[]) {
  return {
    "aria-label": withoutIsolates([day, ...told].join(" — ")),
    title: withoutIsolates(told.join(" — ")) || undefined,
  };
}
