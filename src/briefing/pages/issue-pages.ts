import type { Issue } from "../../dossier/schema/issues.ts";
import { patternsOf } from "../../dossier/views/consistency.ts";
import type { BriefingSubject } from "../briefing.ts";
import type { PackageView } from "../deal-views.ts";
import type { Edition, Page, Section } from "../document.ts";
import { type Notebook, openNotebook } from "../notes.ts";
import type { Reasoned } from "../record-views.ts";
import { claimsOf } from "../sections/claims.ts";
import { issueOutlines, issueViews } from "../sections/issues.ts";
import { closing, sourcesSection, wholePage } from "./whole-page.ts";

/** The list of issues, and a page for each. */
export function issuePages(
  subject: BriefingSubject,
  edition: Edition,
  packages: readonly PackageView[],
): Page[] {
  const { issues } = subject.dossier;
  if (issues.length === 0) return [];
  const notebook = openNotebook(subject.dossier);
  const list = wholePage({
    kind: "issues",
    address: "issues/index",
    edition,
    sections: [
      { id: "issues", blocks: [{ kind: "issue-list", issues: issueOutlines(subject.dossier, notebook) }] },
      sourcesSection(notebook),
    ],
  });
  return [list, ...issues.map((issue) => issuePage(subject, edition, packages, issue))];
}

function issuePage(
  subject: BriefingSubject,
  edition: Edition,
  packages: readonly PackageView[],
  issue: Issue,
): Page {
  const { dossier, outcomes } = subject;
  const notebook = openNotebook(dossier);
  const [view] = issueViews({ ...dossier, issues: [issue] }, notebook);
  const ties = linkagesOn(subject, issue, notebook);
  const claims = claimsOf(dossier, outcomes, ({ subject: about }) => about === issue.id);
  const options = packages.flatMap(({ id, name, choice }) => {
    const what = choice.find((one) => one.issue.id === issue.id)?.what;
    return what === undefined ? [] : [{ package: { id, name }, what }];
  });
  const sections: Section[] = [
    { id: "question", blocks: view === undefined ? [] : [{ kind: "issue-detail", ...view }] },
    {
      id: "packagesOnIssue",
      blocks: options.length === 0 ? [] : [{ kind: "package-options", packages: options }],
    },
    { id: "linkages", blocks: ties.length === 0 ? [] : [{ kind: "reasons", reasons: ties }] },
    { id: "claimsOnIssue", blocks: claims.length === 0 ? [] : [{ kind: "claims", sources: claims }] },
    sourcesSection(notebook),
    closing(edition, `issues/${issue.id}`),
  ];
  return wholePage({ kind: "issue", address: `issues/${issue.id}`, about: issue.name, edition, sections });
}

function linkagesOn({ dossier }: BriefingSubject, { id }: Issue, notebook: Notebook): Reasoned[] {
  return dossier.linkages.flatMap((linkage, place) => {
    const { reason } = linkage;
    if (reason === undefined || !patternsOf(linkage).some((pattern) => Object.hasOwn(pattern, id))) return [];
    return [{ reason, notes: notebook.citeAt([`linkages.${linkage.id ?? place}`]) }];
  });
}
