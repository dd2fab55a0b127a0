import glossary from "../../../../docs/glossary.md?raw";
import type { Text } from "../../../dossier/schema/primitives.ts";

/** A word of the product, in every language spoken, and what it means. */
export interface Term {
  readonly id: string;
  readonly name: Text;
  /** Written in English only. */
  readonly meaning: Text;
}

/** The glossary's words; the table they stand in is the one people read. */
export const terms: readonly Term[] = rowsOf(glossary).map(
  ([en = "", ar = "", hi = "", zh = "", meaning = ""]) => ({
    id: en.replaceAll(/[^a-z]+/g, "-"),
    name: { en, ar, hi, zh },
    meaning: { en: meaning },
  }),
);

/** The cells of the first table, without its head. */
function rowsOf(markdown: string): string[][] {
  const table = markdown.split("\n\n").find((block) => block.startsWith("| English |")) ?? "";
  const [, , ...rows] = table.split("\n");
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
