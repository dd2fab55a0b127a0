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
