import { SaxesParser } from "saxes";
import type { Problem } from "../problem.ts";

/** One element of an XML document, with the place at which it starts. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly line: number;
  readonly column: number;
  /** Names of the elements down to this one, as in `utility_space.objective.issue`. */
  readonly path: string;
}

const MAX_MEGABYTES = 5;
const MAX_DEPTH = 64;
const MAX_ELEMENTS = 100_000;
/** Text is fed in pieces, so that reading stops soon after the first fault. */
const PIECE = 1 << 16;

/**
 * Reads an XML document into elements; character data, comments and instructions are left out. A document type declaration
 * is refused: nothing is declared, expanded or fetched. Stops at the first problem. Cost: linear in the text.
 */
export function readXml(file: { readonly path: string; readonly text: string }): XmlElement | Problem {
  const { path, text } = file;
  const start = { file: path, line: 1, column: 1, path: "", severity: "error" } as const;
  if (text.trim() === "") return { ...start, code: "file-empty", values: { foreign: true } };
  if (text.length > MAX_MEGABYTES * 1e6) {
    const megabytes = Math.round(text.length / 1e5) / 10;
    return {
      ...start,
      code: "file-too-large",
      values: { megabytes, limitMegabytes: MAX_MEGABYTES, foreign: true },
    };
  }
  return parse(path, text);
}

interface OpenElement extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
}

function parse(file: string, text: string): XmlElement | Problem {
  const parser = new SaxesParser({ position: false });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let problem: Problem | undefined;
  let elements = 0;

  /** The place of a character already read, at or shortly before the parser's position. */
  const placeOf = (offset: number) => {
    const newlines = text.slice(offset, parser.position).split("\n").length - 1;
    // Looking back for the line's start is only done across lines: on one endless line it would be done for each element.
    const sameLine = offset + 1 + parser.columnIndex - parser.position;
    const column = newlines === 0 ? sameLine : offset - text.lastIndexOf("\n", offset - 1);
    return { line: parser.line - newlines, column: Math.max(1, column) };
  };
  /** Where the markup starts that the parser is reading. */
  const place = (mark: string) => placeOf(Math.max(0, text.lastIndexOf(mark, parser.position - 1)));
  const fail = (found: Pick<Problem, "code" | "values">, at: { line: number; column: number }) => {
    problem ??= { file, path: open.at(-1)?.path ?? "", severity: "error", ...at, ...found } as Problem;
  };

  parser.on("error", (error) => {
    fail(
      { code: "xml-syntax", values: { detail: error.message.replace(/\.$/, "") } },
      placeOf(Math.max(0, Math.min(parser.position, text.length) - 1)),
    );
  });
  parser.on("doctype", () =>
    fail({ code: "xml-forbidden", values: { what: "DOCTYPE" } }, place("<!DOCTYPE")),
  );
  parser.on("opentagstart", ({ name }) => {
    if (problem) return;
    const at = place("<");
    if (open.length >= MAX_DEPTH)
      return fail({ code: "too-deep", values: { limit: MAX_DEPTH, foreign: true } }, at);
    elements += 1;
    if (elements > MAX_ELEMENTS) return fail({ code: "too-many", values: { atMost: MAX_ELEMENTS } }, at);
    const parent = open.at(-1);
    const path = parent ? `${parent.path}.${name}` : name;
    const element: OpenElement = { name, attributes: new Map(), children: [], path, ...at };
    if (parent) parent.children.push(element);
    else root ??= element;
    open.push(element);
  });
  parser.on("attribute", ({ name, value }) => {
    open.at(-1)?.attributes.set(name, value);
  });
  parser.on("closetag", () => {
    open.pop();
  });

  for (let at = 0; at < text.length && !problem; at += PIECE) parser.write(text.slice(at, at + PIECE));
  if (!problem) parser.close();
  if (problem) return problem;
  if (root === undefined) throw new Error("readXml: the parser found neither a root element nor an error");
  return root;
}
