import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { objections } from "./axe.ts";
import { flagship, settle, type Viewer, viewDesk } from "./open-desk.ts";

let viewer: Viewer;

beforeAll(async () => {
  viewer = await viewDesk(flagship);
});
afterAll(() => viewer.close());

const languages = ["en", "ar", "hi", "zh"];

/** Two named packages side by side. */
const compared = [
  "enrichment:cap-enhanced,relief:full-secondary,region:not-covered,detainees:separate,assets:10",
  "enrichment:freeze,relief:oil-waivers,region:not-covered,detainees:humanitarian,assets:4",
].join(";");

describe("the briefing page", () => {
  it.each(["en", "ar"])(
    "shows the briefing as it would be published, its card and captions, to axe's content in %s",
    async (lang) => {
      const page = await viewer.open(`/briefing?lang=${lang}`, { width: 390 });
      const shown = page.frameLocator("iframe").locator("h1");
      await shown.waitFor();
      expect(await shown.evaluate((heading) => heading.ownerDocument.documentElement.lang)).toBe(lang);
      await page.waitForFunction(
        () => (document.querySelector<HTMLImageElement>(".found img")?.naturalWidth ?? 0) === 1200,
      );
      expect(await page.locator(".briefing-side details").count()).toBe(8);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await objections(page, { except: "iframe" })).toEqual([]);
      expect(viewer.complaints).toEqual([]);
      await page.close();
    },
  );
});

describe("the deals page with its drawer open and packages compared", () => {
  it.each(languages)("has nothing for axe to object to in %s", async (lang) => {
    const address = `/deals?lang=${lang}&compare=${compared}&evidence=deals:zones.declared.acceptable`;
    const page = await viewer.open(address);
    await settle(page);
    await page.locator(".compared .blockers").first().waitFor();
    await page.locator(".drawer mark").first().waitFor();
    expect(await objections(page)).toEqual([]);
    expect(viewer.complaints).toEqual([]);
    await page.close();
  });
});
