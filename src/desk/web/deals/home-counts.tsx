import type { HomeTally } from "../../../analysis/deals/home/result.ts";
import type { DealsResult } from "../../../analysis/deals/result.ts";
import { partyName } from "../../../findings/grounds.ts";
import { askedWords, chamberWords } from "../../../findings/home-words.ts";
import { EvidenceLink } from "../evidence/evidence-link.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";

const parts = ["efficient", "acceptable"] as const;
const answers = ["passes", "refused", "open"] as const;

/** How many of the packages that could be signed pass each of those asked at home, and all together. */
export function HomeCounts({ result: { home } }: { readonly result: DealsResult }) {
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  if (home === null) return null;
  const { title, meaning, asked: head, together, tally, neededBy } = words.deals.home;
  const all: readonly HomeTally[] = [...home.each, home.together];
  const shown = parts.flatMap((part) =>
    answers
      .filter((answer) => answer !== "open" || all.some((one) => (one[part]?.open ?? 0) !== 0))
      .map((answer) => ({ part, answer })),
  );
  return (
    <section className="home-counts" aria-labelledby="home-title">
      <h2 id="home-title">{title}</h2>
      <p className="fine">{meaning}</p>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {shown.map(({ part, answer }) => (
                <th key={part + answer} scope="col" className="number">
                  {tally[part][answer]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {home.each.map((asked, at) => (
              <tr key={asked.path}>
                <th scope="row">
                  <EvidenceLink analysis="" path={asked.path}>
                    {askedWords(asked, dossier, words, f)}
                  </EvidenceLink>
                  <span className="fine chamber">
                    {neededBy({ principal: partyName(dossier, asked.principal) }, f)}
                  </span>
                </th>
                <Counts shown={shown} tally={asked} path={`home.each.${at}`} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{together}</th>
              <Counts shown={shown} tally={home.together} path="home.together" />
            </tr>
          </tfoot>
        </table>
      </div>
      {home.each
        .flatMap((asked) => chamberWords(asked, dossier, words, f))
        .map((chamber) => (
          <p key={chamber} className="fine">
            {chamber}
          </p>
        ))}
    </section>
  );
}

interface CountsProps {
  readonly shown: readonly {
    readonly part: (typeof parts)[number];
    readonly answer: (typeof answers)[number];
  }[];
  readonly tally: HomeTally;
  /** Where in the result it stands. */
  readonly path: string;
}

function Counts({ shown, tally, path }: CountsProps) {
  const { f } = useLanguage();
  return shown.map(({ part, answer }) => {
    const count = tally[part]?.[answer];
    return (
      <td key={part + answer} className="number">
        {count === undefined ? (
          f.count(null)
        ) : (
          <EvidenceLink path={`${path}.${part}.${answer}`}>{f.count(count)}</EvidenceLink>
        )}
      </td>
    );
  });
}
