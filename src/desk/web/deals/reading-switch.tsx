import { Label, Radio, RadioGroup } from "react-aria-components";
import type { DealsResult, Positions } from "../../../analysis/deals/result.ts";
import { EvidenceLink } from "../evidence/evidence-link.tsx";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";

const readings: readonly Positions[] = ["assessed", "declared"];

/** Both readings of the red lines with what each leaves; one of them is drawn. */
export function ReadingSwitch({ result }: { readonly result: DealsResult }) {
  const { words, f } = useLanguage();
  const { standpoint, change } = useDesk();
  const { positions, positionsMeaning, redLine, acceptable } = words.deals;
  return (
    <section className="readings">
      <RadioGroup
        className="reading-group"
        value={standpoint.positions}
        onChange={(value) => change({ positions: value as Positions })}
        orientation="horizontal"
      >
        <Label className="visually-hidden">{redLine}</Label>
        {readings.map((reading) => (
          <Radio key={reading} value={reading} className="reading">
            <span className="reading-name">{positions[reading]}</span>
            <span className="reading-meaning">{positionsMeaning[reading]}</span>
          </Radio>
        ))}
      </RadioGroup>
      <dl className="reading-counts">
        {readings.map((reading) => (
          <div key={reading} data-current={standpoint.positions === reading || undefined}>
            <dt className="visually-hidden">{positions[reading]}</dt>
            <dd>
              <EvidenceLink path={`zones.${reading}.acceptable`}>
                <span>{acceptable}: </span>
                <b>{f.count(result.zones[reading].acceptable)}</b>
              </EvidenceLink>
            </dd>
            {reading === result.positions && (
              <dd>
                <PassingAtHome result={result} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Beside what could be signed, how much of the best of it would pass at home too. */
function PassingAtHome({ result: { home } }: { readonly result: DealsResult }) {
  const { words, f } = useLanguage();
  const { efficient } = home?.together ?? {};
  if (!efficient) return null;
  const { passes, refused, open } = efficient;
  return (
    <EvidenceLink path="home.together.efficient">
      <span className="passing-at-home">
        {words.deals.home.passing({ total: passes + refused + open, passes }, f)}
      </span>
    </EvidenceLink>
  );
}
