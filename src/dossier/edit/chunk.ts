import type { Opened } from "./opened.ts";
import { beginsLine, lineStart, linesEnd, linesStart } from "./slots.ts";
import type { Written } from "./splice.ts";
import { type Path, spotAt } from "./step.ts";

/** A list's entry as it is written, in lines with the comments directly above it; undefined where it cannot be cut out of its line. */
export function chunkAt({ body, contents }: Opened, path: Path): Written | undefined {
  const spot = spotAt(contents, path);
  const slot = spot?.holder.slots[spot.index];
  if (spot === undefined || slot === undefined || spot.holder.flow || !beginsLine(body, slot))
    return undefined;
  const before = spot.holder.slots[spot.index - 1];
  const from = linesStart(body, slot, before === undefined ? 0 : linesEnd(body, before));
  const column = slot.start - lineStart(body, slot.start);
  const lines = body
    .slice(from, linesEnd(body, slot))
    .replace(/\r?\n$/, "")
    .split(/\r?\n/);
  // Comments may stand further left than what they are about.
  const shift = (line: string) => line.slice(Math.min(column, line.length - line.trimStart().length));
  return { flow: false, lines: lines.map(shift) };
}
