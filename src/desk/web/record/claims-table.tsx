import { useMemo } from "react";
import { Button } from "react-aria-components";
import type { Claim, Source } from "../../../dossier/schema/record.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";
import { ClaimRow, NoClaims, SourceHead } from "./claim-rows.tsx";
import { contradictingClaims } from "./contradicting-claims.ts";

const shownAtFirst = 4;

/** Claims under the sources that make them, with status, Admiralty grade and what contradicts them; sources most contradicted first, those without a claim last. */
export function ClaimsTable() {
  const { words } = useLanguage();
  const { dossier } = useShown();
  const { search, change } = useDesk();
  const against = useMemo(() => contradictingClaims(dossier.claims), [dossier.claims]);
  const groups = useMemo(() => groupBySource(dossier.sources, dossier.claims, against), [dossier, against]);
  if (groups.length === 0) return null;
  const text = words.pages.record;
  const onlyContradicted = search.claims === "contradicted";
  const chosen = groups
    .filter(({ source }) => search.source === undefined || source.id === search.source)
    .map(({ source, claims }) => ({
      source,
      claims: onlyContradicted ? claims.filter(({ id }) => against.has(id)) : claims,
    }))
    .filter(({ claims }) => !onlyContradicted || claims.length > 0);
  const shown = search.claims === undefined ? chosen.slice(0, shownAtFirst) : chosen;
  return (
    <section aria-labelledby="claims-title">
      <h2 id="claims-title">{text.claimsBySource}</h2>
      <SourceChoice groups={groups} choose={(source) => change({ source }, { replace: true })} />
      <label className="check-label">
        <input
          type="checkbox"
          checked={onlyContradicted}
          onChange={() =>
            change({ claims: onlyContradicted ? undefined : "contradicted" }, { replace: true })
          }
        />
        {text.onlyContradicted}
      </label>
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
              {claims.length === 0 && <NoClaims source={source} />}
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
      {chosen.length > shownAtFirst && !onlyContradicted && (
        <Button
          className="link"
          onPress={() => change({ claims: search.claims === "all" ? undefined : "all" }, { replace: true })}
          aria-expanded={search.claims === "all"}
        >
          {search.claims === "all" ? words.desk.button.showFewer : words.desk.button.showAll}
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
  const isEmpty = ({ claims: own }: Group) => Number(own.length === 0);
  return groups.toSorted(
    (a, b) =>
      disputed(b) - disputed(a) ||
      isEmpty(a) - isEmpty(b) ||
      (a.source.published < b.source.published ? 1 : -1),
  );
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
