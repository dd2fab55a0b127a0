import { useState } from "react";
import { Button } from "react-aria-components";
import {
  type Change,
  changesSince,
  gatherClaims,
  type SourceChange,
} from "../../../dossier/views/changes-since.ts";
import { roundsAround } from "../../../dossier/views/rounds-around.ts";
import { contradictingClaims } from "../record/contradicting-claims.ts";
import { useShown } from "../state/shown-reading.tsx";
import { ClaimGrade } from "../tables/claim-grade.tsx";
import { EntryLink } from "../tables/entry-link.tsx";
import { RoundName } from "../tables/round-name.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";

const shownAtFirst = 8;

/** Events, announcements and claims that became known between the last round and the date read; many claims of one source as one. */
export function Changes() {
  const { words } = useLanguage();
  const { dossier, answer } = useShown();
  const [all, setAll] = useState(false);
  const { last } = roundsAround(dossier.rounds, answer.asOf);
  const { changes: title, noChanges } = words.pages.overview;
  if (last === undefined) return null;
  const changes = gatherClaims(changesSince(dossier, last));
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
                  <ChangeRow key={change.path} change={change} />
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

/** All that one source says, in one row that opens into one for each claim. */
function SourceRows({ change }: { readonly change: SourceChange }) {
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  const [open, setOpen] = useState(false);
  const contradicting = contradictingClaims(dossier.claims);
  const source = dossier.sources.find(({ id }) => id === change.source);
  const contradicted = change.claims.filter(({ claim }) => contradicting.has(claim?.id ?? "")).length;
  return (
    <>
      <tr>
        <td>
          <time dateTime={change.date}>{f.date(change.date)}</time>
        </td>
        <th scope="row">
          <EntryLink path={change.path}>
            {source === undefined ? change.source : <Name text={source.title} />}
          </EntryLink>
        </th>
        <td>
          <p>{words.pages.overview.claimsOf({ claims: change.claims.length, contradicted }, f)}</p>
          <Button className="link" onPress={() => setOpen(!open)} aria-expanded={open}>
            {open ? words.desk.button.showFewer : words.desk.button.showAll}
          </Button>
        </td>
      </tr>
      {open && change.claims.map((claim) => <ChangeRow key={claim.path} change={claim} />)}
    </>
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
