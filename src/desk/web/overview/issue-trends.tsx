import { lastDay } from "../../../dossier/dates.ts";
import type { Issue } from "../../../dossier/schema/issues.ts";
import type { Assessment } from "../../../dossier/schema/record.ts";
import { TrendMark } from "../frame/icons.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { EntryLink } from "../tables/entry-link.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";

/** Each issue with where a named editor sees it going, and why. */
export function IssueTrends() {
  const { words } = useLanguage();
  const { dossier } = useShown();
  const { issues, issuesMeaning, assessedBy } = words.pages.overview;
  if (dossier.issues.length === 0) return null;
  return (
    <section aria-labelledby="issues-title">
      <h2 id="issues-title">{issues}</h2>
      <p className="fine">{issuesMeaning}</p>
      <div className="table-scroll">
        <table className="trends">
          <thead>
            <tr>
              <th scope="col">{words.deals.issue}</th>
              <th scope="col">{words.desk.table.trend}</th>
              <th scope="col">{words.desk.drawer.reason}</th>
              <th scope="col">{assessedBy}</th>
            </tr>
          </thead>
          <tbody>
            {dossier.issues.map((issue) => (
              <IssueRow key={issue.id} issue={issue} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function IssueRow({ issue }: { readonly issue: Issue }) {
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  const latest = latestOf(dossier.assessments, issue.id);
  const assessment = latest === undefined ? undefined : dossier.assessments[latest];
  return (
    <tr>
      <th scope="row">
        <EntryLink path={`issues.${issue.id}`}>
          <b>
            <Name text={issue.name} />
          </b>
        </EntryLink>
        {issue.question !== undefined && (
          <p className="fine">
            <Name text={issue.question} />
          </p>
        )}
      </th>
      {assessment === undefined ? (
        <td colSpan={3} className="fine">
          {words.pages.overview.noAssessment}
        </td>
      ) : (
        <>
          <td>
            <EntryLink path={`assessments.${latest}`}>
              <TrendMark trend={assessment.trend} /> {words.record.trend[assessment.trend]}
            </EntryLink>
          </td>
          <td>
            <Name text={assessment.reason} />
          </td>
          <td className="fine">
            {assessment.by !== undefined && (
              <p>
                <Name text={assessment.by} />
              </p>
            )}
            <time dateTime={assessment.at}>{f.date(assessment.at)}</time>
          </td>
        </>
      )}
    </tr>
  );
}

/** Place of the latest assessment of an issue. */
function latestOf(assessments: readonly Assessment[], issue: string): number | undefined {
  let latest: number | undefined;
  for (const [index, one] of assessments.entries()) {
    const before = latest === undefined ? undefined : assessments[latest];
    if (one.issue === issue && (before === undefined || lastDay(one.at) >= lastDay(before.at)))
      latest = index;
  }
  return latest;
}
