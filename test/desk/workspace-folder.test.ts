import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { DossierAnswer } from "../../src/desk/server/answer-types.ts";
import * as schema from "../../src/desk/server/workspace/schemas.ts";
import type {
  DraftEdit,
  DraftState,
  FolderConflict,
  RevisionsAnswer,
  WorkspaceAnswer,
} from "../../src/desk/server/workspace-types.ts";
import { storeFile } from "../../src/store/data-folder.ts";
import { deskFixture } from "./fixtures.ts";
import { copyOfWell, emptyFolder, type OpenDesk, openDesk, until } from "./open-workspace.ts";

let desk: OpenDesk;

afterEach(() => desk.close());

const file = () => join(desk.folder, "dossier.yaml");

async function onDisk(from: string, to: string): Promise<void> {
  const text = await readFile(file(), "utf8");
  expect(text).toContain(from);
  await writeFile(file(), text.replace(from, to));
}

async function saveInDesk(name: string): Promise<void> {
  const { id, version, base } = await desk.begin();
  const edits: DraftEdit[] = [{ kind: "set", at: "issues.well.name.en", value: name }];
  const { body } = await desk.ask("PUT", `/api/drafts/${id}`, { version, base, edits, undone: [] });
  const asked = { draft: id, version: (body as DraftState).version, message: "Renamed" };
  expect((await desk.ask("POST", "/api/revisions", asked)).status).toBe(201);
}

const workspace = () => desk.get<WorkspaceAnswer>("/api/workspace");
const headNumber = async () => (await workspace()).head?.number;

describe("the folder behind the desk", () => {
  it("is taken over as the first revision, and what changes in it comes as one by the folder", async () => {
    desk = await openDesk();
    const first = await workspace();
    expect(schema.workspace.safeParse(first).success).toBe(true);
    expect(first).toMatchObject({
      readingOnly: null,
      head: { number: 1 },
      disk: { status: "followed", ahead: false },
    });
    await onDisk("name: { en: The well,", "name: { en: The spring,");
    await until(async () => (await headNumber()) === 2);
    const [head] = (await desk.get<RevisionsAnswer>("/api/revisions")).revisions;
    expect(head?.author).toBe("the folder");
    await until(() => desk.events.some((event) => event.kind === "head" && event.head.id === head?.id));
    const { dossier } = await desk.get<DossierAnswer>("/api/dossier");
    expect(dossier?.issues[0]?.name).toMatchObject({ en: "The spring" });
  });

  it("is written only when asked, and holds then what the store holds", async () => {
    desk = await openDesk();
    const before = await readFile(file(), "utf8");
    await saveInDesk("The spring");
    expect(await readFile(file(), "utf8")).toBe(before);
    expect((await workspace()).disk).toMatchObject({ status: "followed", ahead: true });
    const { status, body } = await desk.ask("POST", "/api/write-back", {});
    expect([status, body]).toMatchObject([200, { status: "written", paths: ["dossier.yaml"] }]);
    expect(await readFile(file(), "utf8")).toBe(
      before.replace("name: { en: The well, ar", "name: { en: The spring, ar"),
    );
    expect(await readdir(desk.folder)).toEqual(["dossier.yaml"]);
    expect((await workspace()).disk).toMatchObject({ status: "followed", ahead: false });
  });

  it("that changed in the same place is not written over; a person decides", async () => {
    desk = await openDesk();
    await saveInDesk("The spring");
    await onDisk("name: { en: The well,", "name: { en: The pond,");
    const { status, body } = await desk.ask("POST", "/api/write-back", {});
    expect(status).toBe(409);
    expect(schema.writeBackRefusal.safeParse(body).success).toBe(true);
    const { head, disk, conflicts } = body as FolderConflict;
    expect(conflicts.map(({ at }) => at)).toEqual(["issues.well"]);
    expect(await readFile(file(), "utf8")).toContain("The pond");
    expect((await workspace()).disk).toMatchObject({ status: "conflict", disk });
    const decisions = conflicts.map(({ file: path, at, about }) => ({
      file: path,
      at,
      about,
      take: "theirs",
    }));
    const stale = { settled: { head: head.id, disk: "0", decisions } };
    expect((await desk.ask("POST", "/api/write-back", stale)).status).toBe(409);
    const settled = await desk.ask("POST", "/api/write-back", {
      settled: { head: head.id, disk, decisions },
    });
    expect(settled.status).toBe(200);
    expect(await readFile(file(), "utf8")).toContain("The pond");
    expect((await workspace()).disk).toMatchObject({ status: "followed", ahead: false });
    expect(await headNumber()).toBe(3);
  });

  it("has what changed in another place merged before it is written", async () => {
    desk = await openDesk();
    await saveInDesk("The spring");
    await onDisk("en: The road", "en: The path");
    expect((await desk.ask("POST", "/api/write-back", {})).status).toBe(200);
    expect(await readFile(file(), "utf8")).toMatch(/The spring[\s\S]*The path/);
  });

  it("holds a link that leads out of it, which is not read, and that is said", async () => {
    const folder = await copyOfWell();
    await symlink(join(deskFixture("broken"), "dossier.yaml"), join(folder, "link.yaml"));
    desk = await openDesk({ folder });
    const warned = [{ code: "link-outside", severity: "warning", file: "link.yaml" }];
    expect((await desk.get<DossierAnswer>("/api/dossier")).problems).toMatchObject(warned);
    expect((await workspace()).disk).toMatchObject({ problems: warned });
  });

  it("is caught up with where it changed while no desk was open", async () => {
    desk = await openDesk();
    await desk.close();
    await onDisk("en: The road", "en: The path");
    desk = await openDesk({ folder: desk.folder, data: desk.data });
    expect(await headNumber()).toBe(2);
  });
});

describe("two desks on one folder and one store", () => {
  it("hear of each other's revisions, and take a change on disk over once", async () => {
    desk = await openDesk();
    const other = await openDesk({ folder: desk.folder, data: desk.data });
    await saveInDesk("The spring");
    await until(() => other.events.some(({ kind }) => kind === "head"));
    await onDisk("en: The road", "en: The path");
    const numbers = async () => {
      const answers = [await workspace(), await other.get<WorkspaceAnswer>("/api/workspace")];
      return answers.map(({ head }) => head?.number);
    };
    await until(async () => (await numbers()).every((number) => number === 3));
    const seen = (one: OpenDesk) => one.events.filter(({ kind }) => kind === "head").length;
    await until(() => seen(desk) === 2 && seen(other) === 2);
    expect(await numbers()).toEqual([3, 3]);
    await other.close();
  });
});

describe("a desk without a store", () => {
  const isReadingOnly = async (code: string) => {
    const answer = await workspace();
    expect(schema.workspace.safeParse(answer).success).toBe(true);
    expect(answer.readingOnly?.code).toBe(code);
    expect((await desk.ask("POST", "/api/drafts", {})).body).toEqual({ error: "reading-only" });
  };

  it("shows the dossier and says that the data folder cannot be used", async () => {
    const data = join(await emptyFolder(), "file");
    await writeFile(data, "");
    desk = await openDesk({ data });
    await isReadingOnly("data-folder");
    expect((await desk.get<DossierAnswer>("/api/dossier")).dossier?.issues).toHaveLength(3);
    expect((await desk.ask("GET", "/api/findings")).status).toBe(200);
    expect((await desk.ask("GET", "/api/dossier?draft=x")).status).toBe(404);
  });

  it("says so where the store is no database", async () => {
    const data = await emptyFolder();
    await writeFile(
      storeFile(data),
      "not a database, though long enough to be read as the head of one".repeat(20),
    );
    desk = await openDesk({ data });
    await isReadingOnly("data-folder");
  });

  it("begins a dossier where there is none, and writes nothing until it is asked to", async () => {
    const folder = join(await emptyFolder(), "New talks");
    await mkdir(folder);
    await writeFile(join(folder, "minutes.txt"), "not a dossier");
    desk = await openDesk({ folder });
    expect(await workspace()).toMatchObject({ readingOnly: null, disk: { status: "followed", ahead: true } });
    expect((await desk.get<DossierAnswer>("/api/dossier")).dossier).toMatchObject({
      title: "New talks",
      parties: [],
    });
    expect(await readdir(folder)).toEqual(["minutes.txt"]);
    const { id, version, base } = await desk.begin();
    const party = { id: "alder", name: "Alder", kind: "state", roles: [{ role: "principal" }] };
    const edits: DraftEdit[] = [{ kind: "insert", at: "parties", value: party }];
    const { body } = await desk.ask("PUT", `/api/drafts/${id}`, { version, base, edits, undone: [] });
    const asked = { draft: id, version: (body as DraftState).version, message: "Alder" };
    expect((await desk.ask("POST", "/api/revisions", asked)).status).toBe(201);
    expect(await desk.ask("POST", "/api/write-back", {})).toMatchObject({ body: { status: "written" } });
    expect(await readFile(join(folder, "dossier.yaml"), "utf8")).toContain("Alder");
    // From here on it is followed like any other: a folder that is emptied cannot be read at the moment.
    await rm(join(folder, "dossier.yaml"));
    expect((await workspace()).disk?.status).toBe("unreadable");
  });

  it("takes over what is written into the folder before anything else was", async () => {
    const folder = join(await emptyFolder(), "new");
    await mkdir(folder);
    desk = await openDesk({ folder });
    await writeFile(join(folder, "dossier.yaml"), "concordat: 1\ntitle: From disk\n");
    await until(async () => (await headNumber()) === 2);
    expect((await desk.get<DossierAnswer>("/api/dossier")).dossier?.title).toBe("From disk");
  });

  it("keeps showing the last revision where the folder goes away", async () => {
    const folder = await copyOfWell();
    desk = await openDesk({ folder });
    await rm(folder, { recursive: true });
    expect((await workspace()).disk?.status).toBe("unreadable");
    expect((await desk.get<DossierAnswer>("/api/dossier")).dossier?.issues).toHaveLength(3);
    expect((await desk.ask("POST", "/api/write-back", {})).body).toMatchObject({ error: "unreadable" });
  });
});
