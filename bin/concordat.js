#!/usr/bin/env node
// Runs on whatever Node starts it, so it keeps to old syntax until the version is known to be new enough.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import nodeModule from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const self = fileURLToPath(import.meta.url);
const root = dirname(dirname(self));

if (Number(process.versions.node.split(".")[0]) < 24) {
  runOnProjectNode();
} else if (existsSync(join(root, "dist", "cli", "main.js"))) {
  if (process.env.npm_lifecycle_event) stopWithParent();
  // Compiled code is kept in the system's temporary folder: the next start is faster.
  nodeModule.enableCompileCache();
  import("../dist/cli/main.js");
} else {
  stop("Concordat is not built yet: in its folder run `npm start`, or `npm run build`.");
}

/** npm puts a shell between itself and us, and a shell that is told to stop does not pass it on: we would keep running and hold the port. */
function stopWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 500);
  watch.unref();
}

function runOnProjectNode() {
  const own = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  const remedy = "install Node 24 from https://nodejs.org and try again.";
  if (!existsSync(own)) {
    stop(`Concordat needs Node 24 or later and this is ${process.version}: ${remedy}`);
    return;
  }
  const child = spawn(own, [self, ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to both of us; passing it on would count as pressing twice.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on("error", (error) =>
    stop(`The project's own Node 24 does not start (${error.message}): ${remedy}`),
  );
  child.on("exit", (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
}

/** @param {string} sentence */
function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}
