import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "../../src/desk/server/desk-app.ts";
import { folderLoader } from "../../src/desk/server/folder-loader.ts";
import { eventHub } from "../../src/desk/server/workspace/events.ts";
import { loadFrom, openWorkspace } from "../../src/desk/server/workspace/workspace.ts";
import type { DraftAnswer, WorkspaceEvent } from "../../src/desk/server/workspace-types.ts";
import { deskFixture } from "./fixtures.ts";

/** A desk on a copy of a small dossier with a store of its own, asked without a server. */
export interface OpenDesk {
  readonly folder: string;
  readonly data: string;
  /** Everything told to the windows so far. */
  readonly events: readonly WorkspaceEvent[];
  ask(method: string, address: string, body?: unknown): Promise<{ status: number; body: unknown }>;
  /** The same where it must succeed. */
  get<Answer>(address: string): Promise<Answer>;
  begin(): Promise<DraftAnswer>;
  close(): Promise<void>;
}

export interface DeskPlaces {
  readonly folder?: string;
  readonly data?: string;
}

export async function emptyFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "concordat-desk-"));
}

/** A copy of the small dossier of the desk's tests. */
export async function copyOfWell(): Promise<string> {
  const folder = join(await emptyFolder(), "well");
  await cp(deskFixture("well"), folder, { recursive: true });
  return folder;
}

export async function openDesk(places: DeskPlaces = {}): Promise<OpenDesk> {
  const { folder = await copyOfWell(), data = await emptyFolder() } = places;
  const hub = eventHub();
  const events: WorkspaceEvent[] = [];
  hub.follow((event) => void events.push(event));
  const opened = await openWorkspace({ folder, data, events: hub, lookMs: 100 });
  const workspace = opened.status === "open" ? opened.workspace : undefined;
  const load = workspace ? (draft?: string) => loadFrom(workspace, draft) : folderLoader(folder);
  const app = createApp({ load, opened, events: hub });
  const ask: OpenDesk["ask"] = async (method, address, body) => {
    const response = await app.request(address, {
      method,
      headers: { host: "localhost:4600", "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const isJson = response.headers.get("content-type")?.includes("json");
    return { status: response.status, body: isJson ? await response.json() : await response.text() };
  };
  const must = async (wanted: number, ...asked: Parameters<OpenDesk["ask"]>) => {
    const { status, body } = await ask(...asked);
    if (status !== wanted) throw new Error(`${asked.join(" ")}: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  return {
    folder,
    data,
    events,
    ask,
    get: async (address) => (await must(200, "GET", address)) as never,
    begin: async () => (await must(201, "POST", "/api/drafts", {})) as DraftAnswer,
    close: async () => workspace?.close(),
  };
}

/** Waits until something is so; fails after a few seconds. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 5_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error("until: it did not come to pass");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
