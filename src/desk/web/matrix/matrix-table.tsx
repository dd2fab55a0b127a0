import { Link } from "@tanstack/react-router";
import type { KeyboardEvent } from "react";
import { useRef } from "react";
import { valueAt } from "../../../dossier/addresses.ts";
import { useEditing } from "../edit/editing-context.tsx";
import type { Entry, IssueEntry } from "../edit/entries.ts";
import { entryName } from "../edit/entries.ts";
import type { DeskSearch } from "../state/desk-search.ts";
import { useLanguage } from "../text/language-context.tsx";
import { AmountCell } from "./amount-cell.tsx";
import { OptionsCell } from "./options-cell.tsx";

type WithId = { readonly id: string };

interface Props {
  readonly parties: readonly (Entry & WithId)[];
  readonly issues: readonly (IssueEntry & WithId)[];
}

/** Issues down, parties across. The options of all cells are one stop of the Tab key; arrow keys move among them. */
export function MatrixTable({ parties, issues }: Props) {
  const { words, f, language } = useLanguage();
  const { content } = useEditing();
  const table = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const from = event.target as HTMLElement;
    if (event.altKey || event.ctrlKey || event.metaKey || from.dataset.option === undefined) return;
    const to = neighbour(table.current, from, event.key, language.direction === "rtl");
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  };
  return (
    <div className="table-scroll">
      <table className="matrix" ref={table} onKeyDown={onKeyDown} onFocus={keepStop}>
        <thead>
          <tr>
            <th scope="col">{words.deals.issue}</th>
            {parties.map((party, place) => (
              <th key={party.id} scope="col" className="party" data-party={(place % 5) + 1}>
                <bdi>{entryName(party, f)}</bdi>
                {valueAt(content, `preferences.${party.id}.scale`) !== undefined && (
                  <Link
                    className="fine"
                    to="."
                    search={
                      ((now: DeskSearch) => ({ ...now, section: "preferences", entry: party.id })) as never
                    }
                  >
                    {words.record.entry.preferences}
                  </Link>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {issues.map((issue, row) => (
            <tr key={issue.id}>
              <th scope="row">
                <bdi>{entryName(issue, f)}</bdi>
              </th>
              {parties.map((party, column) => (
                <td key={party.id}>
                  {issue.kind === "amount" ? (
                    <AmountCell issue={issue} party={party} />
                  ) : (
                    <OptionsCell issue={issue} party={party} row={row} column={column} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const marked = "button[data-option]";

/** The option that has, or last had, the focus is the one the Tab key comes back to. */
function keepStop({ currentTarget, target }: { currentTarget: Element; target: EventTarget }): void {
  if (!(target instanceof HTMLElement) || target.dataset.option === undefined) return;
  for (const button of currentTarget.querySelectorAll<HTMLElement>(marked)) button.tabIndex = -1;
  target.tabIndex = 0;
}

function neighbour(
  table: HTMLElement | null,
  from: HTMLElement,
  key: string,
  isMirrored: boolean,
): HTMLElement | undefined {
  const buttons = [...(table?.querySelectorAll<HTMLElement>(marked) ?? [])];
  const { column = "", row = "", option = "" } = from.dataset;
  const inColumn = buttons.filter((button) => button.dataset.column === column);
  const inRow = buttons.filter((button) => button.dataset.row === row && button.dataset.option === option);
  const step = (list: readonly HTMLElement[], by: number) => list[list.indexOf(from) + by];
  const across = isMirrored ? -1 : 1;
  switch (key) {
    case "ArrowDown":
      return step(inColumn, 1);
    case "ArrowUp":
      return step(inColumn, -1);
    case "ArrowRight":
      return step(inRow, across);
    case "ArrowLeft":
      return step(inRow, -across);
    case "Home":
      return inColumn[0];
    case "End":
      return inColumn.at(-1);
    default:
      return undefined;
  }
}
