import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

/** One font file on this machine: a family at a weight, for some ranges of characters. */
export interface FontFile {
  readonly family: string;
  readonly weight: number;
  /** Its file's name, unique among all fonts. */
  readonly name: string;
  readonly path: string;
  readonly ranges: readonly (readonly [number, number])[];
}

const resolve = createRequire(import.meta.url).resolve;

/** The upright files of a family at a weight, from the package that carries it ("Noto Sans SC": @fontsource/noto-sans-sc). */
export async function fontFiles(family: string, weight: number): Promise<FontFile[]> {
  const folder = packageOf(family);
  const css = await readFile(join(folder, `${weight}.css`), "utf8");
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule = ""]) => {
    const name = /url\(\.\/files\/([^)]+\.woff2)\)/.exec(rule)?.[1];
    const ranges = /unicode-range:\s*([^;]+);/.exec(rule)?.[1];
    if (name === undefined || ranges === undefined) return [];
    return [{ family, weight, name, path: join(folder, "files", name), ranges: readRanges(ranges) }];
  });
}

/** The licence under which a family's files may be passed on. */
export async function fontLicence(family: string): Promise<string> {
  return readFile(join(packageOf(family), "LICENSE"), "utf8");
}

function packageOf(family: string): string {
  return dirname(resolve(`@fontsource/${family.toLowerCase().replaceAll(" ", "-")}/package.json`));
}

function readRanges(text: string): (readonly [number, number])[] {
  return text.split(",").map((range) => {
    const [from = "", to = from] = range.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
}

/** The characters that a WOFF2 file has glyphs for, read from its character map; throws where the file is no such font. */
export async function glyphsOf(path: string): Promise<ReadonlySet<number>> {
  return charactersIn(characterMap(await readFile(path)));
}

/** The `cmap` table of a WOFF2 file (W3C Recommendation "WOFF File Format 2.0", sections 4.1 and 5). */
function characterMap(file: Buffer): Buffer {
  if (file.toString("latin1", 0, 4) !== "wOF2") throw new Error("characterMap: not a WOFF2 file");
  const tables = file.readUInt16BE(12);
  let at = 48;
  let offset = 0;
  let found: { start: number; length: number } | undefined;
  const readNumber = () => {
    let value = 0;
    for (;;) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) return value;
    }
  };
  for (let table = 0; table < tables; table++) {
    const flags = file.readUInt8(at++);
    const known = flags & 0x3f;
    const tag = known === 0x3f ? file.toString("latin1", at, at + 4) : known;
    if (known === 0x3f) at += 4;
    const original = readNumber();
    // glyf and loca (10, 11) are transformed unless they say otherwise, every other table only where it says so.
    const version = flags >> 6;
    const transformed = known === 10 || known === 11 ? version !== 3 : version !== 0;
    const length = transformed ? readNumber() : original;
    if (tag === 0 || tag === "cmap") found = { start: offset, length };
    offset += length;
  }
  if (found === undefined) throw new Error("characterMap: the font has no character map");
  const compressed = file.readUInt32BE(20);
  const data = brotliDecompressSync(file.subarray(at, at + compressed));
  return data.subarray(found.start, found.start + found.length);
}

/** Characters of all Unicode subtables of formats 4 and 12 (OpenType specification, `cmap`). */
function charactersIn(map: Buffer): ReadonlySet<number> {
  const characters = new Set<number>();
  for (let record = 0; record < map.readUInt16BE(2); record++) {
    const subtable = map.subarray(map.readUInt32BE(4 + record * 8 + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, characters);
    if (format === 12) addGroups(subtable, characters);
  }
  return characters;
}

function addSegments(table: Buffer, characters: Set<number>): void {
  const segments = table.readUInt16BE(6) / 2;
  const ends = 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  for (let segment = 0; segment < segments; segment++) {
    const start = table.readUInt16BE(starts + segment * 2);
    const end = table.readUInt16BE(ends + segment * 2);
    const delta = table.readUInt16BE(deltas + segment * 2);
    const place = offsets + segment * 2;
    const offset = table.readUInt16BE(place);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const listed = offset === 0 ? code : table.readUInt16BE(place + offset + (code - start) * 2);
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) characters.add(code);
    }
  }
}

function addGroups(table: Buffer, characters: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const at = 16 + group * 12;
    const end = table.readUInt32BE(at + 4);
    for (let code = table.readUInt32BE(at); code <= end; code++) characters.add(code);
  }
}
