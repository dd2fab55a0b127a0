import AxeBuilder from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { flagship, settle, type Viewer, viewDesk } from "./open-desk.ts";

let viewer: Viewer;

beforeAll(async () => {
  viewer = await viewDesk(flagship);
});
afterAll(() => viewer.close());

const languages = ["en", "ar", "hi", "zh"];
const views = languages.flatMap((lang) =>
  (["light", "dark"] as const).map((scheme) => [lang, scheme] as const),
);

/** Two named packages side by side. */
const compared = [
  "enrichment:cap-enhanced,relief:full-secondary,region:not-covered,detainees:separate,assets:10",
  "enrichment:freeze,relief:oil-waivers,region:not-covered,detainees:humanitarian,assets:4",
].join(";");

describe("the deals page with its drawer open and packages compared", () => {
  it.each(views)("has nothing for axe to object to in %s, %s", async (lang, scheme) => {
    const address = `/deals?lang=${lang}&compare=${compared}&evidence=deals:zones.declared.acceptable`;
    const page = await viewer.open(address, { scheme });
    await settle(page);
    await page.locator(".compared .blockers").first().waitFor();
    await page.locator(".drawer mark").first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
    );
    expect(told).toEqual([]);
    expect(viewer.complaints).toEqual([]);
    await page.close();
  });
});
