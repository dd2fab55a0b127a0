import type { Instrument } from "../../../dossier/schema/record.ts";
import { useShown } from "../state/shown-reading.tsx";
import { EntryLink } from "../tables/entry-link.tsx";
import { EntryRow } from "../tables/entry-row.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { Provision } from "./provision.tsx";

/** Agreements, resolutions and laws: their status over time, their dates and what they provide, each leading to its evidence. */
export function InstrumentsTable() {
  const { words } = useLanguage();
  const { instruments } = useShown().dossier;
  const { statusOverTime, provisions, dates } = words.pages.record;
  if (instruments.length === 0) return null;
  return (
    <section aria-labelledby="instruments-title">
      <h2 id="instruments-title">{words.record.entry.instruments}</h2>
      <div className="table-scroll">
        <table className="stacked instruments">
          <thead>
            <tr>
              <th scope="col">{words.pages.record.instrument}</th>
              <th scope="col">{statusOverTime}</th>
              <th scope="col">{dates}</th>
              <th scope="col">{provisions}</th>
            </tr>
          </thead>
          <tbody>
            {instruments.map((instrument) => (
              <InstrumentRow key={instrument.id} instrument={instrument} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function InstrumentRow({ instrument }: { readonly instrument: Instrument }) {
  const { words } = useLanguage();
  const { id, name, kind, provisions = [] } = instrument;
  const base = `instruments.${id}`;
  return (
    <EntryRow>
      <th scope="row">
        <b>
          <EntryLink path={base}>
            <Name text={name} />
          </EntryLink>
        </b>
        {kind !== undefined && <p className="fine">{words.record.instrumentKind[kind]}</p>}
        <PartyNames ids={instrument.parties ?? []} />
      </th>
      <td>
        <span className="narrow-label">{words.pages.record.statusOverTime}</span>
        <Statuses instrument={instrument} />
      </td>
      <td>
        <span className="narrow-label">{words.pages.record.dates}</span>
        <Dates instrument={instrument} />
      </td>
      <td>
        {provisions.length > 0 && <span className="narrow-label">{words.pages.record.provisions}</span>}
        <ul>
          {provisions.map((provision, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a provision has no other name
            <Provision key={index} provision={provision} path={`${base}.provisions.${index}`} />
          ))}
        </ul>
      </td>
    </EntryRow>
  );
}

function Statuses({ instrument: { id, status = [] } }: { readonly instrument: Instrument }) {
  const { words, f } = useLanguage();
  const { parties } = useShown().dossier;
  return (
    <ol>
      {status.map(({ status: name, from, by }, index) => (
        <li key={`${name} ${from}`}>
          <time dateTime={from}>{f.date(from)}</time>{" "}
          <EntryLink path={`instruments.${id}.status.${index}`}>
            {words.record.instrumentStatus[name]}
          </EntryLink>
          {by !== undefined && (
            <>
              {" — "}
              <Name text={parties.find((party) => party.id === by)?.name ?? by} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

function Dates({ instrument: { id, dates = [] } }: { readonly instrument: Instrument }) {
  const { f } = useLanguage();
  return (
    <ul>
      {dates.map(({ what, at }, index) => (
        <li key={`${at} ${f.name(what)}`}>
          <time dateTime={at}>{f.date(at)}</time>{" "}
          <EntryLink path={`instruments.${id}.dates.${index}`}>
            <Name text={what} />
          </EntryLink>
        </li>
      ))}
    </ul>
  );
}

function PartyNames({ ids }: { readonly ids: readonly string[] }) {
  const { f } = useLanguage();
  const { parties } = useShown().dossier;
  if (ids.length === 0) return null;
  return (
    <p className="fine">{f.names(ids.map((id) => parties.find((party) => party.id === id)?.name ?? id))}</p>
  );
}
