import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
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

const languages = ["en", "ar", "hi", "zh"];

async function open(address: string, options = {}) {
  const page = await viewer.open(address, options);
  await page.locator(".headline .finding").waitFor({ timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

describe("the overview of the flagship dossier", () => {
  it("is the start page, asks its question, and has a title of its own", async () => {
    const page = await open("/?lang=en");
    expect(await page.locator("h1").textContent()).toBe("Where do the talks stand?");
    expect(await page.title()).toMatch(/^Overview — .+ — Concordat$/);
    expect(await page.locator(".rail [aria-current=page]").textContent()).toBe("Overview");
  });

  it.each([
    [
      "en",
      1440,
      "The second round of talks will be held in Vienna on 19 April. Abbas Araghchi leads Iran's delegation.",
    ],
    ["ar", 390, "ستُعقد الجولة الثانية من المحادثات في فيينا في ١٩ أبريل. ويرأس عباس عراقجي الوفد الإيراني."],
  ])("has checking an article as its first action, in %s", async (lang, width, article) => {
    const page = await open(`/?lang=${lang}`, { width });
    await page.locator(".first-action a").click();
    await page.locator(".article-form textarea").fill(article);
    await page.locator(".article-form button[type=submit]").click();
    const wrong = page.locator('.checked-verdict[data-verdict="wrong"]');
    await wrong.locator("li").first().waitFor();
    expect(await page.locator('mark[data-verdict="wrong"]').first().textContent()).toMatch(/Vienna|فيينا/);
    expect(await page.locator('.checked-verdict[data-verdict="confirmed"] li').count()).toBeGreaterThan(0);
    expect(await objections(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await wrong.locator(".evidence-link").first().click();
    await page.locator(".drawer .claim, .drawer .entry, .drawer h3").first().waitFor();
  });

  it("leads on to what is new since a day, in the record and in the conclusions", async () => {
    const page = await open("/?lang=en");
    await page.locator(".rail").getByRole("link", { name: "Changes" }).click();
    const fresh = page.locator(".what-is-new");
    await fresh.locator("ul li").first().waitFor();
    // The last round before the date read was on the 12th.
    expect(await fresh.locator("input[type=date]").inputValue()).toBe("2025-04-12");
    expect(await fresh.textContent()).toMatch(/If every line drawn in public is a limit/);
    expect(await fresh.textContent()).toMatch(/New: .*Oman confirms Rome/);
    await fresh.locator("input[type=date]").fill("2025-04-18");
    await fresh.getByText("No conclusion differs.").waitFor();
  });

  it("says who sits where, the rounds around the date, and the days left", async () => {
    const page = await open("/?lang=en");
    const seats = await page.locator(".seats tbody tr").allTextContents();
    expect(seats.find((row) => row.includes("Iran"))).toMatch(/principal.*Abbas Araghchi/);
    expect(seats.join()).not.toMatch(/Malley|Biden|Raisi/);
    const briefly = page.locator(".briefly");
    expect(await briefly.textContent()).toMatch(/Muscat.*12 April 2025.*Rome.*19 April 2025.*1 day left/);
    expect(await briefly.locator(".clock li").count()).toBe(3);
    expect(await briefly.locator(".clock li").last().textContent()).toMatch(/January 2031.*A provision ends/);
    expect(await page.locator(".trends tbody tr").count()).toBe(5);
  });

  it("tells what the negotiation is, then rounds and dates, and only then what is found in it", async () => {
    const page = await open("/?lang=en");
    const tops = await Promise.all(
      [".about", ".briefly", ".findings"].map((part) => page.locator(part).boundingBox()),
    );
    const places = tops.map((box) => box?.y ?? 0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[1]).toBeLessThan(500);
  });

  it("counts days left between two dates that it names", async () => {
    const page = await open("/?lang=en");
    await page.locator(".briefly").getByRole("button", { name: "1 day left" }).click();
    const drawer = page.locator(".drawer");
    await drawer.getByText("Counted from 18 April 2025, the date read, to 19 April 2025.").waitFor();
    await drawer.locator(".claim").first().waitFor();
    await page.locator(".clock").getByRole("button", { name: "153 days left" }).click();
    await drawer.getByText("to 18 September 2025.").waitFor();
    await page.close();
  });

  it("opens the evidence of a row wherever it is pressed, in sight of a reader on a telephone too, and leads back", async () => {
    for (const width of [390, 1440]) {
      const page = await open("/?lang=en", { width });
      const row = page.locator(".trends tbody tr").last();
      await row.scrollIntoViewIfNeeded();
      const before = (await row.boundingBox())?.y ?? 0;
      await row.locator("td").nth(1).click();
      await page.locator(".drawer .statement").waitFor();
      const head = await page.locator("#drawer-title").boundingBox();
      expect(head?.y).toBeGreaterThan(0);
      expect(head?.y).toBeLessThan(300);
      expect(Math.abs(((await row.boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
      await page.keyboard.press("Escape");
      await page.locator(".drawer").waitFor({ state: "detached" });
      expect(Math.abs(((await row.boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
      await page.close();
    }
  });

  it("sets a wrong claim beside what the record holds, both with their passages", async () => {
    const page = await open("/?lang=en");
    for (const [said, held] of [
      ["Joe Biden is president", "Donald Trump"],
      ["quietly in Geneva", "Muscat"],
    ] as const) {
      const row = page.locator(".check tbody tr", { hasText: said }).first();
      expect(await row.textContent()).toContain(held);
      expect(await row.locator(".passage mark").count()).toBeGreaterThan(1);
    }
  });

  it("says of each trend whether it is read off offers, with the offers, or an editor's assessment", async () => {
    const page = await open("/?lang=en&asOf=2025-04-20");
    const row = page.locator(".trends tbody tr").first();
    expect(await row.textContent()).toMatch(
      /United States: .+14 April 2025.+15 April 2025.*principals' offers/,
    );
    expect(await page.locator(".trends tbody tr").nth(1).textContent()).toMatch(/an assessment/);
  });

  it("leads from a source at odds with the record to both claims and their sources", async () => {
    const page = await open("/?lang=en");
    const row = page.locator(".check tbody tr", { hasText: "Joe Biden is president" });
    expect(await row.textContent()).toMatch(/Donald Trump/);
    await row.locator("button").click();
    await page.locator(".drawer .claim-text", { hasText: "Donald Trump" }).waitFor();
    expect(await page.locator(".drawer .claim-text", { hasText: "Joe Biden is president" }).isVisible()).toBe(
      true,
    );
    expect(await page.locator(".drawer .claim .source time").count()).toBe(2);
  });

  it("lists only what became known after the last round and by the date", async () => {
    const page = await open("/?lang=en");
    const more = page.locator("section[aria-labelledby=changes-title] > button[aria-expanded]");
    await more.click();
    const dates = await page
      .locator(".changes time")
      .evaluateAll((all) => all.map((one) => one.getAttribute("datetime") ?? ""));
    const kinds = await page.locator(".changes td:last-child").allTextContents();
    expect(kinds.slice(0, 3)).toEqual(["took place", "offered", "offered"]);
    const article = page.locator(".changes tr", { hasText: "Web article on the second round" });
    expect(await article.textContent()).toMatch(/25 claims, 12 of them contradicted by others on file/);
    await article.getByRole("button", { name: "Show all" }).click();
    expect(await page.locator(".changes tbody tr").count()).toBe(kinds.length + 25);
    expect(dates.filter((date) => date <= "2025-04-12" || date > "2025-04-18")).toEqual([]);
  });

  it("still opens the package of an old link on the page of deals", async () => {
    const page = await viewer.open("/?package=enrichment:freeze");
    await page.waitForURL(/\/deals\?/);
    expect(page.url()).toContain("package=enrichment:freeze");
  });

  it.each(languages)("fits a telephone and has nothing for axe to object to in %s", async (lang) => {
    const page = await open(`/?lang=${lang}`, { width: 390 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await objections(page)).toEqual([]);
    await page.close();
  });
});
