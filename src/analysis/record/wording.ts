import type { Text } from "../../dossier/schema/primitives.ts";

/** Every wording of a text, in all its languages and forms. */
export function wordingsOf(text: Text): readonly string[] {
  if (typeof text === "string") return [text];
  return Object.values(text).flatMap((words) =>
    typeof words === "string"
      ? [words]
      : [words.text, words.oblique, words.definite, words.short].filter((form) => form !== undefined),
  );
}

/** A wording without case, accents of Latin letters and punctuation: its words, one blank between. */
export function plainWords(wording: string): string {
  return wording
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** Whether all of one wording's words stand in the other, in a row. Both as `plainWords` gives them. */
export function holdsWords(whole: string, part: string): boolean {
  return part !== "" && ` ${whole} `.includes(` ${part} `);
}
