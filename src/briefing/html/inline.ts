import type { Assessment } from "../../dossier/schema/record.ts";
import { withoutIsolates } from "../../language/format.ts";
import { languageOf } from "../../language/index.ts";
import { linkBetween } from "../links.ts";
import type { Reader } from "../reader.ts";
import type { Inline, Inlines, SpanRole } from "../written/piece.ts";
import { type Html, html } from "./html.ts";

/** Where a piece stands: who reads it, on which page, and which other pages there are. */
export interface Place {
  readonly reader: Reader;
  /** Address of the page, without language and ending. */
  readonly address: string;
  /** Whether there is a page at an address; a link to none becomes plain words. */
  readonly has: (address: string) => boolean;
  /** What another site writes to show a picture of this page; left out, or undefined, where none is offered. */
  readonly embedCode?: (id: string) => string | undefined;
}

/** Running text as a piece of a page. */
export function inlineHtml(place: Place, content: Inlines): Html {
  return html`${content.map((inline) => write(place, inline))}`;
}

function write(place: Place, inline: Inline): Html {
  if (typeof inline === "string") return html`${inline}`;
  switch (inline.kind) {
    case "isolate":
      return html`<bdi>${inlineHtml(place, inline.content)}</bdi>`;
    case "language":
      return inOtherLanguage(inline);
    case "span":
      return spanHtml(inline.role, inlineHtml(place, inline.content));
    case "time":
      return html`<time datetime="${inline.date}">${inline.text}</time>`;
    case "link":
      return html`<a href="${inline.href}">${inlineHtml(place, inline.content)}</a>`;
    case "page":
      return pageLink(place, inline.to, inlineHtml(place, inline.content));
    case "notes":
      return noteLinks(place.reader, inline.notes);
    case "trend":
      return arrow(inline.trend);
    case "break":
      return html`<br>`;
  }
}

function pageLink({ address, has }: Place, to: string, content: Html): Html {
  const [target = "", anchor] = to.split("#");
  if (!has(target)) return content;
  const inside = target === address && anchor !== undefined ? `#${anchor}` : linkBetween(address, to);
  return html`<a href="${inside}">${content}</a>`;
}

function spanHtml(role: SpanRole, content: Html): Html {
  if (role === "strong") return html`<b>${content}</b>`;
  return html`<span class="${role}">${content}</span>`;
}

/** Text in a stated language, with that language's direction. */
function inOtherLanguage({ text, language, foreign, quoted }: Extract<Inline, { kind: "language" }>): Html {
  const known = languageOf(language);
  const direction = known?.direction ?? (rightToLeft.has(language.split("-")[0] ?? "") ? "rtl" : "ltr");
  const tag = known?.lang ?? language;
  const kind = foreign === true && html` class="foreign"`;
  const words = html`<bdi lang="${tag}" dir="${direction}"${kind}>${text}</bdi>`;
  return quoted === true ? html`<q lang="${tag}">${words}</q>` : words;
}

/** Languages of quoted passages that are not among those spoken here and run from right to left. */
const rightToLeft = new Set(["fa", "he", "ur", "ps", "ckb", "sd", "ug", "yi", "dv"]);

/** Two arrows towards each other, apart, or alongside; nothing where the direction is not known. Drawn, so that they need no font. */
const arrows: Readonly<Record<Assessment["trend"], string>> = {
  closing: "M0 5h8m-3-3 3 3-3 3M22 5h-8m3-3-3 3 3 3",
  widening: "M9 5H1m3-3-3 3 3 3M13 5h8m-3-3 3 3-3 3",
  unchanged: "M1 3h20M1 7h20",
  unknown: "",
};

function arrow(trend: Assessment["trend"]): Html {
  if (arrows[trend] === "") return html``;
  return html`<svg class="arrow" viewBox="0 0 22 10" width="22" height="10" aria-hidden="true"><path d="${arrows[trend]}" fill="none" stroke="currentColor" stroke-width="1.4"/></svg>`;
}

/** The numbers of notes, each leading to its source; of three or more in a row the first and the last. */
function noteLinks({ words, f, language }: Reader, notes: readonly number[]): Html {
  const link = (number: number) => {
    const label = withoutIsolates(words.briefing.note({ number }, f));
    return html`<a href="#source-${number}" aria-label="${label}">${withoutIsolates(f.count(number))}</a>`;
  };
  const groups = runsOf(notes).map(([first, last], place) => {
    const between = last - first > 1 ? "–" : " ";
    return html`${place > 0 && " "}<span class="run">${link(first)}${last > first && html`${between}${link(last)}`}</span>`;
  });
  // Set apart: after a sentence that ends in a figure the numbers would otherwise run into it where text runs from right to left.
  return html`<sup class="notes" dir="${language.direction}">${groups}</sup>`;
}

/** Rising numbers as runs of neighbours, each by its two ends. */
export function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
