import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { draftFiles } from "../../src/store/drafts.ts";
import { historyOf } from "../../src/store/revisions.ts";
import { openStore } from "../../src/store/store.ts";
import { faultsOfStore } from "../../src/store/verify.ts";
import { emptyFolder } from "./folder.ts";

const child = join(import.meta.dirname, "append-forever.ts");

/** What a writer acknowledged before it was killed some while after its first acknowledgement. */
async function acknowledgedUntilKilled(data: string, afterMs: number): Promise<readonly string[]> {
  const writer = spawn(process.execPath, [child, data], { stdio: ["ignore", "pipe", "inherit"] });
  let out = "";
  const ended = new Promise((resolve) => writer.on("close", resolve));
  const began = new Promise<void>((resolve, reject) => {
    writer.stdout.on("data", (chunk) => {
      out += chunk;
      if (out.includes("revision")) resolve();
    });
    writer.on("close", () => reject(new Error("the writer ended by itself")));
  });
  await began;
  await setTimeout(afterMs);
  writer.kill("SIGKILL");
  await ended;
  // What was cut off in the middle of a line was not acknowledged.
  return out.slice(0, out.lastIndexOf("\n")).split("\n");
}

describe("a writer killed in the middle of its work", () => {
  it("has lost no revision and no draft that was acknowledged, and left nothing half written", async () => {
    const data = emptyFolder();
    const revisions = new Set<string>();
    for (const afterMs of [0, 7, 31, 64, 113]) {
      // Two at once, so that one is also killed while the other writes.
      const both = await Promise.all([
        acknowledgedUntilKilled(data, afterMs),
        acknowledgedUntilKilled(data, afterMs + 11),
      ]);
      const store = await openStore({ data });
      for (const lines of both) {
        for (const line of lines)
          if (line.startsWith("revision ")) revisions.add(line.slice("revision ".length));
        const [, window = "", count = ""] =
          lines.findLast((line) => line.startsWith("draft "))?.split(" ") ?? [];
        const draft = (await draftFiles(store, "alder", window)).map(({ text }) => text).join("");
        // The one after the last acknowledged may be there already; an older one may not.
        expect([` -${count}\n`, ` -${Number(count) + 1}\n`].some((title) => draft.includes(title))).toBe(
          true,
        );
      }
      const kept = new Set((await historyOf(store, "alder")).map(({ id }) => id));
      expect([...revisions].filter((id) => !kept.has(id))).toEqual([]);
      expect(await faultsOfStore(store)).toEqual([]);
      await store.close();
    }
    expect(revisions.size).toBeGreaterThan(20);
  });
});
