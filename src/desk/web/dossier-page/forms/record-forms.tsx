import { ChoiceField, choicesFrom, YesField } from "../../edit/choice-field.tsx";
import { DateField } from "../../edit/date-field.tsx";
import { put, useEditing, useValue } from "../../edit/editing-context.tsx";
import { entriesOf } from "../../edit/entries.ts";
import { EntryListField } from "../../edit/entry-list-field.tsx";
import { Field } from "../../edit/field.tsx";
import { Grounds } from "../../edit/grounds.tsx";
import { Line, PlainField } from "../../edit/plain-field.tsx";
import { ReferenceField, ReferencesField } from "../../edit/reference-field.tsx";
import { TextField } from "../../edit/text-field.tsx";
import { useLanguage } from "../../text/language-context.tsx";

type Props = { readonly at: string };

/** A person and the offices held. */
export function PersonForm({ at }: Props) {
  const { ew } = useEditing();
  return (
    <>
      <TextField at={`${at}.name`} label={ew.field.name} name />
      <Aliases at={`${at}.aliases`} />
      <EntryListField
        at={`${at}.offices`}
        label={ew.field.offices}
        fresh={(offices) => ({ title: `${ew.field.offices} ${offices.length + 1}` })}
      >
        {(office) => (
          <>
            <TextField at={`${office}.title`} label={ew.field.title} />
            <ReferenceField at={`${office}.of`} label={ew.field.of} to={["parties"]} />
            <DateField at={`${office}.from`} label={ew.field.from} />
            <DateField at={`${office}.to`} label={ew.field.to} />
            <Grounds at={office} />
          </>
        )}
      </EntryListField>
      <ReferencesField at={`${at}.profile`} label={ew.field.summary} to={["claims"]} />
      <YesField at={`${at}.protected`} label={ew.field.protected} />
      <Grounds at={at} />
    </>
  );
}

/** Other spellings of a name, by commas. */
function Aliases({ at }: Props) {
  const { ew } = useEditing();
  const value = useValue(at);
  const aliases = Array.isArray(value) ? (value as string[]) : [];
  const keep = (text: string) => {
    const parts = text
      .split(/[,،，、]/)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    put(at, parts.length === 0 ? undefined : parts, value !== undefined);
  };
  return (
    <Field at={at} label={ew.field.aliases}>
      {(ids) => <Line {...ids} value={aliases.join(", ")} keep={keep} />}
    </Field>
  );
}

/** A party with its roles and its delegation. */
export function PartyForm({ at }: Props) {
  const { content, ew } = useEditing();
  const { words } = useLanguage();
  const [firstPerson] = entriesOf(content, "people");
  return (
    <>
      <TextField at={`${at}.name`} label={ew.field.name} name />
      <ChoiceField
        at={`${at}.kind`}
        label={ew.field.kind}
        choices={choicesFrom(words.record.partyKind)}
        required
      />
      <ReferenceField at={`${at}.belongsTo`} label={ew.field.belongsTo} to={["parties"]} />
      <EntryListField
        at={`${at}.roles`}
        label={ew.field.roles}
        fresh={() => ({ role: "principal" })}
        nameOf={({ role }) => words.record.role[role as "host"] ?? ""}
      >
        {(role) => (
          <>
            <ChoiceField
              at={`${role}.role`}
              label={ew.field.role}
              choices={choicesFrom(words.record.role)}
              required
            />
            <ReferencesField at={`${role}.rounds`} label={ew.field.rounds} to={["rounds"]} />
            <DateField at={`${role}.from`} label={ew.field.from} />
            <DateField at={`${role}.to`} label={ew.field.to} />
            <Grounds at={role} />
          </>
        )}
      </EntryListField>
      <EntryListField
        at={`${at}.delegation`}
        label={ew.field.delegation}
        fresh={() => ({ person: firstPerson?.id ?? "", role: ew.field.role })}
        nameOf={({ person }) => String(person ?? "")}
      >
        {(member) => (
          <>
            <ReferenceField at={`${member}.person`} label={ew.field.person} to={["people"]} />
            <TextField at={`${member}.role`} label={ew.field.role} />
            <DateField at={`${member}.from`} label={ew.field.from} />
            <DateField at={`${member}.to`} label={ew.field.to} />
          </>
        )}
      </EntryListField>
      <Grounds at={at} />
    </>
  );
}

/** Something that happened. */
export function EventForm({ at }: Props) {
  const { ew } = useEditing();
  return (
    <>
      <TextField at={`${at}.title`} label={ew.field.title} />
      <DateField at={`${at}.from`} label={ew.field.from} />
      <DateField at={`${at}.to`} label={ew.field.to} />
      <TextField at={`${at}.description`} label={ew.field.description} long />
      <ReferencesField at={`${at}.parties`} label={ew.field.parties} to={["parties"]} />
      <ReferencesField at={`${at}.issues`} label={ew.field.issues} to={["issues"]} />
      <Grounds at={at} />
    </>
  );
}

/** A document, and how far its publisher is to be relied on. */
export function SourceForm({ at }: Props) {
  const { ew } = useEditing();
  const { words } = useLanguage();
  const letters = Object.entries(words.record.reliability);
  return (
    <>
      <TextField at={`${at}.title`} label={ew.field.title} />
      <TextField at={`${at}.publisher`} label={ew.field.publisher} />
      <ChoiceField at={`${at}.kind`} label={ew.field.kind} choices={choicesFrom(words.record.sourceKind)} />
      <DateField at={`${at}.published`} label={ew.field.published} />
      <PlainField at={`${at}.url`} label={ew.field.url} dir="ltr" />
      <PlainField at={`${at}.language`} label={ew.field.language} dir="ltr" />
      <ChoiceField
        at={`${at}.reliability`}
        label={ew.field.reliability}
        choices={letters.map(([value, text]) => ({ value, text: `${value} — ${text}` }))}
      />
      <Grounds at={at} />
    </>
  );
}
