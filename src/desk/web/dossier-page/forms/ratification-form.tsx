import { choicesFrom, Select } from "../../edit/choice-field.tsx";
import { edit, useEditing, useValue } from "../../edit/editing-context.tsx";
import { entriesOf, newId } from "../../edit/entries.ts";
import { EntryListField } from "../../edit/entry-list-field.tsx";
import { Grounds } from "../../edit/grounds.tsx";
import { PlainField } from "../../edit/plain-field.tsx";
import { RangeField } from "../../edit/range-field.tsx";
import { ReferenceField } from "../../edit/reference-field.tsx";
import { TextField } from "../../edit/text-field.tsx";
import { useLanguage } from "../../text/language-context.tsx";

/** How one principal's agreement is confirmed at home, rule by rule. */
export function RatificationForm({ at }: { readonly at: string }) {
  const { ew } = useEditing();
  const { words } = useLanguage();
  return (
    <EntryListField
      at={at}
      label={ew.field.rule}
      fresh={() => ({ rule: "vetoPlayers", members: [] })}
      nameOf={({ rule }) => words.record.ratificationRule[rule as "quota"] ?? ""}
    >
      {(rule, entry) => (
        <>
          <RuleKind at={rule} kind={String(entry.rule ?? "")} />
          {entry.rule === "disapproval" ? (
            <Disapproval at={rule} />
          ) : (
            <Members at={rule} kind={String(entry.rule)} />
          )}
          <Grounds at={rule} judgement />
        </>
      )}
    </EntryListField>
  );
}

function RuleKind({ at, kind }: { readonly at: string; readonly kind: string }) {
  const { content, ew } = useEditing();
  const { words } = useLanguage();
  const entry = (useValue(at) ?? {}) as Record<string, unknown>;
  const [party] = entriesOf(content, "parties");
  const become = (rule: string) => {
    const { members = [], votes: _, executive: __, chambers: ___, rule: ____, ...rest } = entry;
    const parts =
      rule === "disapproval"
        ? { executive: party?.id ?? "", chambers: [] }
        : { ...(rule === "quota" ? { votes: 1 } : {}), members };
    if (rule !== kind) edit({ kind: "set", at, value: { rule, ...parts, ...rest } as never });
  };
  return (
    <Select
      label={ew.field.rule}
      required
      choices={choicesFrom(words.record.ratificationRule)}
      value={kind}
      choose={become}
    />
  );
}

function Members({ at, kind }: { readonly at: string; readonly kind: string }) {
  const { content, ew } = useEditing();
  const [party] = entriesOf(content, "parties");
  return (
    <>
      {kind === "quota" && <PlainField at={`${at}.votes`} label={ew.field.votes} numeric dir="ltr" />}
      <EntryListField
        at={`${at}.members`}
        label={ew.field.members}
        fresh={() => ({ party: party?.id ?? "" })}
        nameOf={(member) => String(member.party ?? "")}
      >
        {(member) => (
          <>
            <ReferenceField at={`${member}.party`} label={ew.field.party} to={["parties"]} />
            {kind === "quota" && (
              <PlainField at={`${member}.votes`} label={ew.field.votes} numeric dir="ltr" />
            )}
            <Grounds at={member} judgement />
          </>
        )}
      </EntryListField>
    </>
  );
}

function Disapproval({ at }: { readonly at: string }) {
  const { ew } = useEditing();
  return (
    <>
      <ReferenceField at={`${at}.executive`} label={ew.field.executive} to={["parties"]} />
      <EntryListField
        at={`${at}.chambers`}
        label={ew.field.chambers}
        fresh={(chambers) => ({
          id: newId(
            "chamber",
            chambers.map(({ id }) => id),
            "chamber",
          ),
          name: `${ew.field.chambers} ${chambers.length + 1}`,
          seats: 100,
          toPass: 51,
          toOverride: 67,
        })}
      >
        {(chamber) => (
          <>
            <TextField at={`${chamber}.name`} label={ew.field.name} name />
            {(["seats", "toPass", "cloture", "toOverride"] as const).map((key) => (
              <PlainField key={key} at={`${chamber}.${key}`} label={ew.field[key]} numeric dir="ltr" />
            ))}
            <RangeField at={`${chamber}.opposed`} label={ew.field.opposed} />
            <Grounds at={chamber} judgement />
          </>
        )}
      </EntryListField>
    </>
  );
}
