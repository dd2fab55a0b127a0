import { spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeAll, describe, expect, it } from "vitest";
import { storeFile } from "../../src/store/data-folder.ts";
import { appendRevision, beginDossier, filesOf, headOf, historyOf } from "../../src/store/revisions.ts";
import { openStore } from "../../src/store/store.ts";
import { inProcess, json } from "../cli/spawn.ts";
import { by, emptyFolder, talks } from "./folder.ts";

const data = join(emptyFolder(), "data");
const backup = join(emptyFolder(), "backup.sqlite");
const languages = ["en", "ar", "hi", "zh"] as const;

beforeAll(async () => {
  const store = await openStore({ data });
  const begun = await beginDossier(store, "alder", by("One"));
  if (begun.status === "appended") await appendRevision(store, "alder", begun.revision.id, by("Two"));
  // Asked for while the store is open.
  const ran = await inProcess(["backup", "--data", data, "--out", backup, "--json"]);
  expect(json(ran)).toEqual({
    id: "backup",
    status: "done",
    result: { path: backup, dossiers: 1, revisions: 2 },
  });
  await store.close();
});

describe("concordat backup and restore", () => {
  it("bring every revision into another data folder, byte for byte", async () => {
    const other = join(emptyFolder(), "new");
    const ran = await inProcess(["restore", backup, "--data", other, "--json"]);
    expect(ran.code).toBe(0);
    expect(json(ran)).toMatchObject({
      id: "restore",
      status: "done",
      result: { setAside: null, revisions: 2 },
    });
    expect(readdirSync(other)).toEqual(["store.sqlite"]);
    const [first, second] = [await openStore({ data }), await openStore({ data: other })];
    expect(await historyOf(second, "alder")).toEqual(await historyOf(first, "alder"));
    const head = await headOf(second, "alder");
    expect(await filesOf(second, head?.id ?? "")).toEqual(talks("Two"));
    await Promise.all([first.close(), second.close()]);
  });

  it("never write over a store or a file that is there; with --force the store is kept under another name", async () => {
    const before = readFileSync(backup);
    expect((await inProcess(["backup", "--data", data, "--out", backup])).code).toBe(2);
    expect(readFileSync(backup).equals(before)).toBe(true);
    const other = emptyFolder();
    const store = await openStore({ data: other });
    await beginDossier(store, "birch", by("Other"));
    const refused = await inProcess(["restore", backup, "--data", other]);
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err).toContain("--force");
    // In use by this very process: not even then.
    const used = await inProcess(["restore", backup, "--data", other, "--force", "--json"]);
    expect(used.code).toBe(1);
    expect(json(used)).toMatchObject({ status: "failed", problem: { code: "store-in-use" } });
    expect(await headOf(store, "birch")).toBeDefined();
    await store.close();
    const forced = json(await inProcess(["restore", backup, "--data", other, "--force", "--json"])) as {
      result: { setAside: string };
    };
    const kept = new DatabaseSync(forced.result.setAside, { readOnly: true });
    expect(kept.prepare("select id from dossiers").all()).toEqual([{ id: "birch" }]);
    kept.close();
    const restored = await openStore({ data: other });
    expect(await headOf(restored, "alder")).toMatchObject({ number: 2 });
    await restored.close();
  });

  it("refuse what is not whole and change nothing", async () => {
    const tampered = join(emptyFolder(), "tampered.sqlite");
    const refuse = async (code: string, detail = "") => {
      const other = join(emptyFolder(), "none");
      const ran = await inProcess(["restore", tampered, "--data", other, "--json"]);
      expect(ran.code).toBe(1);
      expect(json(ran)).toMatchObject({ problem: { code, message: expect.stringContaining(detail) } });
      expect(readdirSync(other)).toEqual([]);
    };
    const alter = (statement: string) => {
      writeFileSync(tampered, readFileSync(backup));
      const database = new DatabaseSync(tampered, { enableForeignKeyConstraints: false });
      database.exec(statement);
      database.close();
    };
    alter("update texts set text = text || ' '");
    await refuse("backup-damaged", "is not what it was");
    alter("update revisions set author = 'eve' where number = 1");
    await refuse("backup-damaged", "revision 1 of alder is not what it was");
    alter("update revision_files set path = 'other.yaml' where place = 0");
    await refuse("backup-damaged", "other files");
    alter("delete from revisions where number = 1");
    await refuse("backup-damaged", "foreign keys");
    alter("insert into schema_versions values (99, '')");
    await refuse("backup-newer");
    writeFileSync(tampered, "no database at all, but long enough to be read as the header of one".repeat(20));
    await refuse("backup-damaged");
    new DatabaseSync(`${tampered}.empty`).exec("create table t (a)");
    writeFileSync(tampered, readFileSync(`${tampered}.empty`));
    await refuse("backup-damaged", "no store");
    const bytes = readFileSync(backup);
    writeFileSync(tampered, bytes.subarray(0, bytes.length / 2));
    await refuse("backup-damaged");
  });

  it("take a whole copy while another process writes without a pause", async () => {
    const busy = emptyFolder();
    const child = join(import.meta.dirname, "append-forever.ts");
    const writer = spawn(process.execPath, [child, busy], { stdio: ["ignore", "pipe", "inherit"] });
    try {
      await new Promise((resolve) => writer.stdout.once("data", resolve));
      for (const name of ["a", "b", "c"]) {
        const ran = await inProcess(["backup", "--data", busy, "--out", join(busy, name), "--json"]);
        expect(json(ran)).toMatchObject({ status: "done", result: { dossiers: 1 } });
      }
    } finally {
      writer.kill("SIGKILL");
    }
    expect(readdirSync(busy).filter((name) => name.endsWith(".part"))).toEqual([]);
    expect(statSync(storeFile(busy)).size).toBeGreaterThan(0);
  });

  it.each(languages)("say in %s what was done and why something was not", async (language) => {
    const folder = emptyFolder();
    const lang = ["--lang", language];
    const said = [
      await inProcess(["backup", "--data", data, "--out", join(folder, "b"), ...lang]),
      await inProcess(["backup", "--data", folder, "--out", join(folder, "c"), ...lang]),
      await inProcess(["restore", join(folder, "nothing"), "--data", folder, ...lang]),
      await inProcess(["restore", backup, "--data", data, ...lang]),
      await inProcess(["restore", backup, "--data", join(folder, "d"), ...lang]),
      await inProcess(["restore", backup, "--data", join(folder, "d"), "--force", ...lang]),
    ];
    expect(said.map(({ code }) => code)).toEqual([0, 1, 1, 2, 0, 0]);
    for (const { out, err } of said) expect(`${out}${err}`.trim()).not.toBe("");
    const words = new Set(said.map(({ out, err }) => (out + err).replace(/[“«][^”»]*[”»]/g, "")));
    expect(words.size).toBe(said.length);
  });
});
