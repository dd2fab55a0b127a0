import { chunkAt } from "./chunk.ts";
import type { Plain } from "./edit.ts";
import { refusal } from "./edit.ts";
import { isNothing, type Merged, type Site, sitesOf, withFile } from "./merged.ts";
import type { Written } from "./splice.ts";
import { type Path, type Step, takeStep } from "./step.ts";

/** Puts another value where one stands, as a whole. */
export function replaceAt(merged: Merged, path: Path, value: Plain): Merged {
  const sites = sitesOf(merged, path);
  const [site] = sites;
  if (site === undefined) throw refusal({ code: "nothing-there", at: addressOf(path) });
  if (sites.length > 1) {
    const files = sites.map(({ file }) => merged.files[file]?.file.path ?? "");
    throw refusal({ code: "in-several-files", at: addressOf(path), files });
  }
  return take(merged, site, { kind: "replace", path: site.path, value }, path);
}

/** Takes away what stands at a path, in every file that holds a part of it. */
export function removeAt(merged: Merged, path: Path): Merged {
  const sites = sitesOf(merged, path);
  if (sites.length === 0) throw refusal({ code: "nothing-there", at: addressOf(path) });
  return sites.reduce((left, site) => take(left, site, { kind: "drop", path: site.path }, path), merged);
}

/** Adds a key to a map: in the last file that has a part of it; a section of its own where the dossier says what it is. */
export function addKey(merged: Merged, path: Path, key: string, value: Plain): Merged {
  const sites = sitesOf(merged, path);
  const site = path.length === 0 ? mainSite(sites) : sites.at(-1);
  if (site === undefined) throw refusal({ code: "nothing-there", at: addressOf(path) });
  if (isNothing(site.node)) return replaceAt(merged, path, { [key]: value });
  if (site.node.kind !== "map") throw refusal({ code: "nothing-there", at: addressOf([...path, key]) });
  const index = site.node.entries.size;
  return take(merged, site, { kind: "add", path: site.path, index, entry: { key, value } }, [...path, key]);
}

/** Where new sections go: the file that states the format, otherwise the first. */
function mainSite(sites: readonly Site[]): Site | undefined {
  return sites.find(({ node }) => node.kind === "map" && node.entries.has("concordat")) ?? sites[0];
}

/** Adds an entry to a list before the one at `index`, or at its end. */
export function addItem(merged: Merged, path: Path, index: number, value: Plain, written?: Written): Merged {
  const sites = sitesOf(merged, path);
  const at = siteOfIndex(sites, index);
  if (at === undefined) throw refusal({ code: "not-a-list", at: addressOf(path) });
  const { site, local } = at;
  const { node } = site;
  if (isNothing(node) || (node.kind === "list" && node.items.length === 0)) {
    return take(merged, site, { kind: "replace", path: site.path, value: [value] }, path);
  }
  if (node.kind !== "list") throw refusal({ code: "not-a-list", at: addressOf(path) });
  const entry = written === undefined ? { value } : { value, written };
  return take(merged, site, { kind: "add", path: site.path, index: local, entry }, [...path, index]);
}

/** The file in which the entry at an index stands, and its place there; behind the last one, the end of the last file's list. */
function siteOfIndex(sites: readonly Site[], index: number): { site: Site; local: number } | undefined {
  let passed = 0;
  for (const site of sites) {
    const length = site.node.kind === "list" ? site.node.items.length : 0;
    if (index < passed + length) return { site, local: index - passed };
    passed += length;
  }
  const site = sites.at(-1);
  if (site === undefined || index > passed) return undefined;
  return { site, local: site.node.kind === "list" ? site.node.items.length : 0 };
}

/** Moves an entry of a list so that it stands at `to`, counted without it; its text goes with it, comments above it too. */
export function moveItem(merged: Merged, path: Path, from: number, to: number, value: Plain): Merged {
  if (from === to) return merged;
  const [site] = sitesOf(merged, [...path, from]);
  const opened = site && merged.files[site.file];
  const written = opened && chunkAt(opened, site.path);
  return addItem(removeAt(merged, [...path, from]), path, to, value, written);
}

function take(merged: Merged, site: Site, step: Step, path: Path): Merged {
  const opened = merged.files[site.file];
  if (opened === undefined) throw new RangeError(`take: no file ${site.file}`);
  const at = addressOf(path);
  const file = opened.file.path;
  if (!opened.sound) throw refusal({ code: "file-damaged", at, file });
  const next = takeStep(opened, step);
  if (next === undefined) throw refusal({ code: "form-unsuited", at, file });
  return withFile(merged, site.file, next);
}

function addressOf(path: Path): string {
  return path.join(".");
}
