import type { Chosen, IssueView, SaidView, TrendView } from "../document.ts";
import type { Reader } from "../reader.ts";
import { type Html, html } from "./html.ts";
import { chosenText, dateText, noteLinks, prose, text } from "./prose.ts";

/** One issue: its question, where it is going and why, today's state, the options, and what was said on it in public. */
export function issue(reader: Reader, view: IssueView): Html {
  const { briefing } = reader.words;
  const { name, question, trend, said } = view;
  return html`<section class="issue" id="issue-${view.id}">
<h3>${text(reader, name)}</h3>
${question !== null && html`<p class="question">${text(reader, question)}</p>`}
<dl>
<dt>${briefing.trend}</dt><dd>${trend === null ? briefing.notAssessed : direction(reader, trend)}</dd>
<dt>${briefing.options}</dt><dd>${optionList(reader, view)}</dd>
${
  said.length > 0 &&
  html`<dt>${briefing.saidInPublic}</dt><dd><ul class="plain">${said.map((one) => html`<li>${publicWord(reader, one)}</li>`)}</ul></dd>`
}
</dl></section>`;
}

/** The options, today's marked; an amount by its two ends. */
function optionList(reader: Reader, { options, today }: IssueView): Html {
  const { briefing } = reader.words;
  const now = html`<span class="mark">${briefing.today}</span>`;
  const [first, last] = options;
  if (first !== undefined && last !== undefined && "amount" in first) {
    const range = html`${chosenText(reader, first)} – ${chosenText(reader, last)}`;
    return today === null ? range : html`${range}<br>${chosenText(reader, today)} ${now}`;
  }
  const isToday = (option: Chosen) =>
    today !== null && "option" in option && "option" in today && option.option === today.option;
  return html`<ul class="options">${options.map(
    (option) => html`<li>${chosenText(reader, option)}${isToday(option) && html` ${now}`}</li>`,
  )}</ul>`;
}

/** Two arrows towards each other, apart, or alongside; nothing where the direction is not known. Drawn, so that they need no font. */
const arrows: Readonly<Record<TrendView["trend"], string>> = {
  closing: "M0 5h8m-3-3 3 3-3 3M22 5h-8m3-3-3 3 3 3",
  widening: "M9 5H1m3-3-3 3 3 3M13 5h8m-3-3 3 3-3 3",
  unchanged: "M1 3h20M1 7h20",
  unknown: "",
};

function arrow(trend: TrendView["trend"]): Html {
  if (arrows[trend] === "") return html``;
  return html`<svg class="arrow" viewBox="0 0 22 10" width="22" height="10" aria-hidden="true"><path d="${arrows[trend]}" fill="none" stroke="currentColor" stroke-width="1.4"/></svg>`;
}

function direction(reader: Reader, view: TrendView): Html {
  const { words, f } = reader;
  const told = html`<span class="trend">${arrow(view.trend)} ${words.record.trend[view.trend]}</span>`;
  if (view.from === "offers") {
    return html`${told}
<span class="fine">${words.briefing.fromOffers}</span>${noteLinks(reader, view.notes)}`;
  }
  const { reason, by, at, notes } = view;
  const when = words.briefing.assessed({ by: null, at }, f);
  return html`${told}
${text(reader, reason)}${noteLinks(reader, notes)}
<span class="fine">${by === null ? prose(reader, when) : html`${prose(reader, when)} — ${text(reader, by)}`}</span>`;
}

function publicWord(reader: Reader, { party, kind, what, at, notes }: SaidView): Html {
  const { briefing } = reader.words;
  const label = kind === "offer" ? briefing.offer : briefing.publicLine;
  return html`${at !== null && html`<span class="when">${dateText(reader, at)}</span> `}<b>${text(reader, party)}</b>
<span class="fine">${label}</span> ${chosenText(reader, what)}${noteLinks(reader, notes)}`;
}
