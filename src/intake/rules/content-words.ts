import type { Text } from "../../dossier/schema/primitives.ts";
import { fold } from "../fold.ts";
import { formsOf } from "../lexicon.ts";

const small = new Set(
  "the and for from with into only that this على الى في من عن مع को का की के में से और तक".split(" "),
);

/** The words that carry a text's meaning, folded; of Chinese, each two characters that stand together. */
export function contentWords(text: string): string[] {
  const runs = fold(text).text.match(/\p{Script=Han}+|[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return runs.flatMap((run) => {
    if (/\p{Script=Han}/u.test(run))
      return Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));
    const bare = run.replace(/^(?:وال|ال|بال|لل)(?=\p{L}{3})/u, "");
    return bare.length < 3 || small.has(bare) || /^\d/.test(bare) ? [] : [bare];
  });
}

/** The largest share of any wording's content words that stand in a set of words; 0 for wordings of fewer than two. */
export function shareHeld(name: Text, words: ReadonlySet<string>): number {
  const shares = formsOf(name).map((form) => {
    const own = contentWords(form);
    return own.length < 2 ? 0 : own.filter((word) => words.has(word)).length / own.length;
  });
  return Math.max(0, ...shares);
}
