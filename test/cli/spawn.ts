import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommandLine } from "../../src/cli/program.ts";
import type { Terminal } from "../../src/cli/terminal.ts";

const root = join(import.meta.dirname, "../..");
export const program = join(root, "src/cli/main.ts");
export const fixture = (name: string) => join(root, "test/fixtures", name);

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Options {
  readonly input?: string | Buffer;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a started program finds around it: no colours, no browser, and the sources as compiled by an earlier start, which is faster. */
const environment = {
  ...process.env,
  NO_COLOR: "",
  FORCE_COLOR: "",
  BROWSER: "none",
  NODE_COMPILE_CACHE: join(root, "node_modules/.cache/concordat-compiled"),
};

/** Runs the command line as a person would, in a process of its own. */
export function concordat(args: readonly string[], { input = "", cwd = root, env = {} }: Options = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    env: { ...environment, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs the command line in this process, as a terminal without colours that nobody sits at: faster for long lists of cases. */
export async function inProcess(args: readonly string[], width = 100): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const plain = (text: string) => text;
  const terminal: Terminal = {
    out: (text) => void out.push(`${text}\n`),
    note: (text) => void err.push(`${text}\n`),
    progress: () => undefined,
    bold: plain,
    dim: plain,
    red: plain,
    yellow: plain,
    width,
    interactive: false,
  };
  const code = await runCommandLine(args, terminal);
  return { code, out: out.join(""), err: err.join("") };
}

/** The one JSON value a command printed; throws where standard output is anything else. */
export function json(ran: Ran): unknown {
  return JSON.parse(ran.out);
}

/** Runs a line of shell in which `concordat` is the program. */
export function shell(line: string, cwd = root): Ran {
  const define = `concordat() { "${process.execPath}" "${program}" "$@"; }`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", `${define}\n${line}`], {
    cwd,
    env: environment,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

/** Starts a command that goes on, and gives its first line of output; `stop` sends a signal and waits for the end. */
export async function start(
  args: readonly string[],
): Promise<{ line: string; stop(signal: NodeJS.Signals): Promise<Ran> }> {
  const child = spawn(process.execPath, [program, ...args], { cwd: root, env: environment });
  let out = "";
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const ended = new Promise<Ran>((resolve) => child.on("close", (code) => resolve({ code, out, err })));
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      out += chunk;
      if (out.includes("\n")) resolve(out.slice(0, out.indexOf("\n")));
    });
    child.on("close", (code) => reject(new Error(`ended with ${code}: ${err}`)));
  });
  return {
    line,
    stop: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "concordat-test-"));
}
