import type { Blocker, Positions } from "../../../analysis/deals/result.ts";
import { blockerSentence, blocks } from "../../../findings/blockers.ts";
import { EvidenceLink } from "../evidence/evidence-link.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";

interface Props {
  readonly blockers: readonly Blocker[];
  readonly positions: Positions;
  /** Level of the headings, one below what they stand under. */
  readonly level?: 3 | 4;
}

/**
 * What keeps a package from being agreed, a line each, leading to the statement that does. With limits as assessed, a line that is only
 * drawn in public blocks nothing: it is told under a heading of its own.
 */
export function Blockers({ blockers, positions, level = 4 }: Props) {
  const { words } = useLanguage();
  const { dossier } = useShown();
  const isPosition = (blocker: Blocker) => !blocks(dossier, positions, blocker);
  return (
    <>
      <BlockerList
        heading={words.desk.table.blockers}
        blockers={blockers.filter((each) => !isPosition(each))}
        positions={positions}
        level={level}
      />
      <BlockerList
        heading={words.desk.table.beyondPublicLines}
        blockers={blockers.filter(isPosition)}
        positions={positions}
        level={level}
      />
    </>
  );
}

function BlockerList({
  heading,
  blockers,
  positions,
  level,
}: {
  readonly heading: string;
  readonly blockers: readonly Blocker[];
  readonly positions: Positions;
  readonly level: 3 | 4;
}) {
  const Heading = `h${level}` as const;
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  if (blockers.length === 0) return null;
  return (
    <section className="blockers">
      <Heading className="small-heading">{heading}</Heading>
      <ul>
        {blockers.map((blocker) => {
          const sentence = blockerSentence(blocker, positions, dossier, words, f);
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

/** Where in the dossier the blocker stands. */
function restsOf(blocker: Blocker): readonly string[] {
  if (blocker.kind === "redLine") return [blocker.redLine];
  if (blocker.kind === "linkage") return [blocker.linkage];
  return blocker.rests;
}
