import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives a run a temporary folder of its own, in which every test puts what it writes, and takes it away with all that is in it. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "concordat-tests-"));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
