import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../../scripts/chromium.mjs";

/** A headless Chromium for one test file; throws with the remedy where there is none, so that no test is skipped silently. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium(() => chromium.executablePath());
  if (executablePath === undefined) {
    throw new Error(
      "launchBrowser: no Chromium found; run `npm test`, which installs one, or set CHROMIUM to its path",
    );
  }
  return chromium.launch({
    executablePath,
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // Chromium refuses its sandbox to root, which containers and CI often are.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
}
