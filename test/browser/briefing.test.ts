import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../src/language/index.ts";
import { flagship, publish } from "../briefing/published.ts";
import { launchBrowser } from "../setup/browser.ts";
import { objections } from "./axe.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".woff2": "font/woff2",
  ".png": "image/png",
};

let browser: Browser;
let server: Server;
let address: string;

beforeAll(async () => {
  const { folder, code, err } = await publish(flagship);
  if (code !== 0) throw new Error(err);
  server = createServer(async ({ url = "/" }, response) => {
    const path = join(folder, new URL(url, "http://localhost").pathname);
    const content = await readFile(path.endsWith("/") ? join(path, "index.html") : path).catch(
      () => undefined,
    );
    response.writeHead(content === undefined ? 404 : 200, {
      "content-type": types[extname(path)] ?? "text/html",
    });
    response.end(content);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const kinds = [
  ...["issues/index", "issues/enrichment", "people/index", "timeline/index", "claims/index", "deals/index"],
  "deals/interim-freeze",
];
/** The overview and the briefing in every language, broad by day and narrow by night; the other pages in Arabic and in one more. */
const views = languages.flatMap(({ tag }, place) => [
  { tag, path: "index", width: 1440, colorScheme: "light" as const },
  { tag, path: "briefings/2025-04-18/index", width: 390, colorScheme: "dark" as const },
  ...kinds
    .filter((_, at) => tag === "ar" || at % 3 === place % 3)
    .map((path, at) => ({
      tag,
      path,
      width: at % 2 === 0 ? 390 : 1440,
      colorScheme: at % 2 === 0 ? ("light" as const) : ("dark" as const),
    })),
]);

describe("the published site in a browser that runs no scripts", () => {
  it.each(views)("has $tag/$path whole and accessible, $width pixels wide, $colorScheme", async (view) => {
    const { tag, path, width, colorScheme } = view;
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("response", (response) => {
      // The browser asks for an icon by itself.
      if (response.status() >= 400 && !response.url().endsWith("/favicon.ico"))
        complaints.push(response.url());
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(address)) complaints.push(`asked ${request.url()}`);
    });
    await page.goto(`${address}/${tag}/${path}.html`);
    await page.evaluate(() => document.fonts.ready);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond, "nothing is wider than the window").toBeLessThanOrEqual(0);
    expect(await objections(page, { bothSchemes: false })).toEqual([]);
    expect(complaints.filter((one) => !/favicon|404/.test(one))).toEqual([]);
    await context.close();
  });

  it("leads from a finding to its source and from there out", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${address}/ar/briefings/2025-04-18/index.html`);
    await page.locator(".lead .notes a").first().click();
    expect(new URL(page.url()).hash).toBe("#source-1");
    expect(await page.locator("#source-1").isVisible()).toBe(true);
    await page.locator('nav.languages a[hreflang="zh-Hans"]').click();
    expect(new URL(page.url()).pathname).toBe("/zh/briefings/2025-04-18/index.html");
    await page.close();
  });
});
