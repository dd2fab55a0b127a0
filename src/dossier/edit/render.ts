import { Document, Scalar, YAMLSeq } from "yaml";
import type { Plain } from "./edit.ts";

type PlainObject = { readonly [key: string]: Plain };
type ScalarType = Scalar.Type | undefined;

/** A list or map whose text in brackets is at most this long is written in brackets. */
const bracketWidth = 100;
const foldWidth = 120;

/** How a value that is new to a text is laid out; `listIndent`: spaces between a key and the dashes of its list. */
export interface Layout {
  readonly shape: "brackets" | "lines" | "fitting";
  readonly listIndent: 0 | 2;
  /** How the scalar that stood there was written. */
  readonly type?: ScalarType;
}

/**
 * The lines that follow a key's colon, relative to the key's column. The first is what stands behind the colon; it is empty where a list or
 * map begins on the next line.
 */
export function linesAfterColon(value: Plain, layout: Layout): readonly string[] {
  if (!isHolder(value)) return scalarLines(value, layout.type);
  if (size(value) === 0 || layout.shape === "brackets") return [bracketText(value, false)];
  const flat = bracketText(value, false);
  if (layout.shape === "fitting" && flat.length <= bracketWidth) return [flat];
  const inner: Layout = { shape: "fitting", listIndent: layout.listIndent };
  if (isList(value)) {
    const indent = " ".repeat(layout.listIndent);
    return ["", ...value.flatMap((item) => entryLines(item, inner).map((line) => indented(line, indent)))];
  }
  return [
    "",
    ...Object.entries(value)
      .flatMap(([key, item]) => pairLines(key, item, inner))
      .map((line) => indented(line, "  ")),
  ];
}

/** The lines of a list's entry, its dash included. */
export function entryLines(value: Plain, layout: Layout): readonly string[] {
  const [first = "", ...rest] = linesAfterColon(value, { ...layout, listIndent: 2 });
  if (first !== "") return [`- ${first}`, ...rest];
  return rest.map((line, index) => (index === 0 ? `- ${line.trimStart()}` : line));
}

/** The lines of a key with its value. */
export function pairLines(key: string, value: Plain, layout: Layout): readonly string[] {
  const [first = "", ...rest] = linesAfterColon(value, layout);
  return [first === "" ? `${keyText(key)}:` : `${keyText(key)}: ${first}`, ...rest];
}

export function indented(line: string, indent: string): string {
  return line === "" ? line : indent + line;
}

/** A value in one line, lists and maps in brackets; as JSON where the file is JSON. */
export function bracketText(value: Plain, json: boolean, type?: ScalarType): string {
  if (json) return JSON.stringify(value);
  if (isList(value)) return `[${value.map((item) => bracketText(item, false)).join(", ")}]`;
  if (!isHolder(value)) return scalarInBrackets(value, type);
  const pairs = Object.entries(value).map((pair) => bracketPair(...pair, false));
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}

/** A key with its value in one line. */
export function bracketPair(key: string, value: Plain, json: boolean): string {
  return `${json ? JSON.stringify(key) : keyText(key)}: ${bracketText(value, json)}`;
}

function keyText(key: string): string {
  const text = new Document({ [key]: 0 }).toString({ lineWidth: 0 });
  // A key longer than the reader takes without a question mark, or of several lines.
  return text.startsWith("? ") ? JSON.stringify(key) : text.slice(0, text.lastIndexOf(":"));
}

// What the reader refuses raw, or a text editor may show as a line end or not at all.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unsafe = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffd]|\p{Surrogate}/gu;

/** In double quotes, with everything unusual as an escape. */
function quoted(value: string): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replace(unsafe, escaped);
}

function scalarLines(value: Plain, type: ScalarType): readonly string[] {
  if (typeof value === "string" && value.search(unsafe) >= 0) return [quoted(value)];
  const folds = type === "BLOCK_FOLDED";
  const document = new Document({ k: scalarOf(value, type) });
  return document
    .toString({ lineWidth: folds ? foldWidth : 0 })
    .slice("k: ".length, -1)
    .split("\n");
}

function scalarInBrackets(value: Plain, type: ScalarType): string {
  if (typeof value === "string" && (value.includes("\n") || value.search(unsafe) >= 0)) return quoted(value);
  const own = type === "BLOCK_FOLDED" || type === "BLOCK_LITERAL" ? undefined : type;
  const list = new YAMLSeq();
  list.flow = true;
  list.add(scalarOf(value, own));
  const document = new Document(list);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd().slice(1, -1);
}

function scalarOf(value: Plain, type: ScalarType): Scalar {
  const scalar = new Scalar(value);
  if (type !== undefined && typeof value === "string") scalar.type = type;
  return scalar;
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

function isHolder(value: Plain): value is readonly Plain[] | PlainObject {
  return typeof value === "object" && value !== null;
}

function size(value: readonly Plain[] | PlainObject): number {
  return Object.keys(value).length;
}
