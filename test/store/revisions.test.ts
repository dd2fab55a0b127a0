import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataFolder } from "../../src/store/data-folder.ts";
import { discardDraft, draftFiles, draftOf, draftsOf, saveDraft } from "../../src/store/drafts.ts";
import { filesHashOf, revisionIdOf } from "../../src/store/hashes.ts";
import {
  appendRevision,
  beginDossier,
  dossierIds,
  filesOf,
  headOf,
  historyOf,
  nameRevision,
  type Revision,
  revisionOf,
} from "../../src/store/revisions.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { faultsOfStore } from "../../src/store/verify.ts";
import { by, clock, emptyFolder, talks } from "./folder.ts";

async function begun(): Promise<{ store: Store; data: string; first: Revision }> {
  const data = join(emptyFolder(), "made", "when missing");
  const store = await openStore({ data, now: clock() });
  const { status } = await beginDossier(store, "alder", by("One"));
  expect(status).toBe("appended");
  const first = await headOf(store, "alder");
  if (first === undefined) throw new Error("no head");
  return { store, data, first };
}

async function appended(store: Store, parent: Revision, title: string): Promise<Revision> {
  const outcome = await appendRevision(store, "alder", parent.id, by(title));
  if (outcome.status !== "appended") throw new Error(outcome.status);
  return outcome.revision;
}

const countTexts = async ({ db }: Store) => (await db.selectFrom("texts").select("hash").execute()).length;

describe("a dossier's revisions", () => {
  it("are kept verbatim with author, time, message and parent, and are there after reopening", async () => {
    const { store, data, first } = await begun();
    const second = await appended(store, first, "Two");
    await store.close();
    const again = await openStore({ data });
    expect(await dossierIds(again)).toEqual(["alder"]);
    expect(await historyOf(again, "alder")).toEqual([second, first]);
    expect(second).toMatchObject({ number: 2, parent: first.id, author: "ada", message: "Call it Two" });
    expect(second.at).toMatch(/^2025-04-18T00:00:\d\d\.000Z$/);
    expect(await filesOf(again, first.id)).toEqual(talks("One"));
    expect(await filesOf(again, second.id)).toEqual(talks("Two"));
    expect(second.filesHash).toBe(filesHashOf(talks("Two")));
    expect(second.id).toBe(revisionIdOf(second));
    expect(await revisionOf(again, first.id)).toEqual(first);
    expect(await revisionOf(again, "none")).toBeUndefined();
    await again.close();
  });

  it("made on an older state than the newest are refused, whoever asks, and nothing is written over", async () => {
    const { store, data, first } = await begun();
    const other = await openStore({ data });
    const second = await appended(store, first, "Two");
    const outcome = await appendRevision(other, "alder", first.id, by("Mine"));
    expect(outcome).toEqual({ status: "conflict", head: second });
    expect(await historyOf(other, "alder")).toHaveLength(2);
    expect(await filesOf(other, second.id)).toEqual(talks("Two"));
    await Promise.all([store.close(), other.close()]);
  });

  it("of many windows at once stand in one line: each parent has one child", async () => {
    const { store, data, first } = await begun();
    const other = await openStore({ data });
    const write = async (by_: Store, name: string) => {
      let parent = first;
      for (let done = 0; done < 15; ) {
        const outcome = await appendRevision(by_, "alder", parent.id, by(`${name} ${done}`));
        if (outcome.status === "conflict") parent = outcome.head;
        else {
          parent = outcome.revision;
          done += 1;
        }
      }
    };
    await Promise.all([write(store, "a"), write(other, "b"), write(store, "c")]);
    const history = (await historyOf(store, "alder")).toReversed();
    expect(history).toHaveLength(46);
    for (const [index, revision] of history.entries()) {
      expect(revision.number).toBe(index + 1);
      expect(revision.parent).toBe(history[index - 1]?.id ?? null);
    }
    await Promise.all([store.close(), other.close()]);
  });

  it("without a change are not added, and a text that comes again is kept once", async () => {
    const { store, first } = await begun();
    expect(await countTexts(store)).toBe(2);
    expect(await appendRevision(store, "alder", first.id, by("One"))).toEqual({
      status: "unchanged",
      revision: first,
    });
    const second = await appended(store, first, "Two");
    await appended(store, second, "One");
    expect(await countTexts(store)).toBe(3);
    expect(await beginDossier(store, "alder", by("Other"))).toMatchObject({ status: "taken" });
    await store.close();
  });

  it("can be named, once each name", async () => {
    const { store, first } = await begun();
    const second = await appended(store, first, "Two");
    expect(await nameRevision(store, first.id, "As sent to Rome", "ada")).toEqual({ status: "named" });
    expect(await nameRevision(store, first.id, "As sent to Rome", "ada")).toEqual({ status: "named" });
    expect(await nameRevision(store, second.id, "As sent to Rome", "ada")).toEqual({
      status: "taken",
      revision: first.id,
    });
    expect((await historyOf(store, "alder")).map(({ names }) => names)).toEqual([[], ["As sent to Rome"]]);
    await expect(nameRevision(store, "none", "x", "ada")).rejects.toThrow(
      /nameRevision: there is no revision none/,
    );
    await store.close();
  });

  it("refuse files that would lead out of a folder, come twice, or are none", async () => {
    const { store, first } = await begun();
    for (const path of [
      "../a.yaml",
      "/a.yaml",
      "a\\..\\b.yaml",
      "C:a.yaml",
      ".git/a.yaml",
      "a//b.yaml",
      "",
    ]) {
      const change = { ...by("x"), files: [{ path, text: "x" }] };
      await expect(appendRevision(store, "alder", first.id, change)).rejects.toThrow(RangeError);
    }
    const twice = [...talks("x"), { path: "Dossier.yaml", text: "x" }];
    await expect(appendRevision(store, "alder", first.id, { ...by("x"), files: twice })).rejects.toThrow(
      /twice/,
    );
    await expect(appendRevision(store, "alder", first.id, { ...by("x"), files: [] })).rejects.toThrow(
      /no files/,
    );
    await store.close();
  });
});

describe("a draft", () => {
  it("is kept for its window apart from the revisions, and replaced by the next", async () => {
    const { store, data, first } = await begun();
    const draft = { dossier: "alder", author: "ada", parent: first.id };
    await saveDraft(store, { ...draft, window: "w1", files: talks("D1") });
    await saveDraft(store, { ...draft, window: "w1", files: talks("D2") });
    await saveDraft(store, { ...draft, window: "w2", author: "bo", files: talks("One") });
    expect(await countTexts(store)).toBe(3);
    const again = await openStore({ data });
    expect((await draftsOf(again, "alder")).map(({ window, author }) => [window, author])).toEqual([
      ["w2", "bo"],
      ["w1", "ada"],
    ]);
    expect(await draftFiles(again, "alder", "w1")).toEqual(talks("D2"));
    expect(await historyOf(again, "alder")).toEqual([first]);
    await discardDraft(again, "alder", "w1");
    await discardDraft(again, "alder", "w2");
    expect(await draftsOf(again, "alder")).toEqual([]);
    expect(await countTexts(again)).toBe(2);
    expect(await filesOf(again, first.id)).toEqual(talks("One"));
    await Promise.all([store.close(), again.close()]);
  });
});

describe("two who have one draft", () => {
  it("do not write over each other: who comes second is told, and nothing is kept", async () => {
    const { store, first } = await begun();
    const draft = { dossier: "alder", window: "w1", author: "ada", parent: first.id };
    const one = await saveDraft(store, { ...draft, files: talks("D1"), steps: "[1]" });
    expect(one).toMatchObject({ status: "kept", draft: { version: 1, steps: "[1]" } });
    const both = ["D2", "D3"].map((title) => saveDraft(store, { ...draft, files: talks(title) }, 1));
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual(["kept", "stale"]);
    expect(await draftFiles(store, "alder", "w1")).toEqual(talks("D2"));
    expect(await draftOf(store, "alder", "w1")).toMatchObject({ version: 2, steps: null });
    await discardDraft(store, "alder", "w1");
    expect(await saveDraft(store, { ...draft, files: talks("D4") }, 2)).toEqual({ status: "stale" });
    await store.close();
  });
});

describe("one connection used by many at once", () => {
  it("lets one transaction end before the next begins, and shows nobody half of one", async () => {
    const { store, first } = await begun();
    const many = Array.from({ length: 12 }, (_, index) =>
      appendRevision(store, "alder", first.id, by(`Many ${index}`)),
    );
    const seen = Array.from({ length: 12 }, () => historyOf(store, "alder"));
    const outcomes = (await Promise.all(many)).map(({ status }) => status);
    expect(outcomes.filter((status) => status === "appended")).toHaveLength(1);
    expect(outcomes.filter((status) => status === "conflict")).toHaveLength(11);
    for (const history of await Promise.all(seen)) expect([1, 2]).toContain(history.length);
    expect(await faultsOfStore(store)).toEqual([]);
    await store.close();
  });
});

describe("the data folder", () => {
  it("follows each system's custom", () => {
    const on = (platform: NodeJS.Platform, home: string, env = {}) => dataFolder({ platform, home, env });
    expect(on("linux", "/home/ada")).toBe("/home/ada/.local/share/concordat");
    expect(on("linux", "/home/ada", { XDG_DATA_HOME: "/data" })).toBe("/data/concordat");
    expect(on("linux", "/home/ada", { XDG_DATA_HOME: "data" })).toBe("/home/ada/.local/share/concordat");
    expect(on("darwin", "/Users/ada")).toBe("/Users/ada/Library/Application Support/Concordat");
    expect(on("win32", "C:\\Users\\ada")).toBe("C:\\Users\\ada\\AppData\\Local\\Concordat");
    expect(on("win32", "C:\\Users\\ada", { LOCALAPPDATA: "D:\\L" })).toBe("D:\\L\\Concordat");
  });
});

describe("the store's source", () => {
  it("speaks SQLite's own words in one file only", () => {
    const own = /pragma|vacuum|begin immediate|insert or|rowid|autoincrement|node:sqlite|\bsql`/i;
    const folder = join(import.meta.dirname, "../../src/store");
    for (const name of ["migrations.ts", "revisions.ts", "drafts.ts", "texts.ts"]) {
      expect(readFileSync(join(folder, name), "utf8")).not.toMatch(own);
    }
  });
});
