import type { Choice } from "./choice.ts";
import { put, useEditingWords, useValue } from "./editing-context.tsx";
import { Field } from "./field.tsx";

interface Props {
  readonly at: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Whether something must be chosen. */
  readonly required?: boolean;
}

/** One of a few words. */
export function ChoiceField({ at, label, choices, required = false }: Props) {
  const value = useValue(at);
  return (
    <Field label={label} at={at}>
      {({ id, describedBy }) => (
        <Select
          id={id}
          describedBy={describedBy}
          choices={choices}
          value={value === undefined ? "" : String(value)}
          required={required}
          choose={(chosen) => put(at, chosen === "" ? undefined : chosen)}
        />
      )}
    </Field>
  );
}

interface SelectProps {
  readonly id?: string;
  readonly label?: string;
  readonly describedBy?: string | undefined;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly required?: boolean;
  readonly choose: (value: string) => void;
}

/** The list itself, for where it stands in a sentence. */
export function Select({ id, label, describedBy, choices, value, required = false, choose }: SelectProps) {
  const ew = useEditingWords();
  const isKnown = value === "" || choices.some((choice) => choice.value === value);
  return (
    <select
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      value={value}
      onChange={(event) => choose(event.target.value)}
    >
      {(!required || value === "") && (
        <option value="">{required ? ew.action.choose : ew.action.none}</option>
      )}
      {!isKnown && <option value={value}>{value}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.text}
        </option>
      ))}
    </select>
  );
}

/** Words of a map as choices. */
export function choicesFrom(words: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(words).map(([value, text]) => ({ value, text }));
}

/** Yes, or left unsaid. */
export function YesField({ at, label }: { readonly at: string; readonly label: string }) {
  const value = useValue(at);
  return (
    <Field label={label} at={at}>
      {({ id }) => (
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          onChange={(event) => put(at, event.target.checked ? true : undefined)}
        />
      )}
    </Field>
  );
}
