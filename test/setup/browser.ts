import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** A headless Chromium for one test file; throws with the remedy where none can be found, so that no test is skipped silently. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath =
    places.find((path) => path !== undefined && existsSync(path)) ?? chromium.executablePath();
  if (!existsSync(executablePath)) {
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
