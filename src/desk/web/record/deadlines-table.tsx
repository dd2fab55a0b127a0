import { type ClockEntry, clockOf } from "../../../dossier/views/clock.ts";
import { DaysLeft } from "../overview/days-left.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { EntryLink } from "../tables/entry-link.tsx";
import { EntryRow } from "../tables/entry-row.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { SourceNames } from "./timeline-table.tsx";

/** What falls due when, by which rule, and who says so: the overview's clock with its sources. */
export function DeadlinesTable() {
  const { words } = useLanguage();
  const { dossier, answer } = useShown();
  const entries = clockOf(dossier, answer.asOf);
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="deadlines-title">
      <h2 id="deadlines-title">{words.record.entry.deadlines}</h2>
      <div className="table-scroll">
        <table className="stacked">
          <thead>
            <tr>
              <th scope="col">{words.desk.table.date}</th>
              <th scope="col">{words.pages.record.deadline}</th>
              <th scope="col">{words.pages.record.rule}</th>
              <th scope="col">{words.desk.table.source}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <DeadlineRow key={entry.path} entry={entry} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function DeadlineRow({ entry }: { readonly entry: ClockEntry }) {
  const { words, f } = useLanguage();
  const { path, what, at, rule, daysLeft, passed } = entry;
  const instrument = useShown().dossier.instruments.find(({ id }) => id === entry.instrument);
  return (
    <EntryRow>
      <td>
        <time dateTime={at}>{f.date(at)}</time>
        <DaysLeft path={path} days={passed ? -1 : daysLeft} />
      </td>
      <th scope="row">
        <EntryLink path={path}>
          <Name text={what} />
        </EntryLink>
      </th>
      <td>
        {rule !== undefined && <Name text={rule} />}
        {path.includes(".provisions.") && words.pages.overview.provisionEnds}
        {instrument !== undefined && (
          <p className="fine">
            <EntryLink path={`instruments.${instrument.id}`}>
              <Name text={instrument.name} />
            </EntryLink>
          </p>
        )}
      </td>
      <td className="fine">
        <SourceNames path={path} />
      </td>
    </EntryRow>
  );
}
