import { daysBetween } from "../../../dossier/dates.ts";
import type { Round } from "../../../dossier/schema/record.ts";
import { roundsAround } from "../../../dossier/views/rounds-around.ts";
import { useShown } from "../state/shown-reading.tsx";
import { EntryLink } from "../tables/entry-link.tsx";
import { RoundName } from "../tables/round-name.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { Clock } from "./clock.tsx";
import { DaysLeft } from "./days-left.tsx";

/** The rounds before and ahead, and what falls due when. */
export function Briefly() {
  const { words } = useLanguage();
  const { dossier, answer } = useShown();
  const { last, next } = roundsAround(dossier.rounds, answer.asOf);
  const { lastRound, nextRound, noLastRound, noNextRound } = words.pages.overview;
  return (
    <aside className="briefly" aria-label={words.desk.question.overview}>
      <div>
        <h2>{lastRound}</h2>
        {last ? <RoundLine round={last} /> : <p>{noLastRound}</p>}
      </div>
      <div>
        <h2>{nextRound}</h2>
        {next ? <RoundLine round={next} /> : <p>{noNextRound}</p>}
      </div>
      <div>
        <Clock />
      </div>
    </aside>
  );
}

function RoundLine({ round }: { readonly round: Round }) {
  const { f } = useLanguage();
  const { from, to, outcome, id } = round;
  const { asOf } = useShown().answer;
  const ahead = asOf === null ? null : daysBetween(asOf, from);
  const days = ahead === null || ahead < 0 ? null : ahead;
  return (
    <>
      <p>
        <EntryLink path={`rounds.${id}`}>
          <RoundName round={round} />
        </EntryLink>
        {" — "}
        <time dateTime={from}>{f.date(from)}</time>
        {to !== undefined && ` – ${f.date(to)}`}
        <DaysLeft path={`rounds.${id}`} days={days} />
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
