import { firstDay } from "../../dossier/dates.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { Issue } from "../../dossier/schema/issues.ts";
import type { CalendarDate, ExactNumber, Id, Text } from "../../dossier/schema/primitives.ts";
import { issueTrend } from "../../dossier/views/issue-trend.ts";
import type { Notebook } from "../notes.ts";
import type { Chosen, IssueView, SaidView, TrendView } from "../record-views.ts";

/** Each issue: what there is to choose, where it stands today, where it is going and why, and what was said on it in public. */
export function issueViews(dossier: Dossier, notebook: Notebook): IssueView[] {
  return dossier.issues.map((issue) => ({
    ...outlineOf(dossier, issue, notebook),
    said: saidOn(dossier, issue, notebook),
  }));
}

/** The same without what was said. */
export function issueOutlines(dossier: Dossier, notebook: Notebook): IssueView[] {
  return dossier.issues.map((issue) => ({ ...outlineOf(dossier, issue, notebook), said: [] }));
}

function outlineOf(dossier: Dossier, issue: Issue, notebook: Notebook): Omit<IssueView, "said"> {
  return {
    id: issue.id,
    name: issue.name,
    question: issue.question ?? null,
    options: optionsOf(issue),
    today: issue.statusQuo === undefined ? null : chosen(issue, issue.statusQuo),
    trend: trendOf(dossier, issue.id, notebook),
  };
}

function optionsOf(issue: Issue): Chosen[] {
  if (issue.kind === "options") return issue.options.map(({ name }) => ({ option: name }));
  return [issue.from, issue.to].map((amount) => ({ amount, unit: issue.unit }));
}

export function chosen(issue: Issue, value: ExactNumber): Chosen {
  if (issue.kind === "amount") return { amount: value, unit: issue.unit };
  return { option: issue.options.find(({ id }) => id === String(value))?.name ?? String(value) };
}

function trendOf(dossier: Dossier, issue: Id, notebook: Notebook): TrendView | null {
  const found = issueTrend(dossier, issue);
  if (found.from === "nothing") return null;
  if (found.from === "offers") {
    const offers = found.steps.flatMap(({ earlier, later }) => [
      ...(earlier === null ? [] : [earlier]),
      later,
    ]);
    return { from: "offers", trend: found.trend, notes: notebook.citeAt(offers.map(({ path }) => path)) };
  }
  const { trend, reason, by = null, at } = found.assessment;
  const notes = notebook.citeAt([`assessments.${found.index}`]);
  return { from: "assessment", trend, reason, by, at, notes };
}

function saidOn(dossier: Dossier, issue: Issue, notebook: Notebook): SaidView[] {
  const nameOf = (id: Id): Text => dossier.parties.find((party) => party.id === id)?.name ?? id;
  const offers = dossier.rounds.flatMap(({ id: round, offers = [], from }) =>
    offers.flatMap(({ by, package: asked, at, knownFrom }, place): SaidView[] => {
      const value = asked[issue.id];
      if (value === undefined) return [];
      const notes = notebook.citeAt([`rounds.${round}.offers.${place}`]);
      return [
        { party: nameOf(by), kind: "offer", what: chosen(issue, value), at: at ?? knownFrom ?? from, notes },
      ];
    }),
  );
  const lines = Object.entries(dossier.preferences).flatMap(([party, { redLines = [] }]) =>
    redLines.flatMap(({ id, basis, text, pattern, knownFrom }): SaidView[] => {
      if (basis !== "declared" || text === undefined || pattern[issue.id] === undefined) return [];
      const notes = notebook.citeAt([`preferences.${party}.redLines.${id}`]);
      return [{ party: nameOf(party), kind: "line", what: { option: text }, at: knownFrom ?? null, notes }];
    }),
  );
  return [...offers, ...lines].toSorted((left, right) => compareDates(left.at, right.at));
}

function compareDates(left: CalendarDate | null, right: CalendarDate | null): number {
  const days = [left, right].map((date) => (date === null ? "" : firstDay(date)));
  return (days[0] as string) < (days[1] as string) ? -1 : days[0] === days[1] ? 0 : 1;
}
