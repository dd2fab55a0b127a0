import { useState } from "react";
import { Button } from "react-aria-components";
import { type Change, changesSince } from "../../../dossier/views/changes-since.ts";
import { roundsAround } from "../../../dossier/views/rounds-around.ts";
import { useShown } from "../state/shown-reading.tsx";
import { ClaimGrade } from "../tables/claim-grade.tsx";
import { EntryLink } from "../tables/entry-link.tsx";
import { RoundName } from "../tables/round-name.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";

const shownAtFirst = 8;

/** Events, announcements and claims that became known between the last round and the date read. */
export function Changes() {
  const { words } = useLanguage();
  const { dossier, answer } = useShown();
  const [all, setAll] = useState(false);
  const { last } = roundsAround(dossier.rounds, answer.asOf);
  const { changes: title, noChanges } = words.pages.overview;
  if (last === undefined) return null;
  const changes = changesSince(dossier, last);
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
              {shown.map((change) => (
                <ChangeRow key={change.path} change={change} />
              ))}
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

function ChangeRow({ change }: { readonly change: Change }) {
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  const { path, date, text, round, claim } = change;
  const source = dossier.sources.find(({ id }) => id === claim?.source);
  const status = claim?.status ? words.record.claimStatus[claim.status] : undefined;
  return (
    <tr>
      <td>
        <time dateTime={date}>{f.date(date)}</time>
      </td>
      <th scope="row">
        <EntryLink path={path}>
          {round ? <RoundName round={round} /> : text !== undefined && <Name text={text} />}
        </EntryLink>
        {source && (
          <p className="fine">
            <Name text={source.title} />
          </p>
        )}
      </th>
      <td>
        {claim ? (
          <>
            {status}
            {status !== undefined && " — "}
            <ClaimGrade claim={claim} source={source} />
          </>
        ) : (
          (round?.status && words.record.roundStatus[round.status]) ||
          words.pages.overview.changed[round ? "rounds" : "events"]
        )}
      </td>
    </tr>
  );
}
