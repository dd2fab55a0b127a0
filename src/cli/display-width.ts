const zeroWidth = /\p{Mn}|\p{Me}|\p{Cf}|\p{Cc}/u;
const doubleWidth =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const escapes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/** How many columns of a terminal a text takes: Chinese characters two, combining and invisible marks none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text.replace(escapes, "")) {
    if (!zeroWidth.test(character)) width += doubleWidth.test(character) ? 2 : 1;
  }
  return width;
}

/** Text filled up with spaces to a width, at its end or, for numbers, at its beginning. */
export function pad(text: string, width: number, side: "start" | "end"): string {
  const fill = " ".repeat(Math.max(0, width - displayWidth(text)));
  return side === "start" ? fill + text : text + fill;
}

/** Where a line may break: after a space, and between Chinese characters, but not before what closes a phrase. */
const breaks = /(?<=\s)|(?<=[\p{Script=Han}，。；：、！？）”])(?=[\p{Script=Han}（“])/u;

/** Text broken so that no line is wider than `width`, within a word only where it is wider than a line; lines after the first are indented. */
export function wrap(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  const end = () => {
    lines.push(line.trimEnd());
    line = "";
  };
  const room = () => width - (lines.length > 0 ? displayWidth(indent) : 0);
  for (const word of text.split(breaks)) {
    if (line !== "" && displayWidth(line + word.trimEnd()) > room()) end();
    if (displayWidth(word.trimEnd()) <= room()) line += word;
    else {
      for (const letter of lettersOf(word)) {
        if (line !== "" && displayWidth(line + letter.trimEnd()) > room()) end();
        line += letter;
      }
    }
  }
  return [...lines, line.trimEnd()].join(`\n${indent}`);
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const escaped = new RegExp(`((?:${escapes.source})+)`);

/** What a person takes for single letters, each with its marks; what switches colours stays in one piece. */
function lettersOf(word: string): readonly string[] {
  return word
    .split(escaped)
    .flatMap((part) =>
      escaped.test(part) ? [part] : [...graphemes.segment(part)].map(({ segment }) => segment),
    );
}
