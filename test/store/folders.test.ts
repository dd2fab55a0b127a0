import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { applyEdit } from "../../src/dossier/edit/apply.ts";
import type { Edit } from "../../src/dossier/edit/edit.ts";
import type { DossierFile } from "../../src/dossier/reading/files.ts";
import { writeWhole } from "../../src/node/file.ts";
import { bindFolder, setWriting } from "../../src/store/folders/binding.ts";
import { readDisk } from "../../src/store/folders/disk.ts";
import { followFolder } from "../../src/store/folders/follow.ts";
import { type Syncing, settleFolder, syncFolder } from "../../src/store/folders/sync.ts";
import { writeBack } from "../../src/store/folders/write-back.ts";
import { appendRevision, filesOf, headOf, historyOf } from "../../src/store/revisions.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { faultsOfStore } from "../../src/store/verify.ts";
import { emptyFolder } from "./folder.ts";

const flagship = join(import.meta.dirname, "../../cases/iran-us-2025");
const by = { author: "ada", message: "Changed on disk" };
const newName = "Somebody else";

let store: Store;
let folder: string;
let dossier: string;

beforeEach(async () => {
  folder = join(emptyFolder(), "Iran US 2025");
  cpSync(flagship, folder, { recursive: true });
  store = await openStore({ data: emptyFolder() });
  const bound = await bindFolder(store, folder, by);
  if (bound.status !== "bound") throw new Error(bound.status);
  ({ dossier } = bound);
});

afterEach(async () => {
  expect(await faultsOfStore(store)).toEqual([]);
  await store.close();
});

async function inStore(): Promise<readonly DossierFile[]> {
  return filesOf(store, (await headOf(store, dossier))?.id ?? "");
}

async function onDisk(): Promise<readonly DossierFile[]> {
  const disk = await readDisk(folder);
  return disk.status === "read" ? disk.files : [];
}

async function editInStore(edit: Edit): Promise<void> {
  const head = await headOf(store, dossier);
  const outcome = applyEdit(await inStore(), edit);
  if (outcome.status !== "done") throw new Error(outcome.problem.code);
  await appendRevision(store, dossier, head?.id ?? "", { ...by, files: outcome.files });
}

async function editOnDisk(edit: Edit): Promise<void> {
  const outcome = applyEdit(await onDisk(), edit);
  if (outcome.status !== "done") throw new Error(outcome.problem.code);
  for (const { path, text } of outcome.files) writeFileSync(join(folder, path), text);
}

const rename = (id: string, text = newName): Edit => ({
  kind: "set",
  at: `issues.${id}.name.en.text`,
  value: text,
});

describe("a folder that is followed", () => {
  it("is taken over byte for byte, and known again however it is reached", async () => {
    expect(dossier).toMatch(/^iran-us-2025-[0-9a-f]{8}$/);
    expect(await inStore()).toEqual(await onDisk());
    const other = join(emptyFolder(), "link");
    symlinkSync(folder, other);
    expect(await bindFolder(store, other, by)).toEqual({ status: "bound", dossier });
    expect(await historyOf(store, dossier)).toHaveLength(1);
    expect(await syncFolder(store, dossier, by)).toEqual({ status: "same", ahead: false });
    expect(await bindFolder(store, join(folder, "nowhere"), by)).toMatchObject({ status: "unreadable" });
  });

  it("has what changed in it taken into the store, merged with what changed there", async () => {
    await editInStore(rename("enrichment"));
    await editOnDisk(rename("relief"));
    expect((await syncFolder(store, dossier, by)).status).toBe("followed");
    const merged = await inStore();
    const issues = merged.find(({ path }) => path === "issues.yaml")?.text;
    expect(issues?.split(newName)).toHaveLength(3);
    expect(await syncFolder(store, dossier, by)).toEqual({ status: "same", ahead: true });
    // What came from the disk and was taken back in the store does not come again.
    const head = await headOf(store, dossier);
    const reverted = applyEdit(merged, rename("relief", "Relief"));
    if (reverted.status === "done")
      await appendRevision(store, dossier, head?.id ?? "", { ...by, files: reverted.files });
    expect(await syncFolder(store, dossier, by)).toEqual({ status: "same", ahead: true });
  });

  it("changed in the same entry as the store is a conflict that touches neither, until a person decides", async () => {
    await editInStore(rename("enrichment", "In the store"));
    await editOnDisk(rename("enrichment", "On disk"));
    const [disk, kept] = [await onDisk(), await inStore()];
    for (const outcome of [await syncFolder(store, dossier, by), await writeBack(store, dossier)]) {
      expect(outcome).toMatchObject({
        status: "conflict",
        conflicts: [{ at: "issues.enrichment", file: "issues.yaml" }],
      });
    }
    expect([await onDisk(), await inStore()]).toEqual([disk, kept]);
    const conflict = await syncFolder(store, dossier, by);
    if (conflict.status !== "conflict") throw new Error(conflict.status);
    const settled = await settleFolder(store, dossier, conflict, { ...by, files: kept });
    expect(settled.status).toBe("followed");
    expect(await syncFolder(store, dossier, by)).toEqual({ status: "same", ahead: true });
    expect(await writeBack(store, dossier)).toMatchObject({ status: "written", paths: ["issues.yaml"] });
    expect(await onDisk()).toEqual(kept);
  });

  it("gets the newest revision written back, only the files that differ, and none where it has changed since", async () => {
    await editInStore(rename("enrichment"));
    expect(await writeBack(store, dossier)).toMatchObject({ status: "written", paths: ["issues.yaml"] });
    expect(await onDisk()).toEqual(await inStore());
    expect(await syncFolder(store, dossier, by)).toEqual({ status: "same", ahead: false });
    await editInStore(rename("enrichment", "Once more"));
    writeFileSync(join(folder, "people.yaml"), "people: [] # emptied\n");
    const before = await onDisk();
    expect(await writeBack(store, dossier)).toMatchObject({ status: "conflict", conflicts: [] });
    expect(await onDisk()).toEqual(before);
    await syncFolder(store, dossier, by);
    await writeBack(store, dossier);
    expect(await onDisk()).toEqual(await inStore());
    expect(readFileSync(join(folder, "people.yaml"), "utf8")).toBe("people: [] # emptied\n");
  });

  it("gets new files and loses removed ones in both directions", async () => {
    mkdirSync(join(folder, "more"));
    renameSync(join(folder, "series.yaml"), join(folder, "more/series.yaml"));
    await syncFolder(store, dossier, by);
    const paths = (await inStore()).map(({ path }) => path);
    expect(paths).toContain("more/series.yaml");
    expect(paths).not.toContain("series.yaml");
    const head = await headOf(store, dossier);
    const files = (await inStore()).filter(({ path }) => path !== "more/series.yaml");
    const added = [...files, { path: "new/notes.yaml", text: "x-notes: []\n" }];
    await appendRevision(store, dossier, head?.id ?? "", { ...by, files: added });
    expect((await writeBack(store, dossier)).status).toBe("written");
    expect((await onDisk()).map(({ path }) => path)).toEqual(added.map(({ path }) => path).toSorted());
  });

  it("that a killed process left half written is written to the end, and is no change of anybody's", async () => {
    const before = await onDisk();
    await editInStore(rename("enrichment"));
    await editInStore({ kind: "remove", at: "people" });
    const wanted = await inStore();
    // As far as a process had come that was killed: the intent is noted, one file is written, another is not.
    await setWriting(store, dossier, (await headOf(store, dossier))?.id ?? "");
    const issues = wanted.find(({ path }) => path === "issues.yaml")?.text ?? "";
    writeFileSync(join(folder, "issues.yaml"), issues);
    expect(await syncFolder(store, dossier, by)).toEqual({ status: "same", ahead: true });
    expect(await historyOf(store, dossier)).toHaveLength(3);
    expect(await writeBack(store, dossier)).toMatchObject({ status: "written", paths: ["people.yaml"] });
    expect(await onDisk()).toEqual(wanted);
    expect(before).not.toEqual(wanted);
  });

  it("whose files changed while they were read changes nothing in the store, and is to be read again", async () => {
    await editOnDisk(rename("enrichment"));
    const moving = await syncFolder(store, dossier, by, async () => false);
    expect([moving, await historyOf(store, dossier)]).toMatchObject([{ status: "changing" }, { length: 1 }]);
    expect((await syncFolder(store, dossier, by, async () => true)).status).toBe("followed");
  });

  it("whose files are missing only while they are replaced is to be read again, not unreadable", async () => {
    for (const { path } of await onDisk()) rmSync(join(folder, path));
    expect(await syncFolder(store, dossier, by, async () => false)).toEqual({ status: "changing" });
  });

  it("whose files cannot be read at the moment changes nothing in the store", async () => {
    for (const { path } of await onDisk()) rmSync(join(folder, path));
    expect(await syncFolder(store, dossier, by)).toMatchObject({ status: "unreadable" });
    writeFileSync(join(folder, "dossier.yaml"), Buffer.from([0xff, 0xfe, 0xfd]));
    expect(await syncFolder(store, dossier, by)).toMatchObject({ status: "unreadable" });
    expect(await writeBack(store, dossier)).toMatchObject({ status: "unreadable" });
    expect(await historyOf(store, dossier)).toHaveLength(1);
  });

  it.each([
    ["the system's own notices", { quietMs: 20, pollMs: 3_600_000 }],
    ["looking, where the system gives none", { quietMs: 0, pollMs: 50, notices: false }],
  ])("is kept up with by %s; each change is told once", async (_, timing) => {
    const outcomes: Syncing[] = [];
    const faults: unknown[] = [];
    const following = await followFolder(store, dossier, {
      by,
      told: (outcome) => outcomes.push(outcome),
      failed: (error) => faults.push(error),
      ...timing,
    });
    const toldOf = async (count: number) => {
      for (let waited = 0; outcomes.length < count && waited < 10_000; waited += 20) await setTimeout(20);
    };
    await editOnDisk(rename("enrichment"));
    await toldOf(1);
    await editInStore(rename("relief", "In the store"));
    await editOnDisk(rename("relief", "On disk"));
    await toldOf(2);
    await setTimeout(200);
    await following.close();
    await editOnDisk(rename("region"));
    await setTimeout(100);
    expect(outcomes.map(({ status }) => status)).toEqual(["followed", "conflict"]);
    expect(faults).toEqual([]);
    expect(await historyOf(store, dossier)).toHaveLength(3);
  });

  it("is tried again where the store could not take a change; the fault is told once while it lasts", async () => {
    const outcomes: string[] = [];
    const faults: string[] = [];
    const quick = { quietMs: 0, pollMs: 20, notices: false };
    const following = await followFolder(store, dossier, {
      by,
      told: ({ status }) => outcomes.push(status),
      failed: (error) => faults.push(String(error)),
      ...quick,
    });
    await setTimeout(100);
    await sql`create trigger full before insert on revisions begin select raise(abort, 'disk is full'); end`.execute(
      store.db,
    );
    await editOnDisk(rename("enrichment"));
    await setTimeout(300);
    expect(outcomes).toEqual([]);
    await sql`drop trigger full`.execute(store.db);
    for (let waited = 0; outcomes.length < 1 && waited < 5_000; waited += 20) await setTimeout(20);
    await following.close();
    expect(outcomes).toEqual(["followed"]);
    expect(faults).toEqual([expect.stringContaining("disk is full")]);
    expect(await inStore()).toEqual(await onDisk());
  });

  it("tells each time that it cannot be read, and each time that it can again", async () => {
    const outcomes: string[] = [];
    const following = await followFolder(store, dossier, {
      by,
      told: ({ status }) => outcomes.push(status),
      failed: (error) => outcomes.push(String(error)),
      ...{ quietMs: 0, pollMs: 20, notices: false },
    });
    const path = join(folder, "issues.yaml");
    const text = readFileSync(path);
    for (const [count, bytes] of [
      Buffer.from([0xff, 0xfe, 0xfd]),
      text,
      Buffer.from([0xff, 0xfe, 0xfd]),
      text,
    ].entries()) {
      writeFileSync(path, bytes);
      for (let waited = 0; outcomes.length <= count && waited < 5_000; waited += 20) await setTimeout(20);
    }
    await following.close();
    expect(outcomes).toEqual(["unreadable", "same", "unreadable", "same"]);
  });

  it("is read once it is quiet: what an editor writes in several goes is one change", async () => {
    const outcomes: string[] = [];
    const following = await followFolder(store, dossier, {
      by,
      told: ({ status }) => outcomes.push(status),
      failed: (error) => outcomes.push(String(error)),
      quietMs: 400,
      pollMs: 20,
      notices: false,
    });
    const path = join(folder, "issues.yaml");
    const text = readFileSync(path, "utf8");
    for (const part of ["", text.slice(0, 700), `${text}# the end\n`]) {
      writeFileSync(path, part);
      await setTimeout(300);
    }
    for (let waited = 0; outcomes.length < 1 && waited < 5_000; waited += 20) await setTimeout(20);
    await following.close();
    expect(outcomes).toEqual(["followed"]);
    expect(await historyOf(store, dossier)).toHaveLength(2);
    expect(await inStore()).toEqual(await onDisk());
  });
});

describe("a file that holds nothing for a moment", () => {
  it("is waited for: a slow editor's emptied file is not taken for a change", async () => {
    const outcomes: string[] = [];
    const following = await followFolder(store, dossier, {
      by,
      told: ({ status }) => outcomes.push(status),
      failed: (error) => outcomes.push(String(error)),
      quietMs: 20,
      pollMs: 20,
    });
    const path = join(folder, "issues.yaml");
    const text = readFileSync(path, "utf8");
    writeFileSync(path, "");
    await setTimeout(400);
    expect(outcomes).toEqual([]);
    writeFileSync(path, `${text}# the end\n`);
    for (let waited = 0; outcomes.length < 1 && waited < 5_000; waited += 20) await setTimeout(20);
    await following.close();
    expect(outcomes).toEqual(["followed"]);
    expect(await inStore()).toEqual(await onDisk());
  });
});

describe("a file written whole", () => {
  it("takes its name only if nobody wrote there while it was being written, and leaves nothing behind", async () => {
    const place = emptyFolder();
    const path = join(place, "a.yaml");
    writeFileSync(path, "one");
    const isStill = async () => {
      // An editor was faster by as little as there is.
      writeFileSync(path, "theirs");
      return readFileSync(path, "utf8") === "one";
    };
    expect(await writeWhole(path, "mine", isStill)).toBe(false);
    expect([readFileSync(path, "utf8"), readdirSync(place)]).toEqual(["theirs", ["a.yaml"]]);
    expect(await writeWhole(path, "mine")).toBe(true);
    expect([readFileSync(path, "utf8"), readdirSync(place)]).toEqual(["mine", ["a.yaml"]]);
  });
});
