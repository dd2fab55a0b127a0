// What the set-up scripts share. Only node: modules and syntax that Node 18 reads: they run before the project's own Node is there.
import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs a program in the project's folder with its output on stderr; false where it failed or could not be started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] added to this process's own
 */
export function succeeds(command, args, environment = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    env: { ...process.env, ...environment },
  });
  return done.status === 0;
}

/** @param {string} line told to the person waiting */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
