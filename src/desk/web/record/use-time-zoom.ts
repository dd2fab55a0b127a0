import { useMemo } from "react";
import type { TimeWindow } from "../../../briefing/figures/timeline-picture.ts";
import { useDesk } from "../state/use-desk.ts";
import { centredOn, moved, spanOf, zoomed } from "./time-window.ts";

/** Ways to change which stretch of time is shown; the address keeps it. */
export interface TimeZoom {
  /** So many times as long; `at` is the share of the width, from the left, whose day keeps its place. */
  zoom(factor: number, at?: number): void;
  /** By a share of what is shown, later where positive. */
  move(share: number): void;
  /** With a day in the middle. */
  goTo(day: number): void;
}

/** Zoom and movement of the timeline, from the stretch shown and everything on file. */
export function useTimeZoom(window: TimeWindow, whole: TimeWindow): TimeZoom {
  const { change } = useDesk();
  return useMemo(() => {
    const show = (wanted: TimeWindow) => change({ span: spanOf(wanted) }, { replace: true });
    const most = whole.to - whole.from;
    return {
      zoom: (factor, at = 0.5) =>
        show(zoomed(window, factor, most, window.from + at * (window.to - window.from))),
      move: (share) => show(moved(window, share, whole)),
      goTo: (day) => show(moved(centredOn(window, day), 0, whole)),
    };
  }, [window, whole, change]);
}
