// `npm start`: the desk on the flagship dossier, or on the folder named behind two hyphens, as in `npm start -- my-talks`.
// Only node: modules and syntax that Node 18 reads, as in bin/concordat.js, which it hands over to.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { root } from "./run.mjs";

const given = process.argv.slice(2);
const withValue = /** @type {const} */ ({ type: "string" });
const { positionals } = parseArgs({
  args: given,
  options: { port: withValue, data: withValue, lang: withValue },
  allowPositionals: true,
  strict: false,
});
// npm starts this in the project's folder; a path is meant from where the person stands.
if (positionals.length > 0 && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
const folder = positionals.length > 0 ? [] : ["cases/iran-us-2025"];
const program = join(root, "bin", "concordat.js");
process.argv = [process.execPath, program, "desk", ...given, ...folder];
await import(pathToFileURL(program).href);
