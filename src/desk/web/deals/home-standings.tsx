import type { Id } from "../../../dossier/schema/primitives.ts";
import { EvidenceLink } from "../evidence/evidence-link.tsx";
import { Bar, Check } from "../frame/icons.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import type { HomeStanding } from "./engine.ts";

interface Props {
  readonly standings: readonly HomeStanding[];
  /** Level of the heading, one below what it stands under. */
  readonly level?: 3 | 4;
}

/** Whether those whose consent a principal needs at home would give it, and what the package brings them above no deal. */
export function HomeStandings({ standings, level = 4 }: Props) {
  const { words, f, gain } = useLanguage();
  const { dossier } = useShown();
  if (standings.length === 0) return null;
  const Heading = `h${level}` as const;
  const { atHome, neededBy, consents, refuses } = words.pages.deals;
  const name = (party: Id) => dossier.parties.find(({ id }) => id === party)?.name ?? party;
  return (
    <section className="at-home">
      <Heading className="small-heading">{atHome}</Heading>
      <ul>
        {standings.map((standing) => (
          <li key={standing.path} data-consents={standing.consents}>
            {standing.consents ? <Check /> : <Bar />}
            <EvidenceLink analysis="" path={standing.path}>
              <Name text={name(standing.party)} />
            </EvidenceLink>{" "}
            <span>{standing.consents ? consents : refuses}</span>
            <span className="fine">
              {" "}
              — {neededBy({ principal: name(standing.principal) }, f)}
              {standing.gain !== null && ` — ${words.deals.gain} ${gain(standing.gain)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
