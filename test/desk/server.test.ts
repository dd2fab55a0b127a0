import { mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createApp } from "../../src/desk/server/desk-app.ts";
import { folderLoader } from "../../src/desk/server/folder-loader.ts";
import { isPortTaken, type ServedDesk, serveDesk } from "../../src/desk/server/serve.ts";
import { askDesk, deskFixture } from "./fixtures.ts";

const folder = deskFixture("well");
const served: { close(): Promise<void> }[] = [];

afterEach(async () => {
  delete process.env.PORT;
  await Promise.all(served.splice(0).map((server) => server.close()));
});

const data = mkdtempSync(join(tmpdir(), "concordat-data-"));

async function serve(options: Omit<Parameters<typeof serveDesk>[0], "data">): Promise<ServedDesk> {
  const desk = await serveDesk({ data, ...options });
  served.push(desk);
  return desk;
}

/** Holds a port of the system's choosing. */
async function occupyPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  served.push({ close: () => new Promise((resolve) => server.close(() => resolve())) });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("occupyPort: no port");
  return address.port;
}

describe("serving the desk", () => {
  it("answers on the address it gives, and no longer once closed", async () => {
    const desk = await serveDesk({ folder, data, port: 0 });
    const ask = () =>
      fetch(`${desk.address}api/dossier`, { headers: { authorization: `Bearer ${desk.token}` } });
    expect((await ask()).status).toBe(200);
    await desk.close();
    await expect(ask()).rejects.toThrow();
  });

  it("takes the next free port where the usual one is in use and none was asked for", async () => {
    const first = await serve({ folder });
    const second = await serve({ folder });
    const port = ({ url }: ServedDesk) => Number(new URL(url).port);
    expect(port(first)).toBeGreaterThanOrEqual(4600);
    expect(port(second)).toBeGreaterThan(port(first));
  });

  it("says which port is taken where that one was asked for", async () => {
    const port = await occupyPort();
    const error = await serveDesk({ folder, data, port }).catch((thrown: unknown) => thrown);
    expect(isPortTaken(error) && error.port).toBe(port);
  });

  it("respects PORT, and refuses one that is taken or no port at all", async () => {
    const port = await occupyPort();
    process.env.PORT = String(port);
    expect(isPortTaken(await serveDesk({ folder, data }).catch((thrown: unknown) => thrown))).toBe(true);
    process.env.PORT = "http";
    await expect(serveDesk({ folder, data })).rejects.toThrow(/PORT is http/);
  });

  it("closes while a connection is still open", async () => {
    const desk = await serveDesk({ folder, data, port: 0 });
    const { port } = new URL(desk.url);
    const socket = connect(Number(port), "127.0.0.1");
    await new Promise<void>((resolve) => socket.once("connect", () => resolve()));
    const ended = new Promise<void>((resolve) => socket.once("close", () => resolve()));
    await desk.close();
    await ended;
  });
});

describe("who may read the desk", () => {
  const ask = askDesk(folder);

  it.each(["evil.example", "localhost.evil.example:4600", "192.168.1.4:4600", "10.0.0.1", ""])(
    "not a page that names this machine %j",
    async (host) => {
      const { response, body } = await ask("/api/dossier", { host });
      expect(response.status).toBe(421);
      expect(JSON.stringify(body)).not.toContain("well");
    },
  );

  it.each(["localhost", "localhost:4600", "127.0.0.1:4600", "[::1]:4600", "LOCALHOST:80"])(
    "a browser on this machine that calls it %s",
    async (host) => {
      expect((await ask("/api/dossier", { host })).response.status).toBe(200);
    },
  );

  it("beyond loopback by address, but still not by a foreign name", async () => {
    const app = createApp({ load: folderLoader(folder), host: "0.0.0.0" });
    const status = async (host: string) => (await app.request("/api/dossier", { headers: { host } })).status;
    expect([await status("192.168.1.4:4600"), await status("evil.example")]).toEqual([200, 421]);
  });

  it("with no script, style or frame but the desk's own", async () => {
    const { response } = await ask("/api/dossier");
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });
});
