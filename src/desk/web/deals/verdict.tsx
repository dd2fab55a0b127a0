import type { PackageStanding } from "../../../analysis/deals/result.ts";
import { Bar, Check } from "../frame/icons.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";

/** Acceptable or blocked under the reading on show; sign and word, not colour, carry it. */
export function Verdict({ standing }: { readonly standing: PackageStanding }) {
  const { standpoint } = useShown();
  const { words } = useLanguage();
  const acceptable = standing.acceptable[standpoint.positions];
  return (
    <p className="verdict" data-acceptable={acceptable}>
      {acceptable ? <Check /> : <Bar />}
      {acceptable ? words.deals.acceptable : words.deals.blocked}
      <span className="fine">{words.deals.positions[standpoint.positions]}</span>
    </p>
  );
}
