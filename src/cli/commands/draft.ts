import { stringify } from "yaml";
import { draftSteps } from "../../analysis/index.ts";
import { languages } from "../../language/index.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { fail } from "../failure.ts";
import type { Session } from "../session.ts";
import { isSubject, readSubject } from "../subject.ts";
import { usageFault } from "../usage-fault.ts";
import { refuseExisting, writeOut } from "../write-out.ts";

export interface DraftOptions {
  readonly package?: string;
  readonly out?: string;
}

const sections = ["steps"] as const;

/** `concordat draft steps <dossier>`: a first version of a section from what is on file, to be read and changed by a person. */
export async function draftSection(
  session: Session,
  section: string,
  path: string,
  options: DraftOptions,
): Promise<ExitCode> {
  const { terminal } = session;
  if (!sections.some((one) => one === section))
    throw usageFault("not-one-of", { option: "draft", found: section, allowed: sections });
  if (options.out !== undefined) await refuseExisting(session, options.out);
  const subject = await readSubject(session, path);
  if (!isSubject(subject)) return fail(session, "draft", subject);
  const { dossier, asOf } = subject;
  const named = dossier.packages.find(({ id }) => id === options.package);
  if (options.package !== undefined && named === undefined)
    throw usageFault("unknown-package", {
      found: options.package,
      known: dossier.packages.map(({ id }) => id),
    });
  const reason = Object.fromEntries(languages.map(({ tag, messages }) => [tag, messages.roadmap.drafted]));
  const steps = draftSteps(dossier, reason, { choice: named?.choice, asOf });
  const text = session.options.json
    ? JSON.stringify({ steps }, null, 2)
    : stringify({ steps }, { aliasDuplicateObjects: false });
  if (options.out === undefined) terminal.out(text.trimEnd());
  else await writeOut(options.out, text.endsWith("\n") ? text : `${text}\n`);
  return exitCode.done;
}
