import type { CalendarDate, Text } from "../../dossier/schema/primitives.ts";
import { withoutIsolates } from "../../language/format.ts";
import { languageOf } from "../../language/index.ts";
import type { Chosen } from "../document.ts";
import { languageName, type Reader } from "../reader.ts";
import { type Html, html } from "./html.ts";

const isolateStart = "\u2068";
const isolateEnd = "\u2069";

/** A sentence as it stands on a page: isolates become elements, and what is not in the reader's language says so. */
export function prose(reader: Reader, sentence: string): Html {
  const stack: Html[][] = [[]];
  const open: string[] = [""];
  for (const piece of sentence.split(/([\u2068\u2069])/u)) {
    if (piece === isolateStart) {
      stack.push([]);
      open.push("");
      continue;
    }
    if (piece === isolateEnd && stack.length > 1) {
      const inner = stack.pop() ?? [];
      const text = open.pop() ?? "";
      stack.at(-1)?.push(isolated(reader, text, inner));
      open[open.length - 1] += text;
      continue;
    }
    stack.at(-1)?.push(html`${piece}`);
    open[open.length - 1] += piece;
  }
  return html`${stack.flat()}`;
}

function isolated(reader: Reader, text: string, inner: readonly Html[]): Html {
  const language = reader.foreign(text);
  return language === undefined ? html`<bdi>${inner}</bdi>` : marked(reader, text, language);
}

/** Text that is missing in the reader's language, in the one it is in, marked as such. */
function marked(reader: Reader, text: string, language: string): Html {
  const label = withoutIsolates(
    reader.words.briefing.inLanguage({ language: languageName(reader, language) }, reader.f),
  );
  return html`${inLanguage(text, language, "foreign")} <span class="mark">(${label})</span>`;
}

/** Text in a stated language, with that language's direction. */
export function inLanguage(text: string, language: string, name?: string): Html {
  const known = languageOf(language);
  const direction = known?.direction ?? (rightToLeft.has(language.split("-")[0] ?? "") ? "rtl" : "ltr");
  const kind = name === undefined ? html`` : html` class="${name}"`;
  return html`<bdi lang="${known?.lang ?? language}" dir="${direction}"${kind}>${text}</bdi>`;
}

/** Languages of quoted passages that are not among those spoken here and run from right to left. */
const rightToLeft = new Set(["fa", "he", "ur", "ps", "ckb", "sd", "ug", "yi", "dv"]);

/** A text of the dossier that stands by itself, in a heading or a cell. */
export function text(reader: Reader, content: Text): Html {
  const chosen = reader.choose(content);
  return chosen.translated ? html`${chosen.text}` : marked(reader, chosen.text, chosen.language);
}

/** A name that its author gave in one spelling only: a publisher, an editor. */
export function keptName(reader: Reader, name: string, language: string): Html {
  return language === reader.language.tag ? html`<bdi>${name}</bdi>` : inLanguage(name, language);
}

/** An option's name, or an amount with its unit. */
export function chosenText(reader: Reader, chosen: Chosen): Html {
  if ("option" in chosen) return text(reader, chosen.option);
  return prose(reader, reader.f.amount(chosen.amount, chosen.unit));
}

/** A date as the reader's language writes it, readable by programs too. */
export function dateText({ f }: Reader, date: CalendarDate): Html {
  return html`<time datetime="${date}">${withoutIsolates(f.date(date))}</time>`;
}

/** The numbers of notes, each leading to its source; of three or more in a row the first and the last. */
export function noteLinks({ words, f }: Reader, notes: readonly number[]): Html {
  if (notes.length === 0) return html``;
  const link = (number: number) => {
    const label = withoutIsolates(words.briefing.note({ number }, f));
    return html`<a href="#source-${number}" aria-label="${label}">${withoutIsolates(f.count(number))}</a>`;
  };
  const groups = runsOf(notes).map(([first, last], place) => {
    const between = last - first > 1 ? "–" : " ";
    return html`${place > 0 && " "}<span class="run">${link(first)}${last > first && html`${between}${link(last)}`}</span>`;
  });
  return html`<sup class="notes">${groups}</sup>`;
}

/** Rising numbers as runs of neighbours, each by its two ends. */
function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
