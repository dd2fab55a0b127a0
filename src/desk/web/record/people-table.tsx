import { useShown } from "../state/shown-reading.tsx";
import { EntryLink } from "../tables/entry-link.tsx";
import { EntryRow } from "../tables/entry-row.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { termStanding } from "./terms.ts";

/** People and the offices they held, each with its term and whether it held on the date read. */
export function PeopleTable() {
  const { words } = useLanguage();
  const { dossier, answer } = useShown();
  const { offices, term, inTerm, termStanding: standings } = words.pages.record;
  if (dossier.people.length === 0) return null;
  const partyName = (id: string | undefined) => dossier.parties.find((party) => party.id === id)?.name;
  const rows = dossier.people.flatMap((person) =>
    (person.offices ?? []).map((office, index) => ({
      person,
      office,
      path: `people.${person.id}.offices.${index}`,
    })),
  );
  return (
    <section aria-labelledby="people-title">
      <h2 id="people-title">{offices}</h2>
      <div className="table-scroll">
        <table className="stacked">
          <thead>
            <tr>
              <th scope="col">{words.desk.table.person}</th>
              <th scope="col">{words.desk.table.office}</th>
              <th scope="col">{words.desk.table.party}</th>
              <th scope="col">{term}</th>
              <th scope="col">{inTerm}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ person, office, path }) => {
              const party = partyName(office.of);
              const standing = termStanding(office, answer.asOf);
              return (
                <EntryRow key={path}>
                  <th scope="row">
                    <b>
                      <Name text={person.name} />
                    </b>
                  </th>
                  <td>
                    <EntryLink path={path}>
                      <Name text={office.title} />
                    </EntryLink>
                    {office.note !== undefined && (
                      <p className="fine">
                        <Name text={office.note} />
                      </p>
                    )}
                  </td>
                  <td>{party !== undefined && <Name text={party} />}</td>
                  <td>
                    <Term from={office.from} to={office.to} />
                  </td>
                  <td data-standing={standing}>{standings[standing]}</td>
                </EntryRow>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Term({ from, to }: { readonly from: string | undefined; readonly to: string | undefined }) {
  const { words, f } = useLanguage();
  if (from === undefined) return to === undefined ? null : `– ${f.date(to)}`;
  return words.record.span({ from, to: to ?? null }, f);
}
