import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Paint is the same in every language: contrast, by far the slowest rule, is looked at in one language of each direction. */
const painted = ["en", "ar"];

/** A picture of packages holds thousands of dots without names; it is the same one in every language but for its words. */
const picture = ".chart-drawing";

export interface Look {
  /** A page in a frame is a document of its own, and is looked at as one. */
  readonly except?: string;
  /** Whether contrast is looked at in the dark too; otherwise only in the scheme the page has. */
  readonly bothSchemes?: boolean;
}

/** What axe objects to on a page: every rule as it stands, and, where it follows the reader's scheme, contrast in the dark. */
export async function objections(page: Page, { except, bothSchemes = true }: Look = {}): Promise<string[]> {
  const lang = await page.evaluate(() => document.documentElement.lang);
  const isPainted = painted.includes(lang);
  const without = [isPainted ? undefined : picture, except].filter((one) => one !== undefined);
  const look = () => without.reduce((builder, one) => builder.exclude(one), new AxeBuilder({ page }));
  const whole = isPainted ? look() : look().disableRules(["color-contrast"]);
  if (!bothSchemes || !isPainted) return told((await whole.analyze()).violations);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await whole.analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await look().withRules(["color-contrast"]).analyze();
  return told([...light.violations, ...dark.violations.map((one) => ({ ...one, id: `${one.id} in dark` }))]);
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

function told(violations: readonly Violation[]): string[] {
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}
