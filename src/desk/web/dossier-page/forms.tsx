import type { ComponentType } from "react";
import type { Content } from "../edit/after-edits.ts";
import { type Entry, entriesOf, newId } from "../edit/entries.ts";
import { ClaimForm } from "./forms/claim-form.tsx";
import { CorrectionForm, ProseForm } from "./forms/editorial-forms.tsx";
import { IssueForm } from "./forms/issue-form.tsx";
import { LinkageForm } from "./forms/linkage-form.tsx";
import { AssessmentForm, DeadlineForm, FeedForm, InstrumentForm, SeriesForm } from "./forms/other-forms.tsx";
import { PackageForm } from "./forms/package-form.tsx";
import { EventForm, PartyForm, PersonForm, SourceForm } from "./forms/record-forms.tsx";
import { RoundForm } from "./forms/round-form.tsx";
import { StepForm } from "./forms/step-form.tsx";

/** The form of each section that is a list. */
export const formOf = {
  issues: IssueForm,
  linkages: LinkageForm,
  packages: PackageForm,
  steps: StepForm,
  parties: PartyForm,
  people: PersonForm,
  rounds: RoundForm,
  events: EventForm,
  sources: SourceForm,
  claims: ClaimForm,
  instruments: InstrumentForm,
  deadlines: DeadlineForm,
  assessments: AssessmentForm,
  series: SeriesForm,
  watch: FeedForm,
  prose: ProseForm,
  corrections: CorrectionForm,
} as const satisfies Record<string, ComponentType<{ readonly at: string }>>;

export type ListSection = keyof typeof formOf;

/** What a new entry begins with: its id, what it is called, and what its section asks of every entry. */
export function newEntry(
  section: ListSection,
  name: string,
  content: Content,
  today = new Date().toISOString().slice(0, 10),
): Entry {
  const taken = entriesOf(content, section).map(({ id }) => id);
  const id = newId(name, taken, section.replace(/ies$/, "y").replace(/s$/, ""));
  switch (section) {
    case "issues":
      return { id, name, kind: "options", options: [{ id: "first", name: "1" }] };
    case "packages":
      return { id, name, choice: {} };
    case "steps":
      return { id, by: entriesOf(content, "parties")[0]?.id ?? "", what: name };
    case "parties":
      return { id, name, kind: "state" };
    case "rounds":
      return { id, place: name, from: today };
    case "events":
      return { id, title: name, from: today };
    case "sources":
      return { id, title: name, published: today };
    case "claims":
      return { id, text: name, source: entriesOf(content, "sources").at(-1)?.id ?? "" };
    case "deadlines":
      return { id, what: name, at: today };
    case "assessments":
      return {
        issue: entriesOf(content, "issues")[0]?.id ?? "",
        at: today,
        trend: "unknown",
        reason: name,
      };
    case "prose":
      return { id, section: "key", language: content.language ?? "en", text: name };
    case "corrections":
      return { id, at: today, what: name };
    case "series":
      return { id, name, unit: "1", points: [] };
    case "watch":
      return { id, name, url: "https://example.org/feed" };
    default:
      return { id, name };
  }
}
