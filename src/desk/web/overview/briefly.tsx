import { lastDay } from "../../../dossier/dates.ts";
import type { Deadline, Round } from "../../../dossier/schema/record.ts";
import { daysBetween } from "../record/terms.ts";
import { useShown } from "../state/shown-reading.tsx";
import { EntryLink } from "../tables/entry-link.tsx";
import { RoundName } from "../tables/round-name.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { roundsAround } from "./rounds.ts";

/** What the dossier is about, the rounds before and ahead, and what falls due when. */
export function Briefly() {
  const { words } = useLanguage();
  const { dossier, answer } = useShown();
  const { last, next } = roundsAround(dossier.rounds, answer.asOf);
  const { about, lastRound, nextRound, noLastRound, noNextRound } = words.pages.overview;
  return (
    <aside className="briefly" aria-labelledby="briefly-title">
      <h2 id="briefly-title">{about}</h2>
      {dossier.question !== undefined && (
        <p className="briefly-question">
          <Name text={dossier.question} />
        </p>
      )}
      {dossier.summary !== undefined && (
        <p>
          <Name text={dossier.summary} />
        </p>
      )}
      <h3>{lastRound}</h3>
      {last ? <RoundLine round={last} /> : <p>{noLastRound}</p>}
      <h3>{nextRound}</h3>
      {next ? <RoundLine round={next} /> : <p>{noNextRound}</p>}
      <Clock />
    </aside>
  );
}

function RoundLine({ round }: { readonly round: Round }) {
  const { f } = useLanguage();
  const { from, to, outcome, id } = round;
  return (
    <>
      <p>
        <EntryLink path={`rounds.${id}`}>
          <RoundName round={round} />
        </EntryLink>
        {" · "}
        <time dateTime={from}>{f.date(from)}</time>
        {to !== undefined && ` – ${f.date(to)}`}
        <DaysTo date={from} />
      </p>
      {outcome && (
        <p className="fine">
          <EntryLink path={`rounds.${id}.outcome`}>
            <Name text={outcome.text} />
          </EntryLink>
        </p>
      )}
    </>
  );
}

/** How many days lie between the date read and one ahead; nothing for what is past. */
function DaysTo({ date }: { readonly date: string }) {
  const { words, f } = useLanguage();
  const days = daysBetween(useShown().answer.asOf, date);
  if (days === undefined || days < 0) return null;
  return <b className="days"> {words.pages.overview.daysLeft({ days }, f)}</b>;
}

function Clock() {
  const { words } = useLanguage();
  const { dossier, answer } = useShown();
  const inOrder = dossier.deadlines.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const isPast = ({ at }: Deadline) => answer.asOf !== null && lastDay(at) < lastDay(answer.asOf);
  return (
    <>
      <h3>{words.pages.overview.clock}</h3>
      {inOrder.length === 0 && <p>{words.pages.overview.noDeadline}</p>}
      <ul className="clock">
        {inOrder.map((deadline) => (
          <DeadlineLine key={deadline.id} deadline={deadline} past={isPast(deadline)} />
        ))}
      </ul>
    </>
  );
}

function DeadlineLine({ deadline, past }: { readonly deadline: Deadline; readonly past: boolean }) {
  const { words, f } = useLanguage();
  const { id, at, what, rule } = deadline;
  return (
    <li>
      <p>
        <time dateTime={at}>{f.date(at)}</time>
        {past ? (
          <b className="days"> {words.pages.overview.daysLeft({ days: -1 }, f)}</b>
        ) : (
          <DaysTo date={at} />
        )}
      </p>
      <p>
        <EntryLink path={`deadlines.${id}`}>
          <Name text={what} />
        </EntryLink>
      </p>
      {rule !== undefined && (
        <p className="fine">
          <Name text={rule} />
        </p>
      )}
    </li>
  );
}
