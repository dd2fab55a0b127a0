import type { Language } from "../../../language/language.ts";

const modules = import.meta.glob<Readonly<Record<string, Language>>>("../../../language/*/index.ts");
const loaded = new Map<string, Promise<Language>>();
const key = "concordat-language";

/** The languages the desk speaks, known without loading their sentences. */
export const languageList = LANGUAGES;

/** Loads one language's sentences, once. */
export function loadLanguage(tag: string): Promise<Language> {
  const known = loaded.get(tag) ?? importLanguage(tag);
  loaded.set(tag, known);
  return known;
}

async function importLanguage(tag: string): Promise<Language> {
  const load = modules[`../../../language/${tag}/index.ts`];
  if (load === undefined) throw new Error(`importLanguage: no language ${tag}`);
  const language = Object.values(await load()).find((exported) => exported.tag === tag);
  if (language === undefined) throw new Error(`importLanguage: ${tag}/index.ts exports no language ${tag}`);
  return language;
}

/** Our own tag for a language tag (`zh` for `zh-Hant-TW`), where the desk speaks that language. */
export function spokenTag(asked: string | null | undefined): string | undefined {
  const [primary] = asked?.toLowerCase().split("-") ?? [];
  return languageList.find(({ tag }) => tag === primary)?.tag;
}

/** The language to speak: the one asked for in the address, else the one chosen before, else the browser's, else English. */
export function chooseTag(asked: string | undefined): string {
  const wanted = [asked, localStorage.getItem(key), ...navigator.languages];
  return wanted.map(spokenTag).find((tag) => tag !== undefined) ?? "en";
}

/** Keeps the reader's choice for the next visit. */
export function keepTag(tag: string): void {
  localStorage.setItem(key, tag);
}
