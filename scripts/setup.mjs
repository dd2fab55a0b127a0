// Makes a clone ready: dependencies, the built program, a browser for the tests. Uses only node: modules and
// syntax that old versions of Node read, because it runs before the project's own Node is there.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const installStamp = join(root, "node_modules", ".concordat-installed");
const buildStamp = join(root, "dist", ".concordat-built");
const wanted = new Set(process.argv.slice(2));

installDependencies();
const projectNode = findProjectNode();
if (wanted.has("--build")) buildProgram();
if (wanted.has("--browser")) findOrInstallBrowser();

function installDependencies() {
  const lockfile = readFileSync(join(root, "package-lock.json"));
  const stamp = `${createHash("sha256").update(lockfile).digest("hex")} ${process.platform}-${process.arch}`;
  if (existsSync(installStamp) && readFileSync(installStamp, "utf8") === stamp) return;
  say("Installing dependencies (a minute, the first time) …");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(installStamp, stamp);
}

/** The Node to run on: the host's where it is new enough, otherwise the one the project installed. */
function findProjectNode() {
  if (majorVersion(process.version) >= 24) return process.execPath;
  const own = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(own)) return own;
  return fail(
    `Concordat needs Node 24 or later; this is ${process.version} and the project's own copy was not installed. ` +
      "Install Node 24 from https://nodejs.org, or run `npm ci` without --ignore-scripts.",
  );
}

function buildProgram() {
  const newest = Math.max(
    ...["src", "package.json", "tsconfig.base.json"].map((name) => newestChange(join(root, name))),
  );
  if (existsSync(buildStamp) && statSync(buildStamp).mtimeMs >= newest) return;
  say("Building …");
  run(projectNode, [
    join(root, "node_modules", "typescript", "bin", "tsc"),
    "-b",
    "tsconfig.core.json",
    "tsconfig.node.json",
  ]);
  run(projectNode, [
    join(root, "node_modules", "vite", "bin", "vite.js"),
    "build",
    "src/desk/web",
    "--logLevel",
    "warn",
  ]);
  mkdirSync(dirname(buildStamp), { recursive: true });
  writeFileSync(buildStamp, "");
}

function newestChange(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // The folder's own time counts too: it changes when a file is removed.
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function findOrInstallBrowser() {
  if (browserPath()) return;
  say("Installing Chromium for the browser tests …");
  if (existsSync("/etc/debian_version") && process.getuid && process.getuid() === 0) {
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      DEBIAN_FRONTEND: "noninteractive",
    });
  } else {
    run(projectNode, [join(root, "node_modules", "playwright-core", "cli.js"), "install", "chromium"]);
  }
  if (!browserPath() && !playwrightBrowser()) {
    fail(
      "No Chromium was found or could be installed. Install Chromium, or set CHROMIUM to its path, then run `npm test` again.",
    );
  }
}

function browserPath() {
  const candidates = [
    process.env.CHROMIUM,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ];
  return candidates.find((path) => path && existsSync(path)) || playwrightBrowser();
}

function playwrightBrowser() {
  const script = "import('playwright-core').then(({ chromium }) => console.log(chromium.executablePath()))";
  const found = spawnSync(projectNode, ["-e", script], { cwd: root, encoding: "utf8" });
  const path = found.status === 0 ? found.stdout.trim() : "";
  return path && existsSync(path) ? path : undefined;
}

function run(command, args, environment = {}) {
  const npmScript = process.env.npm_execpath;
  const viaNode = command === "npm" && npmScript ? [process.execPath, [npmScript, ...args]] : [command, args];
  const done = spawnSync(viaNode[0], viaNode[1], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    env: { ...process.env, ...environment },
    shell: process.platform === "win32" && command === "npm" && !npmScript,
  });
  if (done.status !== 0) fail(`\`${command} ${args.join(" ")}\` failed; the lines above say why.`);
}

function majorVersion(version) {
  return Number(version.slice(1).split(".")[0]);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
