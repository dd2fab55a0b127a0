import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import type { Problem, ProblemValues } from "../dossier/problem.ts";
import { hasEnd } from "./file.ts";

/** A file that can be read to its end, by its size and times, or why there is none. Never throws. */
export async function fileAt(path: string): Promise<Stats | Problem> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return inFile(path, { code: "not-a-file", values: { path, folder: true } });
    return hasEnd(path, found) ? found : inFile(path, { code: "not-a-file", values: { path } });
  } catch (error) {
    return unreadable(path, error);
  }
}

/** What the file system threw while a file was read, as a problem that says what to do. */
export function unreadable(path: string, error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
    // A part of the path is a file, or longer than a name can be.
    case "ENOTDIR":
    case "ENAMETOOLONG":
      return inFile(path, { code: "file-missing", values: { path } });
    case "EISDIR":
      return inFile(path, { code: "not-a-file", values: { path, folder: true } });
    case "ENXIO":
      return inFile(path, { code: "not-a-file", values: { path } });
    default: {
      const fault = faults[code ?? ""];
      const values = { path, detail: code ?? message, ...(fault === undefined ? {} : { fault }) };
      return inFile(path, { code: "file-unreadable", values });
    }
  }
}

const faults: Readonly<Record<string, NonNullable<ProblemValues["file-unreadable"]["fault"]>>> = {
  EACCES: "not-permitted",
  EPERM: "not-permitted",
  ELOOP: "link-loop",
};

/** A problem of a whole file. */
export function inFile(
  file: string,
  problem: Pick<Problem, "code" | "values">,
  severity: Problem["severity"] = "error",
): Problem {
  return { ...problem, severity, file, line: 1, column: 1, path: "" } as Problem;
}
