import type { Party } from "../../../dossier/schema/record.ts";
import { useShown } from "../state/shown-reading.tsx";
import { EntryLink } from "../tables/entry-link.tsx";
import { EntryRow } from "../tables/entry-row.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";

/** Parties with what they are, their roles with rounds and dates, and their delegations. */
export function PartiesTable() {
  const { words } = useLanguage();
  const { dossier } = useShown();
  if (dossier.parties.length === 0) return null;
  const { party, kind, roles, delegation } = words.desk.table;
  return (
    <section aria-labelledby="parties-title">
      <h2 id="parties-title">{words.pages.record.partiesAndDelegations}</h2>
      <div className="table-scroll">
        <table className="stacked">
          <thead>
            <tr>
              <th scope="col">{party}</th>
              <th scope="col">{kind}</th>
              <th scope="col">{roles}</th>
              <th scope="col">{delegation}</th>
            </tr>
          </thead>
          <tbody>
            {dossier.parties.map((one) => (
              <PartyRow key={one.id} party={one} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function PartyRow({ party }: { readonly party: Party }) {
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  const whole = dossier.parties.find(({ id }) => id === party.belongsTo);
  const personName = (id: string) => dossier.people.find((person) => person.id === id)?.name ?? id;
  return (
    <EntryRow>
      <th scope="row">
        <b>
          <EntryLink path={`parties.${party.id}`}>
            <Name text={party.name} />
          </EntryLink>
        </b>
      </th>
      <td>
        {words.record.partyKind[party.kind]}
        {whole && (
          <p className="fine">
            {words.pages.record.belongsTo}
            {f.colon}
            <Name text={whole.name} />
          </p>
        )}
      </td>
      <td>
        {(party.roles ?? []).map((role, index) => (
          <p key={`${role.role} ${role.from}`}>
            <EntryLink path={`parties.${party.id}.roles.${index}`}>{words.record.role[role.role]}</EntryLink>
            <Rounds ids={role.rounds ?? []} />
            <Dates from={role.from} to={role.to} />
          </p>
        ))}
      </td>
      <td>
        {(party.delegation ?? []).map((delegate, index) => (
          <p key={`${delegate.person} ${delegate.from}`}>
            <EntryLink path={`parties.${party.id}.delegation.${index}`}>
              <Name text={personName(delegate.person)} />
              {" — "}
              <Name text={delegate.role} />
            </EntryLink>
            <Dates from={delegate.from} to={delegate.to} />
          </p>
        ))}
      </td>
    </EntryRow>
  );
}

function Rounds({ ids }: { readonly ids: readonly string[] }) {
  const { words, f } = useLanguage();
  const { rounds } = useShown().dossier;
  const numbers = rounds.flatMap(({ id, number }) =>
    ids.includes(id) && number !== undefined ? [number] : [],
  );
  if (numbers.length === 0) return null;
  return (
    <span className="fine"> — {numbers.map((number) => words.record.round({ number }, f)).join(" — ")}</span>
  );
}

function Dates({ from, to }: { readonly from: string | undefined; readonly to: string | undefined }) {
  const { words, f } = useLanguage();
  if (from === undefined) return null;
  return <span className="fine"> — {words.record.span({ from, to: to ?? null }, f)}</span>;
}
