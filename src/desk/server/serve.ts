import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { type Asking, askingOf } from "./compute/asking.ts";
import { engineInThreads } from "./compute/engine.ts";
import { createApp } from "./desk-app.ts";
import { folderLoader } from "./folder-loader.ts";
import { listen } from "./listen.ts";
import type { Load } from "./loaded-dossier.ts";
import { standpointOf } from "./query.ts";
import { readingShelf } from "./reading.ts";
import { eventHub } from "./workspace/events.ts";
import { progressEvent } from "./workspace/progress.ts";
import { loadFrom, openWorkspace } from "./workspace/workspace.ts";
import type { ReadingOnly } from "./workspace-types.ts";

export { isPortTaken, type PortTaken } from "./listen.ts";

/** How to serve a desk; only the folder is needed. */
export interface ServeOptions {
  /** Folder (or single file) of the dossier. */
  readonly folder: string;
  /** Folder of the store; left out, the person's own data folder. */
  readonly data?: string;
  /** Port to use and no other; left out, PORT in the environment counts, then 4600 or the next free one. */
  readonly port?: number;
  /** Address to listen on; 127.0.0.1, so that nobody else on the network can read the dossier. */
  readonly host?: string;
}

/** A desk being served. */
export interface ServedDesk {
  /** The address to open: it carries the token and gives the browser a cookie. */
  readonly url: string;
  /** An address that opens one time: the arguments of a program that is started, such as a browser, can be read by other users of the machine. */
  openingUrl(): string;
  /** The same without any token, where every page of the desk begins. */
  readonly address: string;
  /** For programs: `Authorization: Bearer <token>`. */
  readonly token: string;
  /** Why nothing can be written; undefined where everything can. */
  readonly readingOnly: ReadingOnly | undefined;
  /** Stops listening, ends open connections, and closes the store. */
  close(): Promise<void>;
}

// This file runs from src/desk/server and from dist/desk/server, at the same depth below the package.
const builtWeb = join(import.meta.dirname, "../../../dist/desk/web");

/** Serves the desk on a dossier until closed. Throws PortTaken where the port asked for is in use. */
export async function serveDesk(options: ServeOptions): Promise<ServedDesk> {
  const { folder, data, port = portFromEnvironment(), host = "127.0.0.1" } = options;
  const token = newToken();
  const once = new Set<string>();
  const events = eventHub();
  const opened = await openWorkspace({ folder, events, ...(data === undefined ? {} : { data }) });
  const load: Load =
    opened.status === "open" ? (draft) => loadFrom(opened.workspace, draft) : folderLoader(folder);
  const engine = engineInThreads();
  const asking = askingOf(engine, (job, share) => {
    const event = progressEvent(job, share);
    if (event !== undefined) events.tell(event);
  });
  const closeParts = async () => {
    await engine.close();
    if (opened.status === "open") await opened.workspace.close();
  };
  const app = createApp({ load, folder, opened, events, asking, keys: { token, once }, host, web: builtWeb });
  const server = await listen(getRequestListener(app.fetch), host, port).catch(async (error) => {
    await closeParts();
    throw error;
  });
  const { port: open } = server.address() as AddressInfo;
  void prepare(load, asking);
  const address = `http://${host.includes(":") ? `[${host}]` : host}:${open}/`;
  const first = address + (await firstPage(load));
  return {
    url: `${first}?token=${token}`,
    openingUrl: () => {
      const ticket = newToken();
      once.add(ticket);
      return `${first}?token=${ticket}`;
    },
    address,
    token,
    readingOnly: opened.status === "reading-only" ? opened.reason : undefined,
    close: async () => {
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      });
      await closeParts();
    },
  };
}

/** The page to begin on: where nobody and nothing is on file yet, the matrix, on which that is written. */
async function firstPage(load: Load): Promise<"" | "dossier"> {
  const { dossier } = (await load()) ?? {};
  return dossier?.parties.length === 0 && dossier.issues.length === 0 ? "dossier" : "";
}

function newToken(): string {
  return randomBytes(24).toString("base64url");
}

/** The first page needs the findings; computing them while the reader's browser starts saves the wait. */
async function prepare(load: Load, asking: Asking): Promise<void> {
  try {
    const { dossier, hash } = (await load()) ?? {};
    if (dossier === undefined || hash === undefined) return;
    const standpoint = standpointOf(dossier, { positions: "assessed", visibility: "private" });
    await readingShelf(asking)(dossier, hash, standpoint).outcomes();
  } catch {
    // The desk was closed meanwhile, or whoever asks for the same will be told what is wrong.
  }
}

function portFromEnvironment(): number | undefined {
  const given = process.env.PORT;
  if (given === undefined || given === "") return undefined;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new RangeError(`serveDesk: PORT is ${given}, not a port between 0 and 65535`);
}
