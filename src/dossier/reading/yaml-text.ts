import { Composer, type CST, type Document, Lexer, LineCounter, type ParsedNode, Parser } from "yaml";
import { limits } from "./limits.ts";
import { syntaxProblem, syntaxProblems } from "./syntax.ts";
import type { FileProblem } from "./text-tree.ts";

interface YamlText {
  readonly contents: ParsedNode | null;
  readonly lines: LineCounter;
  readonly problems: readonly FileProblem[];
  /** Keys and single values read. */
  readonly values: number;
}

const options = {
  // A %YAML 1.1 directive would otherwise bring in merge keys, timestamps and yes/no as booleans.
  schema: "core",
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  // The reader compares each key with all others; `treeOf` finds repeated keys in linear time.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent",
  // Where colons, dashes and comments stand, for whoever edits the text.
  keepSourceTokens: true,
} as const;

/**
 * Reads one YAML or JSON text into nodes with positions. Depth and size are watched token by token, before the recursive part of the
 * YAML reader sees anything. Linear in the text.
 */
export function parseYaml(text: string, valuesLeft: number = limits.values): YamlText {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const cut = tokensOf(text, lines, valuesLeft);
  if ("code" in cut) return { contents: null, lines, problems: [cut], values: 0 };
  const documents = [...new Composer(options).compose(cut.tokens, true, text.length)] as Document.Parsed[];
  const document = documents[0];
  if (document === undefined) return { contents: null, lines, problems: [], values: 0 };
  const faults = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  const problems = syntaxProblems({ text, lines, tokens: cut.tokens }, faults);
  return { contents: document.contents, lines, problems, values: cut.values };
}

interface Cut {
  readonly tokens: readonly CST.Token[];
  readonly values: number;
}

function tokensOf(text: string, lines: LineCounter, valuesLeft: number): Cut | FileProblem {
  const parser = new Parser(lines.addNewLine);
  const watch = watchOf(valuesLeft);
  const tokens: CST.Token[] = [];
  let offset = 0;
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const excess = excessOf(lexeme, watch, offset);
    if (excess !== undefined) return excess;
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") errors += 1;
    }
    if (errors > limits.syntaxProblems) return { tokens, values: watch.values };
    // The stack holds the document, the lists and maps now open, and the scalar being read.
    if (parser.stack.length > limits.depth + 2) {
      return { code: "too-deep", offset, values: { limit: limits.depth } };
    }
    if (!marks.has(lexeme)) offset += lexeme.length;
  }
  tokens.push(...parser.end());
  return { tokens, values: watch.values };
}

/** Marks that the lexer puts in without a character of the text: a document begins, flow ends early, a scalar follows. */
const documentMark = "\x02";
const scalarMark = "\x1f";
const marks = new Set([documentMark, "\x18", scalarMark]);

/** What has been met so far of everything there may be only so much of. */
interface Watch {
  readonly valuesLeft: number;
  values: number;
  lexemes: number;
  documents: number;
  separators: number;
  anchors: number;
  tags: number;
  directives: number;
  last: string;
}

function watchOf(valuesLeft: number): Watch {
  const none = { values: 0, lexemes: 0, documents: 0, separators: 0, anchors: 0, tags: 0, directives: 0 };
  return { ...none, valuesLeft, last: "" };
}

/** Takes note of a lexeme; a problem where it is one too many. */
function excessOf(lexeme: string, watch: Watch, offset: number): FileProblem | undefined {
  const isScalarText = watch.last === scalarMark;
  watch.last = lexeme;
  watch.lexemes += 1;
  if (!isScalarText) count(lexeme, watch);
  if (watch.values > watch.valuesLeft || watch.lexemes > limits.lexemes) {
    return { code: "too-many-values", offset, values: { limit: limits.values } };
  }
  if (watch.anchors > 2 * limits.aliases) {
    return { code: "too-many-aliases", offset, values: { limit: limits.aliases } };
  }
  if (watch.tags > limits.tags) return syntaxProblem("tag", offset, "Too many tags");
  if (watch.directives > limits.tags) return syntaxProblem("directive", offset, "Too many directives");
  if (
    watch.documents > 1 ||
    watch.separators > 1 ||
    (lexeme === "---" && !isScalarText && watch.values > 0)
  ) {
    return syntaxProblem("several-documents", offset, "Several documents in one file");
  }
  return undefined;
}

function count(lexeme: string, watch: Watch): void {
  switch (lexeme[0]) {
    case documentMark:
      watch.documents += 1;
      break;
    case "&":
    case "*":
      watch.anchors += 1;
      break;
    case "!":
      watch.tags += 1;
      break;
    case "%":
      watch.directives += 1;
      break;
    case "-":
      if (lexeme === "---") watch.separators += 1;
      else watch.values += 1;
      break;
    // A plain or block scalar, one in quotes, a list or map in brackets.
    case scalarMark:
    case '"':
    case "'":
    case "[":
    case "{":
      watch.values += 1;
      break;
    default:
  }
}
