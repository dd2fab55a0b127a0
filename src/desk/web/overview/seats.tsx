import type { Party, Role } from "../../../dossier/schema/record.ts";
import { PeopleOf } from "../record/people-of.tsx";
import { holds } from "../record/terms.ts";
import { useShown } from "../state/shown-reading.tsx";
import { EntryLink } from "../tables/entry-link.tsx";
import { EntryRow } from "../tables/entry-row.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";

/** Roles with a seat, in the order of the table; a stake alone is no seat. */
const seated: readonly Role["role"][] = [
  "principal",
  "mediator",
  "host",
  "guarantor",
  "verifier",
  "observer",
  "supporter",
];

interface Seat {
  readonly party: Party;
  readonly roles: readonly { readonly role: Role["role"]; readonly path: string }[];
}

/** Principals, mediator, host, verifier and the like, each with its people in office on the date read. */
export function Seats() {
  const { words, f } = useLanguage();
  const { dossier, answer } = useShown();
  const { seats, inOffice, othersWithStake } = words.pages.overview;
  const all = dossier.parties.map((party): Seat => {
    const roles = (party.roles ?? []).flatMap((role, index) =>
      holds(role, answer.asOf) ? [{ role: role.role, path: `parties.${party.id}.roles.${index}` }] : [],
    );
    return { party, roles };
  });
  const place = ({ roles }: Seat) => Math.min(...roles.map(({ role }) => rankOf(role)));
  const taken = all.filter((seat) => place(seat) < seated.length).toSorted((a, b) => place(a) - place(b));
  const others = all.filter((seat) => seat.roles.length > 0 && !taken.includes(seat));
  if (taken.length === 0) return null;
  return (
    <section aria-labelledby="seats-title">
      <h2 id="seats-title">{seats}</h2>
      <div className="table-scroll">
        <table className="seats">
          <thead>
            <tr>
              <th scope="col">{words.desk.table.party}</th>
              <th scope="col">{words.desk.table.roles}</th>
              <th scope="col">{inOffice}</th>
            </tr>
          </thead>
          <tbody>
            {taken.map(({ party, roles }) => (
              <EntryRow key={party.id}>
                <th scope="row">
                  <b>
                    <EntryLink path={`parties.${party.id}`}>
                      <Name text={party.name} />
                    </EntryLink>
                  </b>
                </th>
                <td>
                  {roles.map(({ role, path }, index) => (
                    <span key={path}>
                      {index > 0 && " — "}
                      <EntryLink path={path}>{words.record.role[role]}</EntryLink>
                    </span>
                  ))}
                </td>
                <td>
                  <PeopleOf party={party} />
                </td>
              </EntryRow>
            ))}
          </tbody>
        </table>
      </div>
      {others.length > 0 && (
        <p className="others">
          {othersWithStake}
          {f.colon}
          {others.map(({ party }, index) => (
            <span key={party.id}>
              {index > 0 && " — "}
              <EntryLink path={`parties.${party.id}`}>
                <Name text={party.name} />
              </EntryLink>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function rankOf(role: Role["role"]): number {
  const rank = seated.indexOf(role);
  return rank < 0 ? seated.length : rank;
}
