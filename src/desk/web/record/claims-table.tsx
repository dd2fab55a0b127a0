import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import type { Claim, Source } from "../../../dossier/schema/record.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useDesk } from "../state/use-desk.ts";
import { ClaimGrade } from "../tables/claim-grade.tsx";
import { EntryLink } from "../tables/entry-link.tsx";
import { EntryRow } from "../tables/entry-row.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { contradictingClaims } from "./contradicting-claims.ts";

const shownAtFirst = 4;

/** Claims under the sources that make them, with status, Admiralty grade and what contradicts them; those most contradicted first. */
export function ClaimsTable() {
  const { words } = useLanguage();
  const { dossier } = useShown();
  const { search, change } = useDesk();
  const [all, setAll] = useState(false);
  const against = useMemo(() => contradictingClaims(dossier.claims), [dossier.claims]);
  const groups = useMemo(() => groupBySource(dossier.sources, dossier.claims, against), [dossier, against]);
  if (groups.length === 0) return null;
  const text = words.pages.record;
  const chosen = groups.filter(({ source }) => search.source === undefined || source.id === search.source);
  const shown = all ? chosen : chosen.slice(0, shownAtFirst);
  return (
    <section aria-labelledby="claims-title">
      <h2 id="claims-title">{text.claimsBySource}</h2>
      <SourceChoice groups={groups} choose={(source) => change({ source }, { replace: true })} />
      <div className="table-scroll">
        <table className="stacked claims">
          <thead>
            <tr>
              <th scope="col">{words.desk.table.claim}</th>
              <th scope="col">{words.desk.table.status}</th>
              <th scope="col">{text.grade}</th>
              <th scope="col">{text.contradicts}</th>
            </tr>
          </thead>
          {shown.map(({ source, claims }) => (
            <tbody key={source.id}>
              <SourceHead source={source} />
              {claims.map((claim) => (
                <ClaimRow
                  key={claim.id}
                  claim={claim}
                  source={source}
                  against={against.get(claim.id) ?? []}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {chosen.length > shownAtFirst && (
        <Button className="link" onPress={() => setAll(!all)} aria-expanded={all}>
          {all ? words.desk.button.showFewer : words.desk.button.showAll}
        </Button>
      )}
    </section>
  );
}

interface Group {
  readonly source: Source;
  readonly claims: readonly Claim[];
}

function groupBySource(
  sources: readonly Source[],
  claims: readonly Claim[],
  against: ReadonlyMap<string, readonly Claim[]>,
): Group[] {
  const bySource = Map.groupBy(claims, ({ source }) => source);
  const groups = sources.map((source) => ({ source, claims: bySource.get(source.id) ?? [] }));
  const disputed = ({ claims: own }: Group) => own.filter(({ id }) => against.has(id)).length;
  return groups
    .filter(({ claims: own }) => own.length > 0)
    .toSorted((a, b) => disputed(b) - disputed(a) || (a.source.published < b.source.published ? 1 : -1));
}

interface ChoiceProps {
  readonly groups: readonly Group[];
  readonly choose: (source: string | undefined) => void;
}

function SourceChoice({ groups, choose }: ChoiceProps) {
  const { words, f } = useLanguage();
  const { search } = useDesk();
  return (
    <label className="choice">
      <span className="control-label">{words.pages.record.whichSource}</span>
      <select value={search.source ?? ""} onChange={(event) => choose(event.target.value || undefined)}>
        <option value="">{words.pages.record.allSources}</option>
        {groups.map(({ source, claims }) => (
          <option key={source.id} value={source.id}>
            {`${f.name(source.title)} (${f.number(claims.length)})`}
          </option>
        ))}
      </select>
    </label>
  );
}

function SourceHead({ source }: { readonly source: Source }) {
  const { words, f } = useLanguage();
  const { publisher, published, reliability } = source;
  return (
    <EntryRow className="group">
      <th scope="rowgroup" colSpan={4}>
        <EntryLink path={`sources.${source.id}`}>
          <Name text={source.title} />
        </EntryLink>
        <span className="group-note">
          {publisher !== undefined && (
            <>
              <Name text={publisher} />
              {" — "}
            </>
          )}
          <time dateTime={published}>{f.date(published)}</time>
          {reliability &&
            ` — ${words.desk.drawer.reliability}: ${reliability}, ${words.record.reliability[reliability]}`}
        </span>
      </th>
    </EntryRow>
  );
}

interface RowProps {
  readonly claim: Claim;
  readonly source: Source;
  readonly against: readonly Claim[];
}

function ClaimRow({ claim, source, against }: RowProps) {
  const { words } = useLanguage();
  return (
    <EntryRow>
      <th scope="row">
        <EntryLink path={`claims.${claim.id}`}>
          <Name text={claim.text} />
        </EntryLink>
      </th>
      <td>{claim.status && words.record.claimStatus[claim.status]}</td>
      <td>
        <ClaimGrade claim={claim} source={source} />
      </td>
      <td>
        {against.map((other) => (
          <p key={other.id}>
            <EntryLink path={`claims.${other.id}`}>
              <Name text={other.text} />
            </EntryLink>
          </p>
        ))}
      </td>
    </EntryRow>
  );
}
