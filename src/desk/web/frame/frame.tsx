import { CatchBoundary, Outlet, useLocation } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from "react";
import type { CalendarDate } from "../../../dossier/schema/primitives.ts";
import { showsNothing } from "../../../dossier/views/beginning.ts";
import { withoutIsolates } from "../../../language/format.ts";
import type { DossierAnswer } from "../../server/answer-types.ts";
import { EvidenceDrawer } from "../evidence/evidence-drawer.tsx";
import { pageAt } from "../pages.ts";
import { Problems } from "../problems/problems.tsx";
import { useDraft } from "../state/draft-window.ts";
import { type Reading, ReadingContext } from "../state/shown-reading.tsx";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";
import { AddressNote } from "./address-note.tsx";
import { AsOfBanner } from "./as-of-banner.tsx";
import { useCommands } from "./commands.ts";
import { LanguageNote } from "./language-note.tsx";
import { NothingKnown } from "./nothing-known.tsx";
import { PageFault } from "./page-fault.tsx";
import { Rail } from "./rail.tsx";
import { SearchControl } from "./search-control.tsx";
import { StateNote } from "./state-note.tsx";
import { TopBar } from "./top-bar.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

const DraftBar = lazy(() => import("../edit/draft-bar.tsx"));

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
  const [searching, setSearching] = useState(false);
  const commands = useCommands(answer);
  useShortcuts(
    commands,
    useCallback(() => setSearching(true), []),
  );
  useTitle(reading);
  const earliest = answer && earliestBeyond(answer);
  const page = pageAt(useLocation().pathname);
  const searchControl = (
    <WithDossier reading={reading}>
      <SearchControl open={searching} setOpen={setSearching} commands={commands} />
    </WithDossier>
  );
  return (
    <div className="desk" data-drawer={search.evidence === undefined ? undefined : "open"}>
      <a className="skip" href="#content">
        {words.desk.bar.skipToContent}
      </a>
      <TopBar answer={answer} search={searchControl} />
      <Rail />
      <main id="content" tabIndex={-1} aria-busy={changing}>
        <LanguageNote />
        <AddressNote dossier={answer?.dossier} />
        {answer === undefined && <Waiting reading={reading} />}
        <WindowDraft />
        {answer && answer.dossier === undefined && <Problems problems={answer.problems} />}
        {page?.mends ? (
          <MaybeDossier reading={reading}>{answer && <Outlet />}</MaybeDossier>
        ) : (
          <WithDossier reading={reading}>
            <AsOfBanner />
            {earliest === undefined ? <Outlet /> : <NothingKnown earliest={earliest} />}
          </WithDossier>
        )}
      </main>
      <WithDossier reading={reading}>
        <CatchBoundary getResetKey={() => search.evidence ?? ""} errorComponent={PageFault}>
          <EvidenceDrawer />
        </CatchBoundary>
      </WithDossier>
    </div>
  );
}

/** The first date on file, where nothing that happened or was said was known on the date that is read; names alone have no date. */
function earliestBeyond({ dossier, dates, later }: DossierAnswer): CalendarDate | undefined {
  if (dossier === undefined || later === 0) return undefined;
  return showsNothing(dossier) ? dates[0]?.date : undefined;
}

function Waiting({ reading }: { readonly reading: Reading }) {
  return reading.failed ? <StateNote kind="offline" retry={reading.retry} /> : <StateNote kind="loading" />;
}

function WithDossier({ reading, children }: { readonly reading: Reading; readonly children: ReactNode }) {
  const { answer } = reading;
  if (answer?.dossier === undefined) return null;
  return <ReadingContext value={{ ...reading, answer, dossier: answer.dossier }}>{children}</ReadingContext>;
}

/** The reading where the dossier can be read; what is shown besides goes without. */
function MaybeDossier({ reading, children }: { readonly reading: Reading; readonly children: ReactNode }) {
  if (reading.answer?.dossier === undefined) return children;
  return <WithDossier reading={reading}>{children}</WithDossier>;
}

/** What this window has changed; its code is loaded once there is something. */
function WindowDraft() {
  const { edits, undone, saved } = useDraft();
  if (edits.length + undone.length === 0 && saved === undefined) return null;
  return (
    <Suspense>
      <DraftBar />
    </Suspense>
  );
}

function useTitle({ answer }: Reading): void {
  const { words, f } = useLanguage();
  const title = answer?.dossier && withoutIsolates(f.name(answer.dossier.title));
  const page = pageAt(useLocation().pathname);
  const heading = page && words.desk.page[page.name];
  useEffect(() => {
    document.title = [heading, title, "Concordat"].filter(Boolean).join(" — ");
  }, [heading, title]);
}
