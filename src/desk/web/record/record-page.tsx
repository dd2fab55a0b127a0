import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { CountedKind } from "../../../language/page-words.ts";
import type { DeskSearch } from "../state/desk-search.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { linked } from "../text/linked.tsx";
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

/** How much is on file; each count leads to the rows it counts. */
function Answer() {
  const { words, f } = useLanguage();
  const { rounds, events, claims, sources } = useShown().dossier;
  const contradicted = contradictingClaims(claims).size;
  const { counts, answer, contradicted: areContradicted } = words.pages.record;
  const part = (kind: CountedKind, count: number, to: RowsProps["to"], heading: string) => (
    <Rows to={to} heading={heading}>
      {counts[kind]({ count }, f)}
    </Rows>
  );
  return (
    <p className="headline">
      {linked(
        {
          rounds: part("rounds", rounds.length, { kinds: "round", span: "all" }, "timeline-title"),
          events: part("events", events.length, { kinds: "event", span: "all" }, "timeline-title"),
          claims: part("claims", claims.length, allClaims, "claims-title"),
          sources: part("sources", sources.length, allClaims, "claims-title"),
        },
        (marks) => answer(marks, f),
      )}
      {f.gap}
      {contradicted > 0 && (
        <Rows to={{ ...allClaims, claims: "contradicted" }} heading="claims-title">
          {areContradicted({ claims: contradicted }, f)}
        </Rows>
      )}
    </p>
  );
}

const allClaims: DeskSearch = { claims: "all", source: undefined };

interface RowsProps {
  /** What the address says where they are on show. */
  readonly to: DeskSearch;
  readonly heading: string;
  readonly children: ReactNode;
}

function Rows({ to, heading, children }: RowsProps) {
  const search = (now: DeskSearch) => ({ ...now, ...to });
  return (
    <Link to={"." as never} search={search as never} hash={heading}>
      {children}
    </Link>
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
