import type { WordForms } from "../../../dossier/schema/primitives.ts";

/** A text as it is written: a string in the dossier's language, or by language a string or its forms. */
export type WrittenText = string | Readonly<Record<string, string | WordForms>>;

/** The languages a text is shown in: the dossier's own first, those on offer, and any other it has. */
export function languagesOf(
  value: WrittenText | undefined,
  own: string,
  offered: readonly string[],
): readonly string[] {
  const written = typeof value === "object" ? Object.keys(value) : [];
  return [...new Set([own, ...offered, ...written])];
}

/** One form of a text in one language; empty where it has none. */
export function formOf(
  value: WrittenText | undefined,
  tag: string,
  form: keyof WordForms,
  own: string,
): string {
  const said = typeof value === "string" ? (tag === own ? value : undefined) : value?.[tag];
  if (said === undefined) return "";
  return typeof said === "string" ? (form === "text" ? said : "") : (said[form] ?? "");
}

/** The text with one form changed, written as plainly as it allows; undefined where nothing is left of it. */
export function textWith(
  value: WrittenText | undefined,
  tag: string,
  form: keyof WordForms,
  text: string,
  own: string,
): WrittenText | undefined {
  const all: Record<string, string | WordForms> =
    typeof value === "string" ? { [own]: value } : { ...(value ?? {}) };
  const said = all[tag];
  const forms: Record<string, string | undefined> =
    typeof said === "object" ? { ...said } : said ? { text: said } : {};
  if (text === "") delete forms[form];
  else forms[form] = text;
  if (forms.text === undefined) delete all[tag];
  else all[tag] = Object.keys(forms).length === 1 ? forms.text : ({ ...forms } as WordForms);
  const left = Object.entries(all);
  if (left.length === 0) return undefined;
  const [only] = left;
  const wasPlain = value === undefined || typeof value === "string";
  return left.length === 1 && wasPlain && only?.[0] === own && typeof only[1] === "string" ? only[1] : all;
}
