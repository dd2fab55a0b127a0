import { readFile } from "node:fs/promises";
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

describe("the page of the roadmap", () => {
  it("answers, draws phases and curves, follows a slider and a moved step, and gives a calendar", async () => {
    const page = await viewer.open("/roadmap?steps=phased-balance");
    await page.locator(".gantt tbody").first().waitFor();
    expect(await page.locator(".headline").textContent()).toMatch(/no side gains by leaving/);
    expect(await page.locator(".gantt tbody tr[draggable]").count()).toBe(17);
    expect(await page.locator(".curves svg[role=img]").count()).toBe(2);
    expect(await objections(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download for a calendar" }).click(),
    ]);
    const calendar = await readFile(await download.path(), "utf8");
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(17);
    expect(calendar).toContain("DTSTART;VALUE=DATE:20250418");
    // By keyboard: a step one phase earlier is another plan, and what it costs is told.
    await page.getByRole("button", { name: /One phase earlier: .*Cap enrichment/ }).press("Enter");
    await page.getByText("another plan than the best").waitFor();
    await page.locator(".headline", { hasText: "In this plan" }).waitFor();
    await page.getByRole("button", { name: "Back to the best order" }).press("Enter");
    await page.locator(".headline", { hasText: "There is an order" }).waitFor();
    await page.getByRole("slider", { name: /Tranches/ }).press("End");
    await page.locator(".headline", { hasText: /[12]\d steps/ }).waitFor();
    await page.context().close();
  });
});
