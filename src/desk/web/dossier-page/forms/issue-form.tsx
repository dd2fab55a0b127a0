import { ChoiceField, Select, YesField } from "../../edit/choice-field.tsx";
import { edit, useEditing, useValue } from "../../edit/editing-context.tsx";
import { type IssueEntry, newId, optionChoices } from "../../edit/entries.ts";
import { EntryListField } from "../../edit/entry-list-field.tsx";
import { Field } from "../../edit/field.tsx";
import { Grounds } from "../../edit/grounds.tsx";
import { IdField } from "../../edit/id-field.tsx";
import { PlainField } from "../../edit/plain-field.tsx";
import { TextField } from "../../edit/text-field.tsx";
import { useLanguage } from "../../text/language-context.tsx";

/** An issue: its options in order, or the amounts it can be settled at. */
export function IssueForm({ at }: { readonly at: string }) {
  const { ew } = useEditing();
  const { f } = useLanguage();
  const issue = (useValue(at) ?? {}) as IssueEntry;
  const isAmount = issue.kind === "amount";
  const become = (kind: string) => {
    const { id, name } = issue;
    const plain = { id, name } as object;
    const value =
      kind === "amount"
        ? { ...plain, kind, from: 0, to: 10, step: 1 }
        : { ...plain, kind, options: [{ id: "first", name: "1" }] };
    if (kind !== issue.kind) edit({ kind: "set", at, value: value as never });
  };
  return (
    <>
      <TextField at={`${at}.name`} label={ew.field.name} name />
      <TextField at={`${at}.question`} label={ew.field.question} long />
      <Field label={ew.field.kind} at={`${at}.kind`}>
        {({ id }) => (
          <Select
            id={id}
            required
            choices={[
              { value: "options", text: ew.field.options },
              { value: "amount", text: ew.field.amount },
            ]}
            value={issue.kind ?? ""}
            choose={become}
          />
        )}
      </Field>
      {isAmount ? (
        <>
          {(["from", "to", "step"] as const).map((key) => (
            <PlainField key={key} at={`${at}.${key}`} label={ew.field[key]} numeric dir="ltr" />
          ))}
          <TextField at={`${at}.unit`} label={ew.field.unit} name />
          <PlainField at={`${at}.statusQuo`} label={ew.field.statusQuo} numeric dir="ltr" />
        </>
      ) : (
        <>
          <EntryListField
            at={`${at}.options`}
            label={ew.field.options}
            fresh={(options) => ({
              id: newId(
                "option",
                options.map(({ id }) => id),
                "option",
              ),
              name: `${ew.field.option} ${options.length + 1}`,
            })}
          >
            {(option) => (
              <>
                <TextField at={`${option}.name`} label={ew.field.name} name />
                <TextField at={`${option}.description`} label={ew.field.description} long />
                <IdField at={option} />
              </>
            )}
          </EntryListField>
          <YesField at={`${at}.ordered`} label={ew.field.ordered} />
          <ChoiceField at={`${at}.statusQuo`} label={ew.field.statusQuo} choices={optionChoices(issue, f)} />
        </>
      )}
      <Grounds at={at} />
    </>
  );
}
