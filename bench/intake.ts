/**
 * How long an article of a thousand words takes against a dossier of a thousand names. `node bench/intake.ts` prints the median of eleven
 * runs, the dossier's lexicon made once before, as it is where articles arrive one after another; over the limit it ends with exit code 1.
 */
import type { Dossier } from "../src/dossier/schema/dossier.ts";
import { dossierSchema } from "../src/dossier/schema/dossier.ts";
import { mentionsIn, readDocument, suggestionsIn } from "../src/intake/index.ts";

const LIMIT_MS = 20;
const runs = 11;

const syllables = ["ba", "ko", "ri", "ta", "mel", "dor", "san", "vi", "lu", "gar"];

function nameOf(index: number): string {
  const word = (seed: number) =>
    [0, 1, 2].map((place) => syllables[Math.floor(seed / 10 ** place) % 10]).join("");
  const capital = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}`;
  return `${capital(word(index))} ${capital(word((index * 7 + 3) % 1000))}`;
}

function dossierOf(names: number): Dossier {
  return dossierSchema.parse({
    concordat: 1,
    title: "Bench",
    people: Array.from({ length: names }, (_, index) => ({
      id: `p-${index}`,
      name: nameOf(index),
      offices: [{ title: "President", of: "iran" }],
    })),
    parties: [
      { id: "iran", name: "Iran", kind: "state" },
      { id: "united-states", name: "United States", kind: "state" },
    ],
    rounds: [{ id: "round-1", number: 1, place: "Muscat", from: "2025-04-12" }],
  });
}

/** Sentences of the kinds that the rules look for, up to so many words. */
function articleOf(words: number): string {
  const sentences = Array.from({ length: Math.ceil(words / 20) }, (_, index) => {
    const name = nameOf((index * 37) % 1000);
    return `On ${(index % 28) + 1} April 2025 President ${name} said the first round in Muscat had moved about ${index} million dollars to the fund.`;
  });
  return sentences.join(" ");
}

const dossier = dossierOf(1000);
const original = articleOf(1000);

function once(): number {
  const start = performance.now();
  const document = readDocument({ original, format: "text", published: "2025-04-15" });
  const mentions = mentionsIn(document, dossier);
  suggestionsIn(document, dossier, mentions);
  if (mentions.length < 100) throw new Error(`once: only ${mentions.length} mentions`);
  return performance.now() - start;
}

const first = once();
for (let i = 0; i < 5; i++) once();
const median = Array.from({ length: runs }, once).sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
console.log(
  `intake, ${original.split(" ").length} words against 1000 names: ${median.toFixed(1)} ms of ${LIMIT_MS} ms (first, with the lexicon: ${first.toFixed(0)} ms)`,
);
if (median > LIMIT_MS) process.exitCode = 1;
