import { type KeyboardEvent, useRef } from "react";
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
  const { zoomIn, zoomOut, moveEarlier, moveLater } = words.pages.record;
  const [from, to] = [isoDay(Math.ceil(window.from)), isoDay(Math.floor(window.to))];
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
      <GoToDate goTo={(date) => zoom.goTo(dayOf(date))} />
      <p className="fine" aria-live="polite">
        {words.record.span({ from, to }, f)}
      </p>
    </div>
  );
}

/** A date to go to once it is meant: chosen in the browser's calendar, or written and left or confirmed; a year half written is a date too. */
function GoToDate({ goTo }: { readonly goTo: (date: string) => void }) {
  const { words } = useLanguage();
  const isWriting = useRef(false);
  const gone = useRef("");
  const commit = ({ value }: HTMLInputElement) => {
    if (value === "" || value < "1000" || value === gone.current) return;
    gone.current = value;
    goTo(value);
  };
  const press = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    isWriting.current = true;
    if (key === "Enter") commit(currentTarget);
  };
  return (
    <label className="choice">
      <span className="control-label">{words.pages.record.goToDate}</span>
      <input
        type="date"
        onKeyDown={press}
        onPointerDown={() => {
          isWriting.current = false;
        }}
        onChange={({ target }) => !isWriting.current && commit(target)}
        onBlur={({ target }) => commit(target)}
      />
    </label>
  );
}
