import { Button } from "react-aria-components";
import { dayOf } from "../../../briefing/figures/time-axis.ts";
import type { TimeWindow } from "../../../briefing/figures/timeline-picture.ts";
import { useLanguage } from "../text/language-context.tsx";
import { isoDay } from "./time-window.ts";
import type { TimeZoom } from "./use-time-zoom.ts";

interface Props {
  readonly window: TimeWindow;
  readonly zoom: TimeZoom;
}

/** Buttons that do what dragging and the wheel do, a date to go to, and the stretch of time in words. */
export function TimelineZoom({ window, zoom }: Props) {
  const { words, f } = useLanguage();
  const { zoomIn, zoomOut, moveEarlier, moveLater, goToDate } = words.pages.record;
  const [from, to] = [isoDay(Math.ceil(window.from)), isoDay(Math.floor(window.to))];
  const goTo = (date: string) => date !== "" && zoom.goTo(dayOf(date));
  return (
    <div className="timeline-zoom">
      <Button className="button" onPress={() => zoom.move(-0.5)}>
        {moveEarlier}
      </Button>
      <Button className="button" onPress={() => zoom.move(0.5)}>
        {moveLater}
      </Button>
      <Button className="button" onPress={() => zoom.zoom(0.5)}>
        {zoomIn}
      </Button>
      <Button className="button" onPress={() => zoom.zoom(2)}>
        {zoomOut}
      </Button>
      <label className="choice">
        <span className="control-label">{goToDate}</span>
        <input type="date" onChange={(event) => goTo(event.target.value)} />
      </label>
      <p className="fine" aria-live="polite">
        {words.record.span({ from, to }, f)}
      </p>
    </div>
  );
}
