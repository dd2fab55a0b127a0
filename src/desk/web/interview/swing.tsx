import { useState } from "react";
import type { Plain } from "../../../dossier/edit/edit.ts";
import { edit, useEditing } from "../edit/editing-context.tsx";
import { entryName, type IssueEntry } from "../edit/entries.ts";
import { numberOf } from "../edit/plain-field.tsx";
import { orderOf } from "../matrix/matrix-value.ts";
import { useLanguage } from "../text/language-context.tsx";
import { type Answerer, swingEdits, swingSaid } from "./answers.ts";
import { sourceTitle } from "./source-title.ts";

interface Props {
  readonly answerer: Answerer;
  readonly issues: readonly (IssueEntry & { readonly id: string })[];
}

/**
 * How much going from the worst to the best option counts on each issue, the most important one being 100: swing weights (von Winterfeldt & Edwards
 * 1986). A number or a range; what is left empty stays open.
 */
export function Swing({ answerer, issues }: Props) {
  const { content, ew } = useEditing();
  const { f } = useLanguage();
  const order = orderOf(
    content,
    answerer.party,
    issues.map(({ id }) => id),
  );
  const [first, ...others] = order.flatMap((id) => issues.find((issue) => issue.id === id) ?? []);
  if (first === undefined || others.length === 0) return null;
  const title = sourceTitle(ew, answerer);
  const told = swingSaid(content, answerer, title) ?? {};
  // Once another issue comes first, what was told against the one before says nothing.
  const said = told[first.id] === 100 ? told : {};
  const keep = (issue: string, value: Plain | undefined) => {
    const { [issue]: _, ...rest } = said;
    const values = { ...rest, ...(value === undefined ? {} : { [issue]: value }), [first.id]: 100 };
    edit(...swingEdits(content, answerer, values, title));
  };
  return (
    <section>
      <h2>{ew.interview.swing}</h2>
      <p className="fine">{ew.interview.swingHint({ issue: first.name as never }, f)}</p>
      {Object.keys(said).length === 0 && <p className="fine">{ew.interview.unsaid}</p>}
      {others.map((issue) => (
        <Range
          key={`${answerer.party} ${issue.id} ${JSON.stringify(said[issue.id])}`}
          name={entryName(issue, f)}
          value={said[issue.id]}
          keep={(value) => keep(issue.id, value)}
        />
      ))}
    </section>
  );
}

interface RangeProps {
  readonly name: string;
  readonly value: Plain | undefined;
  readonly keep: (value: Plain | undefined) => void;
}

/** A number or a range in two boxes, kept when both are left: with one end only, the other is as far as it can be. */
function Range({ name, value, keep }: RangeProps) {
  const { ew } = useEditing();
  const said =
    value === undefined ? ["", ""] : Array.isArray(value) ? value.map(String) : [value, value].map(String);
  const [ends, setEnds] = useState<readonly string[]>(said);
  const done = () => {
    const [low = "", high = ""] = ends.map((end) => end.trim());
    if (low === said[0] && high === said[1]) return;
    if (low === "" && high === "") keep(undefined);
    else if (low === high) keep(numberOf(low));
    else keep([numberOf(low || "0"), numberOf(high || "100")]);
  };
  return (
    <fieldset
      className="swing"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) done();
      }}
    >
      <legend>
        <bdi>{name}</bdi>
      </legend>
      {[ew.field.low, ew.field.high].map((label, at) => (
        <label key={label} className="field">
          {label}
          <input
            type="text"
            inputMode="decimal"
            autoComplete="off"
            dir="ltr"
            value={ends[at] ?? ""}
            onChange={(event) => setEnds(ends.with(at, event.target.value))}
          />
        </label>
      ))}
    </fieldset>
  );
}
