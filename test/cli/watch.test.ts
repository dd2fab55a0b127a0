import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyFolder, fixture, inProcess, json } from "./spawn.ts";

const root = emptyFolder();
const [talks, data] = [join(root, "talks"), join(root, "data")];
const feed = readFileSync(fixture("documents/talks.rss"));
let server: Server;

beforeAll(async () => {
  cpSync(join(import.meta.dirname, "../../cases/iran-us-2025"), talks, { recursive: true });
  server = createServer((request, response) =>
    request.url === "/feed" ? response.end(feed) : response.writeHead(500).end(),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const list = `watch:\n  - { id: days, name: Day by day, url: "${home}/feed" }\n  - { id: broken, url: "${home}/none" }\n`;
  writeFileSync(join(talks, "watch.yaml"), list);
});
afterAll(() => server.close());

const watch = (...more: string[]) => inProcess(["watch", talks, "--once", "--data", data, ...more]);

describe("concordat watch", () => {
  it("asks nothing in a private network that is not allowed by name", async () => {
    const { code, out } = await inProcess(["watch", talks, "--once", "--data", join(root, "other")]);
    expect(code).toBe(0);
    expect(out).toContain("--allow");
  });

  it("tells what is new, and what is wrong in it, once", async () => {
    const { out, code } = await watch("--allow", "127.0.0.1");
    expect(code).toBe(0);
    const text = out.replace(/\s+/g, " ");
    expect(text).toContain("Day by day: 2 new.");
    expect(text).toContain("Round one & after");
    expect(text).toContain("“President Joe Biden” does not hold");
    expect(text).toContain("broken could not be read. Asked again in 120 min.");
    const again = await watch("--allow", "127.0.0.1");
    expect(again.out).toMatch(/Day by day: not due for another (59|60) min\./);
  });

  it("gives the same as JSON, and refuses to go on in JSON", async () => {
    const { result } = json(
      await inProcess([
        "watch",
        talks,
        "--once",
        "--data",
        join(root, "third"),
        "--json",
        "--allow",
        "127.0.0.1",
      ]),
    ) as { result: { feeds: { feed: string; status: string; documents: { findings: unknown[] }[] }[] } };
    expect(result.feeds.map(({ feed: id, status }) => [id, status])).toEqual([
      ["days", "new"],
      ["broken", "failed"],
    ]);
    expect(result.feeds[0]?.documents.map(({ findings }) => findings.length)).toEqual([2, 0]);
    const endless = await inProcess(["watch", talks, "--json"]);
    expect(endless).toMatchObject({ code: 2 });
    expect(endless.err).toContain("--once");
  });

  it("says where the dossier follows nothing", async () => {
    const folder = join(root, "alder");
    await inProcess(["new", folder, "--starter"]);
    expect((await inProcess(["watch", folder, "--data", data])).out).toContain("lists no feed");
  });
});
