import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "react-aria-components";
import { segmentOf } from "../../../dossier/addresses.ts";
import { edit, put, useEditing } from "../edit/editing-context.tsx";
import { entriesOf, entryName } from "../edit/entries.ts";
import { IdField } from "../edit/id-field.tsx";
import type { DeskSearch } from "../state/desk-search.ts";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";
import { NewLinkage } from "./forms/linkage-form.tsx";
import { formOf, type ListSection, newEntry } from "./forms.tsx";
import { QuickNote } from "./quick-note.tsx";

/** A section that is a list: its entries beside the form of the one that is chosen. */
export function EntriesSection({ section }: { readonly section: ListSection }) {
  const { content, ew } = useEditing();
  const { words, f } = useLanguage();
  const { search, change } = useDesk();
  const entries = entriesOf(content, section);
  const rows = entries.map((entry, index) => ({
    segment: segmentOf(entries, index),
    name: entryName(entry, f) || (entry.id ?? String(index + 1)),
  }));
  const chosen = rows.find(({ segment }) => segment === search.entry);
  const at = chosen && `${section}.${chosen.segment}`;
  const Form = formOf[section];
  return (
    <div className="entries-grid">
      <div className="entry-list">
        {section === "claims" && <QuickNote />}
        <EntryLinks rows={rows} label={words.record.entry[section]} />
        {section === "linkages" ? (
          chosen && (
            <Button className="button" onPress={() => change({ entry: undefined })}>
              {ew.action.add}
            </Button>
          )
        ) : (
          <NewEntry
            add={(name) => {
              const entry = newEntry(section, name, content);
              edit({ kind: "insert", at: section, value: entry as never });
              change({ entry: entry.id ?? String(entries.length) });
            }}
          />
        )}
      </div>
      {at === undefined ? (
        section === "linkages" ? (
          <NewLinkage />
        ) : (
          <p className="state">{entries.length === 0 ? ew.empty : ew.choosesEntry}</p>
        )
      ) : (
        <div key={at} className="entry-form">
          <h2>
            <bdi>{chosen?.name}</bdi>
          </h2>
          <Form at={at} />
          <IdField at={at} renamed={(entry) => change({ entry })} />
          <p className="entry-buttons">
            <Button
              className="button"
              onPress={() => {
                put(at, undefined);
                change({ entry: undefined });
              }}
            >
              {`${ew.action.remove}: ${chosen?.name}`}
            </Button>
          </p>
        </div>
      )}
    </div>
  );
}

interface LinksProps {
  readonly rows: readonly { readonly segment: string; readonly name: string }[];
  readonly label: string;
}

/** Entries to choose from; the one that is chosen stands in the address. */
export function EntryLinks({ rows, label }: LinksProps) {
  const { search } = useDesk();
  return (
    <nav aria-label={label}>
      <ul>
        {rows.map(({ segment, name }) => (
          <li key={segment}>
            <Link
              to="."
              search={((now: DeskSearch) => ({ ...now, entry: segment })) as never}
              aria-current={segment === search.entry ? "true" : undefined}
              resetScroll={false}
            >
              <bdi>{name}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NewEntry({ add }: { readonly add: (name: string) => void }) {
  const { ew } = useEditing();
  const [name, setName] = useState("");
  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        add(name.trim());
        setName("");
      }}
    >
      <input
        type="text"
        dir="auto"
        aria-label={`${ew.action.add}: ${ew.field.name}`}
        placeholder={ew.field.name}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button className="button" type="submit" isDisabled={name.trim() === ""}>
        {ew.action.add}
      </Button>
    </form>
  );
}
