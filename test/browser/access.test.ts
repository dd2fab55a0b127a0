import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedDesk, serveDesk } from "../../src/desk/server/serve.ts";
import { deskFixture } from "../desk/fixtures.ts";
import { launchBrowser } from "../setup/browser.ts";

let desk: ServedDesk;
let browser: Browser;
let data: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "concordat-data-"));
  desk = await serveDesk({ folder: deskFixture("well"), data, port: 0 });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await desk.close();
  await rm(data, { recursive: true });
});

test("the printed address opens the desk once for all its addresses, and leaves no token behind", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(desk.url);
  await page.getByRole("main").getByRole("heading").first().waitFor();
  expect(page.url()).not.toContain("token");
  const permalink = await context.newPage();
  const response = await permalink.goto(`${desk.address}record?lang=ar`);
  expect(response?.status()).toBe(200);
  await permalink.getByRole("main").getByRole("heading").first().waitFor();
  const cookies = await permalink.evaluate("document.cookie");
  expect(cookies).toBe("");
  await context.close();
});

test("an address without the token leads to a page that says where it was printed", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const response = await page.goto(`${desk.address}deals`);
  expect(response?.status()).toBe(401);
  expect(await page.locator("section[lang]").count()).toBe(4);
  // Its style is its own file and applies.
  expect(await page.evaluate("getComputedStyle(document.body).maxWidth")).not.toBe("none");
  await context.close();
});

test("a link on another site leads to the desk where its token was opened before", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(desk.openingUrl());
  await page.route("http://elsewhere.example/", (route) =>
    route.fulfill({ contentType: "text/html", body: `<a href="${desk.address}record">the record</a>` }),
  );
  await page.goto("http://elsewhere.example/");
  await page.getByRole("link").click();
  await page.waitForURL(`${desk.address}record`);
  await page.getByRole("main").getByRole("heading").first().waitFor();
  await context.close();
});
