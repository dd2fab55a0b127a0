import { arabic } from "./ar/index.ts";
import { english } from "./en/index.ts";
import { hindi } from "./hi/index.ts";
import type { Language } from "./language.ts";
import { chinese } from "./zh/index.ts";

/** The languages spoken, in the order in which they are offered. One more is a folder and a line here. */
export const languages: readonly Language[] = [english, arabic, hindi, chinese];

/** The language for a BCP 47 tag: `ar-EG` is served by `ar`, `zh-Hans` by `zh`; undefined where none serves. */
export function languageOf(tag: string): Language | undefined {
  const [primary] = tag.toLowerCase().split("-");
  return languages.find((language) => language.tag === primary);
}

export type { FindingKey, FindingMessage, FindingValues, LineWords } from "./finding-values.ts";
export {
  type Count,
  type Format,
  format,
  isolate,
  type NameForm,
  type PluralForms,
  withoutIsolates,
} from "./format.ts";
export type { Language } from "./language.ts";
export type { Messages, ProblemText } from "./messages.ts";
export type { ReadingMessage, Verdict } from "./reading-values.ts";
export { problemText, readingSentence, reasonOf, sentenceOf } from "./sentences.ts";
