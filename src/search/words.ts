/** A word as it may be spelled: whole first, then without what is written onto it. */
export type Spellings = readonly [string, ...string[]];

const wordForm = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*/gu;
const han = /\p{Script=Han}+/gu;
const arabicLetters = /\p{Script=Arabic}/u;

/** Marks of vowels and recitation, the superscript alef and the stretching tatweel: written or left out at will. */
const tashkeel = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;

/** Letters that are spelled one way or the other: seats of hamza, final ya and ta marbuta, Persian and Urdu forms. */
const letterForms: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ؤ: "و",
  ئ: "ي",
  ى: "ي",
  ی: "ي",
  ة: "ه",
  ک: "ك",
  ء: "",
};

/** What Arabic writes onto a word: and, then, with, to, like, and the article after any of them. */
const prefix = /^(?:[وف]?(?:[بك]?ال|لل)|[وفبكل])(?=\p{L}{3})/u;

/** Text as it is compared: one case, no accents on Latin letters, one spelling of Arabic letters, Western digits. Devanagari stays whole. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?![a-z])\p{Script=Latin}/gu, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""))
    .replace(/ß/g, "ss")
    .replace(/ı/g, "i")
    .replace(tashkeel, "")
    .replace(/[أإآٱؤئىیةکء]/g, (letter) => letterForms[letter] ?? letter)
    .replace(/[\u200c\u200d]/g, "")
    .replace(/(?![0-9])\p{Nd}/gu, westernDigit);
}

// Every script's ten digits stand together and end where the next code point is none of them.
function westernDigit(digit: string): string {
  let place = 0;
  while (place < 9 && /\p{Nd}/u.test(String.fromCodePoint((digit.codePointAt(0) ?? 0) - place - 1)))
    place += 1;
  return String(place);
}

/** Words of a text in any script as `fold` leaves them; a run of Chinese characters is one. */
export function wordsOf(text: string): string[] {
  return (fold(text).match(wordForm) ?? []).flatMap(apart);
}

// 第2轮 and 1号 mix scripts in one run of letters and digits.
function apart(word: string): string[] {
  return word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
}

/** Whether a word is written in Chinese characters. */
export function isHan(word: string): boolean {
  return word.search(han) === 0;
}

/** A word of an alphabet and what is left of it without Arabic's prefixes, where three letters are. */
export function spellings(word: string): Spellings {
  if (!arabicLetters.test(word)) return [word];
  const bare = word.replace(prefix, "");
  return bare === word ? [word] : [word, bare];
}

const chinese = new Intl.Segmenter("zh", { granularity: "word" });

/** A run of Chinese characters as a dictionary divides it. */
export function dictionaryWords(run: string): string[] {
  return [...chinese.segment(run)].map(({ segment }) => segment);
}

/** Each two neighbouring characters of a run; a lone one is itself. */
export function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
