import { Select } from "../../edit/choice-field.tsx";
import { edit, useEditing, useValue } from "../../edit/editing-context.tsx";
import type { Entry } from "../../edit/entries.ts";
import { EntryListField } from "../../edit/entry-list-field.tsx";
import { Grounds } from "../../edit/grounds.tsx";
import { PlainField } from "../../edit/plain-field.tsx";
import { PackageOrNameField } from "./package-form.tsx";
import type { Fresh } from "./preferences-form.tsx";

const kinds = ["wouldAccept", "wouldRefuse", "prefers", "indifferent"] as const;
type Kind = (typeof kinds)[number];

/** Judgements on whole packages: what it would sign, what it would refuse, what it prefers to what. */
export function Compares({ at, fresh }: { readonly at: string; readonly fresh: Fresh }) {
  const { ew } = useEditing();
  const kindOf = (entry: Entry): Kind => kinds.find((kind) => kind in entry) ?? "wouldAccept";
  return (
    <EntryListField
      at={at}
      label={ew.field.compares}
      fresh={fresh("compare", { wouldAccept: {}, basis: "assessed" })}
      nameOf={(entry) => ew.field[kindOf(entry)]}
    >
      {(statement, entry) => (
        <>
          <KindOf at={statement} kind={kindOf(entry)} />
          <Packages at={statement} kind={kindOf(entry)} />
          <Grounds at={statement} judgement />
        </>
      )}
    </EntryListField>
  );
}

function KindOf({ at, kind }: { readonly at: string; readonly kind: Kind }) {
  const { ew } = useEditing();
  const entry = (useValue(at) ?? {}) as Record<string, unknown>;
  const become = (next: string) => {
    const {
      wouldAccept: _,
      wouldRefuse: __,
      prefers: ___,
      to: ____,
      indifferent: _____,
      margin: ______,
      ...rest
    } = entry;
    const parts =
      next === "prefers" ? { prefers: {}, to: {} } : { [next]: next === "indifferent" ? [{}, {}] : {} };
    if (next !== kind) edit({ kind: "set", at, value: { ...parts, ...rest } as never });
  };
  return (
    <Select
      label={ew.field.kind}
      required
      choices={kinds.map((value) => ({ value, text: ew.field[value] }))}
      value={kind}
      choose={become}
    />
  );
}

function Packages({ at, kind }: { readonly at: string; readonly kind: Kind }) {
  const { ew } = useEditing();
  switch (kind) {
    case "prefers":
      return (
        <>
          <PackageOrNameField at={`${at}.prefers`} label={ew.field.prefers} />
          <PackageOrNameField at={`${at}.to`} label={ew.field.over} />
          <PlainField at={`${at}.margin`} label={ew.field.margin} numeric dir="ltr" />
        </>
      );
    case "indifferent":
      return (
        <>
          <PackageOrNameField at={`${at}.indifferent.0`} label={ew.field.indifferent} />
          <PackageOrNameField at={`${at}.indifferent.1`} label={ew.linkage.and} />
        </>
      );
    default:
      return <PackageOrNameField at={`${at}.${kind}`} label={ew.field[kind]} />;
  }
}
