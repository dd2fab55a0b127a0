import { readFile } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { writeCsv } from "../../src/briefing/figures/csv.ts";
import { objections } from "./axe.ts";
import { flagship, type Viewer, viewDesk } from "./open-desk.ts";

let viewer: Viewer;

beforeAll(async () => {
  viewer = await viewDesk(flagship);
});
afterEach(() => {
  expect(viewer.complaints).toEqual([]);
});
afterAll(() => viewer.close());

async function open(address: string, options = {}) {
  const page = await viewer.open(address, options);
  await page.locator(".timeline svg").waitFor({ timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

describe("the record of the flagship dossier", () => {
  it("asks its question, answers it, and asks the server for nothing it does not show", async () => {
    const asked: string[] = [];
    const page = await viewer.open("/record?lang=en");
    page.on("request", (request) => asked.push(request.url()));
    await page.reload();
    await page.locator(".timeline svg").waitFor();
    expect(await page.locator("h1").textContent()).toBe("What is on file, and who says so?");
    expect(await page.title()).toMatch(/^Record — .+ — Concordat$/);
    expect(asked.filter((url) => /api\/(?!dossier|workspace$|events$)/.test(url))).toEqual([]);
  });

  it("draws what the table lists, filters both by kind, and keeps that in the address", async () => {
    const page = await open("/record?lang=en");
    const marks = page.locator(".timeline [data-path]");
    const rows = page.locator("[aria-labelledby=timeline-twin] tbody tr");
    expect(await marks.count()).toBe(await rows.count());
    expect(await rows.first().textContent()).not.toContain("Events");
    await page.locator(".check-label", { hasText: "Events" }).click();
    await page.waitForURL(/kinds=round,deadline/);
    await expect.poll(() => marks.count()).toBe(4);
    expect(await rows.count()).toBe(4);
  });

  it("leads from a mark to its sources, and jumps to an entry out of sight", async () => {
    const page = await open("/record?lang=en");
    await page.locator(".timeline [data-path='rounds.round-1'] text").click();
    await page.locator(".drawer .statement", { hasText: "Round 1" }).waitFor();
    expect(page.url()).toContain("evidence=:rounds.round-1");
    await page.locator(".timeline-controls select").nth(1).selectOption("events.jcpoa-concluded");
    await page.locator("tr:has([aria-pressed=true])", { hasText: "JCPOA concluded" }).waitFor();
    expect(page.url()).toMatch(/span=201\d-\d\d-\d\d\.\.201\d/);
  });

  it("zooms and moves in time by key, button, wheel and drag, and keeps the stretch in the address", async () => {
    const page = await open("/record?lang=en&span=2025-04-01..2025-05-01");
    const said = page.locator(".timeline-zoom [aria-live]");
    expect(await said.textContent()).toBe("1 April 2025 to 1 May 2025");
    await page.locator(".time-surface").focus();
    await page.keyboard.press("+");
    await page.waitForURL(/span=2025-04-08\.\.2025-04-24/);
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/span=2025-04-12\.\.2025-04-28/);
    await page.getByRole("button", { name: "Zoom out" }).click();
    await page.waitForURL(/span=2025-04-04\.\.2025-05-06/);
    const box = await page.locator(".time-surface").boundingBox();
    if (box === null) throw new Error("no picture");
    await page.mouse.move(box.x + box.width / 2, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 4, box.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/span=2025-04-12\.\.2025-05-14/);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -100);
    await page.keyboard.up("Control");
    await expect.poll(() => page.url()).not.toMatch(/span=2025-04-12\.\.2025-05-14/);
  });

  it("lists agreements with their status over time, provisions and dates, and what falls due", async () => {
    const page = await open("/record?lang=en");
    const jcpoa = page.locator(".instruments tr", { hasText: "Joint Comprehensive Plan of Action" });
    expect(await jcpoa.textContent()).toMatch(
      /in force.*withdrawn from — United States.*3.67 %.*until January 2031/,
    );
    await jcpoa.getByRole("button", { name: "withdrawn from" }).click();
    await page.locator(".drawer .claim").first().waitFor();
    const due = page.locator("section[aria-labelledby=deadlines-title] tbody tr");
    expect(await due.allTextContents()).toContainEqual(
      expect.stringMatching(/18 October 2025.*183 days left/),
    );
  });

  it("counts what is on file, and each count leads to as many rows", async () => {
    const page = await open("/record?lang=en");
    const rowsOf = async (count: RegExp, rows: string) => {
      const link = page.locator(".headline").getByRole("link", { name: count });
      const said = Number.parseInt((await link.textContent()) ?? "", 10);
      await link.click();
      await expect.poll(() => page.locator(rows).count()).toBe(said);
    };
    await rowsOf(/rounds/, "[aria-labelledby=timeline-twin] tbody tr");
    await rowsOf(/events/, "[aria-labelledby=timeline-twin] tbody tr");
    await rowsOf(/claims$/, ".claims tr:has(.evidence-link):not(.group)");
    await rowsOf(/sources/, ".claims .group");
    await rowsOf(/contradicted/, ".claims tr:has(.evidence-link):not(.group)");
    await page.close();
  });

  it("shows a source no claim is taken from, says so, and what rests on it", async () => {
    const page = await open("/record?lang=en");
    await page.keyboard.press("/");
    await page.locator(".search input").fill("kayhan");
    await page.locator("[data-key='sources.kayhan-2025-04-16']").click();
    await page.locator(".claims td", { hasText: "No claim on file is taken from this source." }).waitFor();
    expect(await page.locator(".claims .group").count()).toBe(1);
    await page.locator(".drawer summary", { hasText: "What rests on it (1)" }).waitFor();
    await page.close();
  });

  it("goes to a date that is written once it is confirmed or left, and to none in between", async () => {
    const page = await open("/record?lang=en");
    const field = page.locator(".timeline-zoom input[type=date]");
    await field.focus();
    // The browser of the tests writes month, day and year.
    await page.keyboard.type("07142015");
    await page.waitForTimeout(200);
    expect(page.url()).not.toContain("span=");
    await page.keyboard.press("Enter");
    await page.waitForURL(/span=201\d-[\d-]+\.\.201\d-/);
    await page.close();
  });

  it("draws time from left to right in Arabic too", async () => {
    const places = async (lang: string) => {
      const page = await open(`/record?lang=${lang}`);
      return page
        .locator(".timeline circle")
        .evaluateAll((all) => all.map((one) => Number(one.getAttribute("cx"))));
    };
    const [first = 0, second = 0] = await places("ar");
    expect(first).toBeLessThan(second);
  });

  it("says of each office whether it was held on the date, and of each claim what contradicts it", async () => {
    const page = await open("/record?lang=en&source=article-2025-04");
    const people = page.locator("section[aria-labelledby=people-title] tr");
    expect(await people.filter({ hasText: "Robert Malley" }).textContent()).toContain("term over");
    expect(await people.filter({ hasText: "Abbas Araghchi" }).textContent()).toContain("in office");
    expect(await page.locator(".claims .group").count()).toBe(1);
    const malley = page.locator(".claims tr", { hasText: "Robert Malley leads" });
    expect(await malley.textContent()).toMatch(/asserted.*E5.*Steve Witkoff leads the US side/);
  });

  it("gives the picture and the table as files", async () => {
    const page = await open("/record?lang=ar");
    const files: string[] = [];
    const [picture, table] = await page.locator(".downloads").first().locator("button").all();
    // The third button copies the address and gives no file.
    for (const button of [picture, table]) {
      if (button === undefined) throw new Error("a download is missing");
      const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
      files.push(await readFile(await download.path(), "utf8"));
    }
    expect(files[0]).toMatch(/^<svg[^>]+xmlns/);
    expect(files[0]).not.toContain("var(");
    expect(files[1]).toContain("2025-04-12,");
  });

  it.each(["en", "ar", "hi", "zh"])(
    "fits a telephone and has nothing for axe to object to in %s",
    async (lang) => {
      const page = await open(`/record?lang=${lang}`, { width: 390 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await objections(page)).toEqual([]);
      await page.close();
    },
  );
});

describe("a table as comma-separated values", () => {
  it("keeps numbers, quotes what needs it, and disarms what a spreadsheet would run", () => {
    const text = writeCsv([
      ["a,b", 'say "so"', -3],
      ["=1+1", "  @SUM(A1)", "-x"],
    ]);
    expect(text).toBe('\ufeff"a,b","say ""so""",-3\r\n\'=1+1,\'  @SUM(A1),\'-x\r\n');
  });
});
