import { useState } from "react";
import { Button } from "react-aria-components";
import { changesSince, gatherClaims } from "../../../dossier/views/changes-since.ts";
import { roundsAround } from "../../../dossier/views/rounds-around.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { ChangeRow, SourceRows } from "./change-rows.tsx";

const shownAtFirst = 8;

/** What happened, was offered, began or fell due between the last round and the date read, then what was said; many claims of one source as one. */
export function Changes() {
  const { words } = useLanguage();
  const { dossier, answer } = useShown();
  const [all, setAll] = useState(false);
  const { last } = roundsAround(dossier.rounds, answer.asOf);
  const { changes: title, noChanges } = words.pages.overview;
  if (last === undefined) return null;
  const changes = gatherClaims(changesSince(dossier, last.id));
  const shown = all ? changes : changes.slice(0, shownAtFirst);
  return (
    <section aria-labelledby="changes-title">
      <h2 id="changes-title">{title}</h2>
      {changes.length === 0 && <p className="fine">{noChanges}</p>}
      {changes.length > 0 && (
        <div className="table-scroll">
          <table className="changes">
            <thead>
              <tr>
                <th scope="col">{words.desk.table.date}</th>
                <th scope="col">{words.desk.table.event}</th>
                <th scope="col">{words.desk.table.status}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((change) =>
                change.kind === "source" ? (
                  <SourceRows key={`${change.path} ${change.date}`} change={change} />
                ) : (
                  <ChangeRow key={`${change.kind} ${change.path}`} change={change} />
                ),
              )}
            </tbody>
          </table>
        </div>
      )}
      {changes.length > shownAtFirst && (
        <Button className="link" onPress={() => setAll(!all)} aria-expanded={all}>
          {all ? words.desk.button.showFewer : words.desk.button.showAll}
        </Button>
      )}
    </section>
  );
}
