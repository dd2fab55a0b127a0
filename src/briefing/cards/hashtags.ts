import { withoutIsolates } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import type { Topic } from "../document.ts";
import type { Reader } from "../reader.ts";

/** The most topics that a post names; the most words of a topic, and the most characters where words are not set apart. */
const most = { topics: 4, words: 2, characters: 6 };

/** How a channel marks its topics: `#topic`, or between two signs as in `#话题#`. */
export type HashtagForm = "one-sign" | "two-signs";

/** A post's topics as one channel writes them. A name of many words is told by its short form, or left out where that is long too. */
export function hashtags(reader: Reader, topics: readonly Topic[], form: HashtagForm): readonly string[] {
  const { language, f } = reader;
  const tags = topics.flatMap(({ name }) => {
    const forms = (["text", "short"] as const).map((one) =>
      wordsOf(withoutIsolates(f.name(name, one)), language),
    );
    const words = forms.find((one) => one.length > 0 && isShort(one, language));
    return words === undefined ? [] : [written(words, language, form)];
  });
  return [...new Set(tags)].slice(0, most.topics);
}

function isShort(words: readonly string[], { tag }: Language): boolean {
  return words.length <= most.words && (tag !== "zh" || words.join("").length <= most.characters);
}

/**
 * The words of a name without signs between them. A word is made of whole characters as people see them, so that no vowel sign and no
 * joiner is parted from its letter.
 */
function wordsOf(name: string, { locale, tag }: Language): string[] {
  const article = tag === "en" ? /^the\s+/iu : /^$/u;
  const words = [""];
  for (const { segment } of new Intl.Segmenter(locale, { granularity: "grapheme" }).segment(
    name.replace(article, ""),
  )) {
    if (/^[\p{L}\p{N}]/u.test(segment)) words[words.length - 1] += segment;
    else words.push("");
  }
  return words.filter((word) => word !== "");
}

/** Words are joined where the script has no spaces, by capitals in English, by a low line elsewhere. */
function written(words: readonly string[], { tag }: Language, form: HashtagForm): string {
  const capitals = words.map((word) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
  const whole = tag === "en" ? capitals.join("") : words.join(tag === "zh" ? "" : "_");
  return form === "two-signs" ? `#${whole}#` : `#${whole}`;
}
