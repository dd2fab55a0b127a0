import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deskFixture } from "../desk/fixtures.ts";
import { type Viewer, viewDesk } from "./open-desk.ts";

let folder: string;
let viewer: Viewer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "concordat-edit-"));
  await cp(deskFixture("well"), folder, { recursive: true });
  viewer = await viewDesk(folder);
});
afterAll(async () => {
  await viewer.close();
  await rm(folder, { recursive: true });
});

const sections = [
  "section=matrix",
  "section=issues&entry=well",
  "section=preferences&entry=upper",
  "section=linkages&entry=no-fee-without-sharing",
  "section=claims&entry=upper-line",
  "section=text",
];

describe("the pages that write", () => {
  it.each([
    ["en", "light", 1440, sections],
    ["ar", "dark", 390, sections.slice(0, 3)],
  ] as const)(
    "have nothing for axe to object to, and nothing beyond their edge, in %s, %s",
    async (lang, scheme, width, shown) => {
      const page = await viewer.open(`/changes?lang=${lang}`, { scheme, width });
      await page.locator(".revisions").waitFor();
      await page.locator(".what-is-new h3").first().waitFor();
      const told: string[] = [];
      for (const section of ["changes", ...shown]) {
        if (section !== "changes") {
          await page.goto(new URL(`/dossier?lang=${lang}&${section}`, viewer.url).href);
          await page.locator(".matrix button, .entry-form h2, .cm-content").first().waitFor();
        }
        const { violations } = await new AxeBuilder({ page }).analyze();
        told.push(
          ...violations.map(
            ({ id, nodes }) => `${section} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
          ),
        );
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(beyond, section).toBeLessThanOrEqual(0);
      }
      expect(told).toEqual([]);
      expect(viewer.complaints).toEqual([]);
    },
  );
});
