import { createServer, type RequestListener, type Server } from "node:http";

export const defaultPort = 4600;
const portsTried = 100;

/** A port somebody asked for is in use: `code` is "port-taken", and `port` says which. */
export type PortTaken = Error & { readonly code: "port-taken"; readonly port: number };

/** Whether an error says that the port asked for is in use. */
export function isPortTaken(error: unknown): error is PortTaken {
  return error instanceof Error && "code" in error && error.code === "port-taken";
}

/** Listens on the port asked for, or throws PortTaken; asked for none, on 4600 or the next free port. */
export async function listen(
  handler: RequestListener,
  host: string,
  port: number | undefined,
): Promise<Server> {
  const first = port ?? defaultPort;
  const last = port ?? defaultPort + portsTried - 1;
  for (let candidate = first; candidate <= last; candidate++) {
    const server = await tryPort(handler, host, candidate);
    if (server !== undefined) return server;
  }
  throw portTaken(first);
}

function tryPort(handler: RequestListener, host: string, port: number): Promise<Server | undefined> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else reject(error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

function portTaken(port: number): PortTaken {
  return Object.assign(new Error(`listen: port ${port} is in use`), { code: "port-taken", port } as const);
}
