export { type DrawnDealSpace, drawDealSpace, type FigureOptions } from "./deal-space.ts";
export type { KeyEntry } from "./deal-space-landmarks.ts";
export type {
  Crowd,
  DealSpacePicture,
  MarkShape,
  PictureMark,
  PicturePackage,
  PictureParty,
  PicturePoint,
  PictureWords,
} from "./deal-space-picture.ts";
export { type Frame, toPixel, toValue } from "./frame.ts";
export { darkPalette, lightPalette, type Palette, pagePalette, partyColour } from "./palette.ts";
export { drawParallel } from "./parallel.ts";
export type { ParallelPicture } from "./parallel-picture.ts";
export { ringPoint } from "./selection.ts";
export { drawSeries, type SeriesPicture } from "./series.ts";
export { withSourceLine } from "./source-line.ts";
export { drawTimeline } from "./timeline.ts";
export type { TimelineEntry, TimelineKind, TimelinePicture } from "./timeline-picture.ts";
export type { DrawingOptions } from "./whole-picture.ts";
