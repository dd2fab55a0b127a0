import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { concordat, emptyFolder, inProcess, json } from "./spawn.ts";

const talks = join(import.meta.dirname, "../../cases/iran-us-2025");
const folder = emptyFolder();
const article = join(folder, "a.en.md");
writeFileSync(article, "---\nheadline: H\n---\nWords\n");
const gone = join(folder, "gone.yaml");
mkdirSync(join(folder, "articles"));

/** Each command called with something that is not there or cannot be read, and with something it does not take. */
const failures: Record<string, readonly (readonly string[])[]> = {
  deals: [[gone], [talks, "--package", "price=low"], [talks, "--as-of", "1950"]],
  explain: [
    [gone, "deals"],
    [talks, "deals", "nowhere"],
    [talks, "bargains"],
  ],
  read: [
    [gone, "--dossier", talks],
    [folder, "--dossier", talks],
    [article, "--dossier", gone],
    [article, "--dossier", talks, "--reference", gone],
    [article],
  ],
  diff: [
    [gone, "@2025-04-18"],
    [talks, `${talks}@none`, "--data", folder],
  ],
  watch: [[gone, "--once"], [talks]],
  import: [[gone], [folder], []],
  new: [[article]],
  desk: [[gone], [talks, "--port", "none"]],
  brief: [[gone, "--out", join(folder, "site")], [talks, "--out", article], [talks]],
  article: [
    [gone, "--template", "round-preview", "--out", folder],
    [talks, "--template", "round-preview", "--out", article],
  ],
  translate: [
    [gone, "--to", "ar", "--out", folder],
    [article, "--to", "ar", "--out", folder],
  ],
  backup: [
    ["--out", folder, "--data", folder],
    ["--out", join(folder, "none/b.sqlite"), "--data", folder],
  ],
  restore: [
    [gone, "--data", folder],
    [folder, "--data", join(folder, "data")],
  ],
  check: [[talks, "--seed", "1"], []],
};

describe("with --json, whatever fails gives one shape, and exits 1 or 2:", () => {
  const calls = Object.entries(failures).flatMap(([id, all]) => all.map((args) => [id, args] as const));

  it.each(calls)("%s %j", async (id, args) => {
    const ran = await inProcess([id, ...args, "--json"]);
    expect([1, 2]).toContain(ran.code);
    const failure = json(ran) as { problem: Record<string, unknown> };
    expect(failure).toMatchObject({ id, status: "failed", provenance: null });
    expect(failure.problem).toEqual({
      ...failure.problem,
      code: expect.stringMatching(/^[a-z-]+$/),
      message: expect.stringMatching(/[a-z]{3}/),
      remedy: expect.stringMatching(/[a-z]{3}/),
      problems: expect.any(Array),
    });
    expect(ran.out + ran.err).not.toMatch(/ENOENT|EISDIR|ENOTDIR|\n\s+at /);
  });

  it("nothing at all where a name is wanted is refused: it is no name for the folder one stands in", () => {
    const place = emptyFolder();
    expect(concordat(["new", "talks", "--starter"], { cwd: place }).code).toBe(0);
    for (const args of [
      ["brief", "talks", "--lang", "en", "--out", ""],
      ["article", "talks", "--template", "round-preview", "--out", " "],
      ["check", ""],
      ["import", "talks/dossier.yaml", ""],
      ["analyse", "talks", "--only", ","],
      ["diff", "@2025", "@2025"],
    ]) {
      expect(concordat(args, { cwd: place })).toMatchObject({ code: 2, out: "" });
    }
    expect(readdirSync(place)).toEqual(["talks"]);
  });

  it("a command that is none is told under the program's own name", async () => {
    expect(json(await inProcess(["toString", "--json"]))).toMatchObject({
      id: "concordat",
      status: "failed",
      problem: { code: "unknown-command" },
    });
  });
});
