import { execFile } from "node:child_process";
import { extname, isAbsolute, join } from "node:path";
import type { Published } from "./answer.ts";

// The command of the same program, compiled or not, so that the desk publishes as the command line does and is not held up meanwhile.
const program = join(import.meta.dirname, `../../../cli/main${extname(import.meta.filename)}`);

/** Publishes what a folder holds into another, as `concordat brief --force` does: over nothing but an earlier publication. */
export async function publishFolder(folder: string, out: string, asOf: string | null): Promise<Published> {
  if (!isAbsolute(out)) return { status: "refused", code: "not-absolute" };
  const options = ["--out", out, "--as-of", asOf ?? "latest", "--force", "--json"];
  const answer = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [program, "brief", folder, ...options],
      { maxBuffer: 1 << 28, env: { ...process.env, NO_COLOR: "1" } },
      (_, stdout) => resolve(stdout),
    );
  });
  return read(answer);
}

interface Answer {
  readonly status: string;
  readonly result?: {
    readonly out: string;
    readonly languages: readonly { readonly language: string }[];
    readonly leftOut: readonly { readonly language: string }[];
    readonly files: readonly string[];
  };
  readonly problem?: { readonly code: string };
}

function read(text: string): Published {
  try {
    const { result, problem } = JSON.parse(text) as Answer;
    if (result === undefined) return { status: "refused", code: problem?.code ?? "failed" };
    return {
      status: "done",
      out: result.out,
      languages: result.languages.map(({ language }) => language),
      leftOut: result.leftOut.map(({ language }) => language),
      files: result.files.length,
    };
  } catch {
    return { status: "refused", code: "failed" };
  }
}
