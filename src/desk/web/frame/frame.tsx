import { Outlet } from "@tanstack/react-router";
import { useEffect } from "react";
import type { DossierAnswer } from "../../server/answer-types.ts";
import { EvidenceDrawer } from "../evidence/evidence-drawer.tsx";
import { Problems } from "../problems/problems.tsx";
import { DossierContext } from "../state/dossier-context.tsx";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";
import { AsOfBanner } from "./as-of-banner.tsx";
import { Rail } from "./rail.tsx";
import { StateNote } from "./state-note.tsx";
import { TopBar } from "./top-bar.tsx";

interface Props {
  readonly answer: DossierAnswer | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Top bar, rail, page and evidence drawer; in place of the page, what keeps the dossier from being read. */
export function Frame({ answer, failed, retry }: Props) {
  const { words, f } = useLanguage();
  const { search } = useDesk();
  const dossier = answer?.dossier;
  const title = dossier && f.name(dossier.title).replace(/[\u2068\u2069]/g, "");
  useEffect(() => {
    document.title = [words.desk.page.deals, title, "Concordat"].filter(Boolean).join(" · ");
  }, [words, title]);
  return (
    <div className="desk" data-drawer={search.evidence === undefined ? undefined : "open"}>
      <a className="skip" href="#content">
        {words.desk.bar.skipToContent}
      </a>
      <TopBar answer={answer} />
      <Rail />
      <main id="content" tabIndex={-1}>
        {answer === undefined &&
          (failed ? <StateNote kind="offline" retry={retry} /> : <StateNote kind="loading" />)}
        {answer && dossier === undefined && <Problems problems={answer.problems} />}
        {answer && dossier && (
          <DossierContext value={{ answer, dossier }}>
            <AsOfBanner />
            <Outlet />
          </DossierContext>
        )}
      </main>
      {answer && dossier && (
        <DossierContext value={{ answer, dossier }}>
          <EvidenceDrawer />
        </DossierContext>
      )}
    </div>
  );
}
