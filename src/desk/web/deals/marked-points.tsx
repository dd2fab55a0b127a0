import { type KeyboardEvent, useRef, useState } from "react";
import type { PackageChoice } from "../../../analysis/deals/result.ts";
import { type Frame, toPixel } from "../../../briefing/figures/frame.ts";
import { samePackage } from "../state/package-address.ts";
import { useLanguage } from "../text/language-context.tsx";
import type { Pair } from "./pair-choice.tsx";

/** A package that a reader may want to reach by keyboard: what it is called with its values, and where it stands. */
export interface MarkedPoint {
  readonly label: string;
  readonly values: readonly number[];
  readonly package: PackageChoice;
}

interface Props {
  readonly points: readonly MarkedPoint[];
  readonly frame: Frame;
  readonly pair: Pair;
  readonly selected: PackageChoice | undefined;
  readonly select: (choice: PackageChoice) => void;
}

/**
 * The chart's marked packages by keyboard: one stop for Tab, arrow keys from one to the next across and up, Enter opens. The pointer goes
 * through to the picture below, where every package can be pointed at.
 */
export function MarkedPoints({ points, frame, pair, selected, select }: Props) {
  const { words } = useLanguage();
  const [at, setAt] = useState<number>();
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const chosen = points.findIndex((point) => selected !== undefined && samePackage(point.package, selected));
  const stop = Math.min(at ?? Math.max(chosen, 0), points.length - 1);
  const go = (event: KeyboardEvent) => {
    const next = nextPoint(event.key, stop, points, pair);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    buttons.current[next]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups what is filled in; these are places of one picture
    <div className="marked-points" role="group" aria-label={words.pages.deals.marked} onKeyDown={go}>
      {points.map((point, index) => (
        <button
          key={point.label}
          ref={(button) => {
            buttons.current[index] = button;
          }}
          type="button"
          className="marked-point"
          tabIndex={index === stop ? 0 : -1}
          aria-label={point.label}
          aria-pressed={index === chosen}
          style={{
            left: toPixel(frame.x, point.values[pair[0]] ?? 0),
            top: toPixel(frame.y, point.values[pair[1]] ?? 0),
          }}
          onFocus={() => setAt(index)}
          onClick={() => select(point.package)}
        />
      ))}
    </div>
  );
}

/** The next point across for left and right, the next up or down for the others; the chart's values run from left to right in every language. */
function nextPoint(
  key: string,
  from: number,
  points: readonly MarkedPoint[],
  [across, up]: Pair,
): number | undefined {
  const axis = key === "ArrowUp" || key === "ArrowDown" ? up : across;
  const order = [...points.keys()].toSorted(
    (a, b) => (points[a]?.values[axis] ?? 0) - (points[b]?.values[axis] ?? 0) || a - b,
  );
  const place = order.indexOf(from);
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return order[Math.min(place + 1, order.length - 1)];
    case "ArrowLeft":
    case "ArrowDown":
      return order[Math.max(place - 1, 0)];
    case "Home":
      return order[0];
    case "End":
      return order.at(-1);
    default:
      return undefined;
  }
}
