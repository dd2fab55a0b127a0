import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { CalendarDate, Id } from "../../dossier/schema/primitives.ts";
import type { Person } from "../../dossier/schema/record.ts";
import type { Notebook } from "../notes.ts";
import type { OfficeView, PartyEntry, PersonEntry } from "../record-views.ts";
import { isInForce } from "./people.ts";

/** Everyone on file: parties with their roles and the people who hold or held an office of theirs or speak for them, then the people of none. */
export function directoryOf(dossier: Dossier, asOf: CalendarDate | null, notebook: Notebook): PartyEntry[] {
  const entry = (person: Person) => personEntry(person, asOf, notebook);
  const homes = new Map(dossier.people.map((person) => [person.id, homeOf(dossier, person)]));
  const parties = dossier.parties.map(({ id, name, kind, roles = [] }) => ({
    id,
    name,
    kind,
    roles: [...new Set(roles.filter((one) => isInForce(one, asOf)).map(({ role }) => role))],
    people: dossier.people.filter((person) => homes.get(person.id) === id).map(entry),
  }));
  const others = dossier.people.filter(({ id }) => homes.get(id) === undefined).map(entry);
  if (others.length === 0) return parties;
  return [...parties, { id: "others", name: null, kind: null, roles: [], people: others }];
}

/** The party a person is listed with: that of the latest office, else the one whose delegation they belong to. */
function homeOf({ parties }: Dossier, { id, offices = [] }: Person): Id | undefined {
  const isListed = (party: Id | undefined) => parties.some((one) => one.id === party);
  const office = offices.findLast(({ of }) => isListed(of));
  if (office !== undefined) return office.of;
  return parties.find(({ delegation = [] }) => delegation.some(({ person }) => person === id))?.id;
}

function personEntry(
  { id, name, offices = [] }: Person,
  asOf: CalendarDate | null,
  notebook: Notebook,
): PersonEntry {
  const views = offices.map(
    (office): OfficeView => ({
      title: office.title,
      from: office.from ?? null,
      to: office.to ?? null,
      inTerm: isInForce(office, asOf),
    }),
  );
  const paths = [`people.${id}`, ...offices.map((_, place) => `people.${id}.offices.${place}`)];
  return { id, name, offices: views.toSorted(latestFirst), notes: notebook.citeAt(paths) };
}

function latestFirst(left: OfficeView, right: OfficeView): number {
  const [before, after] = [left.from ?? "", right.from ?? ""];
  return before === after ? 0 : before < after ? 1 : -1;
}
