import { useEffect, useState } from "react";
import type { SampledDeals } from "../../../analysis/deals/sampling/result.ts";
import { useEditing } from "../edit/editing-context.tsx";
import { entryName, type IssueEntry } from "../edit/entries.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";

interface Props {
  readonly party: string;
  readonly issues: readonly (IssueEntry & { readonly id: string })[];
}

/** What is open at one moment of the interview. */
interface Span {
  readonly zone: SampledDeals["zone"];
  readonly weights: SampledDeals["parties"][number]["weights"];
}

/** How far the answer holds over all that agrees with what is said, and how much is open of the party's weights: now and before the last change. */
export function Firming({ party, issues }: Props) {
  const { ew } = useEditing();
  const { f } = useLanguage();
  const { deals } = useShown();
  const sampled = deals?.status === "done" ? deals.result.sampled : undefined;
  const [before, now] = useLastTwo(spanOf(sampled ?? undefined, party));
  if (deals?.status !== "done") return null;
  if (sampled === null)
    return (
      <section className="matrix-answer" aria-live="polite">
        <h2>{ew.interview.firm}</h2>
        <p>{ew.interview.settled}</p>
      </section>
    );
  const share = (span: Span, id: string) => {
    const { low, high } = span.weights.find(({ issue }) => issue === id) ?? { low: 0, high: 1 };
    const [from, to] = [f.share(Math.round(low * 100) / 100), f.share(Math.round(high * 100) / 100)];
    return from === to ? from : `${from} – ${to}`;
  };
  return (
    <section className="matrix-answer" aria-live="polite">
      <h2>{ew.interview.firm}</h2>
      {now?.zone && <p>{ew.interview.now(now.zone, f)}</p>}
      {before?.zone && <p className="fine">{ew.interview.before(before.zone, f)}</p>}
      {now !== undefined && (
        <table>
          <thead>
            <tr>
              <th scope="col">{ew.interview.weight}</th>
              <th scope="col">{ew.interview.nowColumn}</th>
              {before && <th scope="col">{ew.interview.beforeColumn}</th>}
            </tr>
          </thead>
          <tbody>
            {issues.map((issue) => (
              <tr key={issue.id}>
                <th scope="row">
                  <bdi>{entryName(issue, f)}</bdi>
                </th>
                <td>{share(now, issue.id)}</td>
                {before && <td>{share(before, issue.id)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {now !== undefined && <p className="fine">{ew.interview.meaning}</p>}
    </section>
  );
}

function spanOf(sampled: SampledDeals | undefined, party: string): Span | undefined {
  const own = sampled?.parties.find((one) => one.party === party);
  return sampled && own && { zone: sampled.zone, weights: own.weights };
}

/** The span on show and the one before it, where there was another. */
function useLastTwo(span: Span | undefined): readonly [before: Span | undefined, now: Span | undefined] {
  const [seen, setSeen] = useState<readonly Span[]>([]);
  useEffect(() => {
    if (span === undefined) return;
    setSeen((all) => (JSON.stringify(all.at(-1)) === JSON.stringify(span) ? all : [...all.slice(-1), span]));
  }, [span]);
  return seen.length > 1 ? [seen[0], seen[1]] : [undefined, seen[0]];
}
