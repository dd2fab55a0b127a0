import type { Problem, ProblemCode, ProblemValues } from "../problem.ts";
import { limits } from "./limits.ts";
import { addressOf, type DossierText, markAt, placeOfMark, type ReadFile } from "./places.ts";
import type { FileProblem, Mark } from "./text-tree.ts";

export interface ReportOptions {
  /** Whether the key or the value at the path is what is wrong; the value unless said otherwise. */
  readonly at?: "key" | "value";
  readonly severity?: "warning";
}

/** Tells one problem of the thing at a path. */
export type Report = <Code extends ProblemCode>(
  code: Code,
  path: readonly (string | number)[],
  values: ProblemValues[Code],
  options?: ReportOptions,
) => void;

interface Where {
  readonly mark: Mark;
  readonly path: string;
}

interface Told {
  readonly problem: Problem;
  readonly mark: Mark;
}

/** The problems found so far, of which the first so many are kept. */
export interface ProblemList {
  /** `where` is only asked while problems are still kept. */
  add(problem: Pick<Problem, "code" | "values" | "severity">, where: () => Where): void;
  /** In the order of the text. */
  all(): readonly Problem[];
  hasErrors(): boolean;
}

/** An empty list of problems on the given files. */
export function problemList(files: readonly ReadFile[]): ProblemList {
  const told: Told[] = [];
  let further = 0;
  let furtherErrors = false;
  return {
    add(problem, where) {
      if (told.length < limits.problems) {
        const { mark, path } = where();
        told.push({ problem: { ...placeOfMark(files, mark, path), ...problem } as Problem, mark });
        return;
      }
      further += 1;
      furtherErrors ||= problem.severity === "error";
    },
    all() {
      const sorted = told
        .toSorted((a, b) => a.mark.file - b.mark.file || a.mark.offset - b.mark.offset)
        .map(({ problem }) => problem);
      const last = sorted.at(-1);
      if (further === 0 || last === undefined) return sorted;
      const { file, line, column } = last;
      const severity = furtherErrors ? "error" : "warning";
      return [
        ...sorted,
        { code: "further-problems", severity, file, line, column, path: "", values: { count: further } },
      ];
    },
    hasErrors: () => furtherErrors || told.some(({ problem }) => problem.severity === "error"),
  };
}

/** Reports by path in the merged text. */
export function reporter(text: DossierText, problems: ProblemList): Report {
  return (code, path, values, { at = "value", severity = "error" } = {}) => {
    const problem = { code, values, severity } as Pick<Problem, "code" | "values" | "severity">;
    problems.add(problem, () => ({ mark: markAt(text, path, at), path: addressOf(text, path) }));
  };
}

/** Adds a problem of one file's text. */
export function addFileProblem(
  problems: ProblemList,
  file: number,
  { offset, path = "", code, values }: FileProblem,
): void {
  const problem = { code, values, severity: "error" } as Pick<Problem, "code" | "values" | "severity">;
  problems.add(problem, () => ({ mark: { file, offset }, path }));
}

/** What was found, short enough for a sentence. */
export function shortOf(value: unknown): string {
  const text =
    typeof value === "string"
      ? value
      : Array.isArray(value)
        ? "[…]"
        : typeof value === "object" && value !== null
          ? "{…}"
          : String(value);
  const glyphs = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return glyphs.replace(unseen, (character) => `⟨${codeOf(character)}⟩`).toWellFormed();
}

// What is not seen, or turns the text around it; without the joiners that Persian, Hindi and emoji need.
const unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A character by its number, as in U+202E. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
