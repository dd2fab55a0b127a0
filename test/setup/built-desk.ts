import { buildProgram } from "../../scripts/build.mjs";

/** Brings the built desk up to date before the browser tests, which open what a reader would open. */
export default function setup(): void {
  buildProgram(process.execPath);
}
