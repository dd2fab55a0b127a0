import type { Issue } from "../../../dossier/schema/issues.ts";
import { issueTrend } from "../../../dossier/views/issue-trend.ts";
import { useShown } from "../state/shown-reading.tsx";
import { EntryLink } from "../tables/entry-link.tsx";
import { EntryRow } from "../tables/entry-row.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { TrendCells } from "./trend-cells.tsx";

/** Each issue with where it is going, why, and whether offers or an editor say so. */
export function IssueTrends() {
  const { words } = useLanguage();
  const { dossier } = useShown();
  const { issues, issuesMeaning, readFrom } = words.pages.overview;
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
              <th scope="col">{readFrom}</th>
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
  const { words } = useLanguage();
  const trend = issueTrend(useShown().dossier, issue.id);
  return (
    <EntryRow>
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
      {trend.from === "nothing" ? (
        <td colSpan={3} className="fine">
          {words.pages.overview.noAssessment}
        </td>
      ) : (
        <TrendCells issue={issue} trend={trend} />
      )}
    </EntryRow>
  );
}
