import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useEditing, WithContent, WithEditingWords } from "../edit/editing-context.tsx";
import { entriesOf } from "../edit/entries.ts";
import { Writable } from "../edit/writable.tsx";
import { StateNote } from "../frame/state-note.tsx";
import { InterviewSection } from "../interview/interview-section.tsx";
import { MatrixSection } from "../matrix/matrix-section.tsx";
import type { DeskSearch } from "../state/desk-search.ts";
import { useDesk } from "../state/use-desk.ts";
import "../style/draft-bar.css";
import "../style/editing.css";
import "../style/matrix.css";
import { useLanguage } from "../text/language-context.tsx";
import { type ByParty, ByPartySection, byParty } from "./by-party-section.tsx";
import { EntriesSection } from "./entries-section.tsx";
import { AboutForm } from "./forms/about-form.tsx";
import { parts, type SectionShown, sectionIn, sectionOrder } from "./sections.ts";
import { StartForm } from "./start-form.tsx";

/** The editor of text is large: it is loaded when the text is first opened. */
const TextView = lazy(() => import("./text-view.tsx"));

/** What is on file, to be written: the matrix first, every section by its form, and the text itself. */
export function DossierPage() {
  const { words } = useLanguage();
  return (
    <div className="page">
      <h1 className="question">{words.desk.question.dossier}</h1>
      <Writable>
        <WithEditingWords>
          <WithContent>
            <Sections />
          </WithContent>
        </WithEditingWords>
      </Writable>
    </div>
  );
}

function Sections() {
  const { content, ew } = useEditing();
  const { words } = useLanguage();
  const { search } = useDesk();
  const shown = sectionIn(search.section);
  const isEmpty = entriesOf(content, "parties").length === 0 && entriesOf(content, "issues").length === 0;
  const nameOf = (section: SectionShown) =>
    isPart(section) ? ew.part[section] : words.record.entry[section];
  return (
    <>
      <nav className="section-tabs" aria-label={ew.part.sections}>
        <ul>
          {sectionOrder.map((section) => (
            <li key={section}>
              <Link
                to="."
                search={((now: DeskSearch) => ({ ...now, section, entry: undefined })) as never}
                aria-current={section === shown ? "true" : undefined}
                resetScroll={false}
              >
                {nameOf(section)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Suspense fallback={<StateNote kind="loading" />}>
        {shown === "matrix" ? isEmpty ? <StartForm /> : <MatrixSection /> : <Section shown={shown} />}
      </Suspense>
    </>
  );
}

function Section({ shown }: { readonly shown: Exclude<SectionShown, "matrix"> }) {
  if (shown === "interview") return <InterviewSection />;
  if (shown === "about") return <AboutForm />;
  if (shown === "text") return <TextView />;
  if (isByParty(shown)) return <ByPartySection key={shown} section={shown} />;
  return <EntriesSection key={shown} section={shown} />;
}

function isByParty(section: SectionShown): section is ByParty {
  return byParty.some((one) => one === section);
}

function isPart(section: SectionShown): section is (typeof parts)[number] {
  return parts.some((part) => part === section);
}
