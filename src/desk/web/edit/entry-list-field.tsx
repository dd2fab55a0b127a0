import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { segmentOf } from "../../../dossier/addresses.ts";
import type { Plain } from "../../../dossier/edit/edit.ts";
import { useLanguage } from "../text/language-context.tsx";
import { edit, useEditing, useValue } from "./editing-context.tsx";
import { type Entry, entryName } from "./entries.ts";
import { FieldGroup } from "./field.tsx";
import { SortableList } from "./sortable-list.tsx";

interface Props {
  readonly at: string;
  readonly label: string;
  /** What a new entry begins with. */
  readonly fresh: (entries: readonly Entry[]) => object;
  readonly children: (at: string, entry: Entry) => ReactNode;
  /** What an entry is called where its own words do not say it. */
  readonly nameOf?: (entry: Entry) => string;
}

/** A list inside an entry: each part with its fields; parts are added, removed, and moved by dragging or by key. */
export function EntryListField({ at, label, fresh, children, nameOf }: Props) {
  const { ew } = useEditing();
  const { f } = useLanguage();
  const value = useValue(at);
  const entries = Array.isArray(value) ? (value as Entry[]) : [];
  const rows = entries.map((entry, index) => ({
    id: segmentOf(entries, index),
    name: (nameOf?.(entry) ?? entryName(entry, f)) || String(index + 1),
    entry,
  }));
  const remove = (id: string) => edit({ kind: "remove", at: entries.length === 1 ? at : `${at}.${id}` });
  return (
    <FieldGroup label={label} at={at}>
      {rows.length > 1 && (
        <SortableList
          label={label}
          items={rows}
          textOf={({ name }) => name}
          move={(id, before) =>
            edit({ kind: "move", at: `${at}.${id}`, ...(before === undefined ? {} : { before }) })
          }
        >
          {({ name }) => <bdi>{name}</bdi>}
        </SortableList>
      )}
      {rows.map(({ id, name, entry }) => (
        <div key={id} className="list-entry">
          {children(`${at}.${id}`, entry)}
          <Button className="link" onPress={() => remove(id)} aria-label={`${ew.action.remove}: ${name}`}>
            {ew.action.remove}
          </Button>
        </div>
      ))}
      <Button
        className="button"
        onPress={() => edit({ kind: "insert", at, value: fresh(entries) as Plain })}
        aria-label={`${ew.action.add}: ${label}`}
      >
        {ew.action.add}
      </Button>
    </FieldGroup>
  );
}
