import { element } from "./escape.ts";
import type { Palette } from "./palette.ts";

export interface DrawingOptions {
  readonly width: number;
  readonly palette: Palette;
  readonly fontFamily: string;
}

/** Height of the figures' letters, in pixels. */
export const fontSize = 13;

/** The svg around a drawing: one image with a spoken label, its axes left to right whatever the page's direction. */
export function wholePicture(
  { width, palette, fontFamily }: DrawingOptions,
  height: number,
  { described, language }: { readonly described: string; readonly language: string },
  content: readonly string[],
): string {
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-label": described,
      lang: language,
      direction: "ltr",
      "font-family": fontFamily,
      "font-size": fontSize,
      fill: palette.ink,
    },
    content.join(""),
  );
}
