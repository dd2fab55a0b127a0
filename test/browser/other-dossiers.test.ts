import { afterAll, describe, expect, it } from "vitest";
import { deskFixture } from "../desk/fixtures.ts";
import { settle, type Viewer, viewDesk } from "./open-desk.ts";

const viewers: Viewer[] = [];
async function view(name: "broken" | "three" | "well"): Promise<Viewer> {
  const viewer = await viewDesk(deskFixture(name));
  viewers.push(viewer);
  return viewer;
}

afterAll(() => Promise.all(viewers.map((viewer) => viewer.close())));

describe("a dossier with errors", () => {
  it.each([
    ["en", "ltr"],
    ["ar", "rtl"],
  ])("shows each problem with its place and remedy, in %s", async (lang, direction) => {
    const viewer = await view("broken");
    const page = await viewer.open(`/deals?lang=${lang}`);
    await page.locator(".problems li").first().waitFor();
    expect(await page.locator("html").getAttribute("dir")).toBe(direction);
    expect(await page.locator(".problems code").allTextContents()).toEqual([
      expect.stringMatching(/dossier\.yaml:4:\d+$/),
      expect.stringMatching(/dossier\.yaml:6:\d+$/),
    ]);
    expect(await page.locator(".problem-remedy").allTextContents()).toEqual([
      expect.stringMatching(/\S/),
      expect.stringMatching(/\S/),
    ]);
    expect(viewer.complaints).toEqual([]);
  });
});

describe("three principals", () => {
  it("are drawn two at a time, the reader choosing which, and tabled all together", async () => {
    const viewer = await view("three");
    const page = await viewer.open("/deals?lang=en");
    await settle(page);
    expect(await page.locator(".pairs button").count()).toBe(4); // three pairs, and all at once
    expect(await page.locator(".issues thead th").count()).toBe(4);
    await page.locator(".pairs button").nth(2).click();
    await page.locator(".chart-drawing text", { hasText: /Value to .*Marsh/ }).waitFor();
    expect(page.url()).toContain("pair=ford,marsh");
    await page.getByRole("button", { name: "All parties" }).click();
    await page.waitForURL(/view=parallel/);
    await page.locator(".parallel svg text", { hasText: "Marsh" }).waitFor();
    await page.locator(".parallel path[data-path='solutions.utilitarian.0']").dispatchEvent("click");
    await page.waitForURL(/package=mill:at-ford,toll:none/);
    expect(viewer.complaints).toEqual([]);
  });
});

describe("a dossier written in one language only", () => {
  it("says of each name in which language it stands", async () => {
    const viewer = await view("three");
    const page = await viewer.open("/deals?lang=zh");
    await settle(page);
    expect(await page.locator("bdi.foreign[lang=en]").count()).toBeGreaterThan(3);
  });
});
