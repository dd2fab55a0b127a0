import { Button } from "react-aria-components";
import { nearbyRound, roundAfter, roundName } from "../state/nearby-rounds.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";

/** Says that the reader stands in the past, what lies ahead on file, and how to get there or back. */
export function AsOfBanner() {
  const { words, f } = useLanguage();
  const { answer } = useShown();
  const { change } = useDesk();
  const { asOf } = words.desk;
  const { ownAsOf, dates } = answer;
  const elsewhere = ownAsOf !== null && ownAsOf !== answer.asOf;
  if (answer.asOf === null && !elsewhere) return null;
  const next = roundAfter(dates, answer.asOf);
  return (
    <aside className="banner" aria-label={words.desk.bar.asOf}>
      <p>
        {answer.asOf !== null &&
          words.frame.readAsOf({ date: answer.asOf, round: nearbyRound(dates, answer.asOf) }, f)}
        {f.gap}
        {answer.later > 0 && asOf.later({ entries: answer.later }, f)}
      </p>
      <p className="banner-actions">
        {elsewhere && (
          <Button className="link" onPress={() => change({ asOf: undefined })}>
            {asOf.goTo({ date: ownAsOf }, f)}
          </Button>
        )}
        {next && (
          <Button className="link" onPress={() => change({ asOf: next.date })}>
            {words.frame.goToRound({ date: next.date, round: roundName(next) }, f)}
          </Button>
        )}
        {answer.asOf !== null && answer.later > 0 && (
          <Button className="link" onPress={() => change({ asOf: "latest" })}>
            {asOf.everything}
          </Button>
        )}
      </p>
    </aside>
  );
}
