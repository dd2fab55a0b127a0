import type { Page } from "playwright-core";
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

async function opened(address: string, options?: Parameters<Viewer["open"]>[1]): Promise<Page> {
  const page = await viewer.open(address, options);
  await page.locator(".headline").first().waitFor({ timeout: 60_000 });
  return page;
}

describe("search and commands", () => {
  it.each([
    ["en", "araghchi", "light", 1440],
    ["ar", "عراقجي", "dark", 390],
    ["hi", "अराग़ची", "dark", 1440],
    ["zh", "阿拉格齐", "light", 390],
  ] as const)(
    "in %s: %s, written after a slash, leads to the person's evidence",
    async (lang, asked, scheme, width) => {
      const page = await opened(`/record?lang=${lang}`, { scheme, width });
      await page.keyboard.press("/");
      await page.locator(".found-keys").first().waitFor();
      expect(await objections(page, { bothSchemes: false })).toEqual([]);
      await page.keyboard.type(asked);
      await page.locator("[data-key='people.abbas-araghchi']").waitFor();
      expect(await objections(page, { bothSchemes: false })).toEqual([]);
      await page.locator("[data-key='people.abbas-araghchi']").click();
      await page.waitForURL(/evidence=:people\.abbas-araghchi/);
      await page.locator(".drawer .statement").waitFor();
      expect(new URL(page.url()).searchParams.get("lang")).toBe(lang);
      await page.close();
    },
  );

  it("finds nothing that was not known on the date read, and finds it once it was", async () => {
    const page = await opened("/record?asOf=2025-04-18");
    const search = async () => {
      await page.keyboard.press("Control+k");
      await page.locator(".search input").fill("UN sanctions restored");
      await page.locator(".search [role=status]", { hasText: /found/ }).waitFor();
      const found = await page.locator(".found [data-key^='events.']").count();
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await page.locator(".overlay").waitFor({ state: "detached" });
      return found;
    };
    expect(await search()).toBe(0);
    await page.keyboard.press("e");
    await page.waitForURL(/asOf=latest/);
    await page.locator("main[aria-busy=false]").waitFor();
    expect(await search()).toBe(1);
    await page.close();
  });

  it("the field names an entry in focus only while that is on the list, however slowly the list follows", async () => {
    const page = await opened("/record");
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.keyboard.press("/");
    await page.locator(".found-keys").first().waitFor();
    await page.evaluate(() => {
      setInterval(() => {
        const field = document.querySelector(".search input");
        const named = ["aria-activedescendant", "aria-controls"].map((name) => field?.getAttribute(name));
        const lost = named.filter((id) => id != null && document.getElementById(id) === null);
        if (lost.length > 0) document.body.setAttribute("data-lost", lost.join(" "));
      }, 5);
    });
    await page.keyboard.type("rome");
    await page.locator(".search [aria-activedescendant]").waitFor();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("iran", { delay: 60 });
    await page.locator("[data-key='parties.iran']").waitFor();
    await page.waitForTimeout(600);
    expect(await page.locator("body").getAttribute("data-lost")).toBeNull();
    await page.close();
  });

  it("commands answer to their keys on a page and on an Arabic keyboard, and not where somebody writes", async () => {
    const page = await opened("/record");
    await page.keyboard.press("n");
    await page.waitForURL(/asOf=2025-04-19/);
    await page.keyboard.press("g");
    await page.keyboard.press("o");
    await page.waitForURL(/\/\?asOf=2025-04-19$/);
    await page.evaluate(() => {
      const press = (key: string, code: string) =>
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true }));
      press("ل", "KeyG");
      press("ق", "KeyR");
    });
    await page.waitForURL(/\/record\?asOf=2025-04-19$/);
    await page.keyboard.press("?");
    await page.locator(".search input").waitFor();
    await page.keyboard.type("go");
    await page.locator(".found-entry").first().waitFor();
    expect(new URL(page.url()).pathname).toBe("/record");
    await page.close();
  });
});

describe("the calendar", () => {
  it.each([
    ["en", "ArrowRight"],
    ["ar", "ArrowLeft"],
  ])("in %s marks rounds and events in words, and moves the desk by keys alone", async (lang, forwards) => {
    const page = await opened(`/record?lang=${lang}`);
    await page.locator(".controls [aria-haspopup=dialog], .controls [aria-expanded]").first().click();
    const marked = page.locator(".calendar [role=button]:has(svg)");
    await marked.first().waitFor();
    expect(await objections(page, { bothSchemes: false })).toEqual([]);
    const names = await marked.evaluateAll((days) => days.map((day) => day.getAttribute("aria-label")));
    expect(names.filter((name) => name?.includes(" — ")).length).toBe(names.length);
    await page.keyboard.press(forwards);
    await page.keyboard.press("Enter");
    await page.waitForURL(/asOf=2025-04-19/);
    await page.close();
  });
});

describe("evidence and addresses", () => {
  it("evidence that is pinned stays on other pages, and prints alone", async () => {
    const page = await opened("/record?evidence=:parties.iran");
    await page.evaluate(() => {
      window.print = () =>
        document.body.setAttribute("data-printed", document.documentElement.dataset.print ?? "all");
    });
    await page.getByRole("button", { name: "Pin" }).click();
    await page.locator(".rail a").first().click();
    await page.waitForURL(/\/\?.*evidence=:parties\.iran&pinned=yes/);
    await page.locator(".drawer .statement").waitFor();
    await page.getByRole("button", { name: "Print" }).click();
    expect(await page.locator("body").getAttribute("data-printed")).toBe("drawer");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("main").isVisible()).toBe(false);
    expect(await page.locator(".print-head").isVisible()).toBe(true);
    await page.close();
  });

  it("a date before anything was known teaches which one shows something; one that is none counts as not given", async () => {
    const page = await viewer.open("/record?asOf=1990&evidence=:rounds.round-1");
    await page.locator(".drawer .state").waitFor();
    await page.locator("main .state button").click();
    await page.waitForURL(/asOf=2014-01-20/);
    await page.locator(".headline").waitFor();
    await page.goto(`${viewer.url}record?asOf=2025-13-45`);
    await page.locator(".banner", { hasText: "18 April 2025" }).waitFor();
    await page.close();
  });

  it("what an address asks for in vain is told, and a sound address has no such note", async () => {
    const page = await viewer.open("/deals?asOf=banana&package=nonsense");
    const note = page.getByRole("note").filter({ hasText: "asOf=banana" });
    await note.waitFor();
    await note.getByText("package=nonsense").waitFor();
    await page.goto(new URL("/deals?asOf=2025-04-18", viewer.url).href);
    await page.locator("main[aria-busy=false] h1").waitFor();
    expect(await page.getByRole("note").count()).toBe(0);
  });

  it("a language the desk does not speak is named, and the four are offered", async () => {
    const page = await opened("/?lang=tlh", { width: 390 });
    const note = page.locator(".banner", { hasText: "“⁨tlh⁩”" });
    expect(await note.getByRole("button").count()).toBe(4);
    await note.getByRole("button").nth(1).click();
    await page.locator("html[lang=ar]").waitFor();
    expect(await page.locator(".banner", { hasText: "tlh" }).count()).toBe(0);
    await page.close();
  });
});
