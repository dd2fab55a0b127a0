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

describe("the desk on the flagship dossier", () => {
  it("asks its question, answers it in one sentence, then draws and lists the packages", async () => {
    const page = await viewer.open("/deals");
    await settle(page);
    expect(await page.title()).toMatch(/^Deals · .+ · Concordat$/);
    expect(await page.locator("h1").textContent()).toMatch(/\?$/);
    expect(await page.locator(".findings .headline").textContent()).toMatch(/\d+ .*packages/);
    expect(await page.locator(".chart-drawing svg[role=img]").getAttribute("aria-label")).toMatch(/packages/);
    expect(await page.locator(".twin tbody tr").count()).toBeGreaterThan(8);
  });

  it("tells both readings of the red lines, and on the eve of the second round none is left at their word", async () => {
    const page = await viewer.open("/deals");
    await settle(page);
    const counts = await page.locator(".reading-counts b").allTextContents();
    expect(Number(counts[0])).toBeGreaterThan(0);
    expect(counts[1]).toBe("0");
    await page.getByRole("radio", { name: /Public lines/ }).check({ force: true });
    await page.waitForURL(/positions=declared/);
    await page.locator(".verdict[data-acceptable=false]").waitFor();
  });

  it("speaks Arabic from right to left at a word, and keeps the address so that others see the same", async () => {
    const page = await viewer.open("/deals");
    await settle(page);
    await page.getByRole("button", { name: /Language/ }).click();
    await page.getByRole("menuitemradio", { name: "العربية" }).click();
    await page.locator("html[dir=rtl][lang=ar]").waitFor();
    expect(await page.locator(".findings .headline").textContent()).toMatch(/\p{Script=Arabic}{3}/u);
    expect(await page.title()).toMatch(/\p{Script=Arabic}/u);
    expect(page.url()).toContain("lang=ar");
    const rail = await page.locator(".rail").boundingBox();
    const content = await page.locator("main").boundingBox();
    expect(rail?.x ?? 0).toBeGreaterThan(content?.x ?? 0);
    const again = await viewer.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await again.locator("html[dir=rtl]").waitFor();
  });

  it("shows the package behind a point of the picture, and another where an option is changed", async () => {
    const page = await viewer.open("/deals");
    await settle(page);
    const heading = page.locator("#package-title");
    const before = await heading.textContent();
    await page.locator(".chart-drawing").scrollIntoViewIfNeeded();
    const label = page.locator(".chart-drawing svg text", { hasText: "United States ask" });
    await label.waitFor();
    const diamond = await page.evaluate(() => {
      const shapes = [...document.querySelectorAll(".chart-drawing svg path[transform]")];
      // The ticks of the axes are paths too, but thin ones.
      const boxes = shapes
        .map((shape) => shape.getBoundingClientRect())
        .filter((box) => Math.min(box.width, box.height) > 6);
      const lowest = boxes.toSorted((a, b) => b.y - a.y)[0];
      return lowest && { x: lowest.x + lowest.width / 2, y: lowest.y + lowest.height / 2 };
    });
    await page.mouse.click(diamond?.x ?? 0, diamond?.y ?? 0);
    await page.waitForURL(/package=/);
    expect(await heading.textContent()).not.toBe(before);
    expect(await page.locator(".blockers li").count()).toBeGreaterThan(0);
    const total = page.locator(".total").first();
    const worth = await total.textContent();
    const asked = page.waitForResponse(/standing/);
    await page.locator(".issues select").first().selectOption({ index: 0 });
    await asked;
    await expect.poll(() => total.textContent()).not.toBe(worth);
  });

  it("leads from a number to the marked passage, its source and date, and back on Escape", async () => {
    const page = await viewer.open("/deals");
    await settle(page);
    const number = page.locator(".reading-counts button").nth(1);
    await number.click();
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    await drawer.locator("blockquote mark").first().waitFor();
    expect(await drawer.locator(".source a[href^=https]").count()).toBeGreaterThan(0);
    expect(await drawer.locator(".source time").first().getAttribute("datetime")).toMatch(/^2025-/);
    expect(page.url()).toContain("evidence=deals:zones.declared.acceptable");
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
    expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("opens the evidence behind every finding on the page", async () => {
    const page = await viewer.open("/deals");
    await settle(page);
    const marks = page.locator(".findings button:not([aria-expanded])");
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    const count = await marks.count();
    expect(count).toBeGreaterThan(3);
    for (let index = 0; index < count; index += 1) {
      await marks.nth(index).click();
      await drawer.locator("h3, h2").first().waitFor();
      expect(await drawer.textContent()).not.toMatch(/has failed|rests on no statement/);
      await page.keyboard.press("Escape");
      await drawer.waitFor({ state: "detached" });
    }
  });

  it("moves to another date, says so, and finds the way back", async () => {
    const page = await viewer.open("/deals");
    await settle(page);
    await page.getByRole("button", { name: /As of/ }).click();
    await page.locator(".date-list").waitFor();
    await page.locator(".date-form input").fill("2025-04-14");
    await page.locator(".date-form button").click();
    await page.waitForURL(/asOf=2025-04-14/);
    await page.locator(".banner", { hasText: "14 April 2025" }).waitFor();
    await page.locator(".banner button", { hasText: "18 April 2025" }).click();
    await page.locator(".banner", { hasText: "You are reading what was known on 18 April 2025" }).waitFor();
    expect(page.url()).not.toContain("asOf");
  });

  it("fits a telephone in every language without scrolling sideways", async () => {
    for (const lang of ["en", "ar", "hi", "zh"]) {
      const page = await viewer.open(`/deals?lang=${lang}`, { width: 390 });
      await settle(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), lang).toBeLessThanOrEqual(390);
      await page.close();
    }
  });
});
