import type { Issue } from "../../../dossier/schema/issues.ts";
import type { IssueTrend, OfferMade, TrendStep } from "../../../dossier/views/issue-trend.ts";
import { ChevronEnd, TrendMark } from "../frame/icons.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { EntryLink } from "../tables/entry-link.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";

interface Props {
  readonly issue: Issue;
  readonly trend: Exclude<IssueTrend, { readonly from: "nothing" }>;
}

/** Where an issue is going, what says so, and whether that is the principals' offers or a named editor. */
export function TrendCells({ issue, trend }: Props) {
  const { words, f } = useLanguage();
  const { fromOffers, fromAssessment } = words.pages.overview;
  if (trend.from === "offers") {
    return (
      <>
        <td>
          <TrendMark trend={trend.trend} /> {words.record.trend[trend.trend]}
        </td>
        <td>
          {trend.steps.map((step) => (
            <Step key={step.party} issue={issue} step={step} />
          ))}
        </td>
        <td className="fine">{fromOffers}</td>
      </>
    );
  }
  const { assessment, index } = trend;
  return (
    <>
      <td>
        <EntryLink path={`assessments.${index}`}>
          <TrendMark trend={assessment.trend} /> {words.record.trend[assessment.trend]}
        </EntryLink>
      </td>
      <td>
        <Name text={assessment.reason} />
      </td>
      <td className="fine">
        <p>{fromAssessment}</p>
        {assessment.by !== undefined && (
          <p>
            <Name text={assessment.by} />
          </p>
        )}
        <time dateTime={assessment.at}>{f.date(assessment.at)}</time>
      </td>
    </>
  );
}

/** One principal's offer before, where it made one, and its latest. */
function Step({ issue, step }: { readonly issue: Issue; readonly step: TrendStep }) {
  const { f } = useLanguage();
  const party = useShown().dossier.parties.find(({ id }) => id === step.party);
  return (
    <p className="offers">
      <b>
        <Name text={party?.name ?? step.party} />
      </b>
      {f.colon}
      {step.earlier !== null && (
        <>
          <Offered issue={issue} offer={step.earlier} /> <ChevronEnd />{" "}
        </>
      )}
      <Offered issue={issue} offer={step.later} />
    </p>
  );
}

function Offered({ issue, offer }: { readonly issue: Issue; readonly offer: OfferMade }) {
  const { f } = useLanguage();
  return (
    <span>
      <EntryLink path={offer.path}>
        {issue.kind === "amount" ? (
          f.amount(offer.value, issue.unit)
        ) : (
          <Name text={issue.options.find(({ id }) => id === offer.value)?.name ?? String(offer.value)} />
        )}
      </EntryLink>{" "}
      <time className="fine" dateTime={offer.at}>
        {f.date(offer.at)}
      </time>
    </span>
  );
}
