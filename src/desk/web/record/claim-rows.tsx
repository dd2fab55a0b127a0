import type { Claim, Source } from "../../../dossier/schema/record.ts";
import { restingOn } from "../../../dossier/views/resting-on.ts";
import { useShown } from "../state/shown-reading.tsx";
import { ClaimGrade } from "../tables/claim-grade.tsx";
import { EntryLink } from "../tables/entry-link.tsx";
import { EntryRow } from "../tables/entry-row.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";

/** In place of claims, that none is taken from a source, or that nothing at all rests on it. */
export function NoClaims({ source }: { readonly source: Source }) {
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  const isUsed = restingOn(dossier, source.id).length > 0;
  return (
    <tr>
      <td colSpan={4} className="fine">
        {isUsed
          ? words.pages.record.noClaims
          : words.finding["unsupported-source"]({ source: source.title }, f)}
      </td>
    </tr>
  );
}

/** A source, who published it when, and how far it can be relied on. */
export function SourceHead({ source }: { readonly source: Source }) {
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
            ` — ${words.desk.drawer.reliability}${f.colon}${reliability} — ${words.record.reliability[reliability]}`}
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

/** One claim with its standing, its grade, and what contradicts it. */
export function ClaimRow({ claim, source, against }: RowProps) {
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
