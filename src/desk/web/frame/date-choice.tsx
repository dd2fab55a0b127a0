import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import type { DossierAnswer } from "../../server/answer-types.ts";
import { KindMark } from "../record/kind-mark.tsx";
import { roundAfter, roundBefore } from "../state/nearby-rounds.ts";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";
import { happening } from "./happening.ts";
import { MonthCalendar } from "./month-calendar.tsx";

interface Props {
  readonly answer: DossierAnswer;
  readonly done: () => void;
}

/** A date by the calendar, by the round before or after, or from the list of all that is on file. */
export default function DateChoice({ answer, done }: Props) {
  const { words, f } = useLanguage();
  const { change } = useDesk();
  const { dates } = answer;
  const choose = (date: string) => {
    change({ asOf: date });
    done();
  };
  // The list opens where the reader stands in it.
  const list = useRef<HTMLUListElement>(null);
  const last = useRef<HTMLLIElement>(null);
  const before = dates.findLast(({ date }) => answer.asOf === null || date <= answer.asOf);
  useEffect(() => {
    if (list.current && last.current)
      list.current.scrollTop = last.current.offsetTop - 3 * last.current.offsetHeight;
  }, []);
  const steps = [
    { round: roundBefore(dates, answer.asOf), said: words.frame.previousRound },
    { round: roundAfter(dates, answer.asOf), said: words.frame.nextRound },
  ];
  return (
    <>
      <MonthCalendar dates={dates} asOf={answer.asOf} choose={choose} />
      <ul className="date-steps">
        {steps.map(
          ({ round, said }) =>
            round && (
              <li key={said}>
                <Button className="link" onPress={() => choose(round.date)}>
                  {said}
                </Button>{" "}
                <span className="fine">{happening(round, words, f)}</span>
              </li>
            ),
        )}
        <li>
          <Button className="link" onPress={() => choose("latest")}>
            {words.desk.asOf.everything}
          </Button>
        </li>
      </ul>
      <ul className="date-list" ref={list}>
        {dates.map((entry) => (
          <li
            key={`${entry.date} ${entry.kind} ${JSON.stringify(entry.text)}`}
            ref={entry === before ? last : null}
          >
            <Button
              className="date-entry"
              data-kind={entry.kind}
              onPress={() => choose(entry.date)}
              aria-current={entry.date === answer.asOf ? "date" : "false"}
            >
              <KindMark kind={entry.kind} />
              <time dateTime={entry.date}>{f.date(entry.date)}</time>
              <span>{happening(entry, words, f)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
