import { useEditing, useValue } from "../../edit/editing-context.tsx";
import { type Entry, entryName, issuesOf, optionChoices } from "../../edit/entries.ts";
import { EntryListField } from "../../edit/entry-list-field.tsx";
import { Grounds } from "../../edit/grounds.tsx";
import { RangeField } from "../../edit/range-field.tsx";
import { ReferenceField } from "../../edit/reference-field.tsx";
import { useLanguage } from "../../text/language-context.tsx";
import type { Fresh } from "./preferences-form.tsx";

/** What the options of each issue are worth, 0 to 100, each a figure or a range. */
export function Scales({ at, fresh }: { readonly at: string; readonly fresh: Fresh }) {
  const { content, ew } = useEditing();
  const { f } = useLanguage();
  const issues = issuesOf(content);
  const said = useValue(at);
  const taken = Array.isArray(said) ? (said as Entry[]).map(({ issue }) => issue) : [];
  const next = issues.find(({ id }) => !taken.includes(id)) ?? issues[0];
  const ends = optionChoices(next, f);
  const [first, last] = [ends[0]?.value, ends.at(-1)?.value];
  const values = first === undefined || last === undefined ? {} : { [first]: 0, [last]: 100 };
  return (
    <EntryListField
      at={at}
      label={ew.field.scale}
      fresh={fresh(`scale-${next?.id}`, { issue: next?.id ?? "", values, basis: "assessed" })}
      nameOf={({ issue }) => {
        const found = issues.find(({ id }) => id === issue);
        return found ? entryName(found, f) : String(issue ?? "");
      }}
    >
      {(statement, { issue }) => (
        <>
          <ReferenceField at={`${statement}.issue`} label={ew.field.issue} to={["issues"]} />
          <Values at={`${statement}.values`} issue={String(issue)} />
          <Grounds at={statement} judgement />
        </>
      )}
    </EntryListField>
  );
}

const atMost = 12;

function Values({ at, issue }: { readonly at: string; readonly issue: string }) {
  const { content } = useEditing();
  const { f } = useLanguage();
  const value = useValue(at);
  const entry = issuesOf(content).find(({ id }) => id === issue);
  const said = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const all = optionChoices(entry, f);
  // Of many amounts, only break points are written; the values between are on a line.
  const shown =
    entry?.kind === "amount" && all.length > atMost ? all.filter((each) => said.includes(each.value)) : all;
  return shown.map(({ value: option, text }) => (
    <RangeField key={option} at={`${at}.${option}`} label={text} />
  ));
}
