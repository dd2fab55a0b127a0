import type { KeyboardEvent } from "react";
import { put, useEditing } from "../edit/editing-context.tsx";
import { type Entry, entryName, type IssueEntry } from "../edit/entries.ts";
import { useProblems } from "../edit/field.tsx";
import { Bar, Check } from "../frame/icons.tsx";
import { useLanguage } from "../text/language-context.tsx";
import {
  type Answer,
  answerOf,
  type Cell,
  cellAddress,
  cellAt,
  nextAnswer,
  withAnswer,
} from "./matrix-value.ts";

type WithId = { readonly id: string };

interface Props {
  readonly issue: IssueEntry & WithId;
  readonly party: Entry & WithId;
  readonly row: number;
  readonly column: number;
}

const keyed: Readonly<Record<string, Answer>> = {
  KeyW: "wants",
  KeyC: "canLiveWith",
  KeyN: "never",
  Delete: "unsaid",
  Backspace: "unsaid",
};

/** One party's answers on one issue: each option a button that goes from answer to answer. */
export function OptionsCell({ issue, party, row, column }: Props) {
  const { content, ew } = useEditing();
  const { f } = useLanguage();
  const cell = cellAt(content, party.id, issue.id);
  const at = cellAddress(party.id, issue.id);
  const problems = useProblems(at, true);
  const answer = (option: string, wanted: Answer) =>
    put(at, withAnswer(cell, option, wanted), Object.keys(cell).length > 0);
  const onKeyDown = (option: string) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      put(at, raised(cell, option, event.key === "ArrowUp" ? -1 : 1));
      return;
    }
    const wanted = keyed[event.code];
    if (wanted === undefined || event.altKey) return;
    event.preventDefault();
    answer(option, wanted);
  };
  return (
    <>
      <ul className="cell">
        {(issue.options ?? []).map((option, index) => {
          const id = option.id ?? "";
          const said = answerOf(cell, id);
          const rank = (cell.canLiveWith ?? []).indexOf(id) + 1;
          const name = entryName(option, f) || id;
          const told =
            said === "canLiveWith" ? `${ew.matrix.canLiveWith} ${f.number(rank)}` : ew.matrix[said];
          return (
            <li key={id}>
              <button
                type="button"
                data-option={index}
                data-row={row}
                data-column={column}
                data-answer={said}
                tabIndex={row === 0 && column === 0 && index === 0 ? 0 : -1}
                title={told}
                aria-label={`${entryName(party, f)}, ${entryName(issue, f)}: ${name}: ${told}`}
                onClick={() => answer(id, nextAnswer(cell, id))}
                onKeyDown={onKeyDown(id)}
              >
                <span className="answer-mark">
                  {said === "wants" && <Check />}
                  {said === "canLiveWith" && f.number(rank)}
                  {said === "never" && <Bar />}
                </span>
                <bdi>{name}</bdi>
              </button>
            </li>
          );
        })}
      </ul>
      {problems.map((line) => (
        <p key={line} className="field-problem">
          {line}
        </p>
      ))}
    </>
  );
}

/** The cell with an option one place nearer to, or further from, what is wanted. */
function raised(cell: Cell, option: string, by: number): Cell {
  const order = [...(cell.canLiveWith ?? [])];
  const from = order.indexOf(option);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return cell;
  order.splice(from, 1);
  order.splice(to, 0, option);
  return { ...cell, canLiveWith: order };
}
