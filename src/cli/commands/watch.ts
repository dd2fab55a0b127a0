import { once } from "node:events";
import { basename } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Problem } from "../../dossier/problem.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import { type Polled, pollFeeds } from "../../gather/watch/poll.ts";
import { personHere } from "../../node/person.ts";
import { readAgainst, withReference } from "../../reading/index.ts";
import { dataFolder } from "../../store/data-folder.ts";
import { bindFolder } from "../../store/folders/binding.ts";
import { keepingIn } from "../../store/keeping.ts";
import { openStore } from "../../store/store.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { fail } from "../failure.ts";
import { reportProblem } from "../problem-report.ts";
import { watchLines } from "../report/watch.ts";
import type { Session } from "../session.ts";
import { storeFault } from "../store-fault.ts";
import { isSubject, readSubject, readWholly } from "../subject.ts";
import { usageFault } from "../usage-fault.ts";

export interface WatchOptions {
  readonly once?: boolean;
  readonly allow?: ReadonlySet<string>;
  readonly reference?: string;
  readonly data?: string;
}

/** Looked at again at least so often, since the watch list may change. */
const LONGEST_WAIT = 60 * 60_000;

/** `concordat watch <dossier>`: asks the feeds of the watch list as they fall due, keeps what is new, and reads it beside the record. */
export async function watch(session: Session, path: string, options: WatchOptions): Promise<ExitCode> {
  const { terminal, options: shared } = session;
  if (shared.json && !options.once) throw usageFault("json-goes-on", { option: "--once" });
  const stop = new AbortController();
  const stopped = once(process, "SIGINT", { signal: stop.signal }).then(() => stop.abort());
  stopped.catch(() => undefined);
  try {
    for (;;) {
      const round = await watchOnce(session, path, options, stop.signal);
      if (!("read" in round)) return fail(session, "watch", round);
      if (shared.json) terminal.out(JSON.stringify(reportOf(session, round), null, 2));
      else terminal.out(watchLines(session, round.dossier, round.read).join("\n").trimEnd());
      if (options.once || round.read.length === 0) return exitCode.done;
      await wait(untilDue(round.read), undefined, { signal: stop.signal });
    }
  } catch (error) {
    if (stop.signal.aborted) return exitCode.done;
    throw error;
  } finally {
    stop.abort();
  }
}

interface Round {
  readonly dossier: Dossier;
  readonly read: ReturnType<typeof readAll>;
}

async function watchOnce(
  session: Session,
  path: string,
  { allow = new Set(), reference, data = dataFolder() }: WatchOptions,
  signal: AbortSignal,
): Promise<Round | readonly Problem[]> {
  const subject = await readSubject(session, path);
  if (!isSubject(subject)) return subject;
  const known = reference === undefined ? undefined : await readWholly(session, reference);
  if (known !== undefined && !isSubject(known)) return known;
  const store = await openStore({ data }).catch(async (error: unknown) => {
    throw await storeFault(data, error);
  });
  try {
    const bound = await bindFolder(store, path, {
      author: personHere(),
      message: `Taken over from ${basename(path)}`,
    });
    if (bound.status === "unreadable") return bound.problems;
    const polled = await pollFeeds(subject.dossier.watch, keepingIn(store, bound.dossier), {
      allowed: allow,
      now: () => new Date(),
      signal,
    });
    const dossier = known === undefined ? subject.dossier : withReference(subject.dossier, known.dossier);
    return { dossier, read: readAll(polled, dossier) };
  } finally {
    await store.close();
  }
}

/** What came of each feed, with every new document read against the dossier. */
function readAll(polled: readonly Polled[], dossier: Dossier) {
  return polled.map((one) => ({
    ...one,
    documents: one.documents.map((found) => ({ ...found, reading: readAgainst(found.document, dossier) })),
  }));
}

function untilDue(read: readonly Pick<Polled, "due">[]): number {
  const next = Math.min(...read.map(({ due }) => Date.parse(due)));
  return Math.min(LONGEST_WAIT, Math.max(1000, next - Date.now()));
}

function reportOf(session: Session, { read }: Round) {
  const feeds = read.map(({ feed, status, due, problem, documents }) => ({
    feed,
    status,
    due,
    ...(problem === null ? {} : { problem: reportProblem(session, problem) }),
    documents: documents.map(({ id, url, entry, reading }) => ({
      id,
      url: url ?? null,
      entry: entry ?? null,
      ...reading,
    })),
  }));
  return { id: "watch", status: "done", result: { feeds } };
}
