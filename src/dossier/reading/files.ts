import { LineCounter } from "yaml";
import { limits, megabyte } from "./limits.ts";
import { mergeFiles } from "./merge.ts";
import { placeOfMark, type ReadFile } from "./places.ts";
import { plainTextProblem, utf8Length } from "./plain-text.ts";
import { addFileProblem, type ProblemList, problemList } from "./report.ts";
import { misleadsOn } from "./syntax.ts";
import type { FileProblem, TextMap } from "./text-tree.ts";
import { treeOf } from "./tree.ts";
import { parseYaml } from "./yaml-text.ts";

/** One file of a dossier as it was found. */
export interface DossierFile {
  readonly path: string;
  readonly text: string;
}

/** What the files say together, and what was wrong with their text. */
interface FilesRead {
  readonly files: readonly ReadFile[];
  /** Undefined where no file could be read. */
  readonly root: TextMap | undefined;
  readonly problems: ProblemList;
  /** Files not all of whose text was understood, by index: what seems missing or misplaced may come of that. */
  readonly damaged: ReadonlySet<number>;
}

/** Problems of the text after which all that was written is still there. */
const harmless: ReadonlySet<string> = new Set(["reserved-key", "merge-key", "duplicate-key", "not-a-number"]);

const nothing: FileProblem = { code: "file-empty", offset: 0, values: {} };

interface FileRead {
  readonly file: ReadFile;
  readonly root: TextMap | undefined;
  readonly problems: readonly FileProblem[];
  readonly values: number;
}

/** Reads the text of all files into one tree. Each file is read as far as it goes, so that the problems of all are told at once. */
export function readFiles(given: readonly DossierFile[]): FilesRead {
  const refusal = refusalOf(given);
  if (refusal !== undefined) {
    const files = given.slice(0, 1).map(({ path }) => ({ path, lines: new LineCounter() }));
    const problems = problemList(files);
    addFileProblem(problems, 0, refusal);
    return { files, root: undefined, problems, damaged: new Set([0]) };
  }
  const read: FileRead[] = [];
  let valuesLeft: number = limits.values;
  for (const [index, file] of given.entries()) {
    const one = readOne(file, index, valuesLeft);
    valuesLeft -= one.values;
    read.push(one);
  }
  return joined(read);
}

function refusalOf(given: readonly DossierFile[]): FileProblem | undefined {
  if (given.length === 0) return { code: "folder-empty", offset: 0, values: { path: "" } };
  if (given.length > limits.files)
    return { code: "too-many-files", offset: 0, values: { limit: limits.files } };
  const bytes = given.reduce(
    (sum, { text }) => sum + (text.length > limits.totalBytes ? text.length : utf8Length(text)),
    0,
  );
  // A single huge file is told as such, below.
  if (bytes <= limits.totalBytes || given.length === 1) return undefined;
  return {
    code: "dossier-too-large",
    offset: 0,
    values: { megabytes: bytes / megabyte, limitMegabytes: limits.totalBytes / megabyte },
  };
}

function readOne({ path, text: given }: DossierFile, index: number, valuesLeft: number): FileRead {
  const text = given.startsWith("\ufeff") ? given.slice(1) : given;
  const refused = plainTextProblem(text);
  if (refused !== undefined) {
    const lines = refused.offset === 0 ? new LineCounter() : lineStarts(text);
    return { file: { path, lines }, root: undefined, problems: [refused], values: 0 };
  }
  const { contents, lines, problems, values } = parseYaml(text, valuesLeft);
  const file = { path, lines };
  if (contents === null) {
    return { file, root: undefined, problems: problems.length > 0 ? problems : [nothing], values };
  }
  const tree = treeOf(contents, index, lines);
  const all = problems.some(misleadsOn) ? problems : [...problems, ...tree.problems];
  if (tree.node.kind === "map") return { file, root: tree.node, problems: all, values };
  if (tree.node.kind === "scalar" && tree.node.value === null && all.length === 0) {
    return { file, root: undefined, problems: [nothing], values };
  }
  const found = tree.node.kind === "list" ? "[…]" : String(tree.node.value).slice(0, 60).toWellFormed();
  const notMap: FileProblem = { code: "not-a-dossier", offset: tree.node.at.offset, values: { found } };
  // A text with syntax errors may only look like something else than a map.
  return { file, root: undefined, problems: problems.length > 0 ? all : [...all, notMap], values };
}

function lineStarts(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
  return lines;
}

function joined(read: readonly FileRead[]): FilesRead {
  const files = read.map(({ file }) => file);
  const problems = problemList(files);
  for (const [index, { problems: found }] of read.entries()) {
    for (const problem of found) addFileProblem(problems, index, problem);
  }
  const harmed = (one: FileRead) => one.problems.some(({ code }) => !harmless.has(code));
  const damaged = new Set(read.flatMap((one, index) => (harmed(one) ? [index] : [])));
  const roots = read.flatMap(({ root }) => (root === undefined ? [] : [root]));
  if (roots.length === 0) return { files, root: undefined, problems, damaged };
  const { root: merged, clashes } = mergeFiles(roots);
  // What the dossier lacks as a whole is told where it says that it is one.
  const root = { ...merged, at: merged.entries.get("concordat")?.keyAt ?? merged.at };
  for (const { section, at, firstAt } of clashes) {
    // What a damaged text seems to say at its top may belong elsewhere.
    if (damaged.has(at.file) || damaged.has(firstAt.file)) continue;
    const otherFile = placeOfMark(files, firstAt, "").file;
    const { offset } = at;
    addFileProblem(problems, at.file, {
      code: "duplicate-section",
      offset,
      path: section,
      values: { section, otherFile },
    });
  }
  return { files, root, problems, damaged };
}
