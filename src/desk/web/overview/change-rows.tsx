import { useState } from "react";
import { Button } from "react-aria-components";
import type { Change, SourceChange } from "../../../dossier/views/changes-since.ts";
import { contradictingClaims } from "../record/contradicting-claims.ts";
import { useShown } from "../state/shown-reading.tsx";
import { ClaimGrade } from "../tables/claim-grade.tsx";
import { EntryLink } from "../tables/entry-link.tsx";
import { EntryRow } from "../tables/entry-row.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { ChangeName } from "./change-name.tsx";

/** All that one source says, in one row that opens into one for each claim. */
export function SourceRows({ change }: { readonly change: SourceChange }) {
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  const [open, setOpen] = useState(false);
  const contradicting = contradictingClaims(dossier.claims);
  const source = dossier.sources.find(({ id }) => id === change.source);
  const contradicted = change.claims.filter(({ claim }) => contradicting.has(claim?.id ?? "")).length;
  return (
    <>
      <EntryRow>
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
      </EntryRow>
      {open && change.claims.map((claim) => <ChangeRow key={claim.path} change={claim} />)}
    </>
  );
}

/** One thing that happened or was said, and what became of it or how far it can be relied on. */
export function ChangeRow({ change }: { readonly change: Change }) {
  const { f } = useLanguage();
  const { dossier } = useShown();
  const { path, date, claim } = change;
  const source = dossier.sources.find(({ id }) => id === claim?.source);
  return (
    <EntryRow>
      <td>
        <time dateTime={date}>{f.date(date)}</time>
      </td>
      <th scope="row">
        <EntryLink path={path}>
          <ChangeName change={change} />
        </EntryLink>
        {source && (
          <p className="fine">
            <Name text={source.title} />
          </p>
        )}
      </th>
      <td>
        <Became change={change} />
      </td>
    </EntryRow>
  );
}

function Became({ change: { kind, path, claim } }: { readonly change: Change }) {
  const { words } = useLanguage();
  const { dossier } = useShown();
  const { changed } = words.pages.overview;
  const [, id, , place] = path.split(".");
  if (claim !== undefined) {
    const source = dossier.sources.find((one) => one.id === claim.source);
    return (
      <>
        {claim.status && `${words.record.claimStatus[claim.status]} — `}
        <ClaimGrade claim={claim} source={source} />
      </>
    );
  }
  if (kind === "statuses") {
    const status = dossier.instruments.find((one) => one.id === id)?.status?.[Number(place)]?.status;
    return status && words.record.instrumentStatus[status];
  }
  if (kind === "claims") return null;
  const status = kind === "rounds" ? dossier.rounds.find((one) => one.id === id)?.status : undefined;
  return status ? words.record.roundStatus[status] : changed[kind];
}
