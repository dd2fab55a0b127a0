/** A text as names are compared in it, and for each of its units the offset it came from. */
export interface Folded {
  readonly text: string;
  /** One longer than the text, so that an end can be looked up too. */
  readonly at: Uint32Array;
}

const letters: Readonly<Record<string, string>> = {
  ...{
    أ: "ا",
    إ: "ا",
    آ: "ا",
    ٱ: "ا",
    ى: "ي",
    ی: "ي",
    ې: "ي",
    ئ: "ي",
    ؤ: "و",
    ة: "ه",
    ک: "ك",
    ۀ: "ه",
    ھ: "ه",
  },
  ...{ "ँ": "ं", "’": "'", "‘": "'", ʼ: "'", "׳": "'", "“": '"', "”": '"', "•": "·", "・": "·", "‧": "·" },
  ...{ "‐": "-", "‑": "-", "–": "-", "—": "-", "־": "-", "−": "-" },
};

/** Accents, Hebrew points, Arabic vowel marks and tatweel, the Devanagari nukta, zero-width joiners. */
const dropped =
  /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c\u200c\u200d]/g;

const known = new Map<string, string>();

/** Unicode NFKC, lower case, one form of each Arabic letter and dash, Western digits, without marks that writers leave out. Linear. */
export function fold(text: string): Folded {
  let out = "";
  const at: number[] = [];
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) ?? 0;
    const size = code > 0xffff ? 2 : 1;
    const plain = code < 128 ? asciiLower(code) : foldCharacter(text.slice(i, i + size));
    for (let k = 0; k < plain.length; k++) at.push(i);
    out += plain;
    i += size;
  }
  at.push(text.length);
  return { text: out, at: Uint32Array.from(at) };
}

function asciiLower(code: number): string {
  return String.fromCharCode(code >= 65 && code <= 90 ? code + 32 : code);
}

function foldCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const digit = digitOf(character);
  const plain = digit ?? composed(letters[character] ?? character);
  if (known.size < 20_000) known.set(character, plain);
  return plain;
}

function composed(character: string): string {
  const lower = character.normalize("NFKD").replace(dropped, "").normalize("NFKC").toLowerCase();
  return [...lower].map((one) => letters[one] ?? one).join("");
}

/** Arabic-Indic, Persian and Devanagari digits as Western ones. */
function digitOf(character: string): string | undefined {
  const code = character.charCodeAt(0);
  const zero = [0x660, 0x6f0, 0x966].find((first) => code >= first && code <= first + 9);
  return zero === undefined ? undefined : String(code - zero);
}
