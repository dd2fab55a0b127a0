import { firstDay, lastDay } from "../../dossier/dates.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { CalendarDate } from "../../dossier/schema/primitives.ts";
import type { Party, Person, Role } from "../../dossier/schema/record.ts";
import type { Notebook } from "../notes.ts";
import type { PartyView, PersonView } from "../record-views.ts";

/** Roles that sit at the table, in the order in which they are told. */
const seated: readonly Role["role"][] = ["principal", "mediator", "host", "guarantor", "verifier"];

/** Who sits at the table on a date: parties by their roles, and with each the people in office or in its delegation on that date. */
export function partyViews(dossier: Dossier, asOf: CalendarDate | null, notebook: Notebook): PartyView[] {
  const views = dossier.parties.flatMap((party) => {
    const held = new Set((party.roles ?? []).filter((one) => isInForce(one, asOf)).map(({ role }) => role));
    const roles = seated.filter((role) => held.has(role));
    return roles.length === 0 ? [] : [{ party, roles }];
  });
  const rank = ({ roles }: { roles: readonly Role["role"][] }) => seated.indexOf(roles[0] as Role["role"]);
  return views
    .toSorted((left, right) => rank(left) - rank(right))
    .map(({ party, roles }) => ({
      id: party.id,
      name: party.name,
      kind: party.kind,
      roles,
      people: peopleOf(dossier, party, asOf, notebook),
    }));
}

function peopleOf(
  dossier: Dossier,
  party: Party,
  asOf: CalendarDate | null,
  notebook: Notebook,
): PersonView[] {
  const delegates = (party.delegation ?? [])
    .map((delegate, place) => ({ delegate, place }))
    .filter(({ delegate }) => isInForce(delegate, asOf));
  const views = dossier.people.flatMap((person) => {
    const seat = delegates.find(({ delegate }) => delegate.person === person.id);
    const offices = officesOf(person, party, asOf);
    if (seat === undefined && offices.length === 0) return [];
    const paths = [
      ...(seat === undefined ? [] : [`parties.${party.id}.delegation.${seat.place}`]),
      ...offices.map(({ place }) => `people.${person.id}.offices.${place}`),
    ];
    return [
      {
        id: person.id,
        name: person.name,
        delegation: seat?.delegate.role ?? null,
        offices: offices.map(({ office }) => ({ title: office.title, since: office.from ?? null })),
        notes: notebook.citeAt(paths),
        seat: seat?.place ?? Number.POSITIVE_INFINITY,
      },
    ];
  });
  // The delegation first, in its own order; whoever only holds an office after it.
  return views
    .toSorted((left, right) => (left.seat < right.seat ? -1 : 1))
    .map(({ seat: _, ...view }) => view);
}

function officesOf({ offices = [] }: Person, party: Party, asOf: CalendarDate | null) {
  return offices
    .map((office, place) => ({ office, place }))
    .filter(({ office }) => office.of === party.id && isInForce(office, asOf));
}

/** Whether a span covers a date, the whole of the day it ends on included; with everything on file, whether it has no end. */
export function isInForce(
  { from, to }: { readonly from?: CalendarDate | undefined; readonly to?: CalendarDate | undefined },
  asOf: CalendarDate | null,
): boolean {
  if (asOf === null) return to === undefined;
  const day = lastDay(asOf);
  return (from === undefined || firstDay(from) <= day) && (to === undefined || lastDay(to) >= day);
}
