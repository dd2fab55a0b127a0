import type { ParsedNode } from "yaml";
import type { DossierFile } from "../reading/files.ts";
import { plainTextProblem } from "../reading/plain-text.ts";
import { type PlainMap, plainOf, type TextMap } from "../reading/text-tree.ts";
import { treeOf } from "../reading/tree.ts";
import { parseYaml } from "../reading/yaml-text.ts";

/** A file of a dossier, opened for editing. */
export interface Opened {
  readonly file: DossierFile;
  /** Its text without a byte order mark; all offsets count in it. */
  readonly body: string;
  readonly mark: "" | "\ufeff";
  readonly contents: ParsedNode | null;
  /** Undefined where the file is not a map. */
  readonly tree: TextMap | undefined;
  readonly plain: PlainMap;
  /** Whether every part of the text was understood. */
  readonly sound: boolean;
}

const known = new WeakMap<DossierFile, Opened>();

/** Opens a file, once: edits change one file at a time, and the others need not be read again. Linear in the text. */
export function openFile(file: DossierFile): Opened {
  const found = known.get(file) ?? open(file);
  known.set(file, found);
  return found;
}

function open(file: DossierFile): Opened {
  const mark = file.text.startsWith("\ufeff") ? "\ufeff" : "";
  const body = file.text.slice(mark.length);
  const nothing = { file, body, mark, contents: null, tree: undefined, plain: {} } as const;
  // An empty file says nothing, and says it soundly.
  if (plainTextProblem(body) !== undefined) return { ...nothing, sound: body.trim() === "" };
  const { contents, lines, problems } = parseYaml(body);
  if (contents === null) return { ...nothing, sound: problems.length === 0 };
  const { node, problems: inTree } = treeOf(contents, 0, lines);
  if (node.kind !== "map") return { ...nothing, sound: false };
  const sound = problems.length === 0 && inTree.length === 0;
  return { file, body, mark, contents, tree: node, plain: plainOf(node) as PlainMap, sound };
}

/** The same file with another text. */
export function withBody({ file, mark }: Opened, body: string): DossierFile {
  return { path: file.path, text: mark + body };
}

/** How the file ends its lines. */
export function lineEndOf(body: string): "\n" | "\r\n" {
  return /^[^\n]*\r\n/.test(body) ? "\r\n" : "\n";
}
