import type { HomeStanding } from "../../../analysis/deals/home/result.ts";
import type { PackageChoice } from "../../../analysis/deals/result.ts";
import { partyName } from "../../../findings/grounds.ts";
import { answerWords, askedWords, chamberWords } from "../../../findings/home-words.ts";
import { EvidenceLink } from "../evidence/evidence-link.tsx";
import { Bar, Check, TrendMark } from "../frame/icons.tsx";
import { packageAddress } from "../state/package-address.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { worthPath } from "./worth-address.ts";

interface Props {
  readonly choice: PackageChoice;
  readonly standings: readonly HomeStanding[];
  /** Level of the heading, one below what it stands under. */
  readonly level?: 3 | 4;
}

const Unsure = () => <TrendMark trend="unknown" />;
const marks = { consents: Check, refuses: Bar, open: Unsure } as const;

/** Whether those asked at home would let a package pass, what it brings a veto player above no deal, and on which votes a review hangs. */
export function HomeStandings({ choice, standings, level = 4 }: Props) {
  const { words, f } = useLanguage();
  const { dossier, standpoint } = useShown();
  if (standings.length === 0) return null;
  const Heading = `h${level}` as const;
  const { title, neededBy } = words.deals.home;
  return (
    <section className="at-home">
      <Heading className="small-heading">{title}</Heading>
      <ul>
        {standings.map((standing) => {
          const answer = standing.answer[standpoint.positions];
          const Mark = marks[answer];
          return (
            <li key={standing.path} data-answer={answer}>
              <Mark />
              <EvidenceLink analysis="" path={standing.path}>
                {askedWords(standing, dossier, words, f)}
              </EvidenceLink>{" "}
              <span>{answerWords(standing, standpoint.positions, words)}</span>
              <span className="fine">
                {" "}
                — {neededBy({ principal: partyName(dossier, standing.principal) }, f)}
                <Gain choice={choice} standing={standing} />
              </span>
              {chamberWords(standing, dossier, words, f).map((chamber) => (
                <span key={chamber} className="fine chamber">
                  {chamber}
                </span>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Gain({ choice, standing }: { readonly choice: PackageChoice; readonly standing: HomeStanding }) {
  const { words, gain } = useLanguage();
  const { party, gain: won } = standing;
  if (party === null || won === null) return null;
  return (
    <>
      {" — "}
      {words.deals.gain}{" "}
      <EvidenceLink
        analysis="worth"
        path={worthPath({ party, part: "gain", package: packageAddress(choice) })}
        label={`${words.desk.table.gainOverNoDeal}: ${gain(won)}`}
      >
        {gain(won)}
      </EvidenceLink>
    </>
  );
}
