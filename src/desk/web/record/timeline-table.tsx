import type { TimelineEntry } from "../../../briefing/figures/timeline-picture.ts";
import { evidenceFor } from "../../../dossier/evidence.ts";
import { useShown } from "../state/shown-reading.tsx";
import { EntryLink } from "../tables/entry-link.tsx";
import { EntryRow } from "../tables/entry-row.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { KindMark } from "./kind-mark.tsx";
import { rowId } from "./timeline-entries.ts";

/** The timeline as a table: date, what it was, and who says so. */
export function TimelineTable({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const { words, f } = useLanguage();
  const { date, kind, event, source } = words.desk.table;
  const kindNames = { round: words.desk.table.round, event, deadline: words.pages.record.deadline };
  return (
    <div className="twin">
      <h3 id="timeline-twin">{words.desk.chart.asTable}</h3>
      <div className="table-scroll">
        <table className="stacked" aria-labelledby="timeline-twin">
          <thead>
            <tr>
              <th scope="col">{date}</th>
              <th scope="col">{kind}</th>
              <th scope="col">{event}</th>
              <th scope="col">{source}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <EntryRow key={entry.path} id={rowId(entry.path)}>
                <td>
                  <time dateTime={entry.from}>{f.date(entry.from)}</time>
                  {entry.to !== undefined && ` – ${f.date(entry.to)}`}
                </td>
                <td>
                  <KindMark kind={entry.kind} /> {kindNames[entry.kind]}
                </td>
                <th scope="row">
                  <EntryLink path={entry.path}>{entry.label}</EntryLink>
                </th>
                <td className="fine">
                  <SourceNames path={entry.path} />
                </td>
              </EntryRow>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Who says so: publishers, or titles where no publisher is named. */
export function SourceNames({ path }: { readonly path: string }) {
  const { words } = useLanguage();
  const sources = evidenceFor(useShown().dossier, path)?.sources ?? [];
  if (sources.length === 0) return words.desk.drawer.noSources;
  return sources.map(({ id, publisher, title }, index) => (
    <span key={id}>
      {index > 0 && " — "}
      <Name text={publisher ?? title} />
    </span>
  ));
}
