import type { DealsResult } from "../../../analysis/deals/result.ts";
import { redLineWords } from "../../../findings/red-line.ts";
import { EvidenceLink } from "../evidence/evidence-link.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";

/** Each publicly drawn line, and how many packages would be acceptable if it alone could move. */
export function PublicLines({ result }: { readonly result: DealsResult }) {
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  if (result.openings.length === 0) return null;
  const { table, section } = words.desk;
  return (
    <section aria-labelledby="lines-title">
      <h2 id="lines-title">{section.publicLines}</h2>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{table.party}</th>
              <th scope="col">{table.redLine}</th>
              <th scope="col" className="number">
                {table.ifItMoves}
              </th>
            </tr>
          </thead>
          <tbody>
            {result.openings.map(({ party, redLine, acceptable }, index) => (
              <tr key={redLine}>
                <td>
                  <Name text={dossier.parties.find(({ id }) => id === party)?.name ?? party} />
                </td>
                <td>
                  <EvidenceLink analysis="" path={redLine}>
                    {words.deals.line({ line: redLineWords(dossier, redLine) }, f)}
                  </EvidenceLink>
                </td>
                <td className="number">
                  <EvidenceLink path={`openings.${index}.acceptable`}>{f.count(acceptable)}</EvidenceLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
