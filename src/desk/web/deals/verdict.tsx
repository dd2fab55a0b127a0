import type { PackageStanding } from "../../../analysis/deals/result.ts";
import { verdictOn } from "../../../findings/packages.ts";
import { Bar, Check } from "../frame/icons.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";

/** Acceptable, refused at home or blocked under the reading on show; sign and word, not colour, carry it. */
export function Verdict({ standing }: { readonly standing: PackageStanding }) {
  const { standpoint } = useShown();
  const { words } = useLanguage();
  const verdict = verdictOn(standing, standpoint.positions);
  return (
    <p className="verdict" data-acceptable={verdict === "acceptable"}>
      {verdict === "acceptable" ? <Check /> : <Bar />}
      {words.deals[verdict]}
      <span className="fine">{words.deals.positions[standpoint.positions]}</span>
    </p>
  );
}
