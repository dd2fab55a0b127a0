import { isAlias, isMap, isSeq, type LineCounter, type ParsedNode, type Scalar } from "yaml";
import { numberAsWritten } from "./exact-number.ts";
import { limits } from "./limits.ts";
import type { FileProblem, Mark, TextEntry, TextNode, TextScalar } from "./text-tree.ts";

/** Keys that reach into JavaScript's own objects. */
const reserved = new Set(["__proto__", "constructor", "prototype"]);

interface Built {
  readonly node: TextNode;
  readonly size: number;
  readonly depth: number;
}

interface Building {
  readonly file: number;
  readonly lines: LineCounter;
  readonly problems: FileProblem[];
  /** What each anchor stands for; null while it is being built, so that one inside itself is found. */
  readonly anchors: Map<string, Built | null>;
  aliases: number;
  aliasedValues: number;
}

/** The nodes of one file as a tree of values and positions. Aliases share what they stand for, so this is linear in the nodes. */
export function treeOf(
  contents: ParsedNode,
  file: number,
  lines: LineCounter,
): { node: TextNode; problems: readonly FileProblem[] } {
  const anchors = new Map<string, Built | null>();
  const building: Building = { file, lines, problems: [], anchors, aliases: 0, aliasedValues: 0 };
  return { node: build(contents, 1, building).node, problems: building.problems };
}

function build(source: ParsedNode | null, level: number, building: Building): Built {
  if (source === null) return { node: scalar(building, 0, null), size: 1, depth: 0 };
  if (isAlias(source)) return followAlias(source.source, source.range[0], level, building);
  const anchor = source.anchor;
  if (anchor !== undefined) building.anchors.set(anchor, null);
  const built = buildOwn(source, level, building);
  if (anchor !== undefined) building.anchors.set(anchor, built);
  return built;
}

function buildOwn(source: Exclude<ParsedNode, { type: "ALIAS" }>, level: number, building: Building): Built {
  if (isMap(source)) return buildMap(source.items as readonly ParsedPair[], source.range[0], level, building);
  if (isSeq(source))
    return buildList(source.items as readonly ParsedNode[], source.range[0], level, building);
  return { node: buildScalar(source as Scalar.Parsed, building), size: 1, depth: 0 };
}

interface ParsedPair {
  readonly key: ParsedNode | null;
  readonly value: ParsedNode | null;
}

function buildMap(pairs: readonly ParsedPair[], offset: number, level: number, building: Building): Built {
  const entries = new Map<string, TextEntry>();
  let size = 1;
  let depth = 0;
  for (const { key, value } of pairs) {
    const keyOffset = key?.range[0] ?? offset;
    const name = keyName(key);
    if (name === undefined || !keyIsUsable(name, keyOffset, entries, building)) continue;
    const built =
      value === null
        ? { node: scalar(building, keyOffset, null), size: 1, depth: 0 }
        : build(value, level + 1, building);
    entries.set(name, { keyAt: { file: building.file, offset: keyOffset }, node: built.node });
    size += built.size + 1;
    depth = Math.max(depth, built.depth);
  }
  return { node: { kind: "map", at: { file: building.file, offset }, entries }, size, depth: depth + 1 };
}

// Keys that are not text have already been told as syntax errors.
function keyName(key: ParsedNode | null): string | undefined {
  const value = (key as { value?: unknown } | null)?.value;
  return typeof value === "string" ? value : undefined;
}

function keyIsUsable(
  key: string,
  offset: number,
  entries: ReadonlyMap<string, TextEntry>,
  building: Building,
): boolean {
  const { problems, lines } = building;
  const first = entries.get(key);
  if (reserved.has(key)) problems.push({ code: "reserved-key", offset, values: { key } });
  else if (key === "<<") problems.push({ code: "merge-key", offset, values: {} });
  else if (first !== undefined) {
    const firstLine = lines.linePos(first.keyAt.offset).line;
    problems.push({ code: "duplicate-key", offset, values: { key, firstLine } });
  } else return true;
  return false;
}

function buildList(items: readonly ParsedNode[], offset: number, level: number, building: Building): Built {
  const nodes: TextNode[] = [];
  let size = 1;
  let depth = 0;
  for (const item of items) {
    const built = build(item, level + 1, building);
    nodes.push(built.node);
    size += built.size;
    depth = Math.max(depth, built.depth);
  }
  return {
    node: { kind: "list", at: { file: building.file, offset }, items: nodes },
    size,
    depth: depth + 1,
  };
}

function buildScalar(source: Scalar.Parsed, building: Building): TextScalar {
  const offset = source.range[0];
  const { value } = source;
  if (typeof value === "string" || typeof value === "boolean" || value === null) {
    return scalar(building, offset, value);
  }
  const text = source.source ?? String(value);
  const number = numberAsWritten(text.replaceAll("_", ""), Number(value));
  if (number !== undefined) return scalar(building, offset, number);
  building.problems.push({ code: "not-a-number", offset, values: { found: text } });
  return { ...scalar(building, offset, null), faulty: true };
}

function scalar(building: Building, offset: number, value: TextScalar["value"]): TextScalar {
  return { kind: "scalar", at: { file: building.file, offset } satisfies Mark, value };
}

function followAlias(name: string, offset: number, level: number, building: Building): Built {
  const anchored = building.anchors.get(name);
  const refused: Built = {
    node: { ...scalar(building, offset, null), faulty: true },
    size: 1,
    depth: 0,
  };
  if (!anchored) {
    const detail = anchored === null ? `*${name} stands inside itself` : `*${name} stands for nothing`;
    building.problems.push({ code: "syntax", offset, values: { fault: "alias", detail } });
    return refused;
  }
  if (level + anchored.depth > limits.depth) {
    building.problems.push({ code: "too-deep", offset, values: { limit: limits.depth } });
    return refused;
  }
  building.aliases += 1;
  building.aliasedValues += anchored.size;
  if (building.aliases <= limits.aliases && building.aliasedValues <= limits.aliasedValues) return anchored;
  const told = building.problems.some((problem) => problem.code === "too-many-aliases");
  if (!told) building.problems.push({ code: "too-many-aliases", offset, values: { limit: limits.aliases } });
  return refused;
}
