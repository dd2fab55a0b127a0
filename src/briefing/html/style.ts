import { darkPalette, lightPalette } from "../figures/palette.ts";
import type { ChosenFace } from "./font-choice.ts";
import { sansStack, serifStack } from "./font-choice.ts";

/** The one style sheet of a publication: the fonts it uses, the colours of its figures by day and by night, and print. */
export function styleSheet(faces: readonly ChosenFace[]): string {
  return [...faces.map(fontFace), colours(), body].join("\n");
}

/** Only the characters that are written are listed, so that a browser fetches no file for others. */
function fontFace({ face, characters }: ChosenFace): string {
  return `@font-face {
  font-family: "${face.family}";
  font-style: normal;
  font-weight: ${face.weight};
  font-display: swap;
  src: url("fonts/${face.name}") format("woff2");
  unicode-range: ${ranges(characters)};
}`;
}

function ranges(characters: ReadonlySet<number>): string {
  const spans: [number, number][] = [];
  for (const code of [...characters].toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else spans.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return spans.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(", ");
}

function colours(): string {
  const both = (light: string, dark: string) => `light-dark(${light}, ${dark})`;
  const { paper, ink, muted, rule, wash, parties } = lightPalette;
  const night = darkPalette;
  const lines = [
    ["paper", both(paper, night.paper)],
    ["ink", both(ink, night.ink)],
    ["muted", both(muted, night.muted)],
    ["rule", both(rule, night.rule)],
    ["wash", both(wash, night.wash)],
    ...parties.map((colour, place) => [`party-${place + 1}`, both(colour, night.parties[place] ?? colour)]),
    ["link", both("#1f4e79", "#a9cdf0")],
    ["sans", [...sansStack.map((family) => `"${family}"`), "sans-serif"].join(", ")],
    ["serif", [...serifStack.map((family) => `"${family}"`), "serif"].join(", ")],
  ];
  return `:root {
  color-scheme: light dark;
${lines.map(([name, value]) => `  --${name}: ${value};`).join("\n")}
}`;
}

const body = `
:root { --leading: 1.55; --tight: 1.25; --small: 0.875rem; }
:root:lang(ar) { --leading: 1.85; --tight: 1.5; --small: 0.9375rem; }
:root:lang(hi) { --serif: var(--sans); --leading: 1.75; --tight: 1.45; --small: 0.9375rem; }
:root:lang(zh) { --serif: var(--sans); --leading: 1.75; --tight: 1.4; }

*, *::before, *::after { box-sizing: border-box; }
body {
  margin: 0 auto;
  padding: 0 1.25rem 3rem;
  max-inline-size: 50rem;
  background: var(--paper);
  color: var(--ink);
  font-family: var(--sans);
  font-size: 1.0625rem;
  line-height: var(--leading);
}
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: var(--tight); margin: 0; text-wrap: balance; }
h1 { font-size: clamp(1.875rem, 1.3rem + 2.6vw, 2.75rem); }
h2 { font-size: 1.5rem; margin-block: 3rem 0.75rem; padding-block-start: 0.75rem; border-block-start: 2px solid var(--ink); }
h3 { font-size: 1.1875rem; margin-block: 1.75rem 0.25rem; }
h4 { font-size: var(--small); color: var(--muted); margin-block: 0.75rem 0.125rem; }
p { margin: 0 0 0.75rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
ul, ol, dl, dd, figure { margin: 0; padding: 0; }
.plain, .inline, .findings, .claims { list-style: none; }
.inline { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; }
.fine { font-size: var(--small); color: var(--muted); }
b { font-weight: 600; }

.skip { position: absolute; inset-inline-start: 0.5rem; inset-block-start: -5rem; padding: 0.5rem 1rem; background: var(--wash); }
.skip:focus { inset-block-start: 0.5rem; }
.languages { padding-block: 1rem 0.625rem; font-size: var(--small); }
.site { padding-block: 0.625rem; border-block: 1px solid var(--rule); }
.languages a, .site a { display: inline-block; padding-block: 0.125rem; }
.languages [aria-current], .site [aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
header { padding-block: 2rem 1rem; }
.kicker { color: var(--muted); font-size: var(--small); margin-block-end: 0.5rem; }
.standfirst { font-family: var(--serif); font-size: 1.1875rem; color: var(--muted); margin-block: 0.75rem 0; }
.contents { font-size: var(--small); padding-block: 0.5rem; }
.contents a { display: inline-block; padding-block: 0.125rem; }
.partial { margin-block-start: 1rem; padding: 0.5rem 0.75rem; border-inline-start: 4px solid var(--party-2); background: var(--wash); }

.lead { font-family: var(--serif); font-size: 1.375rem; line-height: 1.45; }
:root:lang(ar) .lead { line-height: 1.75; }
:root:lang(hi) .lead, :root:lang(zh) .lead { line-height: 1.65; }
.findings > li { margin-block-end: 0.625rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); }
.mark { font-family: var(--sans); font-size: var(--small); color: var(--muted); white-space: nowrap; }
.mark::before { content: "\\25C7\\00A0"; }
.foreign + .mark::before { content: none; }
.foreign { border-block-end: 1px dotted var(--muted); }
.notes { font-family: var(--sans); font-size: 0.75rem; line-height: 1; margin-inline-start: 0.25em; word-spacing: 0.15em; }
.run { white-space: nowrap; }
.notes a { padding-inline: 0.125em; }

.many table { min-inline-size: 36rem; }
.wide { overflow-x: auto; margin-block: 0.75rem 1.25rem; }
table { border-collapse: collapse; inline-size: 100%; font-size: 0.9375rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
:root:lang(ar) table, :root:lang(hi) table { line-height: 1.65; }
caption { text-align: start; font-weight: 600; padding-block-end: 0.375rem; }
th, td { text-align: start; vertical-align: top; padding: 0.375rem 0.75rem 0.375rem 0; padding-inline: 0 0.75rem; border-block-end: 1px solid var(--rule); }
th { font-weight: 400; }
thead th { color: var(--muted); font-size: var(--small); }
th[scope="rowgroup"] { padding-block-start: 1rem; font-weight: 600; }
.of-people th[scope="row"] { font-weight: 400; }
.card { padding-block-end: 1.25rem; border-block-end: 1px solid var(--rule); }
.card:last-child { border-block-end: none; }
.more { font-size: var(--small); }
.number { text-align: end; white-space: nowrap; padding-inline-end: 1.5rem; }
thead .number { white-space: normal; }

dl { display: grid; grid-template-columns: minmax(6rem, 9rem) 1fr; gap: 0.375rem 1rem; }
dt { color: var(--muted); font-size: var(--small); padding-block-start: 0.125rem; }
.options { list-style: none; }
.options li { padding-inline-start: 0.875rem; text-indent: -0.875rem; }
.options li::before { content: "\\2013\\00A0"; color: var(--muted); }
.options .mark { text-indent: 0; }
.question { font-family: var(--serif); font-size: 1.0625rem; color: var(--muted); }
.trend { font-weight: 600; margin-inline-end: 0.25rem; }
.arrow { vertical-align: 0.05em; }
.when { font-variant-numeric: tabular-nums; }

figure { margin-block: 1rem; }
.code { overflow-wrap: anywhere; text-align: start; }
figcaption { margin-block-start: 0.75rem; }
figure svg { display: block; max-inline-size: 100%; block-size: auto; }
.narrow { display: none; }
details { margin-block: 0.75rem; }
summary { cursor: pointer; font-weight: 600; }
.sources { padding-inline-start: 2rem; }
:root:lang(ar) .sources { list-style-type: arabic-indic; }
.sources > li { margin-block-end: 1rem; scroll-margin-block-start: 1rem; }
.sources > li:target { background: var(--wash); outline: 0.375rem solid var(--wash); }
.sources p { margin: 0; }
.sources p a { overflow-wrap: anywhere; }
.claims { font-size: 0.9375rem; margin-block-start: 0.25rem; }
.claims li { padding-inline-start: 0.75rem; border-inline-start: 2px solid var(--rule); margin-block-end: 0.375rem; }
.claims q { display: block; font-size: var(--small); color: var(--muted); }
.citation { padding: 0.75rem 1rem; background: var(--wash); overflow-wrap: anywhere; }
footer { margin-block-start: 3rem; border-block-start: 1px solid var(--rule); padding-block-start: 0.75rem; }
.front { padding-block-start: 3rem; }
.front li { margin-block: 1rem; font-size: 1.1875rem; }
.front b { display: block; }

@media (max-width: 36rem) {
  body { font-size: 1rem; padding-inline: 1rem; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dt { padding-block-start: 0.5rem; }
  .lead { font-size: 1.1875rem; }
  .broad { display: none; }
  .narrow { display: block; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; }
  body { max-inline-size: none; font-size: 10.5pt; padding: 0; }
  .languages, .site, .contents, .skip { display: none; }
  a { color: inherit; }
  .sources p a[href^="http"]::after { content: " <" attr(href) ">"; font-size: 8pt; overflow-wrap: anywhere; }
  h2, h3 { break-after: avoid; }
  tr, figure, .issue, .sources > li { break-inside: avoid; }
  .narrow { display: none; }
  .broad { display: block; }
}
`;
