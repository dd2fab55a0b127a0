import { useState } from "react";
import type { RoadmapResult } from "../../../analysis/roadmap/result.ts";
import { pagePalette, partyColour } from "../../../briefing/figures/palette.ts";
import { partWords } from "../../../findings/roadmap.ts";
import { EvidenceLink } from "../evidence/evidence-link.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { phaseOf } from "./calendar.ts";
import { movedTo } from "./moves.ts";
import { useNames } from "./use-names.ts";

interface Props {
  readonly result: RoadmapResult;
  readonly lay: (phases: string[][]) => void;
}

/** Phases one below the other, each step a bar over its days: who does it, who verifies it; a step is moved by drag or by its buttons. */
export function Gantt({ result, lay }: Props) {
  const { words, f } = useLanguage();
  const w = words.roadmap;
  const [over, setOver] = useState<number>();
  const drop = (phase: number) => ({
    onDragOver: (event: React.DragEvent) => {
      event.preventDefault();
      setOver(phase);
    },
    onDragLeave: () => setOver(undefined),
    onDrop: (event: React.DragEvent) => {
      event.preventDefault();
      setOver(undefined);
      lay(movedTo(result.order, event.dataTransfer.getData("text/plain"), phase));
    },
  });
  return (
    <div className="table-scroll">
      <table className="gantt">
        <caption className="visually-hidden">{w.roadmap}</caption>
        <thead>
          <tr>
            <th scope="col">{w.step}</th>
            <th scope="col">{w.by}</th>
            <th scope="col">{w.verifiedBy}</th>
            <th scope="col" className="gantt-days">
              {w.days({ days: result.durationDays }, f)}
            </th>
            <th scope="col">{w.move}</th>
          </tr>
        </thead>
        {result.schedule.map(({ steps }, phase) => (
          <tbody key={steps.join()} data-over={over === phase} {...drop(phase)}>
            <tr>
              <th scope="rowgroup" colSpan={5} className="gantt-phase">
                {w.phaseNumber({ number: phase + 1 }, f)}
              </th>
            </tr>
            {steps.map((part) => (
              <StepRow key={part} part={part} result={result} lay={lay} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function StepRow({ part, result, lay }: Props & { readonly part: string }) {
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  const { party } = useNames();
  const w = words.roadmap;
  const told = result.steps.find((one) => one.part === part);
  if (told === undefined) return null;
  const phase = phaseOf(result.schedule, part);
  const total = Math.max(1, result.durationDays);
  const start = result.schedule[phase]?.startDay ?? 0;
  const name = w.part(partWords(dossier, result, part), f);
  const isCritical = result.critical?.step === part;
  const go = (to: number) => lay(movedTo(result.order, part, to));
  return (
    <tr
      draggable
      data-critical={isCritical}
      onDragStart={(event) => event.dataTransfer.setData("text/plain", part)}
    >
      <th scope="row">
        <EvidenceLink analysis="" path={`steps.${told.step}`}>
          {name}
        </EvidenceLink>
        {isCritical && <span className="critical-mark">◆ {w.critical}</span>}
      </th>
      <td>
        <bdi>{party(told.by)}</bdi>
      </td>
      <td>
        <bdi>{told.verifiedBy === null ? "" : party(told.verifiedBy)}</bdi>
      </td>
      <td className="gantt-days">
        <span className="gantt-track" dir="ltr">
          <span
            className="gantt-bar"
            style={{
              left: `${(100 * start) / total}%`,
              width: `${Math.max(1, (100 * told.durationDays) / total)}%`,
              background: partyColour(pagePalette, result.parties.indexOf(told.by)),
            }}
          />
        </span>
        <span className="fine">{w.days({ days: told.durationDays }, f)}</span>
      </td>
      <td className="gantt-move">
        <button
          type="button"
          className="control small"
          aria-label={`${w.earlier}: ${name}`}
          onClick={() => go(phase - 1)}
        >
          ↑
        </button>
        <button
          type="button"
          className="control small"
          aria-label={`${w.later}: ${name}`}
          onClick={() => go(phase + 1)}
        >
          ↓
        </button>
      </td>
    </tr>
  );
}
