import { DateField } from "../../edit/date-field.tsx";
import { useEditing, useValue } from "../../edit/editing-context.tsx";
import { issuesOf, newId } from "../../edit/entries.ts";
import { EntryListField } from "../../edit/entry-list-field.tsx";
import { Grounds } from "../../edit/grounds.tsx";
import { PatternField } from "../../edit/pattern-editor.tsx";
import { RangeField } from "../../edit/range-field.tsx";
import { ReferenceField } from "../../edit/reference-field.tsx";
import { TextField } from "../../edit/text-field.tsx";
import { useLanguage } from "../../text/language-context.tsx";
import { Compares } from "./compares.tsx";
import { Scales } from "./scales.tsx";
import { Weights } from "./weights.tsx";

/** Everything said about what one party prefers; each statement with its own grounds. */
export function PreferencesForm({ at }: { readonly at: string }) {
  const { content, ew } = useEditing();
  const { words } = useLanguage();
  const isSource = useValue(`${at}.valueScale`) === "source";
  const [firstIssue] = issuesOf(content);
  const fresh = (stem: string, rest: object) => (entries: readonly { readonly id?: string }[]) => ({
    id: newId(
      `${at.split(".")[1]}-${stem}`,
      entries.map(({ id }) => id),
      stem,
    ),
    ...rest,
  });
  return (
    <>
      <ReferenceField at={`${at}.like`} label={ew.field.like} to={["parties"]} />
      <Weights at={`${at}.weights`} fresh={fresh} />
      <Scales at={`${at}.scale`} fresh={fresh} />
      <EntryListField
        at={`${at}.noDeal`}
        label={ew.field.noDeal}
        fresh={fresh("no-deal", { what: words.deals.noDeal })}
      >
        {(noDeal) => (
          <>
            <TextField at={`${noDeal}.what`} label={ew.field.what} long />
            <RangeField at={`${noDeal}.value`} label={ew.field.value} {...(isSource ? { to: 1 } : {})} />
            <DateField at={`${noDeal}.at`} label={ew.field.at} />
            <Grounds at={noDeal} judgement />
          </>
        )}
      </EntryListField>
      <EntryListField
        at={`${at}.redLines`}
        label={ew.field.redLines}
        fresh={fresh("line", { pattern: {}, basis: "assessed" })}
      >
        {(line) => (
          <>
            <div className="sentence">
              <span>{ew.field.pattern}</span>
              <PatternField at={`${line}.pattern`} label={ew.field.pattern} verb={ew.linkage.is} />
            </div>
            <TextField at={`${line}.text`} label={ew.field.text} />
            <Grounds at={line} judgement />
          </>
        )}
      </EntryListField>
      <EntryListField
        at={`${at}.interests`}
        label={ew.field.interests}
        fresh={fresh("interest", { issue: firstIssue?.id ?? "", text: ew.field.interests })}
      >
        {(interest) => (
          <>
            <ReferenceField at={`${interest}.issue`} label={ew.field.issue} to={["issues"]} />
            <TextField at={`${interest}.text`} label={ew.field.text} long />
            <Grounds at={interest} judgement />
          </>
        )}
      </EntryListField>
      <Compares at={`${at}.compares`} fresh={fresh} />
    </>
  );
}

/** Makes what a new statement begins with: an id of its own, and what is given. */
export type Fresh = (stem: string, rest: object) => (entries: readonly { readonly id?: string }[]) => object;
