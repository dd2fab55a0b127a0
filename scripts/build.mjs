// Builds the program where its sources changed since the last build.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, say, succeeds } from "./run.mjs";

const stamp = join(root, "dist", ".concordat-built");
const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
const vite = join(root, "node_modules", "vite", "bin", "vite.js");

/**
 * Brings dist/ up to date; throws where a step fails, after the step has told why.
 * @param {string} node path of a Node that is new enough
 */
export function buildProgram(node) {
  // Taken before the build, so that what changes meanwhile is built the next time.
  const sources = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources) return;
  say("Building …");
  step(node, [tsc, "-b", "tsconfig.core.json", "tsconfig.node.json"]);
  step(node, [vite, "build", "src/desk/web", "--logLevel", "warn"]);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
}

/**
 * @param {string} node
 * @param {readonly string[]} args
 */
function step(node, args) {
  // Whatever the shell or a test runner says: in any other mode React comes with its checks, half as large again and slower.
  if (succeeds(node, args, { NODE_ENV: "production" })) return;
  throw new Error("The build failed; the lines above say where.");
}

/** Paths, sizes and times of whatever the build reads: cheaper than contents, and a removed or older file counts too. */
function fingerprint() {
  const config = readdirSync(root).filter((name) => /^(package(-lock)?|tsconfig.*)\.json$/.test(name));
  const lines = ["src", join("docs", "glossary.md"), ...config].flatMap((name) => linesOf(join(root, name)));
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function linesOf(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return [`${path} ${entry.mtimeMs} ${entry.size}`];
  return readdirSync(path)
    .sort()
    .flatMap((name) => linesOf(join(path, name)));
}
