export { draftedFront } from "./article/front.ts";
export { recordFingerprint, referred } from "./article/references.ts";
export { draftRoundPreview } from "./article/round-preview.ts";
export { type BriefingSubject, briefingAddress, briefingOf } from "./briefing.ts";
export { captionLength, captionWeight, shortCaption } from "./cards/caption.ts";
export { captionsOf } from "./cards/captions.ts";
export { type CardText, cardText } from "./cards/card.ts";
export { type Drawing, layOutCard, type MeasureText, type TypeStyle } from "./cards/layout.ts";
export { type CardForm, cardForms, wideCard } from "./cards/sizes.ts";
export type { Block, Edition, NegotiationView, Page, Section } from "./document.ts";
export { editionOf } from "./edition.ts";
export { embedsOf } from "./html/embed.ts";
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
export type { Cards } from "./html/head.ts";
export { pageHtml } from "./html/page.ts";
export { styleSheet } from "./html/style.ts";
export { allPages } from "./pages/all-pages.ts";
export { frontOf, negotiationOf } from "./pages/front-page.ts";
export { isSound } from "./sections/changes.ts";
export { digestHtml, digestText } from "./site/digest.ts";
export { atomFeed, type FeedSubject, jsonFeed, type Placed } from "./site/feeds.ts";
export { absolute, filePath, isIn, isNews, type Shelf, type Site } from "./site/site.ts";
export { newsSiteMap, robots, type Shelved, siteMap } from "./site/sitemap.ts";
export { structuredData } from "./site/structured.ts";
export { brokenLocks, namesBetween } from "./translate/locks.ts";
export { assembled, segmentsOf } from "./translate/segments.ts";
export { sideBySide } from "./translate/side-by-side.ts";
export { readXliff, type Translation, writeXliff } from "./translate/xliff.ts";
export { pageCsv } from "./twins/csv.ts";
export { pageData } from "./twins/data.ts";
export { pageMarkdown } from "./twins/markdown.ts";
export { referenceText } from "./written/article.ts";
export { type WrittenPage, writePage } from "./written/page.ts";
