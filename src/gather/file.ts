import { stat } from "node:fs/promises";
import type { Problem } from "../dossier/problem.ts";
import type { CalendarDate } from "../dossier/schema/primitives.ts";
import { hasEnd, readBounded } from "../node/file.ts";
import { documentsFrom, type Gathered, gatherProblem } from "./documents.ts";
import { gatherLimits } from "./limits.ts";

/** Reads a file into documents. What is missing, too large, no text or damaged comes back as a problem; never throws. */
export async function gatherFile(path: string, published?: CalendarDate): Promise<Gathered | Problem> {
  try {
    const found = await stat(path);
    if (!hasEnd(path, found)) return gatherProblem(path, "not-a-file", { path });
    return await documentsFrom({ name: path, bytes: await readBounded(path, gatherLimits.bytes), published });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return gatherProblem(path, "file-missing", { path });
    return gatherProblem(path, "file-unreadable", { path, detail: code ?? message });
  }
}
