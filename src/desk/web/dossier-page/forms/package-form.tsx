import { Select } from "../../edit/choice-field.tsx";
import { put, useEditing, useValue } from "../../edit/editing-context.tsx";
import { entryChoices, issuesOf, optionValue } from "../../edit/entries.ts";
import { Field, ProblemsAt } from "../../edit/field.tsx";
import { Grounds } from "../../edit/grounds.tsx";
import { type Composed, PackageComposer } from "../../edit/package-composer.tsx";
import { TextField } from "../../edit/text-field.tsx";
import { useLanguage } from "../../text/language-context.tsx";
import { PackageStandingNote } from "./package-standing.tsx";

/** A named package, put together issue by issue; where it stands is said at once. */
export function PackageForm({ at }: { readonly at: string }) {
  const { ew } = useEditing();
  return (
    <>
      <TextField at={`${at}.name`} label={ew.field.name} name />
      <ComposerField at={`${at}.choice`} label={ew.field.package} />
      <PackageStandingNote at={`${at}.choice`} />
      <TextField at={`${at}.description`} label={ew.field.description} long />
      <Grounds at={at} />
    </>
  );
}

/** A package written out at an address. */
export function ComposerField({ at, label }: { readonly at: string; readonly label: string }) {
  const { content } = useEditing();
  const value = useValue(at);
  const choice = (typeof value === "object" && value !== null ? value : {}) as Composed;
  const issues = issuesOf(content);
  const choose = (issue: string, option: string) => {
    const { [issue]: _, ...rest } = choice;
    const entry = issues.find(({ id }) => id === issue);
    put(at, option === "" ? rest : { ...rest, [issue]: optionValue(entry, option) });
  };
  return (
    <div>
      <PackageComposer label={label} issues={issues} choice={choice} choose={choose} />
      <ProblemsAt at={at} />
    </div>
  );
}

/** A package by name, or written out. */
export function PackageOrNameField({ at, label }: { readonly at: string; readonly label: string }) {
  const { content, ew } = useEditing();
  const { f } = useLanguage();
  const value = useValue(at);
  const isNamed = typeof value === "string";
  return (
    <div className="list-entry">
      <Field label={label} at={at} deep={false}>
        {({ id, describedBy }) => (
          <Select
            id={id}
            describedBy={describedBy}
            choices={[
              { value: "", text: ew.field.package },
              ...entryChoices(content, ["packages"], f),
            ].filter((choice) => choice.value !== "")}
            value={isNamed ? value : ""}
            choose={(chosen) => put(at, chosen === "" ? {} : chosen)}
          />
        )}
      </Field>
      {!isNamed && <ComposerField at={at} label={label} />}
    </div>
  );
}
