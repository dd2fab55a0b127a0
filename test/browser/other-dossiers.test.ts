import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { deskFixture } from "../desk/fixtures.ts";
import { flagship, settle, type Viewer, viewDesk } from "./open-desk.ts";

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

describe("a dossier whose folder is edited", () => {
  it("is shown as it now stands without a reload", async () => {
    const folder = await mkdtemp(join(tmpdir(), "concordat-edited-"));
    await cp(deskFixture("three"), folder, { recursive: true });
    const viewer = await viewDesk(folder);
    viewers.push(viewer);
    const page = await viewer.open("/?lang=en");
    await page.locator(".top-bar .title", { hasText: "The mill" }).waitFor();
    const file = join(folder, "dossier.yaml");
    await writeFile(
      file,
      (await readFile(file, "utf8")).replace("title: The mill", "title: A mill by the ford"),
    );
    await page.locator(".top-bar .title", { hasText: "A mill by the ford" }).waitFor({ timeout: 15_000 });
    expect(viewer.complaints).toEqual([]);
    await rm(folder, { recursive: true });
  });
});

describe("names longer than a telephone is wide", () => {
  it.each([390, 1440])(
    "stay within a page %i pixels wide, and a table that is wider scrolls in itself",
    async (width) => {
      const folder = await mkdtemp(join(tmpdir(), "concordat-long-"));
      const long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
      for (const name of (await readdir(flagship)).filter((one) => one.endsWith(".yaml"))) {
        const text = await readFile(join(flagship, name), "utf8");
        await writeFile(
          join(folder, name),
          text.replaceAll(/(Iran|Abbas Araghchi|Web article on the second round)(?=[ ,])/g, `$1${long}`),
        );
      }
      const viewer = await viewDesk(folder);
      viewers.push(viewer);
      for (const address of ["/?lang=en", "/record?lang=en&evidence=:people.abbas-araghchi.offices.0"]) {
        const page = await viewer.open(address, { width });
        await page.locator(".headline").waitFor({ timeout: 60_000 });
        await page.locator("bdi", { hasText: long }).first().waitFor();
        const wide = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll(".drawer")].map(
            (one) => one.scrollWidth - one.clientWidth,
          ),
        );
        expect(
          wide.every((beyond) => beyond <= 1),
          `${address}: ${wide.join()}`,
        ).toBe(true);
        await page.close();
      }
      await rm(folder, { recursive: true });
    },
  );
});

describe("a dossier written in one language only", () => {
  it("says of each name in which language it stands", async () => {
    const viewer = await view("three");
    const page = await viewer.open("/deals?lang=zh");
    await settle(page);
    expect(await page.locator("bdi.foreign[lang=en]").count()).toBeGreaterThan(3);
  });
});
