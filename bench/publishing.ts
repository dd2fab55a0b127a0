/**
 * How long the flagship's whole site takes with its cards in four languages, as a command of its own, and how that grows with a record ten
 * times as long. `node bench/publishing.ts` prints both; over a limit it ends with exit code 1.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Dossier, readDossier } from "../src/dossier/index.ts";
import { readFolder } from "../src/node/folder.ts";

const limitSeconds = 5;
const limitGrowth = 12;
const runs = 3;
const root = join(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "concordat-bench-"));

/** The median wall time of publishing a dossier, in seconds. */
function medianSeconds(dossier: string): number {
  const times = Array.from({ length: runs }, (_, run) => {
    const out = join(work, `${run}-${Math.random()}`);
    const start = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, "bin/concordat.js"), "brief", dossier, "--out", out, "--site-url", "https://talks.example"],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`medianSeconds: ${stderr}`);
    return (performance.now() - start) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
}

/** The same record so many times over: what is said, by whom, what happened, and who held office. */
function longer(dossier: Dossier, times: number): Dossier {
  const copy = (suffix: string) => {
    const renamed = (ids: readonly string[] | undefined) => ids?.map((id) => `${id}${suffix}`);
    return {
      sources: dossier.sources.map((one) => ({ ...one, id: `${one.id}${suffix}` })),
      claims: dossier.claims.map(({ contradicts, ...one }) => ({
        ...one,
        id: `${one.id}${suffix}`,
        source: `${one.source}${suffix}`,
        ...(contradicts && { contradicts: renamed(contradicts) as string[] }),
      })),
      events: dossier.events.map((one) => ({ ...one, id: `${one.id}${suffix}` })),
    };
  };
  const copies = Array.from({ length: times - 1 }, (_, at) => copy(`-${at + 2}`));
  return {
    ...dossier,
    sources: [dossier.sources, ...copies.map(({ sources }) => sources)].flat(),
    claims: [dossier.claims, ...copies.map(({ claims }) => claims)].flat(),
    events: [dossier.events, ...copies.map(({ events }) => events)].flat(),
  };
}

const flagship = join(root, "cases/iran-us-2025");
const { files } = await readFolder(flagship);
const { dossier } = readDossier(files);
if (dossier === undefined) throw new Error("bench: the flagship does not read");
const file = (times: number) => {
  const path = join(work, `times-${times}.json`);
  writeFileSync(path, JSON.stringify(longer(dossier, times)));
  return path;
};
const whole = medianSeconds(flagship);
const growth = medianSeconds(file(10)) / medianSeconds(file(1));
console.log(`flagship, four languages, cards   ${whole.toFixed(1)} s of ${limitSeconds} s`);
console.log(`ten times the record              ${growth.toFixed(1)} times of ${limitGrowth}`);
rmSync(work, { recursive: true });
if (whole > limitSeconds || growth > limitGrowth) process.exitCode = 1;
