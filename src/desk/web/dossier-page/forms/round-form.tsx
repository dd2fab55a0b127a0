import { ToggleButton } from "react-aria-components";
import { ChoiceField, choicesFrom } from "../../edit/choice-field.tsx";
import { DateField } from "../../edit/date-field.tsx";
import { put, useEditing, useValue } from "../../edit/editing-context.tsx";
import { entriesOf } from "../../edit/entries.ts";
import { EntryListField } from "../../edit/entry-list-field.tsx";
import { FieldGroup } from "../../edit/field.tsx";
import { Grounds } from "../../edit/grounds.tsx";
import { PlainField } from "../../edit/plain-field.tsx";
import { ReferenceField, ReferencesField } from "../../edit/reference-field.tsx";
import { TextField } from "../../edit/text-field.tsx";
import { useLanguage } from "../../text/language-context.tsx";
import { ComposerField } from "./package-form.tsx";

/** One meeting of the talks: when, where, in which form, what came of it, what was offered. */
export function RoundForm({ at }: { readonly at: string }) {
  const { content, ew } = useEditing();
  const { words } = useLanguage();
  const [firstParty] = entriesOf(content, "parties");
  return (
    <>
      <PlainField at={`${at}.number`} label={ew.field.number} numeric dir="ltr" />
      <TextField at={`${at}.place`} label={ew.field.place} name />
      <DateField at={`${at}.announced`} label={ew.field.announced} />
      <DateField at={`${at}.from`} label={ew.field.from} />
      <DateField at={`${at}.to`} label={ew.field.to} />
      <ChoiceField
        at={`${at}.status`}
        label={ew.field.status}
        choices={choicesFrom(words.record.roundStatus)}
      />
      <Formats at={`${at}.format`} />
      <ReferencesField at={`${at}.mediators`} label={ew.field.mediators} to={["parties"]} />
      <ReferencesField at={`${at}.agenda`} label={ew.field.agenda} to={["issues"]} />
      <FieldGroup at={`${at}.outcome`} label={ew.field.outcome}>
        <TextField at={`${at}.outcome.text`} label={ew.field.text} long />
        <DateField at={`${at}.outcome.at`} label={ew.field.at} />
        <Grounds at={`${at}.outcome`} />
      </FieldGroup>
      <EntryListField
        at={`${at}.offers`}
        label={ew.field.offers}
        fresh={() => ({ by: firstParty?.id ?? "", package: {} })}
        nameOf={({ by }) => String(by ?? "")}
      >
        {(offer) => (
          <>
            <ReferenceField at={`${offer}.by`} label={ew.field.by} to={["parties"]} />
            <ComposerField at={`${offer}.package`} label={ew.field.package} />
            <DateField at={`${offer}.at`} label={ew.field.at} />
            <Grounds at={offer} />
          </>
        )}
      </EntryListField>
      <Grounds at={at} />
    </>
  );
}

function Formats({ at }: { readonly at: string }) {
  const { ew } = useEditing();
  const { words } = useLanguage();
  const value = useValue(at);
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  return (
    <FieldGroup at={at} label={ew.field.format}>
      <div className="sentence">
        {choicesFrom(words.record.roundFormat).map((choice) => (
          <ToggleButton
            key={choice.value}
            className="button"
            isSelected={chosen.includes(choice.value)}
            onChange={(isSelected) => {
              const next = isSelected
                ? [...chosen, choice.value]
                : chosen.filter((other) => other !== choice.value);
              put(at, next.length === 0 ? undefined : next, value !== undefined);
            }}
          >
            {choice.text}
          </ToggleButton>
        ))}
      </div>
    </FieldGroup>
  );
}
