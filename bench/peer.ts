import { spawnSync } from "node:child_process";
import type { Dossier } from "../src/dossier/schema/dossier.ts";

/** What another program took, or why it cannot be asked. */
export type Peer = { readonly ms: number; readonly points: number } | { readonly missing: string };

const patience = 600_000;

/** The time NegMAS takes for the Pareto frontier of a dossier of plain numbers, where the python3 on the path has it; nothing is installed. */
export function negmasFrontier(dossier: Dossier): Peer {
  if (spawnSync("python3", ["-c", "import negmas"], { timeout: 60_000 }).status !== 0) {
    return { missing: "no python3 with NegMAS here" };
  }
  const script = new URL("negmas-frontier.py", import.meta.url).pathname;
  const input = JSON.stringify(worthOf(dossier));
  const { status, stdout, stderr } = spawnSync("python3", [script], {
    input,
    encoding: "utf8",
    timeout: patience,
  });
  if (status !== 0) return { missing: `NegMAS gave no answer: ${stderr.trim().split("\n").at(-1) ?? ""}` };
  return JSON.parse(stdout) as { ms: number; points: number };
}

/** Party, issue, option: what the option adds to the party's value, as `spaceOf` writes it. */
function worthOf({ issues, preferences }: Dossier): number[][][] {
  return Object.values(preferences ?? {}).map(({ scale, weights }) =>
    (issues ?? []).map(({ id }) => {
      const weight =
        weights?.flatMap((each) => ("values" in each ? [Number(each.values?.[id])] : []))[0] ?? 0;
      const own = scale?.find((statement) => statement.issue === id);
      const values = own && "values" in own ? own.values : undefined;
      return Object.values(values ?? {}).map((value) => weight * Number(value));
    }),
  );
}
