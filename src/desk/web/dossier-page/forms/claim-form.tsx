import { ChoiceField, choicesFrom, Select } from "../../edit/choice-field.tsx";
import { DateField } from "../../edit/date-field.tsx";
import { put, useEditing, useValue } from "../../edit/editing-context.tsx";
import { Field, FieldGroup } from "../../edit/field.tsx";
import { Grounds } from "../../edit/grounds.tsx";
import { PlainField } from "../../edit/plain-field.tsx";
import { ReferenceField, ReferencesField } from "../../edit/reference-field.tsx";
import { TextField } from "../../edit/text-field.tsx";
import { useLanguage } from "../../text/language-context.tsx";

const subjects = ["parties", "people", "rounds", "events", "issues", "instruments", "deadlines"];

/** What a source says about one fact, with the passage it says it in. */
export function ClaimForm({ at }: { readonly at: string }) {
  const { ew } = useEditing();
  const { words, f } = useLanguage();
  const credibility = useValue(`${at}.credibility`);
  return (
    <>
      <TextField at={`${at}.text`} label={ew.field.text} long />
      <ReferenceField at={`${at}.source`} label={ew.field.source} to={["sources"]} />
      <FieldGroup at={`${at}.passage`} label={ew.field.passage}>
        <PlainField at={`${at}.passage.quote`} label={ew.field.quote} long />
        <PlainField at={`${at}.passage.language`} label={ew.field.language} dir="ltr" />
        <TextField at={`${at}.passage.restated`} label={ew.field.restated} long />
        <TextField at={`${at}.passage.translation`} label={ew.field.translation} long />
        <PlainField at={`${at}.passage.where`} label={ew.field.where} />
      </FieldGroup>
      <DateField at={`${at}.at`} label={ew.field.at} />
      <ReferenceField at={`${at}.subject`} label={ew.field.subject} to={subjects} />
      <PlainField at={`${at}.property`} label={ew.field.property} dir="ltr" />
      <PlainField at={`${at}.value`} label={ew.field.value} />
      <DateField at={`${at}.from`} label={ew.field.from} />
      <DateField at={`${at}.to`} label={ew.field.to} />
      <ChoiceField
        at={`${at}.status`}
        label={ew.field.status}
        choices={choicesFrom(words.record.claimStatus)}
      />
      <Field at={`${at}.credibility`} label={ew.field.credibility}>
        {({ id, describedBy }) => (
          <Select
            id={id}
            describedBy={describedBy}
            value={credibility === undefined ? "" : String(credibility)}
            choices={([1, 2, 3, 4, 5, 6] as const).map((figure) => ({
              value: String(figure),
              text: `${f.number(figure)} — ${words.record.credibility[figure]}`,
            }))}
            choose={(chosen) => put(`${at}.credibility`, chosen === "" ? undefined : Number(chosen))}
          />
        )}
      </Field>
      <ReferencesField at={`${at}.contradicts`} label={ew.field.contradicts} to={["claims"]} />
      <Poll at={`${at}.poll`} />
      <Grounds at={at} />
    </>
  );
}

/** Who was asked what, how many and when, where the claim is the finding of a poll. */
function Poll({ at }: { readonly at: string }) {
  const { ew } = useEditing();
  return (
    <details className="grounds">
      <summary>{ew.field.poll}</summary>
      <TextField at={`${at}.asked`} label={ew.field.asked} long />
      <TextField at={`${at}.population`} label={ew.field.population} />
      <PlainField at={`${at}.n`} label={ew.field.respondents} numeric dir="ltr" />
      <DateField at={`${at}.fieldwork.from`} label={`${ew.field.fieldwork}: ${ew.field.from}`} />
      <DateField at={`${at}.fieldwork.to`} label={`${ew.field.fieldwork}: ${ew.field.to}`} />
      <PlainField at={`${at}.marginPoints`} label={ew.field.marginPoints} numeric dir="ltr" />
    </details>
  );
}
