import type { Problem } from "../dossier/problem.ts";
import type { CalendarDate } from "../dossier/schema/primitives.ts";
import { readBounded } from "../node/file.ts";
import { fileAt, unreadable } from "../node/file-problem.ts";
import { documentsFrom, type Gathered } from "./documents.ts";
import { gatherLimits } from "./limits.ts";

/** Reads a file into documents. What is missing, too large, no text or damaged comes back as a problem; never throws. */
export async function gatherFile(path: string, published?: CalendarDate): Promise<Gathered | Problem> {
  const found = await fileAt(path);
  if ("code" in found) return found;
  try {
    return await documentsFrom({ name: path, bytes: await readBounded(path, gatherLimits.bytes), published });
  } catch (error) {
    return unreadable(path, error);
  }
}
