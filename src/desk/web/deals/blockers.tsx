import type { Blocker } from "../../../analysis/deals/result.ts";
import { EvidenceLink } from "../evidence/evidence-link.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { blockerSentence, restsOf } from "./blocker-sentence.ts";

/** What keeps a package from being agreed, a line each, leading to the statement that does. */
export function Blockers({ blockers }: { readonly blockers: readonly Blocker[] }) {
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  return (
    <section className="blockers">
      <h4>{words.desk.table.blockers}</h4>
      <ul>
        {blockers.map((blocker) => {
          const sentence = blockerSentence(blocker, dossier, words, f);
          const [path] = restsOf(blocker);
          return (
            <li key={sentence} data-basis={"basis" in blocker ? blocker.basis : undefined}>
              {path === undefined ? (
                sentence
              ) : (
                <EvidenceLink analysis="" path={path}>
                  {sentence}
                </EvidenceLink>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
