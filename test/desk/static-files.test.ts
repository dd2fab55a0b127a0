import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../src/desk/server/desk-app.ts";
import { folderLoader } from "../../src/desk/server/folder-loader.ts";
import { deskFixture } from "./fixtures.ts";

let root = "";
const get = (address: string) => {
  const app = createApp({ load: folderLoader(deskFixture("well")), web: join(root, "web") });
  return app.request(address, { headers: { host: "localhost" } });
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "concordat-web-"));
  await mkdir(join(root, "web/assets"), { recursive: true });
  await writeFile(join(root, "web/index.html"), "<!doctype html><title>Desk</title>");
  await writeFile(join(root, "web/assets/desk-abc123.js"), "export {};");
  await writeFile(join(root, "secret.js"), "secret");
});

afterAll(() => rm(root, { recursive: true }));

describe("the workbench's files", () => {
  it("are kept for a year where their name carries their hash, and the page is asked for each time", async () => {
    const script = await get("/assets/desk-abc123.js");
    expect(script.headers.get("cache-control")).toContain("immutable");
    expect(script.headers.get("content-type")).toContain("text/javascript");
    expect((await get("/")).headers.get("cache-control")).toBe("no-cache");
  });

  it("serve the one page at every page's address", async () => {
    expect(await (await get("/deals?lang=ar")).text()).toContain("<title>Desk</title>");
  });

  it.each([
    "/../secret.js",
    "/%2e%2e/secret.js",
    "/assets/..%2f..%2fsecret.js",
    "/..%5csecret.js",
    "/missing.js",
    "/a%00.js",
  ])("never lead out of their folder: %s", async (address) => {
    const response = await get(address);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain("secret");
  });
});
