import type { ReadingOnly } from "../../desk/server/workspace-types.ts";
import { openInBrowser } from "../../node/browser.ts";
import { exists } from "../../node/file.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { fail } from "../failure.ts";
import type { Session } from "../session.ts";
import { usageFault } from "../usage-fault.ts";
import { openFolder } from "../write-out.ts";

export interface DeskOptions {
  readonly port?: number;
  /** Folder of the store. */
  readonly data?: string;
}

/**
 * `concordat desk <folder>`: serves the desk on a dossier until Ctrl-C, and opens a browser where a person sits at a terminal. A folder that is not
 * there is made, and a dossier begins in it.
 */
export async function desk(session: Session, folder: string, options: DeskOptions): Promise<ExitCode> {
  const { terminal, language } = session;
  const port = options.port ?? portFromEnvironment();
  if (!(await exists(folder))) {
    if (isFileName(folder)) return refuseMissing(session, folder);
    await beginFolder(session, folder);
  }
  const served = await serve(folder, { ...options, port });
  const stopped = untilStopped();
  const sentence = language.messages.commandLine.done.deskOpen({}, session.format());
  terminal.out(
    session.options.json
      ? JSON.stringify({ url: served.url })
      : `${session.say(sentence)}\n\n  ${served.url}\n`,
  );
  if (served.readingOnly !== undefined)
    terminal.note(session.say(readingOnlyIn(session, served.readingOnly)));
  if (terminal.interactive) openInBrowser(served.openingUrl());
  await stopped;
  await served.close();
  return exitCode.done;
}

/** Whether the name is that of a dossier in one file, which is not begun: a typing slip would leave a folder of that name. */
function isFileName(path: string): boolean {
  return /\.(ya?ml|json)$/i.test(path);
}

function refuseMissing(session: Session, path: string): ExitCode {
  const place = { file: path, line: 1, column: 1, path: "", severity: "error" } as const;
  return fail(session, "desk", [{ ...place, code: "file-missing", values: { path } }]);
}

async function beginFolder({ terminal, language, say, format }: Session, path: string): Promise<void> {
  await openFolder(path);
  terminal.note(say(language.messages.commandLine.done.folderMade({ path }, format())));
}

function readingOnlyIn(session: Session, reason: ReadingOnly): string {
  const { readingOnly } = session.language.messages.workspace;
  return reason.code === "data-folder"
    ? readingOnly["data-folder"](reason, session.format())
    : readingOnly[reason.code](reason, session.format());
}

async function serve(
  folder: string,
  { port, data }: { readonly port: number | undefined; readonly data?: string },
) {
  // The other commands start faster without the server and all it needs.
  const { isPortTaken, serveDesk } = await import("../../desk/server/serve.ts");
  try {
    return await serveDesk({
      folder,
      ...(port === undefined ? {} : { port }),
      ...(data === undefined ? {} : { data }),
    });
  } catch (error) {
    if (isPortTaken(error)) throw usageFault("port-taken", { port: error.port });
    throw error;
  }
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}

export function readPort(text: string): number {
  return portFrom("--port", text);
}

function portFromEnvironment(): number | undefined {
  const { PORT } = process.env;
  return PORT ? portFrom("PORT", PORT) : undefined;
}

function portFrom(option: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65535)) throw usageFault("not-a-whole", { option, found: text, low: 0, high: 65_535 });
  return port;
}
