import { Findings } from "../findings/findings.tsx";
import { BeginLink } from "../frame/begin-link.tsx";
import { StateNote } from "../frame/state-note.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { About } from "./about.tsx";
import { Briefly } from "./briefly.tsx";
import { Changes } from "./changes.tsx";
import { CheckLink } from "./check-link.tsx";
import { IssueTrends } from "./issue-trends.tsx";
import { Seats } from "./seats.tsx";
import { SourceCheck } from "./source-check.tsx";

/** Where do the talks stand? What they are and when they meet, the weightiest findings, then who, what, and where sources are at odds. */
export function OverviewPage() {
  const { words } = useLanguage();
  const { findings, dossier, failed, retry } = useShown();
  const empty =
    dossier.rounds.length + dossier.events.length + dossier.parties.length + dossier.issues.length === 0;
  return (
    <div className="page overview">
      <h1 className="question">{words.desk.question.overview}</h1>
      {empty ? (
        <Empty />
      ) : (
        <>
          <CheckLink />
          <About />
          <Briefly />
          <h2>{words.desk.section.findings}</h2>
          {findings && <Findings findings={findings.findings} shownAtFirst={8} />}
          {failed && <StateNote kind="error" retry={retry} />}
          {!failed && findings === undefined && <StateNote kind="computing" />}
          <Seats />
          <IssueTrends />
          <SourceCheck />
          <Changes />
        </>
      )}
    </div>
  );
}

/** An empty page teaches: what it would tell, what is missing, the smallest thing to add. */
function Empty() {
  const { words } = useLanguage();
  const { wouldTell, missing, add } = words.desk.empty.overview;
  return (
    <section className="state">
      <p>{wouldTell}</p>
      <p>{missing}</p>
      <p>{add}</p>
      <BeginLink />
    </section>
  );
}
