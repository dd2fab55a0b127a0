import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Text } from "../dossier/schema/primitives.ts";
import { type SearchEntry, searchEntry } from "./entry.ts";
import type { InAllLanguages } from "./in-all-languages.ts";

/** The record, entry by entry, as what can be searched. */
export function recordEntries(dossier: Dossier, say: InAllLanguages): SearchEntry[] {
  const { sources, people, parties, rounds, events, instruments, deadlines, series } = dossier;
  return [
    ...people.map(({ id, name, aliases, offices, note }) =>
      searchEntry("people", `people.${id}`, name, [...titles(offices), note], aliases),
    ),
    ...parties.map(({ id, name, delegation, note }) =>
      searchEntry("parties", `parties.${id}`, name, [...(delegation ?? []).map(({ role }) => role), note]),
    ),
    ...rounds.map(({ id, number, place, outcome, note, from }) =>
      searchEntry(
        "rounds",
        `rounds.${id}`,
        say((words, f) =>
          [
            number === undefined ? words.desk.table.round : words.record.round({ number }, f),
            ...(place === undefined ? [] : [f.name(place)]),
            f.date(from),
          ].join(" — "),
        ),
        [outcome?.text, note],
      ),
    ),
    ...events.map(({ id, title, description, note }) =>
      searchEntry("events", `events.${id}`, title, [description, note]),
    ),
    ...instruments.map(({ id, name, provisions, dates, note }) =>
      searchEntry("instruments", `instruments.${id}`, name, [
        ...(provisions ?? []).map(({ text }) => text),
        ...(dates ?? []).map(({ what }) => what),
        note,
      ]),
    ),
    ...deadlines.map(({ id, what, rule, note }) =>
      searchEntry("deadlines", `deadlines.${id}`, what, [rule, note]),
    ),
    ...series.map(({ id, name, unit, note }) => searchEntry("series", `series.${id}`, name, [unit, note])),
    ...claimEntries(dossier),
    ...sources.map(({ id, title, publisher, url, note }) =>
      searchEntry("sources", `sources.${id}`, title, [publisher, note, url]),
    ),
  ];
}

/** Claims, each with the passage it rests on: its wording, or what it says, and its translation. */
function claimEntries({ claims, sources }: Dossier): SearchEntry[] {
  return claims.map(({ id, text, passage, note, source, poll }) =>
    searchEntry("claims", `claims.${id}`, text, [
      passage?.quote,
      passage?.restated,
      passage?.translation,
      poll?.asked,
      note,
      sources.find((one) => one.id === source)?.title,
    ]),
  );
}

/** What is to be settled and how it could be: issues, their options, named packages. */
export function issueEntries({ issues, packages }: Dossier): SearchEntry[] {
  return [
    ...issues.map(({ id, name, question, note }) =>
      searchEntry("issues", `issues.${id}`, name, [question, note]),
    ),
    ...issues.flatMap((issue) =>
      issue.kind === "amount"
        ? []
        : issue.options.map(({ id, name, description }) =>
            searchEntry("options", `issues.${issue.id}.options.${id}`, name, [issue.name, description]),
          ),
    ),
    ...packages.map(({ id, name, description, note }) =>
      searchEntry("packages", `packages.${id}`, name, [description, note]),
    ),
  ];
}

function titles(offices: readonly { readonly title: Text }[] | undefined): Text[] {
  return (offices ?? []).map(({ title }) => title);
}
