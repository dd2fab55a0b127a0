import { readFile } from "node:fs/promises";
import { packagePoints } from "../analysis/deals/points.ts";
import type { DealsResult } from "../analysis/deals/result.ts";
import { type AnalysisOf, analyses, deals, engineVersion, type Outcome } from "../analysis/index.ts";
import {
  type Briefing,
  briefingOf,
  type CardText,
  cardText,
  chooseFaces,
  draftPage,
  finishPage,
  fontFamilies,
  fontWeights,
  frontPage,
  isInvisible,
  joinFaces,
  layOutCard,
  type PageDraft,
  sansStack,
  serifStack,
  shortCaption,
  styleSheet,
} from "../briefing/index.ts";
import { contentHash } from "../dossier/hash.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import { visibleTo, withheldFrom } from "../dossier/visibility.ts";
import { findingsOf } from "../findings/index.ts";
import type { Language } from "../language/language.ts";
import { openCanvas } from "../node/canvas.ts";
import { figureDocument } from "../node/figure-document.ts";
import { type FontFile, fontFiles, fontLicence, glyphsOf } from "../node/fonts.ts";
import type { FileToWrite } from "../node/whole-folder.ts";
import type { Subject } from "./subject.ts";

/** Runs one analysis on a subject. */
export type Run = (analysis: AnalysisOf<unknown>, subject: Subject) => Outcome;

/** The briefing of what everyone may see: the public view alone is analysed, hashed and told. */
export function publicBriefing({ dossier: whole, asOf }: Subject, run: Run): Briefing {
  const dossier = visibleTo(whole, "public");
  const subject = { dossier, hash: contentHash(dossier), asOf };
  const withheld = withheldFrom(whole, "public");
  const outcomes = analyses.map((analysis) => {
    const outcome = run(analysis, subject);
    return answersFromPart(analysis, whole, withheld) ? unpublished(outcome) : outcome;
  });
  const done = outcomes.find(({ id, status }) => id === deals.id && status === "done");
  const positions = done?.status === "done" ? (done.result as DealsResult).positions : undefined;
  const points =
    positions === undefined
      ? undefined
      : packagePoints({ ...dossier, asOf: asOf ?? undefined }, { positions });
  return briefingOf({
    dossier,
    fingerprint: subject.hash,
    asOf,
    engine: engineVersion,
    outcomes,
    findings: findingsOf(dossier, outcomes),
    points: points === undefined || "key" in points ? [] : points.points,
    literature: analyses.flatMap(({ literature }) => literature),
  });
}

/**
 * Whether an analysis computes from judgements of which the public sees a part only: its numbers would then not be fewer but wrong. What
 * checks the record itself stays true of the part that is shown.
 */
function answersFromPart(
  { reads }: AnalysisOf<unknown>,
  whole: Dossier,
  withheld: readonly string[],
): boolean {
  if (!reads.includes("preferences") || reads.includes("claims")) return false;
  const principals = whole.parties
    .filter(({ roles = [] }) => roles.some(({ role }) => role === "principal"))
    .map(({ id }) => `parties.${id}`);
  return withheld.some((path) => {
    const [section = "", , kind] = path.split(".");
    if (section === "parties")
      return principals.some((one) => path === one || path.startsWith(`${one}.roles.`));
    return decisive.has(section) && kind !== "interests";
  });
}

/** Sections that decide which packages there are and what they are worth. */
const decisive: ReadonlySet<string> = new Set(["issues", "linkages", "preferences", "ratification"]);

function unpublished({ id, provenance }: Outcome): Outcome {
  return { id, provenance, status: "not-applicable", reason: { key: "unpublished-judgements", values: {} } };
}

/** The pages of a briefing in these languages, each with what it could not say in its own. */
export function draftPages(briefing: Briefing, languages: readonly Language[]): PageDraft[] {
  return languages.map((language) => draftPage(briefing, language, figureDocument()));
}

/** All files of a publication, and the cards that no font on hand can write. */
export interface Publication {
  readonly files: readonly FileToWrite[];
  readonly withoutCard: readonly { readonly language: Language; readonly characters: string }[];
}

/** Makes the pages, cards, captions, style sheet and fonts of a publication; the same briefing gives the same bytes. */
export async function publicationOf(briefing: Briefing, drafts: readonly PageDraft[]): Promise<Publication> {
  const fonts = await allFonts();
  const languages = drafts.map(({ language }) => language);
  const texts = languages.map((language) => cardText(briefing, language));
  const cards = await Promise.all(texts.map((text) => drawCard(text, fonts)));
  const pages = drafts.map((draft, place) => {
    const card = cards[place]?.png !== undefined;
    return {
      path: `${draft.language.tag}/index.html`,
      content: finishPage(briefing, draft, { languages, card }),
    };
  });
  const front = { path: "index.html", content: frontPage(briefing, languages) };
  const beside = texts.flatMap((text, place): FileToWrite[] => {
    const folder = text.language.tag;
    const png = cards[place]?.png;
    return [
      { path: `${folder}/caption.txt`, content: `${shortCaption(text)}\n` },
      ...(png === undefined ? [] : [{ path: `${folder}/card.png`, content: png }]),
    ];
  });
  const written = [...pages, front].map(({ content }) => content).join("");
  const withoutCard = cards.flatMap(({ language, without }) =>
    without.length === 0 ? [] : [{ language, characters: without.join("") }],
  );
  return { files: [front, ...pages, ...beside, ...(await styleAndFonts(written, fonts))], withoutCard };
}

async function allFonts(): Promise<FontFile[]> {
  const wanted = fontFamilies.flatMap((family) => fontWeights.map((weight) => ({ family, weight })));
  return (await Promise.all(wanted.map(({ family, weight }) => fontFiles(family, weight)))).flat();
}

/** The style sheet, the font files whose characters are written, and their licences. */
async function styleAndFonts(text: string, fonts: readonly FontFile[]): Promise<FileToWrite[]> {
  const faces = joinFaces(
    [sansStack, serifStack].flatMap((stack) =>
      fontWeights.flatMap((weight) => chooseFaces(text, fonts, stack, weight).chosen),
    ),
  );
  const families = [...new Set(faces.map(({ face }) => face.family))].toSorted();
  const files = faces.map(async ({ face }) => ({
    path: `fonts/${face.name}`,
    content: await readFile(face.path),
  }));
  const licences = families.map(async (family) => ({
    path: `fonts/${family.replaceAll(" ", "-")}-LICENSE.txt`,
    content: await fontLicence(family),
  }));
  return [{ path: "style.css", content: styleSheet(faces) }, ...(await Promise.all([...files, ...licences]))];
}

interface DrawnCard {
  readonly language: Language;
  readonly png: Uint8Array | undefined;
  /** Characters that no font on hand has; the card is not drawn rather than with boxes in their place. */
  readonly without: readonly string[];
}

async function drawCard(card: CardText, fonts: readonly FontFile[]): Promise<DrawnCard> {
  const { language, title, kicker, statements, illustrative } = card;
  const text = [title, kicker, illustrative, "Concordat · …", ...statements.map((one) => one.text)].join(
    "\n",
  );
  const stacks = { sans: sansStack, serif: serifStack };
  const choices = Object.entries(stacks).flatMap(([name, stack]) =>
    fontWeights.map((weight) => ({
      face: `${name} ${weight}`,
      ...chooseFaces(text, fonts, stack, weight),
    })),
  );
  const without = new Set(choices.flatMap((choice) => choice.without));
  for (const { chosen } of choices) for (const missing of await unglyphed(chosen)) without.add(missing);
  if (without.size > 0) return { language, png: undefined, without: [...without] };
  const canvas = openCanvas(
    new Map(choices.map(({ face, chosen }) => [face, chosen.map((one) => one.face)])),
  );
  return { language, png: await canvas.paint(layOutCard(card, canvas.measure)), without: [] };
}

/** Characters that a file should have by its stated range and has no glyph for. */
async function unglyphed(
  chosen: readonly { readonly face: FontFile; readonly characters: ReadonlySet<number> }[],
): Promise<string[]> {
  const found = await Promise.all(
    chosen.map(async ({ face, characters }) => {
      const glyphs = await glyphsOf(face.path);
      return [...characters].filter((code) => !glyphs.has(code)).map((code) => String.fromCodePoint(code));
    }),
  );
  return found.flat().filter((character) => !isInvisible(character));
}
