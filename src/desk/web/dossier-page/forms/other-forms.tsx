import { ChoiceField, choicesFrom } from "../../edit/choice-field.tsx";
import { DateField } from "../../edit/date-field.tsx";
import { useEditing, useValue } from "../../edit/editing-context.tsx";
import { issuesOf, optionChoices } from "../../edit/entries.ts";
import { EntryListField } from "../../edit/entry-list-field.tsx";
import { Grounds } from "../../edit/grounds.tsx";
import { PlainField } from "../../edit/plain-field.tsx";
import { RangeField } from "../../edit/range-field.tsx";
import { ReferenceField, ReferencesField } from "../../edit/reference-field.tsx";
import { TextField } from "../../edit/text-field.tsx";
import { useLanguage } from "../../text/language-context.tsx";

type Props = { readonly at: string };

const today = () => new Date().toISOString().slice(0, 10);

/** An agreement, resolution or law: its dates, what became of it, and its provisions. */
export function InstrumentForm({ at }: Props) {
  const { ew } = useEditing();
  const { words } = useLanguage();
  return (
    <>
      <TextField at={`${at}.name`} label={ew.field.name} name />
      <ChoiceField
        at={`${at}.kind`}
        label={ew.field.kind}
        choices={choicesFrom(words.record.instrumentKind)}
      />
      <ReferencesField at={`${at}.parties`} label={ew.field.parties} to={["parties"]} />
      <EntryListField
        at={`${at}.dates`}
        label={ew.field.dates}
        fresh={() => ({ what: ew.field.what, at: today() })}
      >
        {(date) => (
          <>
            <TextField at={`${date}.what`} label={ew.field.what} />
            <DateField at={`${date}.at`} label={ew.field.at} />
            <ReferencesField at={`${date}.sources`} label={ew.field.sources} to={["claims", "sources"]} />
          </>
        )}
      </EntryListField>
      <EntryListField
        at={`${at}.status`}
        label={ew.field.status}
        fresh={() => ({ status: "concluded", from: today() })}
        nameOf={({ status }) => words.record.instrumentStatus[status as "inForce"] ?? ""}
      >
        {(status) => (
          <>
            <ChoiceField
              at={`${status}.status`}
              label={ew.field.status}
              choices={choicesFrom(words.record.instrumentStatus)}
              required
            />
            <DateField at={`${status}.from`} label={ew.field.from} />
            <ReferenceField at={`${status}.by`} label={ew.field.by} to={["parties"]} />
            <ReferencesField at={`${status}.sources`} label={ew.field.sources} to={["claims", "sources"]} />
          </>
        )}
      </EntryListField>
      <EntryListField
        at={`${at}.provisions`}
        label={ew.field.provisions}
        fresh={() => ({ text: ew.field.provisions })}
        nameOf={({ paragraph }) => String(paragraph ?? "")}
      >
        {(provision, { issue }) => <Provision at={provision} issue={String(issue ?? "")} />}
      </EntryListField>
      <Grounds at={at} />
    </>
  );
}

function Provision({ at, issue }: Props & { readonly issue: string }) {
  const { content, ew } = useEditing();
  const { f } = useLanguage();
  const about = issuesOf(content).find(({ id }) => id === issue);
  return (
    <>
      <ReferenceField at={`${at}.issue`} label={ew.field.issue} to={["issues"]} />
      {about?.kind === "options" && (
        <ChoiceField at={`${at}.option`} label={ew.field.option} choices={optionChoices(about, f)} />
      )}
      {about?.kind === "amount" && (
        <RangeField
          at={`${at}.amount`}
          label={ew.field.amount}
          from={Number(about.from ?? 0)}
          to={Number(about.to ?? 100)}
        />
      )}
      <TextField at={`${at}.text`} label={ew.field.text} long />
      <DateField at={`${at}.until`} label={ew.field.until} />
      <PlainField at={`${at}.paragraph`} label={ew.field.paragraph} />
    </>
  );
}

/** A date on which something falls due. */
export function DeadlineForm({ at }: Props) {
  const { ew } = useEditing();
  return (
    <>
      <TextField at={`${at}.what`} label={ew.field.what} />
      <DateField at={`${at}.at`} label={ew.field.at} />
      <TextField at={`${at}.rule`} label={ew.field.rule} long />
      <ReferenceField at={`${at}.instrument`} label={ew.field.instrument} to={["instruments"]} />
      <Grounds at={at} />
    </>
  );
}

/** A named editor's view of where an issue is going. */
export function AssessmentForm({ at }: Props) {
  const { ew } = useEditing();
  const { words } = useLanguage();
  return (
    <>
      <ReferenceField at={`${at}.issue`} label={ew.field.issue} to={["issues"]} />
      <DateField at={`${at}.at`} label={ew.field.at} />
      <ChoiceField
        at={`${at}.trend`}
        label={ew.field.trend}
        choices={choicesFrom(words.record.trend)}
        required
      />
      <TextField at={`${at}.reason`} label={ew.field.reason} long />
      <TextField at={`${at}.by`} label={ew.field.by} />
      <Grounds at={at} />
    </>
  );
}

/** An indicator over time, point by point. */
export function SeriesForm({ at }: Props) {
  const { ew } = useEditing();
  const points = useValue(`${at}.points`);
  const values = (Array.isArray(points) ? points : []).flatMap(({ value }: { value?: unknown }) =>
    (Array.isArray(value) ? value : [value]).map(Number).filter((number) => !Number.isNaN(number)),
  );
  const to = values.length === 0 ? 100 : Math.max(...values) * 1.25;
  return (
    <>
      <TextField at={`${at}.name`} label={ew.field.name} name />
      <TextField at={`${at}.unit`} label={ew.field.unit} name />
      <EntryListField
        at={`${at}.points`}
        label={ew.field.points}
        fresh={() => ({ at: today(), value: 0 })}
        nameOf={(point) => String(point.at ?? "")}
      >
        {(point) => (
          <>
            <DateField at={`${point}.at`} label={ew.field.at} />
            <RangeField at={`${point}.value`} label={ew.field.value} to={to} />
            <ReferencesField at={`${point}.sources`} label={ew.field.sources} to={["claims", "sources"]} />
          </>
        )}
      </EntryListField>
      <Grounds at={at} />
    </>
  );
}

/** A feed that is asked for new documents. */
export function FeedForm({ at }: Props) {
  const { ew } = useEditing();
  return (
    <>
      <TextField at={`${at}.name`} label={ew.field.name} />
      <PlainField at={`${at}.url`} label={ew.field.url} dir="ltr" />
      <PlainField at={`${at}.everyMinutes`} label={ew.field.everyMinutes} numeric />
      <Grounds at={at} />
    </>
  );
}
