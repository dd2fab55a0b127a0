import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { sentenceOf } from "../../../language/sentences.ts";
import { Cross, Pin, Printer } from "../frame/icons.tsx";
import { StateNote } from "../frame/state-note.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";
import { DaysCard } from "./days-card.tsx";
import { readEvidenceAddress } from "./evidence-address.ts";
import { EvidenceEntry } from "./evidence-entry.tsx";
import { keepPlace, rememberPlace, returnToOpener } from "./opener.ts";
import { printDrawer } from "./print-drawer.ts";
import { PrintHead } from "./print-head.tsx";

const TermCard = lazy(() => import("./term-card.tsx"));

/** What a package is worth to a party: the page of packages brings it, so it is loaded with that page's code. */
const WorthEvidence = lazy(() => import("../deals/worth-evidence.tsx"));

/** The way back: what the selected number, word or finding is, how it was derived, and what it rests on. Escape closes it; pinned, it stays on other pages. */
export function EvidenceDrawer() {
  const { search, change } = useDesk();
  const { words } = useLanguage();
  const pinned = search.pinned !== undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpen = search.evidence !== undefined;
  const closing = useRef(false);
  const close = useCallback(() => {
    rememberPlace();
    closing.current = true;
    change({ evidence: undefined, pinned: undefined });
  }, [change]);
  useEffect(() => {
    if (search.evidence !== undefined) heading.current?.focus({ preventScroll: true });
  }, [search.evidence]);
  useLayoutEffect(() => {
    if (isOpen) keepPlace();
    else if (closing.current) returnToOpener();
    closing.current = false;
  }, [isOpen]);
  useCloseOnEscape(isOpen, close);
  if (search.evidence === undefined) return null;
  return (
    <aside className="drawer" aria-labelledby="drawer-title">
      <header className="drawer-bar">
        <h2 id="drawer-title" ref={heading} tabIndex={-1}>
          {words.desk.drawer.title}
        </h2>
        <Button
          className="control"
          onPress={() => change({ pinned: pinned ? undefined : "yes" })}
          aria-pressed={pinned}
          aria-label={words.desk.button.pin}
        >
          <Pin />
        </Button>
        <Button className="control" onPress={printDrawer} aria-label={words.desk.button.print}>
          <Printer />
        </Button>
        <Button className="control" onPress={close} aria-label={words.desk.button.close}>
          <Cross />
        </Button>
      </header>
      <PrintHead />
      <Shown address={search.evidence} />
    </aside>
  );
}

function Shown({ address }: { readonly address: string }) {
  const target = readEvidenceAddress(address);
  if (target.kind === "term") {
    return (
      <Suspense>
        <TermCard id={target.id} />
      </Suspense>
    );
  }
  if (target.kind === "days") return <DaysCard path={target.id} />;
  if (target.kind === "finding") return <FindingEvidence id={target.id} />;
  if (target.analysis === "worth") {
    return (
      <Suspense fallback={<StateNote kind="computing" />}>
        <WorthEvidence key={address} path={target.path} />
      </Suspense>
    );
  }
  return <EvidenceEntry key={address} analysis={target.analysis} path={target.path} />;
}

function FindingEvidence({ id }: { readonly id: string }) {
  const { findings } = useShown();
  const { words, f } = useLanguage();
  const finding = findings?.findings.find((candidate) => candidate.id === id);
  if (finding === undefined) return findings ? <p className="state">{words.frame.notKnown}</p> : null;
  return (
    <>
      <p className="drawer-finding">{sentenceOf(finding.message, words, f)}</p>
      {finding.evidence.length + finding.rests.length === 0 && (
        <p className="state">{words.desk.drawer.noStatements}</p>
      )}
      {finding.evidence.map(({ analysis, path }) => (
        <EvidenceEntry key={`${analysis} ${path}`} analysis={analysis} path={path} />
      ))}
      {finding.evidence.length === 0 &&
        finding.rests.map((path) => <EvidenceEntry key={path} analysis="" path={path} />)}
    </>
  );
}

/** Menus and dialogs close first: they take the key before it comes here. */
function useCloseOnEscape(open: boolean, close: () => void) {
  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (
        event.key === "Escape" &&
        !event.defaultPrevented &&
        document.querySelector(".popover, .overlay") === null
      )
        close();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [open, close]);
}
