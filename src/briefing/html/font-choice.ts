/** One font file: a family at a weight, for some ranges of characters. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  /** Its file's name, unique among all faces. */
  readonly name: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/** A face that is needed, and the characters it is needed for. */
export interface ChosenFace<Face extends FontFace = FontFace> {
  readonly face: Face;
  readonly characters: ReadonlySet<number>;
}

/** Families for running text and for headings: a character is written in the first that has it, as a browser does. */
export const sansStack = [
  "Source Sans 3",
  "Noto Sans Arabic",
  "Noto Sans Devanagari",
  "Noto Sans SC",
] as const;
export const serifStack = [
  "Source Serif 4",
  "Noto Naskh Arabic",
  "Noto Sans Devanagari",
  "Noto Sans SC",
] as const;

/** Weights that pages and cards are set in. */
export const fontWeights = [400, 600] as const;

/** Every family a publication may use. */
export const fontFamilies: readonly string[] = [...new Set([...sansStack, ...serifStack])];

/**
 * The faces of one weight that some text needs when set in a stack of families, in the order in which they are first needed, and the
 * characters that no face has by its stated ranges.
 */
export function chooseFaces<Face extends FontFace>(
  text: string,
  faces: readonly Face[],
  stack: readonly string[],
  weight: number,
): { readonly chosen: readonly ChosenFace<Face>[]; readonly without: readonly string[] } {
  const ordered = stack.flatMap((family) =>
    faces.filter((face) => face.family === family && face.weight === weight),
  );
  const chosen = new Map<Face, Set<number>>();
  const without: string[] = [];
  const characters = [...new Set(text)];
  for (const character of characters.filter((one) => !isInvisible(one))) {
    const code = character.codePointAt(0) as number;
    const face = ordered.find((one) => isWithin(code, one));
    if (face === undefined) {
      without.push(character);
      continue;
    }
    chosen.set(face, (chosen.get(face) ?? new Set()).add(code));
  }
  // A joiner shapes its neighbours only where it comes from their face.
  for (const joiner of characters
    .filter((one) => /\p{Cf}/u.test(one))
    .map((one) => one.codePointAt(0) as number)) {
    for (const [face, codes] of chosen) if (isWithin(joiner, face)) codes.add(joiner);
  }
  return { chosen: [...chosen].map(([face, characters]) => ({ face, characters })), without };
}

function isWithin(code: number, { ranges }: FontFace): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to);
}

/** Line ends, isolates and other marks that show nothing by themselves. */
export function isInvisible(character: string): boolean {
  return /[\p{Cc}\p{Cf}]/u.test(character);
}

/** The same faces once each, with all characters they are needed for, in the order of their names. */
export function joinFaces<Face extends FontFace>(choices: readonly ChosenFace<Face>[]): ChosenFace<Face>[] {
  const joined = new Map<Face, Set<number>>();
  for (const { face, characters } of choices) {
    joined.set(face, new Set([...(joined.get(face) ?? []), ...characters]));
  }
  return [...joined]
    .map(([face, characters]) => ({ face, characters }))
    .toSorted((left, right) => (left.face.name < right.face.name ? -1 : 1));
}
