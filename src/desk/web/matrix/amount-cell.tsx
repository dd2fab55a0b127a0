import { put, useEditing } from "../edit/editing-context.tsx";
import { type Entry, entryName, type IssueEntry } from "../edit/entries.ts";
import { useProblems } from "../edit/field.tsx";
import { Line, numberOf } from "../edit/plain-field.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { boundOf, cellAddress, cellAt, cellOf, withBound } from "./matrix-value.ts";

type WithId = { readonly id: string };

interface Props {
  readonly issue: IssueEntry & WithId;
  readonly party: Entry & WithId;
}

/** One party's answers on an amount: what it wants, and what it never goes above or below. */
export function AmountCell({ issue, party }: Props) {
  const { content, ew } = useEditing();
  const { f } = useLanguage();
  const cell = cellAt(content, party.id, issue.id);
  const at = cellAddress(party.id, issue.id);
  const isThere = Object.keys(cell).length > 0;
  const problems = useProblems(at, true);
  const label = (what: string) => `${entryName(party, f)}, ${entryName(issue, f)}: ${what}`;
  const read = (text: string) => (text === "" ? undefined : numberOf(text));
  const rows = [
    {
      what: ew.matrix.wants,
      value: cell.wants,
      keep: (text: string) => put(at, cellOf(read(text), cell.canLiveWith ?? [], cell.never ?? []), isThere),
    },
    ...(["above", "below"] as const).map((side) => ({
      what: side === "above" ? ew.matrix.neverAbove : ew.matrix.neverBelow,
      value: boundOf(cell, side),
      keep: (text: string) => put(at, withBound(cell, side, read(text)), isThere),
    })),
  ];
  return (
    <>
      <ul className="cell amounts">
        {rows.map(({ what, value, keep }) => (
          <li key={what}>
            <span className="fine">{what}</span>
            <Line
              label={label(what)}
              value={value === undefined ? "" : String(value)}
              keep={keep}
              dir="ltr"
              numeric
            />
          </li>
        ))}
      </ul>
      <p className="fine">
        {f.amount(issue.from ?? 0, issue.unit)} – {f.amount(issue.to ?? 0, issue.unit)}
      </p>
      {problems.map((line) => (
        <p key={line} className="field-problem">
          {line}
        </p>
      ))}
    </>
  );
}
