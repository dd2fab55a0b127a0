// Makes a clone ready: the dependencies; with --build the built program; with --browser a Chromium for the tests.
// Only node: modules and syntax that Node 18 reads, because it runs before the project's own Node is there.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildProgram } from "./build.mjs";
import { findChromium } from "./chromium.mjs";
import { root, say, succeeds } from "./run.mjs";

const modules = join(root, "node_modules");

try {
  installDependencies();
  const node = projectNode();
  if (process.argv.includes("--build")) buildProgram(node);
  if (process.argv.includes("--browser")) findOrInstallChromium(node);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function installDependencies() {
  const stampFile = join(modules, ".concordat-installed");
  const lockfile = readFileSync(join(root, "package-lock.json"), "utf8");
  // The lockfile pins the project's Node too. The running Node stays out: it is the host's the first time and the project's
  // the second, which would install twice.
  const stamp = `${createHash("sha256").update(lockfile).digest("hex")} ${process.platform}-${process.arch}`;
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  if (!holdsLocked(JSON.parse(lockfile).packages)) {
    say("Installing dependencies (a minute, the first time) …");
    // Development dependencies are wanted even where NODE_ENV says production: the build needs them.
    if (!npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"])) {
      throw new Error("`npm ci` failed; the lines above say why.");
    }
  }
  writeFileSync(stampFile, stamp);
}

/**
 * Whether node_modules already holds what is locked, by the list npm keeps there, so that an install by hand is not done again.
 * @param {Record<string, { version: string, optional?: boolean, devOptional?: boolean }>} locked
 */
function holdsLocked(locked) {
  const list = join(modules, ".package-lock.json");
  if (!existsSync(list)) return false;
  const installed = JSON.parse(readFileSync(list, "utf8")).packages;
  return Object.entries(locked).every(([path, entry]) => {
    if (path === "") return true;
    const found = installed[path];
    return found ? found.version === entry.version : Boolean(entry.optional || entry.devOptional);
  });
}

/**
 * Runs the npm that called this script, on the Node it runs on: the project's own is among what `npm ci` removes.
 * @param {readonly string[]} args
 */
function npm(args) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  return script ? succeeds(node || process.execPath, [script, ...args]) : succeeds("npm", args);
}

/** The Node to build and test with: this one where it is new enough, otherwise the one the project installed. */
function projectNode() {
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  const own = join(modules, "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(own)) return own;
  throw new Error(
    `Concordat needs Node 24 or later, this is ${process.version} and the project's own copy is missing: ` +
      "install Node 24 from https://nodejs.org, or run `npm ci --ignore-scripts=false`.",
  );
}

/** @param {string} node */
function findOrInstallChromium(node) {
  const playwrightsOwn = () => playwrightChromium(node);
  if (findChromium(playwrightsOwn)) return;
  say("Installing Chromium for the browser tests …");
  if (!installDebianChromium()) {
    succeeds(node, [join(modules, "playwright-core", "cli.js"), "install", "chromium"]);
  }
  if (findChromium(playwrightsOwn)) return;
  throw new Error(
    "The browser tests need a Chromium and none could be installed: install one, or set CHROMIUM to its path, and run this again.",
  );
}

function installDebianChromium() {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return false;
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  return (
    succeeds("apt-get", ["update", "-qq"], quiet) &&
    succeeds("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet)
  );
}

/** @param {string} node */
function playwrightChromium(node) {
  const script = "import('playwright-core').then(({ chromium }) => console.log(chromium.executablePath()))";
  const found = spawnSync(node, ["-e", script], { cwd: root, encoding: "utf8" });
  return found.status === 0 && found.stdout.trim() !== "" ? found.stdout.trim() : undefined;
}
