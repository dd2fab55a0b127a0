import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { type ServedDesk, serveDesk } from "../../src/desk/server/serve.ts";
import { launchBrowser } from "../setup/browser.ts";

/** The folder of the flagship dossier. */
export const flagship = join(import.meta.dirname, "../../cases/iran-us-2025");

/** A desk being served and a browser to look at it with. */
export interface Viewer {
  /** Where the desk is served. */
  readonly url: string;
  /** Opens an address of the desk in a fresh profile; what the page complains of is collected in `complaints`. */
  open(address: string, options?: ViewOptions): Promise<Page>;
  /** Console errors, uncaught errors, refused styles and scripts, failed requests and requests to other hosts, so far. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface ViewOptions {
  readonly width?: number;
  readonly scheme?: "light" | "dark";
}

/** Serves a dossier and opens a browser on it. */
export async function viewDesk(folder: string): Promise<Viewer> {
  const data = await mkdtemp(join(tmpdir(), "concordat-data-"));
  const desk = await serveDesk({ folder, data, port: 0 });
  const browser = await launchBrowser();
  const complaints: string[] = [];
  return {
    url: desk.address,
    complaints,
    open: (address, options) => openPage(browser, desk, complaints, address, options),
    close: async () => {
      await browser.close();
      await desk.close();
      await rm(data, { recursive: true });
    },
  };
}

async function openPage(
  browser: Browser,
  { address: url, token }: ServedDesk,
  complaints: string[],
  address: string,
  { width = 1440, scheme = "light" }: ViewOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  // As if the address that the desk prints had been opened before.
  await context.addCookies([{ name: `concordat-${new URL(url).port}`, value: token, url }]);
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(url)) complaints.push(`asked ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(new URL(address, url).href);
  return page;
}

/** Waits until the deals page has its answer, picture and package, and nothing newer is on its way. */
export async function settle(page: Page): Promise<void> {
  await page.locator("main[aria-busy=false]").waitFor({ timeout: 60_000 });
  await page.locator(".chart-drawing svg").waitFor({ timeout: 60_000 });
  await page.locator(".package .total").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}
