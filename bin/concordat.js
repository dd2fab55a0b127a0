#!/usr/bin/env node
// Runs on whatever Node starts it, so it keeps to old syntax until the version is known to be new enough.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(root, "dist", "cli", "main.js");

if (Number(process.versions.node.split(".")[0]) >= 24) {
  if (existsSync(program)) import("../dist/cli/main.js");
  else stop("Concordat is not built yet. In its folder run `npm start`, or `npm run build`.");
} else {
  runOnProjectNode();
}

function runOnProjectNode() {
  const own = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(own)) {
    stop(
      `Concordat needs Node 24 or later; this is ${process.version}. Install Node 24 from https://nodejs.org and try again.`,
    );
    return;
  }
  const child = spawn(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}
