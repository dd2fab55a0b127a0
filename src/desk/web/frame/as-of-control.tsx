import { Button, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import type { DossierAnswer, KnownDate } from "../../server/answer-types.ts";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { Chevron } from "./icons.tsx";

/** The date whose knowledge the desk shows; choosing another moves everything there. */
export function AsOfControl({ answer }: { readonly answer: DossierAnswer }) {
  const { words, f } = useLanguage();
  const { bar, asOf } = words.desk;
  const shown = answer.asOf === null ? asOf.everything : f.date(answer.asOf);
  return (
    <DialogTrigger>
      <Button className="control">
        <span className="control-label">{bar.asOf}</span> {shown}
        <Chevron />
      </Button>
      <Popover className="popover dates" placement="bottom end">
        <Dialog className="dialog">{({ close }) => <DateChoice answer={answer} done={close} />}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function DateChoice({ answer, done }: { readonly answer: DossierAnswer; readonly done: () => void }) {
  const { words, f } = useLanguage();
  const { change } = useDesk();
  const { asOf } = words.desk;
  const choose = (date: string | undefined) => {
    change({ asOf: date });
    done();
  };
  return (
    <>
      <Heading slot="title" className="dialog-title">
        {asOf.choose}
      </Heading>
      <form
        className="date-form"
        onSubmit={(event) => {
          event.preventDefault();
          const date = new FormData(event.currentTarget).get("date");
          if (typeof date === "string" && date !== "") choose(date);
        }}
      >
        <input type="date" name="date" aria-label={asOf.choose} defaultValue={fullDay(answer.asOf)} />
        <Button className="button" type="submit">
          {words.desk.button.open}
        </Button>
      </form>
      <ul className="date-list">
        {answer.dates.map((entry) => (
          <li key={`${entry.date} ${entry.kind} ${JSON.stringify(entry.text)}`}>
            <Button
              className="date-entry"
              onPress={() => choose(entry.date)}
              aria-current={entry.date === answer.asOf ? "date" : "false"}
            >
              <time dateTime={entry.date}>{f.date(entry.date)}</time>
              <span>
                <Happening entry={entry} />
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <Button className="button" onPress={() => choose("latest")}>
        {asOf.everything}
      </Button>
    </>
  );
}

function Happening({ entry }: { readonly entry: KnownDate }) {
  const { words, f } = useLanguage();
  const round =
    entry.number === undefined ? words.desk.table.round : words.record.round({ number: entry.number }, f);
  if (entry.kind === "event") return entry.text === undefined ? null : <Name text={entry.text} />;
  return (
    <strong>
      {round}
      {entry.text !== undefined && (
        <>
          {" · "}
          <Name text={entry.text} />
        </>
      )}
    </strong>
  );
}

/** The first day of a month or year: what a date field can show. */
function fullDay(date: string | null): string {
  return date === null
    ? ""
    : `${date}-01-01`.slice(0, date.length > 7 ? 10 : date.length > 4 ? date.length + 3 : 10);
}
