import { type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import type { DealsResult, PackageChoice } from "../../../analysis/deals/result.ts";
import { dealSpacePicture } from "../../../briefing/deal-picture.ts";
import {
  type DrawnDealSpace,
  drawDealSpace,
  type Frame,
  lightPalette,
  pagePalette,
  ringPoint,
  toPixel,
} from "../../../briefing/figures/index.ts";
import { dealSpaceView, type Landmark } from "../../../briefing/sections/deals.ts";
import type { PackagesAnswer } from "../../server/answer-types.ts";
import { Downloads } from "../figures/downloads.tsx";
import { useWidth } from "../figures/use-width.ts";
import { samePackage } from "../state/package-address.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { ChartKey } from "./chart-key.tsx";
import type { Engine } from "./engine.ts";
import { markedPackages } from "./marked-packages.ts";
import { MarkedPoints } from "./marked-points.tsx";
import { packageRows } from "./package-rows.ts";
import { packageAt, valuesOf } from "./package-values.ts";
import type { Pair } from "./pair-choice.tsx";
import { useCaveat } from "./use-caveat.ts";

interface Props {
  readonly result: DealsResult;
  readonly packages: PackagesAnswer;
  readonly engine: Engine | undefined;
  readonly landmarks: readonly Landmark[];
  readonly pair: Pair;
  readonly selected: PackageChoice | undefined;
  readonly select: (choice: PackageChoice) => void;
}

/** The deal space drawn to the width it has. A click chooses the nearest package; the keyboard reaches the marked ones, and the table below all. */
export default function DealChart(props: Props) {
  const { result, packages, engine, landmarks, pair, selected, select } = props;
  const { language, words, f } = useLanguage();
  const caveat = useCaveat();
  const { dossier } = useShown();
  const place = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<DrawnDealSpace<SVGSVGElement>>();
  const width = useWidth(place);
  const picture = useMemo(() => {
    const view = { ...dealSpaceView(dossier, result, packages.points), landmarks };
    const crowd = packages.complete ? undefined : engine?.crowd(pair);
    return dealSpacePicture({ words, f, language }, view, pagePalette, pair, crowd);
  }, [result, packages, engine, landmarks, pair, dossier, words, f, language]);
  const points = useMemo(
    () => markedPackages({ result, landmarks, dossier, words, f }),
    [result, landmarks, dossier, words, f],
  );
  useEffect(() => {
    if (place.current === null || width === 0) return;
    const height = Math.round(width < 520 ? width : Math.min(width * 0.74, 600));
    const options = { document, width, height, palette: pagePalette, fontFamily: "inherit" };
    const fresh = drawDealSpace(picture, { ...options, as: (node) => node as unknown as SVGSVGElement });
    place.current.replaceChildren(fresh.svg);
    setDrawn(fresh);
  }, [picture, width]);
  useEffect(() => {
    if (drawn === undefined) return;
    const values = selected && valuesIn(landmarks, selected, result);
    const point = values && { x: values[pair[0]] ?? 0, y: values[pair[1]] ?? 0 };
    ringPoint(drawn.svg, document, drawn.frame, point, pagePalette);
  }, [drawn, selected, landmarks, result, pair]);
  const pick = (event: MouseEvent) => {
    const box = place.current?.getBoundingClientRect();
    if (drawn === undefined || box === undefined) return;
    const pointer = { x: event.clientX - box.left, y: event.clientY - box.top };
    const chosen = nearest([...packages.points, ...points], pair, drawn.frame, pointer);
    if (chosen !== undefined) select("package" in chosen ? chosen.package : packageAt(packages, chosen));
  };
  const forFile = () => {
    const options = { document, width: 960, height: 660, palette: lightPalette, fontFamily: "sans-serif" };
    const view = { ...picture, parties: recoloured(picture.parties, pair) };
    const { svg } = drawDealSpace(view, { ...options, as: (node) => node as unknown as SVGSVGElement });
    return new XMLSerializer().serializeToString(svg);
  };
  const crowded = packages.complete ? drawn?.fullest : (drawn?.fullest ?? 0);
  return (
    <figure className="chart">
      <div className="chart-area">
        {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the marked points beside it and the table twin are for the keyboard */}
        <div ref={place} className="chart-drawing" onClick={pick} />
        {drawn && (
          <MarkedPoints points={points} frame={drawn.frame} pair={pair} selected={selected} select={select} />
        )}
      </div>
      <figcaption>
        <ChartKey
          fullest={crowded ?? 0}
          tooMany={!packages.complete && picture.crowd === undefined && engine !== undefined}
          numbers={drawn?.key ?? []}
        />
      </figcaption>
      <Downloads
        name="packages"
        svg={forFile}
        caveat={caveat}
        rows={() => packageRows({ result, landmarks, dossier, words, f })}
      />
    </figure>
  );
}

/** Parties' colours as a file has them, where no page sets them. */
function recoloured<Parties extends readonly [object, object]>(parties: Parties, pair: Pair): Parties {
  return parties.map((party, side) => ({
    ...party,
    colour: lightPalette.parties[(pair[side] ?? 0) % lightPalette.parties.length],
  })) as unknown as Parties;
}

/** A package's values, a landmark's exactly as its mark has them, so that the two are drawn at one point. */
function valuesIn(
  landmarks: readonly Landmark[],
  choice: PackageChoice,
  result: DealsResult,
): readonly number[] {
  return (
    landmarks.find((landmark) => samePackage(landmark.package, choice))?.values ?? valuesOf(result, choice)
  );
}

const reachPixels = 24;

/** What stands nearest to a place in the picture, if anything is within reach; a marked package wins over another under it. */
function nearest<Entry extends { readonly values: readonly number[] }>(
  entries: readonly Entry[],
  [across, up]: Pair,
  frame: Frame,
  pointer: { readonly x: number; readonly y: number },
): Entry | undefined {
  let best: Entry | undefined;
  let least = reachPixels;
  for (const entry of entries) {
    const x = toPixel(frame.x, entry.values[across] ?? 0);
    const y = toPixel(frame.y, entry.values[up] ?? 0);
    const distance = Math.hypot(x - pointer.x, y - pointer.y);
    if (distance <= least) {
      least = distance;
      best = entry;
    }
  }
  return best;
}
