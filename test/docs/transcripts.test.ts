import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const program = join(root, "src/cli/main.ts");

/** One command of a transcript and the lines shown below it. */
interface Step {
  readonly line: number;
  readonly command: string;
  readonly expected: readonly string[];
}

/** The commands of a page's `console` blocks; those of other programs are left to other tests. */
function stepsOf(text: string): Step[] {
  const steps: { line: number; command: string; expected: string[] }[] = [];
  let inBlock = false;
  for (const [index, line] of text.split("\n").entries()) {
    if (line.startsWith("```")) inBlock = line === "```console";
    else if (inBlock && line.startsWith("$ "))
      steps.push({ line: index + 1, command: line.slice(2), expected: [] });
    else if (inBlock) steps.at(-1)?.expected.push(line);
  }
  return steps
    .map((step) => ({ ...step, command: step.command.replace(/^npx concordat\b/, "concordat") }))
    .filter(({ command }) => /^concordat\b/.test(command));
}

/** Runs a line of shell in a folder; a desk is stopped with Ctrl-C's signal as soon as it has said where it is. */
function run(command: string, cwd: string): Promise<string> {
  const define = `concordat() { "${process.execPath}" "${program}" "$@"; }`;
  const serves = /^concordat desk\b/.test(command);
  const line = serves ? command.replace(/^concordat/, `exec "${process.execPath}" "${program}"`) : command;
  // A store of the reader's own stays out of it.
  const environment = {
    ...process.env,
    NO_COLOR: "1",
    BROWSER: "none",
    XDG_DATA_HOME: join(cwd, ".data"),
    NODE_COMPILE_CACHE: join(root, "node_modules/.cache/concordat-compiled"),
  };
  const child = spawn("bash", ["-c", `exec 2>&1\n${define}\n${line}`], { cwd, env: environment });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
    if (serves && output.includes("\n")) child.kill("SIGINT");
  });
  return new Promise((resolve) => child.on("close", () => resolve(output)));
}

/** Whether output is as shown, where a line `…` stands for any lines or none. */
function isAsShown(output: readonly string[], shown: readonly string[]): boolean {
  const [first, ...rest] = shown;
  if (first === undefined) return output.length === 0;
  if (first !== "…") return output[0] === first && isAsShown(output.slice(1), rest);
  return Array.from({ length: output.length + 1 }, (_, from) => from).some((from) =>
    isAsShown(output.slice(from), rest),
  );
}

const linesOf = (text: string) =>
  text
    .replace(/\n+$/, "")
    .split("\n")
    .map((line) => line.trimEnd());

const pages = [
  "README.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).map((name) => `docs/${name}`),
]
  .filter((name) => name.endsWith(".md"))
  .flatMap((name) => {
    try {
      return [{ name, steps: stepsOf(readFileSync(join(root, name), "utf8")) }];
    } catch {
      return [];
    }
  })
  .filter(({ steps }) => steps.length > 0);

describe("what the pages show of the command line is what it does:", () => {
  it("there are such pages", () => {
    expect(pages.map(({ name }) => name)).toContain("docs/command-line.md");
  });

  // Each step is a process of its own; a page has dozens.
  it.each(pages)("$name", { timeout: 240_000 }, async ({ name, steps }) => {
    // The steps of a page follow one another in one folder, with the cases at hand as in a clone.
    const cwd = mkdtempSync(join(tmpdir(), "concordat-docs-"));
    for (const folder of ["cases", "test"]) symlinkSync(join(root, folder), join(cwd, folder));
    for (const { line, command, expected } of steps) {
      const output = linesOf(await run(command, cwd));
      const shown = linesOf(expected.join("\n"));
      const place = `${name}:${line}: ${command}`;
      // The comparison of whole texts says more where they differ; with an elision only the match itself can be asked for.
      if (shown.includes("…")) expect(isAsShown(output, shown), `${place}\n${output.join("\n")}`).toBe(true);
      else expect(output, place).toEqual(shown);
    }
  });
});

describe("a transcript", () => {
  it("is compared line by line, but for what an ellipsis leaves out", () => {
    expect(isAsShown(["a", "b", "c"], ["a", "…", "c"])).toBe(true);
    expect(isAsShown(["a", "c"], ["a", "…", "c"])).toBe(true);
    expect(isAsShown(["a", "b", "c"], ["a", "…"])).toBe(true);
    expect(isAsShown(["a", "b", "c"], ["a", "c"])).toBe(false);
    expect(isAsShown(["a", "b"], ["…", "c"])).toBe(false);
    expect(isAsShown(["a"], ["a", "b"])).toBe(false);
  });
});
