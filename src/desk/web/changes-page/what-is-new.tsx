import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import {
  type ConclusionChange,
  compareStates,
  conclusionLine,
  type EntryChange,
  entryLine,
  type State,
} from "../../../change/index.ts";
import type { Finding } from "../../../findings/finding.ts";
import { sentenceOf } from "../../../language/sentences.ts";
import { EvidenceLink } from "../evidence/evidence-link.tsx";
import { StateNote } from "../frame/state-note.tsx";
import { dealsQuery, dossierQuery, findingsQuery, recordQuery, type Standpoint } from "../state/api.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { firstSince } from "./first-since.ts";

/** What became known since a day, in the record and in what follows from it: the daily “what is new”. */
export function WhatIsNew() {
  const { words, f } = useLanguage();
  const { standpoint, answer, dossier } = useShown();
  const [chosen, setChosen] = useState<string>();
  const from = chosen ?? firstSince(dossier.rounds, answer.asOf);
  const after = useStateAt(standpoint);
  const before = useStateAt({ ...standpoint, asOf: from });
  const states = useMemo(() => before && after && { before, after }, [before, after]);
  const found = useMemo(() => states && compareStates(states.before, states.after), [states]);
  const { heading, same } = words.change;
  const say = ({ message }: Finding) => sentenceOf(message, words, f);
  return (
    <section className="what-is-new" aria-labelledby="new-title">
      <h2 id="new-title">{heading.title}</h2>
      <label className="field">
        {heading.since}
        <input
          type="date"
          value={from.length === 10 ? from : ""}
          {...(answer.asOf?.length === 10 ? { max: answer.asOf } : {})}
          onChange={(event) => event.target.value !== "" && setChosen(event.target.value)}
        />
      </label>
      {states === undefined || found === undefined ? (
        <StateNote kind="computing" />
      ) : (
        <>
          <h3>{heading.conclusions}</h3>
          {found.conclusions.length === 0 && <p>{same.conclusions}</p>}
          <Lines
            lines={found.conclusions.map((change) => [
              keyOf(change),
              <Conclusion key="line" change={change} line={conclusionLine(change, states, words, f, say)} />,
            ])}
          />
          <h3>{heading.record}</h3>
          {found.record.length === 0 && <p>{same.record}</p>}
          <Lines
            lines={found.record.map((change) => [
              `${change.kind} ${change.path}`,
              <Entry key="line" change={change} line={entryLine(change, states, words, f)} />,
            ])}
          />
        </>
      )}
    </section>
  );
}

const shownAtFirst = 8;

/** The first lines, and the others behind them. */
function Lines({ lines }: { readonly lines: readonly (readonly [key: string, line: ReactNode])[] }) {
  const { words } = useLanguage();
  const list = (some: typeof lines) => (
    <ul>
      {some.map(([key, line]) => (
        <li key={key}>{line}</li>
      ))}
    </ul>
  );
  const rest = lines.slice(shownAtFirst);
  return (
    <>
      {list(lines.slice(0, shownAtFirst))}
      {rest.length > 0 && (
        <details>
          <summary>{words.desk.button.showAll}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}

/** What is on file leads to its evidence; what is there no longer has none. */
function Entry({ change, line }: { readonly change: EntryChange; readonly line: string }) {
  if (change.kind === "removed") return line;
  return (
    <EvidenceLink analysis="" path={change.path}>
      {line}
    </EvidenceLink>
  );
}

/** What still holds leads to what it rests on. */
function Conclusion({ change, line }: { readonly change: ConclusionChange; readonly line: string }) {
  if (!("after" in change)) return line;
  return (
    <EvidenceLink analysis="finding" path={change.after.id}>
      {line}
    </EvidenceLink>
  );
}

function keyOf(change: ConclusionChange): string {
  if ("after" in change) return `${change.kind} ${change.after.id}`;
  return `${change.kind} ${"before" in change ? change.before.id : change.id}`;
}

/** The dossier and its conclusions from a standpoint; undefined until all has come. */
function useStateAt(standpoint: Standpoint): State | undefined {
  const dossier = useQuery(dossierQuery(standpoint)).data;
  const findings = useQuery(findingsQuery(standpoint)).data;
  const deals = useQuery(dealsQuery(standpoint)).data;
  const record = useQuery(recordQuery(standpoint)).data;
  return useMemo(
    () =>
      dossier?.dossier && findings && deals && record
        ? {
            dossier: dossier.dossier,
            asOf: dossier.asOf,
            outcomes: [deals, record],
            findings: findings.findings,
          }
        : undefined,
    [dossier, findings, deals, record],
  );
}
