import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { ClaimsTable } from "./claims-table.tsx";
import { contradictingClaims } from "./contradicting-claims.ts";
import { DeadlinesTable } from "./deadlines-table.tsx";
import { InstrumentsTable } from "./instruments-table.tsx";
import { PartiesTable } from "./parties-table.tsx";
import { PeopleTable } from "./people-table.tsx";
import { SeriesSection } from "./series-section.tsx";
import { Timeline } from "./timeline.tsx";

/** What is on file, and who says so? Counted in a sentence, drawn along time, and listed, each entry leading to its sources. */
export function RecordPage() {
  const { words } = useLanguage();
  const { rounds, events, people, claims, series, parties, instruments, deadlines } = useShown().dossier;
  const sections = [rounds, events, people, claims, series, parties, instruments, deadlines];
  const empty = sections.every((section) => section.length === 0);
  return (
    <div className="page">
      <h1 className="question">{words.desk.question.record}</h1>
      {empty ? (
        <Empty />
      ) : (
        <>
          <Answer />
          <Timeline />
          <DeadlinesTable />
          <InstrumentsTable />
          <PeopleTable />
          <PartiesTable />
          <ClaimsTable />
          <SeriesSection />
        </>
      )}
    </div>
  );
}

function Answer() {
  const { words, f } = useLanguage();
  const { rounds, events, claims, sources } = useShown().dossier;
  const contradicted = contradictingClaims(claims).size;
  const counts = {
    rounds: rounds.length,
    events: events.length,
    claims: claims.length,
    sources: sources.length,
  };
  return (
    <p className="headline">
      {words.pages.record.answer(counts, f)}{" "}
      {contradicted > 0 && words.pages.record.contradicted({ claims: contradicted }, f)}
    </p>
  );
}

/** An empty page teaches: what it would tell, what is missing, the smallest thing to add. */
function Empty() {
  const { words } = useLanguage();
  const { wouldTell, missing, add } = words.desk.empty.record;
  return (
    <section className="state">
      <p>{wouldTell}</p>
      <p>{missing}</p>
      <p>{add}</p>
    </section>
  );
}
