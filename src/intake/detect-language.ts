/** Frequent small words by which languages of one script are told apart. */
const words: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set("the of and to in is that for on with was as by at from has have are".split(" ")),
  fr: new Set("le la les des et est dans une du que pour sur avec par au aux qui pas".split(" ")),
  ar: new Set("في من على إلى أن التي الذي عن هذا هذه مع كان قال وقال بين كما بعد قد".split(" ")),
  fa: new Set("در به از که این را با است برای آن یک خود شد کرد می های گفت تا".split(" ")),
};

const scripts: readonly (readonly [string, RegExp])[] = [
  ["latin", /[a-z\u00c0-\u024f]/gi],
  ["arabic", /[\u0620-\u064a\u0671-\u06d3]/g],
  ["hi", /[\u0904-\u0939]/g],
  ["zh", /[\u4e00-\u9fff]/g],
  ["he", /[\u05d0-\u05ea]/g],
  ["ru", /[\u0400-\u04ff]/g],
];

/** Read at most this far: a language shows in its first words. */
const SAMPLE = 4000;

/** A Chinese character or Devanagari consonant says about as much as two letters do. */
const weights: Readonly<Record<string, number>> = { zh: 3, hi: 1.5 };

/** The language of a text by its script and, where a script serves several, by small words; undefined for fewer than ten letters. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const counts = scripts.map(([name, pattern]) => ({
    name,
    count: (sample.match(pattern)?.length ?? 0) * (weights[name] ?? 1),
  }));
  const [first] = counts.toSorted((left, right) => right.count - left.count);
  if (first === undefined || first.count < 10) return undefined;
  if (first.name === "latin") return byWords(sample, "en", "fr");
  if (first.name === "arabic") return /[پچژگکی]/.test(sample) ? byWords(sample, "fa", "ar") : "ar";
  return first.name;
}

function byWords(sample: string, usual: string, other: string): string {
  const tokens = sample.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  const count = (tag: string) => tokens.filter((token) => words[tag]?.has(token)).length;
  return count(other) > count(usual) ? other : usual;
}
