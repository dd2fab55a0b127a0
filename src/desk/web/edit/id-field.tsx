import { useMemo, useState } from "react";
import { namedAt } from "../../../dossier/edit/mentions.ts";
import { canBeId } from "../../../dossier/schema/id-word.ts";
import { useLanguage } from "../text/language-context.tsx";
import { edit, useEditing } from "./editing-context.tsx";
import { Field } from "./field.tsx";
import { Line } from "./plain-field.tsx";

interface Props {
  /** Address of the entry whose id it is. */
  readonly at: string;
  /** Told the new id when the entry has it. */
  readonly renamed?: (id: string) => void;
}

/** The id of an entry: with it, every mention of it changes; how many there are is told beside it. */
export function IdField({ at, renamed }: Props) {
  const { content, ew } = useEditing();
  const { words, f } = useLanguage();
  const [refused, setRefused] = useState<{
    readonly code: "id-taken" | "id-unsuited";
    readonly id: string;
  }>();
  const named = useMemo(() => namedAt(content, at), [content, at]);
  if (named === undefined) return null;
  const keep = (id: string) => {
    const code = named.taken.has(id) ? "id-taken" : canBeId(id) ? undefined : "id-unsuited";
    setRefused(code && { code, id });
    if (code !== undefined || id === named.id) return;
    edit({ kind: "rename", at, id });
    renamed?.(id);
  };
  const list = at.slice(0, at.lastIndexOf("."));
  const said = refused && words.workspace.edit[refused.code]({ at: list, id: refused.id }, f);
  return (
    <>
      <Field at={`${at}.id`} label={ew.field.id}>
        {(ids) => <Line {...ids} value={named.id} keep={keep} dir="ltr" />}
      </Field>
      {said && (
        <p role="alert" className="field-problem">
          {said.message} {said.remedy}
        </p>
      )}
      {named.mentions.length > 0 && (
        <p className="fine">{ew.mentions({ places: named.mentions.length }, f)}</p>
      )}
    </>
  );
}
