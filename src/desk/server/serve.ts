import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "./desk-app.ts";
import { folderLoader } from "./folder-loader.ts";
import { listen } from "./listen.ts";

export { isPortTaken, type PortTaken } from "./listen.ts";

/** How to serve a desk; only the folder is needed. */
export interface ServeOptions {
  /** Folder (or single file) of the dossier. */
  readonly folder: string;
  /** Port to use and no other; left out, PORT in the environment counts, then 4600 or the next free one. */
  readonly port?: number;
  /** Address to listen on; 127.0.0.1, so that nobody else on the network can read the dossier. */
  readonly host?: string;
}

/** A desk being served. */
export interface ServedDesk {
  readonly url: string;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

// This file runs from src/desk/server and from dist/desk/server, at the same depth below the package.
const builtWeb = join(import.meta.dirname, "../../../dist/desk/web");

/** Serves the desk on a dossier until closed. Throws PortTaken where the port asked for is in use. */
export async function serveDesk({ folder, port, host = "127.0.0.1" }: ServeOptions): Promise<ServedDesk> {
  const app = createApp({ load: folderLoader(folder), host, web: builtWeb });
  const server = await listen(getRequestListener(app.fetch), host, port ?? portFromEnvironment());
  const { port: open } = server.address() as AddressInfo;
  // The first page needs the findings; computing them while the reader's browser starts saves the wait.
  setImmediate(() => void app.request("/api/findings", { headers: { host: "localhost" } }));
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${open}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function portFromEnvironment(): number | undefined {
  const given = process.env.PORT;
  if (given === undefined || given === "") return undefined;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new RangeError(`serveDesk: PORT is ${given}, not a port between 0 and 65535`);
}
