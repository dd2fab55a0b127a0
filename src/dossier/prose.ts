import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Prose } from "./schema/editorial.ts";

/** How far a text is in a language: the one it was written in, or a translation that is missing, a draft, out of date or fit to print. */
export type TranslationState = "source" | "missing" | "draft" | "stale" | "reviewed";

/**
 * Names a text by its words alone, spaces at its ends and line ends apart: a `t`, so that YAML never reads a number, and the first twelve
 * hexadecimal digits of its SHA-256.
 */
export function textFingerprint(text: string): string {
  const plain = text.replaceAll("\r\n", "\n").trim();
  return `t${bytesToHex(sha256(utf8ToBytes(plain))).slice(0, 12)}`;
}

/** How far prose is in a language (`zh` for `zh-Hans`): a translation of words that have changed since is stale. */
export function translationState({ text, language, translations }: Prose, tag: string): TranslationState {
  if (primary(language) === primary(tag)) return "source";
  const found = translationFor(translations, tag);
  if (found === undefined) return "missing";
  if (found.of !== undefined && found.of !== textFingerprint(text)) return "stale";
  return found.state;
}

/** Whether an embargo holds still; without a clock it does. */
export function isEmbargoed(embargo: string | undefined, now: string | undefined): boolean {
  return embargo !== undefined && (now === undefined || Date.parse(now) < Date.parse(embargo));
}

/** What may be printed in a language; the text as it was written where no translation is fit for it. */
export function proseIn(prose: Prose, tag: string): { readonly text: string; readonly language: string } {
  const state = translationState(prose, tag);
  const found = state === "reviewed" ? translationFor(prose.translations, tag) : undefined;
  if (found !== undefined) return { text: found.text, language: tag };
  return { text: prose.text, language: prose.language };
}

function translationFor(
  translations: Prose["translations"],
  tag: string,
): Prose["translations"][string] | undefined {
  return (
    translations[tag] ?? Object.entries(translations).find(([key]) => primary(key) === primary(tag))?.[1]
  );
}

function primary(tag: string): string {
  return (tag.split("-")[0] ?? tag).toLowerCase();
}
