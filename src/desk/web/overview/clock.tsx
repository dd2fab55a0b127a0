import { type ClockEntry, clockOf } from "../../../dossier/views/clock.ts";
import { useShown } from "../state/shown-reading.tsx";
import { EntryLink } from "../tables/entry-link.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { DaysLeft } from "./days-left.tsx";

/** What expires or falls due when, how many days are left, and what says so. */
export function Clock() {
  const { words } = useLanguage();
  const { dossier, answer } = useShown();
  const entries = clockOf(dossier, answer.asOf);
  return (
    <>
      <h2>{words.pages.overview.clock}</h2>
      {entries.length === 0 && <p>{words.pages.overview.noDeadline}</p>}
      <ul className="clock">
        {entries.map((entry) => (
          <ClockLine key={entry.path} entry={entry} />
        ))}
      </ul>
    </>
  );
}

function ClockLine({ entry }: { readonly entry: ClockEntry }) {
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  const { path, at, what, rule, daysLeft, passed } = entry;
  const instrument = dossier.instruments.find(({ id }) => id === entry.instrument);
  return (
    <li>
      <p>
        <time dateTime={at}>{f.date(at)}</time>
        <DaysLeft path={path} days={passed ? -1 : daysLeft} />
      </p>
      <p>
        <EntryLink path={path}>
          <Name text={what} />
        </EntryLink>
      </p>
      {instrument !== undefined && (
        <p className="fine">
          {path.includes(".provisions.") && `${words.pages.overview.provisionEnds} — `}
          <EntryLink path={`instruments.${instrument.id}`}>
            <Name text={instrument.name} />
          </EntryLink>
        </p>
      )}
      {rule !== undefined && (
        <p className="fine">
          <Name text={rule} />
        </p>
      )}
    </li>
  );
}
