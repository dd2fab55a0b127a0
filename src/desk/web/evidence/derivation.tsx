import type { Literature, Provenance } from "../../../analysis/contract.ts";
import { countedOver, surenessWords } from "../../../language/sureness.ts";
import { useLanguage } from "../text/language-context.tsx";

interface Props {
  readonly provenance: Provenance;
  readonly literature: readonly Literature[];
}

/** How a number was derived: enough to obtain it again. Exact or sampled is said at once, the rest on request. */
export function Derivation({ provenance, literature }: Props) {
  const { words, f } = useLanguage();
  const { drawer } = words.desk;
  const { samples, sets, settings, seed, engine, dossier, analysis } = provenance;
  return (
    <details className="derivation">
      <summary>
        {drawer.howDerived}
        {f.colon}
        {surenessWords(words, { samples, over: sets > 0 ? countedOver({ analysis }) : undefined }, f)}
      </summary>
      <dl className="provenance">
        <dt>{drawer.method}</dt>
        <dd>
          <bdi>{analysis}</bdi>
        </dd>
        <dt>{drawer.settings}</dt>
        <dd>
          <code dir="ltr">{JSON.stringify(settings)}</code>
        </dd>
        <dt>{drawer.seed}</dt>
        <dd>{f.exact(seed)}</dd>
        <dt>{drawer.engine}</dt>
        <dd>
          <bdi>{engine}</bdi>
        </dd>
        <dt>{drawer.dossierHash}</dt>
        <dd>
          <code dir="ltr">{dossier.slice(0, 16)}</code>
        </dd>
        {literature.length > 0 && (
          <>
            <dt>{drawer.literature}</dt>
            <dd>
              <ul lang="en" dir="ltr">
                {literature.map(({ id, authors, year, title, publishedIn }) => (
                  <li key={id}>
                    {authors} ({year}). {title}. <cite>{publishedIn}</cite>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </details>
  );
}
