/**
 * How long the analysis of deals takes on spaces of stated sizes, beside the limit each must keep. `npm run bench` prints the table; a
 * line over its limit ends the command with exit code 1.
 */
import { deals, runAnalysis } from "../src/analysis/index.ts";
import { negmasFrontier } from "./peer.ts";
import { type SpaceSize, spaceOf } from "./spaces.ts";

const runs = 5;

const cases: readonly (SpaceSize & { readonly limitMs: number })[] = [
  { issues: 6, options: 10, parties: 2, limitMs: 200 },
  { issues: 7, options: 10, parties: 2, limitMs: 1000 },
  { issues: 20, options: 6, parties: 2, limitMs: 50 },
  { issues: 20, options: 6, parties: 3, limitMs: 250 },
];

/** The median wall time of a full result, in milliseconds; each run takes a fresh dossier, because models are remembered by it. */
function medianMs(size: SpaceSize): number {
  const times = Array.from({ length: runs }, () => {
    const dossier = spaceOf(size);
    const start = performance.now();
    const outcome = runAnalysis(deals, { dossier, hash: "bench", asOf: null });
    if (outcome.status !== "done") throw new Error(`medianMs: ${JSON.stringify(outcome)}`);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
}

medianMs({ issues: 4, options: 4, parties: 2 });
console.log("deals, full result: median of five runs, and its share of the limit");
for (const { limitMs, ...size } of cases) {
  const ms = medianMs(size);
  const { issues, options, parties } = size;
  const space = `${issues} issues of ${options} options, ${parties} parties`;
  console.log(
    `${space.padEnd(40)} ${ms.toFixed(0).padStart(6)} ms of ${limitMs} ms  ${(ms / limitMs).toFixed(2)}`,
  );
  if (ms > limitMs) process.exitCode = 1;
}

// Ten to the sixth packages between two parties: the full result here, the frontier alone there.
const bilateral = { issues: 6, options: 10, parties: 2 };
const peer = negmasFrontier(spaceOf(bilateral));
console.log(
  "missing" in peer
    ? `beside NegMAS: ${peer.missing}`
    : `beside NegMAS: its frontier alone of 10^6 packages ${peer.ms.toFixed(0)} ms, ${(peer.ms / medianMs(bilateral)).toFixed(0)} times the full result here`,
);
