import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef } from "react";
import type { TimeZoom } from "./use-time-zoom.ts";

interface Props {
  readonly label: string;
  readonly zoom: TimeZoom;
  readonly children: ReactNode;
}

/** Below this many pixels a press is a click, not a drag. */
const dragFrom = 4;

/** A picture of time that keys, dragging and the wheel with Ctrl move and zoom; the wheel alone scrolls the page. */
export function TimeSurface({ label, zoom, children }: Props) {
  const surface = useRef<HTMLDivElement>(null);
  const drag = useRef<{ readonly start: number; by: number } | null>(null);
  useEffect(() => {
    const element = surface.current;
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey || element === null) return;
      event.preventDefault();
      const { left, width } = element.getBoundingClientRect();
      zoom.zoom(event.deltaY < 0 ? 0.8 : 1.25, (event.clientX - left) / width);
    };
    // React listens to the wheel passively and could not keep the browser from zooming the page.
    element?.addEventListener("wheel", turn, { passive: false });
    return () => element?.removeEventListener("wheel", turn);
  }, [zoom]);
  const begin = ({ button, clientX }: PointerEvent) => {
    drag.current = button === 0 ? { start: clientX, by: 0 } : null;
  };
  const follow = ({ clientX, pointerId }: PointerEvent) => {
    if (drag.current === null || surface.current === null) return;
    drag.current.by = clientX - drag.current.start;
    if (Math.abs(drag.current.by) < dragFrom) return;
    surface.current.setPointerCapture(pointerId);
    shift(drag.current.by);
  };
  const end = () => {
    const { by = 0 } = drag.current ?? {};
    drag.current = null;
    shift(0);
    if (Math.abs(by) >= dragFrom) zoom.move(-by / (surface.current?.clientWidth ?? 1));
  };
  const giveUp = () => {
    drag.current = null;
    shift(0);
  };
  const shift = (by: number) => {
    const picture = surface.current?.firstElementChild;
    if (picture instanceof HTMLElement) picture.style.transform = by === 0 ? "" : `translateX(${by}px)`;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls
    <div
      ref={surface}
      className="time-surface"
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move and zoom what it holds
      tabIndex={0}
      onKeyDown={(event) => press(event, zoom)}
      onPointerDown={begin}
      onPointerMove={follow}
      onPointerUp={end}
      onPointerCancel={giveUp}
    >
      {children}
    </div>
  );
}

// Time runs from left to right in every language, so the arrows mean the same in all.
function press(event: KeyboardEvent, zoom: TimeZoom) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const actions: Record<string, () => void> = {
    "+": () => zoom.zoom(0.5),
    "=": () => zoom.zoom(0.5),
    "-": () => zoom.zoom(2),
    ArrowLeft: () => zoom.move(-0.25),
    ArrowRight: () => zoom.move(0.25),
  };
  const action = actions[event.key];
  if (action === undefined) return;
  event.preventDefault();
  action();
}
