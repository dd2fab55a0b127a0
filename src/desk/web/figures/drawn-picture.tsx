import { type MouseEvent, useEffect, useRef } from "react";
import { useWidth } from "./use-width.ts";

interface Props {
  /** Draws the picture to a width. */
  readonly draw: (width: number) => string;
  /** Called with the address of the mark that was clicked. */
  readonly pick: (path: string, mark: Element) => void;
}

/** A picture drawn to the width it has. A click on a mark leads to its entry; by keyboard the table below does the same. */
export function DrawnPicture({ draw, pick }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  useEffect(() => {
    if (place.current === null || width === 0) return;
    const drawn = new DOMParser().parseFromString(draw(width), "image/svg+xml").documentElement;
    place.current.replaceChildren(document.importNode(drawn, true));
  }, [draw, width]);
  const follow = ({ target }: MouseEvent) => {
    const mark = target instanceof Element ? target.closest("[data-path]") : null;
    const path = mark?.getAttribute("data-path");
    if (mark && path) pick(path, mark);
  };
  // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the table twin offers every mark by keyboard
  return <div ref={place} className="drawn" onClick={follow} />;
}
