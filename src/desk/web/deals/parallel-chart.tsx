import { useCallback, useMemo } from "react";
import type { DealsResult, PackageChoice } from "../../../analysis/deals/result.ts";
import { parallelPicture } from "../../../briefing/deal-picture.ts";
import { lightPalette, pagePalette } from "../../../briefing/figures/palette.ts";
import { drawParallel } from "../../../briefing/figures/parallel.ts";
import { dealSpaceView, type Landmark } from "../../../briefing/sections/deals.ts";
import { followPath } from "../../../dossier/addresses.ts";
import { Downloads } from "../figures/downloads.tsx";
import { DrawnPicture } from "../figures/drawn-picture.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { packageRows } from "./package-rows.ts";
import { valuesOf } from "./package-values.ts";
import { useCaveat } from "./use-caveat.ts";

interface Props {
  readonly result: DealsResult;
  readonly landmarks: readonly Landmark[];
  readonly selected: PackageChoice | undefined;
  readonly select: (choice: PackageChoice) => void;
}

/** All parties at once: a line a package across one axis a party. A click on a line opens its package; the table below lists them all. */
export default function ParallelChart({ result, landmarks, selected, select }: Props) {
  const { language, words, f } = useLanguage();
  const caveat = useCaveat();
  const { dossier } = useShown();
  const make = useCallback(
    (palette: typeof lightPalette) => {
      const view = dealSpaceView(dossier, result, []);
      const chosen = selected && { values: valuesOf(result, selected) };
      return parallelPicture({ words, f, language }, view, landmarks, palette, chosen);
    },
    [dossier, result, landmarks, selected, words, f, language],
  );
  const picture = useMemo(() => make(pagePalette), [make]);
  const draw = useCallback(
    (width: number) => {
      const height = Math.round(Math.min(Math.max(width * 0.6, 340), 520));
      return drawParallel(picture, { width, height, palette: pagePalette, fontFamily: "inherit" });
    },
    [picture],
  );
  const pick = (path: string) => {
    const entry = followPath(result, path).value as { readonly package?: PackageChoice } | undefined;
    if (entry?.package !== undefined) select(entry.package);
  };
  const forFile = () =>
    drawParallel(make(lightPalette), {
      width: 960,
      height: 560,
      palette: lightPalette,
      fontFamily: "sans-serif",
    });
  return (
    <figure className="chart parallel">
      <DrawnPicture draw={draw} pick={pick} />
      <figcaption className="fine">{words.pages.deals.parallelMeaning}</figcaption>
      <Downloads
        name="packages-by-party"
        svg={forFile}
        caveat={caveat}
        rows={() => packageRows({ result, landmarks, dossier, words, f })}
      />
    </figure>
  );
}
