import { type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import type { DealsResult, PackageChoice } from "../../../analysis/deals/result.ts";
import {
  drawDealSpace,
  type Frame,
  pagePalette,
  ringPoint,
  toPixel,
} from "../../../briefing/figures/index.ts";
import type { PackagesAnswer } from "../../server/answer-types.ts";
import { useWidth } from "../figures/use-width.ts";
import { samePackage } from "../state/package-address.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { ChartKey } from "./chart-key.tsx";
import { dealPicture } from "./deal-picture.ts";
import type { Landmark } from "./landmarks.ts";
import { packageAt, valuesOf } from "./package-values.ts";
import type { Pair } from "./pair-choice.tsx";

interface Props {
  readonly result: DealsResult;
  readonly packages: PackagesAnswer;
  readonly landmarks: readonly Landmark[];
  readonly pair: Pair;
  readonly selected: PackageChoice | undefined;
  readonly select: (choice: PackageChoice) => void;
}

interface Drawn {
  readonly svg: SVGSVGElement;
  readonly frame: Frame;
}

/** The deal space drawn to the width it has. A click chooses the nearest package; by keyboard the table below does the same. */
export default function DealChart({ result, packages, landmarks, pair, selected, select }: Props) {
  const { language, words, f } = useLanguage();
  const { dossier } = useShown();
  const place = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Drawn>();
  const width = useWidth(place);
  const picture = useMemo(
    () => dealPicture({ result, packages, landmarks, pair, dossier, words, f, language }),
    [result, packages, landmarks, pair, dossier, words, f, language],
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
    const chosen = nearest([...packages.points, ...landmarks], pair, drawn.frame, pointer);
    if (chosen !== undefined) select("package" in chosen ? chosen.package : packageAt(packages, chosen));
  };
  return (
    <figure className="chart">
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the table twin offers every package by keyboard */}
      <div ref={place} className="chart-drawing" onClick={pick} />
      <figcaption>
        <ChartKey complete={packages.complete} />
      </figcaption>
    </figure>
  );
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

/** What stands nearest to a place in the picture, if anything is within reach; a landmark wins over a package under it. */
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
