// Where a Chromium is on this machine. Set-up and the browser tests both ask here, so that they look in the same places.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const places = [
  "/usr/bin",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The path of a Chromium that starts, or undefined; what CHROMIUM names is taken or refused, never replaced by another.
 * Throws where CHROMIUM names something that does not start.
 * @param {() => string | undefined} playwrightsOwn where Playwright would have put its own
 * @returns {string | undefined}
 */
export function findChromium(playwrightsOwn) {
  const named = process.env.CHROMIUM;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM names ${named}, which does not start; correct it or unset it.`);
  }
  return installed().find(starts) ?? [playwrightsOwn()].find((path) => path !== undefined && starts(path));
}

/** @returns {string[]} */
function installed() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return [...places, ...folders].flatMap((place) => [place, ...names.map((name) => join(place, name))]);
}

/**
 * Being there is not enough: Ubuntu's chromium-browser may only be a note that says to install a snap.
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}
