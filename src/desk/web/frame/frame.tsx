import { CatchBoundary, Outlet, useLocation } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { withoutIsolates } from "../../../language/format.ts";
import { EvidenceDrawer } from "../evidence/evidence-drawer.tsx";
import { pageAt } from "../pages.ts";
import { Problems } from "../problems/problems.tsx";
import { type Reading, ReadingContext } from "../state/shown-reading.tsx";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";
import { AsOfBanner } from "./as-of-banner.tsx";
import { PageFault } from "./page-fault.tsx";
import { Rail } from "./rail.tsx";
import { StateNote } from "./state-note.tsx";
import { TopBar } from "./top-bar.tsx";

interface Props {
  readonly reading: Reading;
  /** Whether another reading is on its way. */
  readonly changing: boolean;
}

/** Top bar, rail, page and evidence drawer; in place of the page, what keeps the dossier from being read. */
export function Frame({ reading, changing }: Props) {
  const { words } = useLanguage();
  const { search } = useDesk();
  const { answer } = reading;
  useTitle(reading);
  return (
    <div className="desk" data-drawer={search.evidence === undefined ? undefined : "open"}>
      <a className="skip" href="#content">
        {words.desk.bar.skipToContent}
      </a>
      <TopBar answer={answer} />
      <Rail />
      <main id="content" tabIndex={-1} aria-busy={changing}>
        {answer === undefined && <Waiting reading={reading} />}
        {answer && answer.dossier === undefined && <Problems problems={answer.problems} />}
        <WithDossier reading={reading}>
          <AsOfBanner />
          <Outlet />
        </WithDossier>
      </main>
      <WithDossier reading={reading}>
        <CatchBoundary getResetKey={() => search.evidence ?? ""} errorComponent={PageFault}>
          <EvidenceDrawer />
        </CatchBoundary>
      </WithDossier>
    </div>
  );
}

function Waiting({ reading }: { readonly reading: Reading }) {
  return reading.failed ? <StateNote kind="offline" retry={reading.retry} /> : <StateNote kind="loading" />;
}

function WithDossier({ reading, children }: { readonly reading: Reading; readonly children: ReactNode }) {
  const { answer } = reading;
  if (answer?.dossier === undefined) return null;
  return <ReadingContext value={{ ...reading, answer, dossier: answer.dossier }}>{children}</ReadingContext>;
}

function useTitle({ answer }: Reading): void {
  const { words, f } = useLanguage();
  const title = answer?.dossier && withoutIsolates(f.name(answer.dossier.title));
  const page = pageAt(useLocation().pathname);
  const heading = page && words.desk.page[page.name];
  useEffect(() => {
    document.title = [heading, title, "Concordat"].filter(Boolean).join(" · ");
  }, [heading, title]);
}
