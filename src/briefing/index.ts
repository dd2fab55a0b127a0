export { type BriefingSubject, briefingOf } from "./briefing.ts";
export { captionLength, captionWeight, shortCaption } from "./cards/caption.ts";
export { type CardText, cardSize, cardText } from "./cards/card.ts";
export { type Drawing, layOutCard, type MeasureText, type TypeStyle } from "./cards/layout.ts";
export type { Block, Briefing, Section } from "./document.ts";
export {
  type ChosenFace,
  chooseFaces,
  type FontFace,
  fontFamilies,
  fontWeights,
  isInvisible,
  joinFaces,
  sansStack,
  serifStack,
} from "./html/font-choice.ts";
export { frontPage } from "./html/front.ts";
export { draftPage, finishPage, type PageDraft } from "./html/page.ts";
export { styleSheet } from "./html/style.ts";
