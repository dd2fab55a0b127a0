import { type ClipboardEvent, useState } from "react";
import type { Plain } from "../../../dossier/edit/edit.ts";
import { edit, useEditing } from "../edit/editing-context.tsx";
import { issuesOf } from "../edit/entries.ts";
import { Answer } from "./answer.tsx";
import { Grow } from "./grow.tsx";
import { MatrixTable } from "./matrix-table.tsx";
import { cellAddress, cellOf, columnsOf } from "./matrix-value.ts";
import { namedIssues, namedParties } from "./named.ts";
import { PartyOrder } from "./party-order.tsx";
import { PasteBox } from "./paste-box.tsx";
import { readMatrix, readTable, type Unread } from "./pasted-table.ts";
import { WorstPackage } from "./worst-package.tsx";

/** What came of a pasted table. */
export interface Pasted {
  readonly cells: number;
  readonly unread: readonly Unread[];
}

/** What each side wants, can live with and never accepts; the order of its issues; the worst package it would sign; and the answer beside them. */
export function MatrixSection() {
  const { content, ew } = useEditing();
  const [pasted, setPasted] = useState<Pasted>();
  const parties = columnsOf(content);
  const issues = issuesOf(content);
  const fill = (text: string) => {
    const { cells, unread } = readMatrix(readTable(text), namedParties(parties), namedIssues(issues));
    edit(
      ...cells.flatMap(({ party, issue, wants, canLiveWith, never }) => {
        const cell = cellOf(wants, canLiveWith, never);
        return cell ? [{ kind: "set" as const, at: cellAddress(party, issue), value: cell as Plain }] : [];
      }),
    );
    setPasted({ cells: cells.length, unread });
  };
  const onPaste = (event: ClipboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
    const text = event.clipboardData.getData("text/plain");
    if (!/[\t,;]/.test(text)) return;
    event.preventDefault();
    fill(text);
  };
  if (parties.length < 2 || issues.length === 0) return <p className="state">{ew.matrix.noParties}</p>;
  return (
    <div className="matrix-page" onPaste={onPaste}>
      <div className="matrix-side">
        <p className="fine">{ew.matrix.intro}</p>
        <MatrixTable parties={parties} issues={issues} />
        <p className="fine">{ew.matrix.keys}</p>
        <Grow />
        <PasteBox fill={fill} pasted={pasted} />
      </div>
      <Answer />
      <section className="matrix-order">
        <h2>{ew.matrix.order}</h2>
        <p className="fine">
          {ew.matrix.orderHint} {ew.action.dragHint}
        </p>
        <div className="matrix-columns">
          {parties.map((party, place) => (
            <PartyOrder key={party.id} party={party} place={place} issues={issues} />
          ))}
        </div>
      </section>
      <section className="matrix-worst">
        <h2>{ew.matrix.worst}</h2>
        <p className="fine">{ew.matrix.worstHint}</p>
        <div className="matrix-columns">
          {parties.map((party, place) => (
            <WorstPackage key={party.id} party={party} place={place} issues={issues} />
          ))}
        </div>
      </section>
    </div>
  );
}
