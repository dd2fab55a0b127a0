import { daysBetween } from "../../../dossier/dates.ts";
import { clockOf } from "../../../dossier/views/clock.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { EvidenceEntry } from "./evidence-entry.tsx";

/** How many days lie between the date read and a round, deadline or the end of a provision, from which day to which they are counted, and who gives the latter. */
export function DaysCard({ path }: { readonly path: string }) {
  const { words, f } = useLanguage();
  const { dossier, answer } = useShown();
  const { daysLeft, daysCounted } = words.pages.overview;
  const { asOf } = answer;
  const round = dossier.rounds.find(({ id }) => path === `rounds.${id}`);
  const due = clockOf(dossier, asOf).find((entry) => entry.path === path);
  const to = round?.from ?? due?.at;
  if (asOf === null || to === undefined) return <p className="state">{words.frame.notKnown}</p>;
  const days = due?.passed ? -1 : daysBetween(asOf, to);
  if (days === null) return <p className="state">{words.frame.notKnown}</p>;
  return (
    <>
      <section className="entry">
        <p className="entry-value">{daysLeft({ days }, f)}</p>
        <p className="fine">{daysCounted({ from: asOf, to }, f)}</p>
      </section>
      <EvidenceEntry analysis="" path={path} />
    </>
  );
}
