import { useEditing, useValue } from "../../edit/editing-context.tsx";
import { type Entry, entriesOf, entryName } from "../../edit/entries.ts";
import { EntryListField } from "../../edit/entry-list-field.tsx";
import { FieldGroup } from "../../edit/field.tsx";
import { Grounds } from "../../edit/grounds.tsx";
import { PatternField } from "../../edit/pattern-editor.tsx";
import { PlainField } from "../../edit/plain-field.tsx";
import { RangeField } from "../../edit/range-field.tsx";
import { ReferenceField, ReferencesField } from "../../edit/reference-field.tsx";
import { TextField } from "../../edit/text-field.tsx";
import { useLanguage } from "../../text/language-context.tsx";
import { ComposerField } from "./package-form.tsx";

type Props = { readonly at: string };

const shares = ["detectionProbability", "reversible", "escrow"] as const;
const days = ["detectionDelayDays", "snapbackDays"] as const;

/** A step: who does what and when, what it costs and gives, and how it is seen, held and taken back. */
export function StepForm({ at }: Props) {
  const { ew } = useEditing();
  const { field } = ew;
  return (
    <>
      <TextField at={`${at}.what`} label={field.what} long />
      <ReferenceField at={`${at}.by`} label={field.by} to={["parties"]} />
      <ComposerField at={`${at}.delivers`} label={field.delivers} />
      <FieldGroup label={field.if} at={`${at}.if`}>
        <PatternField at={`${at}.if`} label={field.if} verb={ew.linkage.is} />
      </FieldGroup>
      <RangeField at={`${at}.cost`} label={field.cost} />
      <Values at={`${at}.value`} />
      <PlainField at={`${at}.durationDays`} label={field.durationDays} numeric dir="ltr" />
      <PlainField at={`${at}.tranches`} label={field.tranches} numeric dir="ltr" />
      <ReferencesField at={`${at}.after`} label={field.after} to={["steps"]} />
      <ReferencesField at={`${at}.with`} label={field.with} to={["steps"]} />
      <ReferenceField at={`${at}.verifiedBy`} label={field.verifiedBy} to={["parties"]} />
      {shares.map((key) => (
        <RangeField key={key} at={`${at}.${key}`} label={field[key]} from={0} to={1} />
      ))}
      {days.map((key) => (
        <RangeField key={key} at={`${at}.${key}`} label={field[key]} />
      ))}
      <Grounds at={at} judgement />
    </>
  );
}

/** What the step is worth to each party that says or can say so. */
function Values({ at }: Props) {
  const { content, ew } = useEditing();
  const { f } = useLanguage();
  const said = Object.keys((useValue(at) as object | undefined) ?? {});
  const negotiates = (party: Entry) =>
    Array.isArray(party.roles) && party.roles.some((role: Entry) => role.role === "principal");
  const parties = entriesOf(content, "parties").filter(
    (party) => party.id !== undefined && (negotiates(party) || said.includes(party.id)),
  );
  return parties.map((party) => (
    <RangeField key={party.id} at={`${at}.${party.id}`} label={`${ew.field.value}: ${entryName(party, f)}`} />
  ));
}

/** What leaving would cost one party by itself, loss by loss. */
export function PenaltiesForm({ at }: Props) {
  const { ew } = useEditing();
  const { words, f } = useLanguage();
  return (
    <EntryListField
      at={at}
      label={words.record.entry.penalties}
      fresh={() => ({ value: 0, basis: "assessed" })}
      nameOf={(entry) => entryName(entry, f)}
    >
      {(penalty) => (
        <>
          <TextField at={`${penalty}.what`} label={ew.field.what} long />
          <RangeField at={`${penalty}.value`} label={ew.field.value} />
          <Grounds at={penalty} judgement />
        </>
      )}
    </EntryListField>
  );
}
