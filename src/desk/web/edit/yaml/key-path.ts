/** A step towards a place in YAML text: a key, or into a list. */
export type Step = string | null;

/** Where in the text somebody is: the keys that lead there, and the key of the line itself where its value is being written. */
export interface TextPlace {
  readonly path: readonly Step[];
  /** The key whose value the cursor is in; undefined where a key is being written. */
  readonly key: string | undefined;
}

const lineForm = /^(\s*)((?:-\s+)*)(?:("[^"]*"|'[^']*'|[^\s:#,[\]{}"'-][^:#,[\]{}]*):(?=\s|$))?/;

/**
 * The place of a column in a line of block YAML, from indentation alone, so that it is known also while the text is not whole. In a flow map on one line
 * (`{ id: a, name: … }`), the keys on that line count.
 */
export function placeIn(lines: readonly string[], line: number, column: number): TextPlace {
  const here = lines[line] ?? "";
  const own = parse(here);
  const before = here.slice(0, column);
  const flow = flowPlace(before);
  const isInValue = own.key !== undefined && column > own.valueFrom;
  const path: Step[] = [];
  if (flow !== undefined && own.key !== undefined && own.valueFrom <= flow.from) path.unshift(own.key);
  const enterLists = (dashes: number) => path.unshift(...Array<null>(dashes).fill(null));
  enterLists(own.dashes);
  // The column to get further out than; a list may also stand right below its key, no further in than it.
  let limit = own.dashes > 0 ? own.start : here.trim() === "" ? column : own.indent;
  let isList = own.dashes > 0;
  for (let above = line - 1; above >= 0 && (limit > 0 || isList); above -= 1) {
    const text = lines[above] ?? "";
    if (/^\s*(#|$)/.test(text)) continue;
    const outer = parse(text);
    const holds = outer.key !== undefined && (outer.indent < limit || (isList && outer.indent === limit));
    const isFirstLine = !isList && outer.dashes > 0 && outer.start < limit && outer.indent >= limit;
    if (!holds && !isFirstLine) continue;
    if (holds && outer.key !== undefined) path.unshift(outer.key);
    enterLists(outer.dashes);
    limit = outer.start;
    isList = outer.dashes > 0;
  }
  if (flow !== undefined) return { path: [...path, ...flow.steps], key: flow.key };
  return { path, key: isInValue ? own.key : undefined };
}

interface Line {
  /** Column of the first sign that is no blank. */
  readonly start: number;
  readonly dashes: number;
  /** Column of what follows the dashes. */
  readonly indent: number;
  readonly key: string | undefined;
  readonly valueFrom: number;
}

function parse(text: string): Line {
  const [whole = "", blanks = "", dashes = "", key] = lineForm.exec(text) ?? [];
  const indent = blanks.length + dashes.length;
  return {
    start: blanks.length,
    dashes: dashes.replace(/\s/g, "").length,
    indent,
    key: key?.replace(/^["']|["']$/g, "").trim(),
    valueFrom: whole.length,
  };
}

/** Where in the braces and brackets of one line its end is; undefined outside of any. */
function flowPlace(
  text: string,
): { readonly from: number; readonly steps: readonly Step[]; readonly key: string | undefined } | undefined {
  const open: { from: number; isList: boolean; key: string | undefined }[] = [];
  let word = "";
  let quote = "";
  for (const [index, sign] of [...text].entries()) {
    const inner = open.at(-1);
    if (quote !== "") {
      if (sign === quote) quote = "";
      else word += sign;
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "{" || sign === "[") {
      open.push({ from: index, isList: sign === "[", key: undefined });
      word = "";
    } else if (sign === "}" || sign === "]") {
      open.pop();
      word = "";
    } else if (sign === ":" && inner && !inner.isList) {
      inner.key = word.trim();
      word = "";
    } else if (sign === ",") {
      if (inner) inner.key = undefined;
      word = "";
    } else word += sign;
  }
  const [first] = open;
  if (first === undefined) return undefined;
  const steps = open.flatMap(({ isList, key }, depth): Step[] => {
    const isLast = depth === open.length - 1;
    if (isList) return [null];
    return isLast || key === undefined ? [] : [key];
  });
  return { from: first.from, steps, key: open.at(-1)?.key };
}
