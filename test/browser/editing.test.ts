import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { deskFixture } from "../desk/fixtures.ts";
import { type Viewer, viewDesk } from "./open-desk.ts";

let folder: string;
let viewer: Viewer;

async function serve(fill: (folder: string) => Promise<void>): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), "concordat-edit-"));
  await fill(folder);
  viewer = await viewDesk(folder);
}

async function open(address: string): Promise<Page> {
  const page = await viewer.open(address);
  page.setDefaultTimeout(15_000);
  return page;
}

async function close(): Promise<void> {
  await viewer.close();
  await rm(folder, { recursive: true });
}

/** Types words and presses keys, one after the other. */
async function write(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    if (/^(Tab|Enter|Delete|Alt\+.*|Control\+.*|Arrow.*|.)$/.test(key)) await page.keyboard.press(key);
    else await page.keyboard.type(key);
  }
}

/** Waits until so many changes are kept. */
async function kept(page: Page, changes: number): Promise<void> {
  const bar = page.locator(".draft-bar", { hasText: `${changes} change` });
  await bar.getByText("Kept", { exact: true }).waitFor();
}

const answers = (page: Page) =>
  page
    .locator("button[data-option]")
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.answer));

describe("an empty desk", () => {
  beforeAll(() => serve(async () => undefined));
  afterEach(() => expect(viewer.complaints).toEqual([]));
  afterAll(close);

  it("becomes a matrix with an answer beside it, by keyboard alone; undo takes a cell back; an interview firms the answer up", async () => {
    const page = await open("/dossier");
    await page.getByLabel("Name of the talks").focus();
    await write(page, "River", "Tab", "Uplands", "Tab", "Lowlands", "Tab", "Tab");
    await write(page, "Water", "Tab", "none, half, all", "Tab", "Fee", "Tab", "low, high", "Enter");
    await page.locator("button[data-option]").first().focus();
    await write(page, "w", "ArrowDown", "c", "ArrowDown", "n", "ArrowDown", "w", "ArrowDown", "c");
    await write(page, "ArrowRight", "w", "ArrowUp", "c", "ArrowUp", "w", "ArrowUp", "c");
    const filled = await answers(page);
    expect(filled).toEqual([
      ...["wants", "canLiveWith", "never", "unsaid", "canLiveWith", "wants"],
      ...["wants", "canLiveWith", "canLiveWith", "wants"],
    ]);
    await kept(page, 14);
    for (const name of ["Uplands", "Lowlands"]) {
      const order = page.getByRole("grid", { name: `Order of importance: ${name}` });
      await order.getByRole("row").first().focus();
      await write(page, "Alt+ArrowDown");
      await expect.poll(() => order.getByRole("row").first().innerText()).toContain("Fee");
    }
    for (const [party, fee] of [
      ["Uplands", "high"],
      ["Lowlands", "low"],
    ] as const) {
      await page.getByLabel(`${party}: Water`, { exact: true }).selectOption({ label: "half" });
      await page.getByLabel(`${party}: Fee`, { exact: true }).selectOption({ label: fee });
    }
    await page.locator(".answer-count").waitFor();
    expect(await page.locator(".answer-count").innerText()).toMatch(/Acceptable to every side: \d+ package/);
    await page.locator("button[data-option]").nth(0).focus();
    await write(page, "Delete");
    await expect.poll(() => answers(page)).not.toEqual(filled);
    await write(page, "Control+z");
    await expect.poll(() => answers(page)).toEqual(filled);
    await kept(page, 18);
    // What turns up later has its place in the matrix too, and is taken back.
    const cells = filled.length;
    await page.getByLabel("Another issue").focus();
    await write(page, "Access", "Tab", "closed, open", "Enter");
    await expect.poll(async () => (await answers(page)).length).toBe(cells + 4);
    await page.locator("button[data-option]").nth(0).focus();
    await write(page, "Control+z");
    await expect.poll(() => answers(page)).toEqual(filled);
    await interview(page);
    // Nothing was written into the folder that was empty.
    expect(await readdir(folder)).toEqual([]);
  });
});

/** An interview with a person named, by keyboard alone: how much the water counts where the fee counts 100. */
async function interview(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Interview" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("acceptable to every side.", { exact: false }).last().waitFor();
  const now = () => page.locator(".matrix-answer").last().innerText();
  const before = await now();
  await page.getByLabel("Who answers").focus();
  await write(page, "A minister");
  await page.getByLabel("At least").first().focus();
  await write(page, "40", "Tab", "60", "Tab");
  await expect.poll(now).toContain("29%"); // 40 : 100, 40 / 140
  expect(await now()).not.toBe(before);
  // The order leaves the fee worth at least as much: no comparison of these options is open.
  await page.getByText("No question of this kind would tell much more.").first().waitFor();
  await page.getByRole("link", { name: "Text" }).click();
  const text = page.locator(".cm-content");
  await expect.poll(() => text.innerText()).toContain("Interview: A minister");
  expect(await text.innerText()).toContain("interview-swing");
}

describe("two windows on one dossier", () => {
  beforeAll(() => serve((to) => cp(deskFixture("well"), to, { recursive: true })));
  afterEach(() => expect(viewer.complaints).toEqual([]));
  afterAll(close);

  const nameIt = async (page: Page, name: string) => {
    await page.getByLabel("Name, English").first().fill(name);
    await page.keyboard.press("Tab");
    await kept(page, 1);
  };
  const save = async (page: Page) => {
    await page.locator(".draft-bar").getByRole("button", { name: "Save" }).click();
    await page.getByLabel("What has changed").fill("Another name");
    await page.keyboard.press("Enter");
  };

  it("never overwrite each other silently: the second is shown both sides, and what was lost can be restored", async () => {
    const address = "/dossier?section=issues&entry=road";
    const [one, other] = [await open(address), await open(address)];
    await nameIt(one, "Old road");
    await nameIt(other, "New road");
    await save(one);
    await one.getByText("Saved as revision 2.").waitFor();
    await save(other);
    await other.getByRole("alert").waitFor();
    expect(await other.locator(".side pre").allInnerTexts()).toEqual([
      expect.stringContaining("New road"),
      expect.stringContaining("Old road"),
    ]);
    await other.locator(".side").first().click();
    await other.getByRole("button", { name: "Save with these choices" }).click();
    await other.getByText("Saved as revision 3.").waitFor();

    const changes = await open("/changes");
    await changes.getByRole("button", { name: "Write it into the folder" }).click();
    await changes.getByText("The folder holds the newest revision.").waitFor();
    expect(await readFile(join(folder, "dossier.yaml"), "utf8")).toContain("New road");
    await changes.getByRole("button", { name: "Restore: Revision 1" }).click();
    await changes.getByText("Revision 4 now holds the old state.").waitFor();
    await changes.getByRole("button", { name: "What it changed: Revision 4" }).click();
    await expect.poll(() => changes.locator(".diff pre").allInnerTexts()).toHaveLength(2);
    await expect.poll(() => one.getByLabel("Name, English").first().inputValue()).toBe("The road");
  });

  it("a quick note becomes a private source with its passage, shown on every page of this window", async () => {
    const page = await open("/dossier?section=claims");
    await page.getByText("Quick note").click();
    await page.getByLabel("Quick note").fill("The miller to the upper village: not before May.");
    await page.getByRole("button", { name: "Keep the note" }).click();
    await page.getByRole("heading", { name: "The miller to the upper village" }).waitFor();
    expect(await page.getByLabel("Quotation").inputValue()).toBe(
      "The miller to the upper village: not before May.",
    );
    await kept(page, 2);
    await page.goto(new URL("/record?asOf=latest", viewer.url).href);
    await page.locator("option", { hasText: "The miller" }).first().waitFor({ state: "attached" });
  });

  it("a new id is written wherever the old one stood, and one that is taken is refused at its place", async () => {
    const page = await open("/dossier?section=issues&entry=fee");
    const own = page.getByLabel("Id", { exact: true }).last();
    await own.fill("road");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("road").waitFor();
    await own.fill("toll");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("entry")).toBe("toll");
    await page.getByText(/Named in \d+ other places; a new id is written there too\./).waitFor();
    await kept(page, 1);
    await page.goto(new URL("/dossier?section=text", viewer.url).href);
    const editor = page.locator(".cm-content");
    await editor.getByText("toll").first().waitFor();
    expect(await editor.innerText()).not.toMatch(/\bfee:/);
    expect(await page.locator(".cm-lintRange-error").count()).toBe(0);
  });

  it("a form in Arabic says what is wrong at its place, and the text view mends it", async () => {
    const page = await open("/dossier?lang=ar");
    await page.locator("button[data-option]").first().focus();
    await page.keyboard.press("ArrowLeft");
    const column = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.column);
    expect(await column(), "the next party stands to the left").toBe("1");
    await page.goto(new URL("/dossier?lang=ar&section=issues&entry=fee", viewer.url).href);
    const step = page.getByLabel("الخطوة");
    await step.fill("7");
    await page.keyboard.press("Tab");
    await page.locator(".field[data-wrong]").first().waitFor();
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    await page.goto(new URL("/dossier?lang=ar&section=text", viewer.url).href);
    const editor = page.locator(".cm-content");
    await editor.getByText("step").first().waitFor();
    await page.locator(".cm-lintRange-error").first().waitFor();
    await editor.press("Control+f");
    // The editor's own panel speaks the reader's language too.
    await page.locator(".cm-search").getByText("مطابقة حالة الأحرف").waitFor();
    await page.keyboard.type("step: 7");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await page.keyboard.type("step: 10");
    await page.locator(".cm-lintRange-error").waitFor({ state: "detached" });
  });
});

describe("an editor's words", () => {
  beforeAll(() =>
    serve((to) =>
      writeFile(
        join(to, "dossier.yaml"),
        `concordat: 1
title: Grain and water
prose:
  - { id: note, section: key, language: en, text: Both came with a line. }
corrections:
  - { id: one, at: 2025-04-10, what: The river was misnamed. }
`,
      ),
    ),
  );
  afterAll(close);

  it("have a translation that is a draft, then reviewed, and stale once they change", async () => {
    const page = await open("/dossier?section=prose&entry=note");
    const chinese = page.locator(".language-line", { hasText: "简体中文" });
    await chinese.getByText("missing").waitFor();
    await chinese.getByLabel("Translations").fill("双方都带着底线而来。");
    await page.keyboard.press("Tab");
    await chinese.getByText("draft").waitFor();
    await chinese.getByRole("button", { name: "I have reviewed it" }).click();
    await chinese.getByText("reviewed", { exact: false }).first().waitFor();
    await page.getByLabel("Text", { exact: true }).fill("Both came with two lines.");
    await page.keyboard.press("Tab");
    await chinese.getByText("stale: its source has changed").waitFor();
    await page.goto(new URL("/dossier?section=corrections&entry=one", viewer.url).href);
    await page.getByText("The briefing it was wrong in").first().waitFor();
  });
});
