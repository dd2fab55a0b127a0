import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe objects to on a page that follows the reader's scheme: every rule in light, and in dark, where only the paint differs, contrast. */
export async function objections(page: Page, framed?: string): Promise<string[]> {
  // A page in a frame is a document of its own, and is looked at as one.
  const look = () =>
    framed === undefined ? new AxeBuilder({ page }) : new AxeBuilder({ page }).exclude(framed);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await look().analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await look().withRules(["color-contrast"]).analyze();
  return [...light.violations, ...dark.violations.map((one) => ({ ...one, id: `${one.id} in dark` }))].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}
