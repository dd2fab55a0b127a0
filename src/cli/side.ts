import type { Subject } from "../analysis/index.ts";
import type { Problem } from "../dossier/problem.ts";
import { date } from "../dossier/schema/primitives.ts";
import { exists } from "../node/file.ts";
import { dataFolder } from "../store/data-folder.ts";
import { revisionFiles } from "../store/folders/revision-files.ts";
import { exitCode } from "./exit-code.ts";
import type { Session } from "./session.ts";
import { storeFault } from "./store-fault.ts";
import { readSubject, subjectOf } from "./subject.ts";
import { usageFault } from "./usage-fault.ts";

/** One side of a comparison: a dossier, and behind an `@` a date or a revision of the store's by its number or name. */
export interface Side {
  readonly path: string;
  readonly at: string | undefined;
}

/** Reads `<dossier>[@<date or revision>]` twice; of the second, the dossier may be left out: `@2025-04-18`. */
export async function sidesOf([first, second]: readonly [string, string]): Promise<readonly [Side, Side]> {
  const from = await sideOf(first);
  if (from.path === "") throw usageFault("missing-argument", { argument: "before" });
  const to = await sideOf(second);
  return [from, to.path === "" ? { ...to, path: from.path } : to];
}

/** An `@` may also stand in a name: what exists as it is written is meant so. */
async function sideOf(written: string): Promise<Side> {
  const place = written.lastIndexOf("@");
  if (place === -1 || (await exists(written))) return { path: written, at: undefined };
  return { path: written.slice(0, place), at: written.slice(place + 1) };
}

/** A side as a subject: the view of its date, or of a revision its own; the session's date counts where it names none. */
export async function readSide(
  session: Session,
  { path, at }: Side,
  data: string = dataFolder(),
): Promise<Subject | readonly Problem[]> {
  if (at === undefined) return readSubject(session, path);
  if (at === "latest" || date.safeParse(at).success)
    return readSubject({ ...session, options: { ...session.options, asOf: at } }, path);
  const found = await revisionFiles(path, at, data).catch(async (error: unknown) => {
    throw await storeFault(data, error);
  });
  if (found.status === "found") return subjectOf(session, found.files);
  throw usageFault("unknown-revision", { found: at, path, known: found.known }, exitCode.input);
}
