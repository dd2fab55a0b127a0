export { drawDealSpace, type FigureOptions } from "./deal-space.ts";
export type {
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
export { ringPoint } from "./selection.ts";
