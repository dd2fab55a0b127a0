import { useState } from "react";
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { Cross } from "../frame/icons.tsx";
import { useLanguage } from "../text/language-context.tsx";
import type { Choice } from "./choice.ts";
import { put, useEditing, useValue } from "./editing-context.tsx";
import { entryChoices } from "./entries.ts";
import { Field, FieldGroup } from "./field.tsx";

interface Props {
  readonly at: string;
  readonly label: string;
  /** Sections, or other lists by their address, whose entries can be named. */
  readonly to: readonly string[];
}

/** One entry, found by typing part of its name or id. */
export function ReferenceField({ at, label, to }: Props) {
  const value = useValue(at);
  const choices = useChoices(to);
  return (
    <Field label={label} at={at}>
      {({ id, describedBy }) => (
        <Picker
          key={String(value)}
          id={id}
          label={label}
          describedBy={describedBy}
          choices={choices}
          value={typeof value === "string" ? value : undefined}
          pick={(chosen) => put(at, chosen, value !== undefined)}
        />
      )}
    </Field>
  );
}

/** Several entries, each found by typing. */
export function ReferencesField({ at, label, to }: Props) {
  const { ew } = useEditing();
  const value = useValue(at);
  const choices = useChoices(to);
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const keep = (ids: readonly string[]) => put(at, ids.length === 0 ? undefined : ids, value !== undefined);
  return (
    <FieldGroup label={label} at={at}>
      <ul className="chosen">
        {chosen.map((id) => (
          <li key={id}>
            <bdi>{choices.find((choice) => choice.value === id)?.text ?? id}</bdi>
            <Button
              className="control small"
              aria-label={`${ew.action.remove}: ${id}`}
              onPress={() => keep(chosen.filter((other) => other !== id))}
            >
              <Cross />
            </Button>
          </li>
        ))}
      </ul>
      <Picker
        key={chosen.join()}
        label={`${label}: ${ew.action.add}`}
        choices={choices.filter((choice) => !chosen.includes(choice.value))}
        value={undefined}
        pick={(id) => id !== undefined && keep([...chosen, id])}
      />
    </FieldGroup>
  );
}

function useChoices(to: readonly string[]): readonly Choice[] {
  const { content } = useEditing();
  const { f } = useLanguage();
  return entryChoices(content, to, f);
}

const shownAtOnce = 50;

interface PickerProps {
  readonly id?: string;
  readonly label: string;
  readonly describedBy?: string | undefined;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly pick: (id: string | undefined) => void;
}

function Picker({ id, label, describedBy, choices, value, pick }: PickerProps) {
  const { ew } = useEditing();
  const own = choices.find((choice) => choice.value === value);
  const [typed, setTyped] = useState(own?.text ?? value ?? "");
  const asked = typed.trim().toLowerCase();
  const isUntouched = typed === (own?.text ?? value ?? "");
  const found = choices
    .filter(
      (choice) =>
        isUntouched ||
        choice.text.toLowerCase().includes(asked) ||
        choice.value.includes(asked.replaceAll(" ", "-")),
    )
    .slice(0, shownAtOnce);
  return (
    <ComboBox
      aria-label={label}
      className="picker"
      items={found}
      menuTrigger="focus"
      allowsEmptyCollection
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={value ?? null}
      onSelectionChange={(key) => {
        if (key === null) {
          if (typed === "" && value !== undefined) pick(undefined);
        } else if (key !== value) pick(String(key));
      }}
    >
      <Input
        {...(id === undefined ? {} : { id })}
        aria-describedby={describedBy}
        placeholder={ew.action.choose}
        dir="auto"
      />
      <Popover className="popover picker-list">
        <ListBox<Choice> className="menu" renderEmptyState={() => <p className="fine">—</p>}>
          {(choice) => (
            <ListBoxItem id={choice.value} textValue={choice.text}>
              <bdi>{choice.text}</bdi> <code className="fine">{choice.value}</code>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
