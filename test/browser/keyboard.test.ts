import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { flagship, settle, type Viewer, viewDesk } from "./open-desk.ts";

let viewer: Viewer;

beforeAll(async () => {
  viewer = await viewDesk(flagship);
});
afterEach(() => {
  expect(viewer.complaints).toEqual([]);
});
afterAll(() => viewer.close());

/** Presses Tab until what has the focus matches; fails after 150 presses. Each stop must show that it has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate((wanted) => {
      const active = document.activeElement;
      const style = active && getComputedStyle(active);
      const ringed = active?.closest("[data-focus-visible]") ?? active;
      const outline =
        style?.outlineStyle !== "none" || (ringed && getComputedStyle(ringed).outlineStyle !== "none");
      return {
        there: active?.matches(wanted) ?? false,
        seen: Boolean(outline),
        what: active?.outerHTML.slice(0, 80),
      };
    }, selector);
    expect(stop.seen, `the focus on ${stop.what} is visible`).toBe(true);
    if (stop.there) return;
  }
  throw new Error(`tabTo: ${selector} was not reached`);
}

describe("by keyboard alone", () => {
  it("a reader skips to the content, follows a finding on public lines to a passage, and comes back to it", async () => {
    const page = await viewer.open("/deals");
    await settle(page);
    await tabTo(page, ".skip");
    await page.keyboard.press("Enter");
    await page
      .locator(".findings li .finding", { hasText: "drawn in public" })
      .first()
      .evaluate((found) => {
        found.setAttribute("data-sought", "");
      });
    await tabTo(page, "[data-sought]");
    await page.keyboard.press("Enter");
    await page.locator(".drawer mark").first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("drawer-title");
    await page.keyboard.press("Escape");
    await page.locator(".drawer").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("finding");
  });

  it("a reader changes the reading, chooses a package in the table, and tries another option in it", async () => {
    const page = await viewer.open("/deals");
    await settle(page);
    await tabTo(page, ".reading input");
    await page.keyboard.press("ArrowDown");
    await page.waitForURL(/positions=declared/);
    await settle(page);
    await tabTo(page, ".issues select");
    await page.keyboard.press("ArrowDown");
    await page.waitForURL(/package=/);
    await tabTo(page, ".twin .row-button");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-pressed")))
      .toBe("true");
  });

  it("a reader changes language and theme", async () => {
    const page = await viewer.open("/deals");
    await settle(page);
    await tabTo(page, "[aria-label^='Language']");
    await page.keyboard.press("Enter");
    await page.locator(".menu").waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.locator("html[lang=zh-Hans], html[lang=zh]").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".menu").waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.locator("html[data-theme=dark]").waitFor();
  });
});
