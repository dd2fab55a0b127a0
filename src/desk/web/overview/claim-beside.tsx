import { PassageQuote } from "../evidence/claim-card.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { ClaimGrade } from "../tables/claim-grade.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";

/** A claim's words. */
export function ClaimWords({ id }: { readonly id: string }) {
  const claim = useShown().dossier.claims.find((one) => one.id === id);
  return claim ? <Name text={claim.text} /> : id;
}

/** Below a claim's words: the passage it rests on, marked, and who published it with what grade. */
export function ClaimPassage({ id }: { readonly id: string }) {
  const { f } = useLanguage();
  const { dossier } = useShown();
  const claim = dossier.claims.find((one) => one.id === id);
  const source = dossier.sources.find((one) => one.id === claim?.source);
  if (claim === undefined || source === undefined) return null;
  return (
    <div className="passage">
      <PassageQuote claim={claim} source={source} />
      <p className="fine">
        <Name text={source.title} /> — <time dateTime={source.published}>{f.date(source.published)}</time>
        {claim.passage?.where !== undefined && (
          <>
            {" — "}
            <bdi>{claim.passage.where}</bdi>
          </>
        )}
      </p>
      <p className="fine">
        <ClaimGrade claim={claim} source={source} />
      </p>
    </div>
  );
}
