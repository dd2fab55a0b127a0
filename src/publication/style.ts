import { readFile } from "node:fs/promises";
import {
  chooseFaces,
  fontFamilies,
  fontWeights,
  joinFaces,
  sansStack,
  serifStack,
  styleSheet,
} from "../briefing/index.ts";
import { type FontFile, fontFiles, fontLicence } from "../node/fonts.ts";
import type { FileToWrite } from "../node/whole-folder.ts";

/** All font files on hand that pages and cards may be set in. */
export async function allFonts(): Promise<FontFile[]> {
  const wanted = fontFamilies.flatMap((family) => fontWeights.map((weight) => ({ family, weight })));
  return (await Promise.all(wanted.map(({ family, weight }) => fontFiles(family, weight)))).flat();
}

/** The style sheet, the font files whose characters are written, and their licences. */
export async function styleAndFonts(
  texts: readonly string[],
  fonts: readonly FontFile[],
): Promise<FileToWrite[]> {
  const text = charactersOf(texts);
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

/** Every character that is written somewhere, once. */
function charactersOf(texts: readonly string[]): string {
  const found = new Set<string>();
  for (const text of texts) for (const character of text) found.add(character);
  return [...found].join("");
}
