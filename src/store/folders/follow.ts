import { type FSWatcher, watch } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { filesHashOf } from "../hashes.ts";
import type { Store } from "../store.ts";
import { type Attribution, bindingOf } from "./binding.ts";
import { lookAt, rootOf } from "./disk.ts";
import { type Syncing, syncFolder } from "./sync.ts";

export interface FollowOptions {
  readonly by: Attribution;
  /**
   * Told whatever came of a change on disk: followed, a conflict, files that cannot be read, and that either of these is over (`same`). Nothing
   * for a change that was none.
   */
  readonly told: (outcome: Outcome) => void;
  /** Told what the database or the file system threw, once while it goes on; following goes on, and what was not taken is tried again. */
  readonly failed: (error: unknown) => void;
  /** How long the folder has to be quiet: an editor writes a file in several goes. */
  readonly quietMs?: number;
  /** How often to look where the system tells of no changes (network folders, containers). */
  readonly pollMs?: number;
  /** False: look only, without the system's notices. */
  readonly notices?: boolean;
}

type Outcome = Exclude<Syncing, { status: "changing" }>;

/** A folder being followed. */
export interface Following {
  /** Stops, once what is under way is done. */
  close(): Promise<void>;
}

/** How long a file has to have been empty until it is taken to be meant so. */
const EMPTY_MS = 2_000;

/** Follows a dossier's folder: takes each change into the store soon after it was made, one at a time. */
export async function followFolder(
  store: Store,
  dossier: string,
  options: FollowOptions,
): Promise<Following> {
  const { by, told, failed, quietMs = 150, pollMs = 2_000, notices = true } = options;
  const { path } = await bindingOf(store, dossier);
  let closed = false;
  let quiet: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let seen = "";
  let lastTold: Told = { status: "same", what: "" };
  let lastFault = "";

  const sync = async () => {
    if (closed) return;
    // Taken before reading, so that what changes meanwhile is looked at again.
    const look = await lookAt(path);
    // A file that is being written in place may hold half of itself. One that holds nothing is more often about to be
    // written than meant so.
    const age = Date.now() - look.changedAt;
    if (age >= 0 && age < (look.holdsEmpty ? Math.max(quietMs, EMPTY_MS) : quietMs)) return changed();
    // What is read while it is written may be half of itself, so the folder has to look the same afterwards.
    const isStill = async () => (await lookAt(path)).fingerprint === look.fingerprint;
    const outcome = await syncFolder(store, dossier, by, isStill);
    if (outcome.status === "changing") return changed();
    // Only now: what a fault kept from being taken is tried again when the folder is next looked at.
    seen = look.fingerprint;
    lastFault = "";
    const now: Told = { status: outcome.status, what: describe(outcome) };
    if (isNews(now, lastTold) && !closed) told(outcome);
    lastTold = now;
  };
  const tellFault = (error: unknown) => {
    const fault = String(error);
    if (fault !== lastFault) failed(error);
    lastFault = fault;
  };
  const changed = () => {
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      quiet = undefined;
      running = running.then(sync).catch(tellFault);
    }, quietMs);
  };
  const stopWatching = notices ? await watchAll(path, changed) : () => undefined;
  const poll = setInterval(() => {
    lookAt(path).then(({ fingerprint: now }) => {
      // What is waited for already is not put off.
      if (now !== seen && quiet === undefined) changed();
    }, tellFault);
  }, pollMs);
  poll.unref();
  changed();
  return {
    close: async () => {
      closed = true;
      clearTimeout(quiet);
      clearInterval(poll);
      stopWatching();
      await running;
    },
  };
}

interface Told {
  readonly status: Outcome["status"];
  readonly what: string;
}

/** The same conflict is not told twice; and that nothing has changed only where it ends what was told. */
function isNews(now: Told, last: Told): boolean {
  if (now.status === "same") return last.status === "conflict" || last.status === "unreadable";
  return now.what !== last.what;
}

/** What tells one outcome from the next. */
function describe(outcome: Outcome): string {
  switch (outcome.status) {
    case "same":
      return "";
    case "followed":
      return outcome.revision.id;
    case "conflict":
      return `${outcome.head.id} ${filesHashOf(outcome.disk)}`;
    case "unreadable":
      return JSON.stringify(outcome.problems);
  }
}

/** Watches the folder and those directly in it. Where the system cannot, nothing is watched and the polling has to do. */
async function watchAll(path: string, changed: () => void): Promise<() => void> {
  const root = await rootOf(path);
  const inner = await readdir(root, { withFileTypes: true });
  const folders = inner.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
  const watchers = [root, ...folders.map(({ name }) => join(root, name))].flatMap((folder) =>
    tryWatch(folder, changed),
  );
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}

function tryWatch(folder: string, changed: () => void): readonly FSWatcher[] {
  try {
    const watcher = watch(folder, { persistent: false }, changed);
    watcher.on("error", () => watcher.close());
    return [watcher];
  } catch {
    return [];
  }
}
