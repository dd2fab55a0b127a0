import type { Party } from "../../../dossier/schema/record.ts";
import { useShown } from "../state/shown-reading.tsx";
import { EntryLink } from "../tables/entry-link.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { holds, termStanding } from "./terms.ts";

/** Who speaks for a party on the date read: its delegation first, then others in an office of it. */
export function PeopleOf({ party }: { readonly party: Party }) {
  const { words } = useLanguage();
  const { dossier, answer } = useShown();
  const nameOf = (id: string) => dossier.people.find((person) => person.id === id)?.name ?? id;
  const delegation = (party.delegation ?? []).flatMap((delegate, index) =>
    holds(delegate, answer.asOf) ? [{ ...delegate, path: `parties.${party.id}.delegation.${index}` }] : [],
  );
  const offices = dossier.people.flatMap((person) =>
    (person.offices ?? []).flatMap((office, index) =>
      office.of === party.id && holds(office, answer.asOf)
        ? [
            {
              person,
              title: office.title,
              undated: termStanding(office, answer.asOf) === "unknown",
              path: `people.${person.id}.offices.${index}`,
            },
          ]
        : [],
    ),
  );
  const delegates = new Set(delegation.map(({ person }) => person));
  if (delegation.length + offices.length === 0)
    return <span className="fine">{words.pages.overview.nobodyOnFile}</span>;
  return (
    <ul className="people">
      {delegation.map(({ person, role, path }) => (
        <li key={path}>
          <EntryLink path={path}>
            <b>
              <Name text={nameOf(person)} />
            </b>
            {" — "}
            <Name text={role} />
          </EntryLink>
          {offices
            .filter((office) => office.person.id === person)
            .map((office) => (
              <span key={office.path} className="fine">
                {" — "}
                <EntryLink path={office.path}>
                  <Name text={office.title} />
                </EntryLink>
              </span>
            ))}
        </li>
      ))}
      {offices
        .filter((office) => !delegates.has(office.person.id))
        .map(({ person, title, path, undated }) => (
          <li key={path}>
            <EntryLink path={path}>
              <Name text={person.name} />
              {" — "}
              <Name text={title} />
            </EntryLink>
            {undated && <span className="fine"> — {words.pages.record.termStanding.unknown}</span>}
          </li>
        ))}
    </ul>
  );
}
