import type { CST, ErrorCode, LineCounter, YAMLError } from "yaml";
import type { SyntaxFault } from "../problem.ts";
import { limits } from "./limits.ts";
import type { FileProblem } from "./text-tree.ts";
import { unclosedIn } from "./unclosed.ts";

/** A text as it was cut for the YAML reader. */
interface CutText {
  readonly text: string;
  readonly lines: LineCounter;
  readonly tokens: readonly CST.Token[];
}

/**
 * What the YAML reader stumbled over, as problems a person can mend: one a line, and none after a fault from which on the reader
 * takes the text for something else than was meant. Linear in the text.
 */
export function syntaxProblems(cut: CutText, errors: readonly YAMLError[]): readonly FileProblem[] {
  const problems: FileProblem[] = [];
  const told = new Set<number>();
  for (const [index, error] of errors.entries()) {
    const line = cut.lines.linePos(error.pos[0]).line;
    if (told.has(line)) continue;
    told.add(line);
    const problem = problemOf(cut, error, errors[index + 1]);
    problems.push(problem);
    if (problems.length === limits.syntaxProblems || misleadsOn(problem)) break;
  }
  return problems;
}

/** A problem of the text; `detail` is the reader's own sentence, which quotes what it stumbled over at whatever length. */
export function syntaxProblem(fault: SyntaxFault, offset: number, detail?: string): FileProblem {
  const said =
    detail === undefined || plain.has(fault) ? {} : { detail: detail.slice(0, 200).toWellFormed() };
  return { code: "syntax", offset, values: { fault, ...said } };
}

/** Faults that need no word of the YAML reader beside them. */
const plain: ReadonlySet<SyntaxFault> = new Set(["tab", "colon", "indentation", "key"]);

/** Faults after which the text keeps its structure, so that the next one is a fault of its own. */
const local: ReadonlySet<SyntaxFault> = new Set(["alias", "tag", "escape", "unquoted", "colon"]);

/** Whether what is found after a fault may only follow from it. */
export function misleadsOn(problem: FileProblem): boolean {
  return problem.code !== "syntax" || !local.has(problem.values.fault);
}

function problemOf(cut: CutText, error: YAMLError, next: YAMLError | undefined): FileProblem {
  const { code, message } = error;
  const offset = error.pos[0];
  if (/^Missing closing|must (be sufficiently indented and )?end with a/.test(message)) {
    const opened = cut.tokens.flatMap(unclosedIn).filter((piece) => piece.offset <= offset);
    // The one opened last is the one whose end the reader was looking for.
    const last = opened.toSorted((a, b) => a.offset - b.offset).at(-1);
    if (last !== undefined) {
      const { opening, closing } = last;
      return { code: "unclosed", offset: last.offset, values: { opening, closing } };
    }
  }
  // A key indented below a value on the line before reads as one long value with a colon in it.
  if (message.startsWith("Nested mappings") && next?.code === "MULTILINE_IMPLICIT_KEY") {
    return syntaxProblem("indentation", startOfNextLine(cut.text, offset));
  }
  return syntaxProblem(faultsByMessage[message] ?? faults[code] ?? "unexpected", offset, message);
}

function startOfNextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? offset : end + 1 + text.slice(end + 1).search(/[^ ]|$/);
}

/** Sentences of the reader that say more than their code does. */
const faultsByMessage: Readonly<Record<string, SyntaxFault>> = {
  "Nested mappings are not allowed in compact mappings": "colon",
  "Implicit map keys need to be followed by map values": "key",
  "Sequence item without - indicator": "indentation",
  "Missing directives-end/doc-start indicator line": "directive",
  "Missing directives-end indicator line": "directive",
};

const faults: Partial<Record<ErrorCode, SyntaxFault>> = {
  ALIAS_PROPS: "alias",
  BAD_ALIAS: "alias",
  BAD_COLLECTION_TYPE: "tag",
  BAD_DIRECTIVE: "directive",
  BAD_DQ_ESCAPE: "escape",
  BAD_INDENT: "indentation",
  BAD_SCALAR_START: "unquoted",
  BLOCK_AS_IMPLICIT_KEY: "indentation",
  BLOCK_IN_FLOW: "unexpected",
  KEY_OVER_1024_CHARS: "key",
  MISSING_CHAR: "missing-character",
  MULTILINE_IMPLICIT_KEY: "key",
  MULTIPLE_DOCS: "several-documents",
  MULTIPLE_TAGS: "tag",
  NON_STRING_KEY: "key",
  TAB_AS_INDENT: "tab",
  TAG_RESOLVE_FAILED: "tag",
};
