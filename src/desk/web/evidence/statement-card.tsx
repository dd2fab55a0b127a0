import { type EvidenceTrail, evidenceFor } from "../../../dossier/evidence.ts";
import { restingOn } from "../../../dossier/views/resting-on.ts";
import { statementTitle } from "../../../language/statement-title.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { ClaimCard, SourceLine } from "./claim-card.tsx";
import { EditLink } from "./edit-link.tsx";
import { EvidenceLink } from "./evidence-link.tsx";
import { Illustrative } from "./illustrative.tsx";

interface Props {
  readonly trail: EvidenceTrail;
  /** Whether claims and sources are shown at once. */
  readonly open: boolean;
}

/** One statement: whose word it is, why it was made, and the claims and sources behind it. */
export function StatementCard({ trail, open }: Props) {
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  const { drawer } = words.desk;
  const { basis, reason, illustrative, claims, sources, label } = trail;
  // Sources named beside claims, and of which no claim is named.
  const unclaimed = sources.filter((source) => claims.every((one) => one.source.id !== source.id));
  return (
    <article className="statement">
      <p className="statement-head">
        <b>{statementTitle(trail.path, dossier, words, f)}</b>
        {basis && <span className="basis">{words.record.basis[basis]}</span>}
        {illustrative && <Illustrative />}
        <EditLink path={trail.path} />
      </p>
      {label !== undefined && !/^(claims|sources)\./.test(trail.path) && (
        <p>
          <Name text={label} />
        </p>
      )}
      {reason !== undefined && (
        <p className="fine">
          <Name text={reason} />
        </p>
      )}
      {claims.length + sources.length === 0 ? (
        <p className="fine">{drawer.noSources}</p>
      ) : (
        <details open={open}>
          <summary>
            {claims.length > 0 ? drawer.claims : drawer.source} ({f.number(claims.length || sources.length)})
          </summary>
          {claims.map(({ claim, source }) => (
            <ClaimCard key={claim.id} claim={claim} source={source} />
          ))}
          {unclaimed.map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
        </details>
      )}
      {trail.path.startsWith("sources.") && <Supports path={trail.path} />}
    </article>
  );
}

/** What rests on a source, or that nothing does. */
function Supports({ path }: { readonly path: string }) {
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  const id = path.slice("sources.".length);
  const source = dossier.sources.find((one) => one.id === id);
  const resting = restingOn(dossier, id);
  if (source === undefined) return null;
  if (resting.length === 0)
    return <p className="fine">{words.finding["unsupported-source"]({ source: source.title }, f)}</p>;
  return (
    <details>
      <summary>
        {words.desk.drawer.supports} ({f.number(resting.length)})
      </summary>
      <ul className="supports">
        {resting.map((one) => (
          <li key={one}>
            <EvidenceLink analysis="" path={one}>
              {statementTitle(one, dossier, words, f)} — <EntryLabel path={one} />
            </EvidenceLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

function EntryLabel({ path }: { readonly path: string }) {
  const label = evidenceFor(useShown().dossier, path)?.label;
  return label === undefined ? null : <Name text={label} />;
}
