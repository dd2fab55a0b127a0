import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe objects to on a page that follows the reader's scheme: every rule in light, and in dark, where only the paint differs, contrast. */
export async function objections(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
  return [...light.violations, ...dark.violations.map((one) => ({ ...one, id: `${one.id} in dark` }))].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}
