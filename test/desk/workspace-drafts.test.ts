import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { DossierAnswer, EvidenceAnswer, QuestionsAnswer } from "../../src/desk/server/answer-types.ts";
import { dossierInStore } from "../../src/desk/server/workspace/dossier-in-store.ts";
import { draftsIn } from "../../src/desk/server/workspace/drafts.ts";
import { eventHub } from "../../src/desk/server/workspace/events.ts";
import * as schema from "../../src/desk/server/workspace/schemas.ts";
import type {
  ContentAnswer,
  DraftAnswer,
  DraftEdit,
  DraftState,
  FilesAnswer,
  NoteTaken,
  StaleDraft,
} from "../../src/desk/server/workspace-types.ts";
import { storeFile } from "../../src/store/data-folder.ts";
import { openStore } from "../../src/store/store.ts";
import { talks } from "../store/folder.ts";
import { emptyFolder, type OpenDesk, openDesk } from "./open-workspace.ts";

let desk: OpenDesk;

afterEach(() => desk.close());

const rename = (name: string): DraftEdit => ({ kind: "set", at: "issues.well.name.en", value: name });

async function put(draft: DraftState, edits: readonly DraftEdit[], undone: readonly DraftEdit[] = []) {
  const { id, version, base } = draft;
  return desk.ask("PUT", `/api/drafts/${id}`, { version, base, edits, undone });
}

async function nameIn(address: string): Promise<string | undefined> {
  const { dossier } = await desk.get<DossierAnswer>(address);
  const name = dossier?.issues[0]?.name as { readonly en: string } | undefined;
  return name?.en;
}

describe("a draft on the desk", () => {
  it("is shown at every reading address that names it, and nowhere else", async () => {
    desk = await openDesk();
    const begun = await desk.begin();
    expect(schema.draft.safeParse(begun).success).toBe(true);
    const { status, body } = await put(begun, [rename("The spring")]);
    expect(status).toBe(200);
    expect(schema.draftState.safeParse(body).success).toBe(true);
    const state = body as DraftState;
    expect(state).toMatchObject({
      version: 2,
      editCount: 1,
      shown: "working",
      isBehind: false,
      problems: [],
    });
    expect(state.hash).not.toBe(begun.hash);
    expect(await nameIn(`/api/dossier?draft=${begun.id}`)).toBe("The spring");
    expect(await nameIn("/api/dossier")).toBe("The well");
    for (const address of ["analyses/deals", "findings", "packages", "model"]) {
      expect((await desk.ask("GET", `/api/${address}?draft=${begun.id}`)).status).toBe(200);
      expect((await desk.ask("GET", `/api/${address}?draft=nobody`)).status).toBe(404);
    }
    const evidence = await desk.get<EvidenceAnswer>(`/api/evidence?path=issues.well&draft=${begun.id}`);
    expect(JSON.stringify(evidence.trails)).toContain("The spring");
  });

  it("takes an edit back and makes it again, and comes back to the very hash", async () => {
    desk = await openDesk();
    const begun = await desk.begin();
    const done = (await put(begun, [rename("The spring")])).body as DraftState;
    const back = (await put(done, [], [rename("The spring")])).body as DraftState;
    expect([back.hash, back.filesHash, back.undoneCount]).toEqual([begun.hash, begun.filesHash, 1]);
    const again = (await put(back, [rename("The spring")])).body as DraftState;
    expect([again.hash, again.filesHash]).toEqual([done.hash, done.filesHash]);
  });

  it("tells its problems as `check` does and goes on showing its last good state", async () => {
    desk = await openDesk();
    const begun = await desk.begin();
    const wrong: DraftEdit = { kind: "set", at: "packages.fair-share.choice.well", value: "shared-by-all" };
    const state = (await put(begun, [rename("The spring"), wrong])).body as DraftState;
    expect(state.shown).toBe("last-good");
    expect(state.problems).toMatchObject([
      {
        code: "unknown-reference",
        severity: "error",
        file: "dossier.yaml",
        path: "packages.fair-share.choice.well",
      },
    ]);
    const shown = await desk.get<DossierAnswer>(`/api/dossier?draft=${begun.id}`);
    expect([shown.shown, shown.hash]).toEqual(["last-good", state.hash]);
    expect(shown.problems).toEqual(state.problems);
    expect(await nameIn(`/api/dossier?draft=${begun.id}`)).toBe("The spring");
    const { content } = await desk.get<ContentAnswer>(`/api/content?draft=${begun.id}`);
    expect(JSON.stringify(content.packages)).toContain("shared-by-all");
  });

  it("takes a whole file's text, even one that is no YAML", async () => {
    desk = await openDesk();
    const begun = await desk.begin();
    const text: DraftEdit = { kind: "text", file: "more.yaml", text: "events: [\n" };
    const state = (await put(begun, [text])).body as DraftState;
    expect(state.shown).toBe("last-good");
    expect(state.problems[0]).toMatchObject({ file: "more.yaml", severity: "error" });
    const { files } = await desk.get<FilesAnswer>(`/api/drafts/${begun.id}/files`);
    expect(files.map(({ path }) => path)).toEqual(["dossier.yaml", "more.yaml"]);
    for (const file of ["../out.yaml", "/etc/x.yaml", "a/b/c.yaml", "notes.txt", ".hidden.yaml"]) {
      expect((await put(state, [{ kind: "text", file, text: "" }])).status, file).toBe(400);
    }
  });

  it("keeps nothing of an edit that cannot be made, and says which", async () => {
    desk = await openDesk();
    const begun = await desk.begin();
    const { status, body } = await put(begun, [rename("x"), { kind: "remove", at: "issues.nothing" }]);
    expect(status).toBe(422);
    expect(schema.refusedEdit.safeParse(body).success).toBe(true);
    expect(body).toMatchObject({ index: 1, problem: { code: "nothing-there", at: "issues.nothing" } });
    expect(await desk.get<DraftAnswer>(`/api/drafts/${begun.id}`)).toEqual(begun);
  });

  it("that two windows hold is not written over by the second", async () => {
    desk = await openDesk();
    const begun = await desk.begin();
    await put(begun, [rename("The spring")]);
    const { status, body } = await put(begun, [rename("The pond")]);
    expect(status).toBe(409);
    const { error, draft } = body as StaleDraft;
    expect([error, draft.version, draft.edits]).toEqual(["stale-draft", 2, [rename("The spring")]]);
    const both = [rename("A"), rename("B")].map((edit) => put(draft, [edit]));
    expect((await Promise.all(both)).map((one) => one.status).toSorted()).toEqual([200, 409]);
  });

  it("is there with its edits after the desk was started anew, and gone once given up", async () => {
    desk = await openDesk();
    const begun = await desk.begin();
    const edits = [rename("The spring"), { kind: "remove", at: "packages.old-way" } as const];
    const state = (await put(begun, edits, [rename("The pond")])).body as DraftState;
    await desk.close();
    desk = await openDesk({ folder: desk.folder, data: desk.data });
    expect(await desk.get<DraftAnswer>(`/api/drafts/${begun.id}`)).toEqual({
      ...state,
      edits,
      undone: [rename("The pond")],
    });
    expect((await desk.ask("DELETE", `/api/drafts/${begun.id}`)).status).toBe(204);
    expect((await desk.ask("GET", `/api/drafts/${begun.id}`)).status).toBe(404);
    expect(await desk.get("/api/drafts")).toEqual({ drafts: [] });
    expect(desk.events.at(-1)).toEqual({ kind: "draft-gone", id: begun.id });
  });

  it("takes another base only while it has no edits", async () => {
    desk = await openDesk();
    const begun = await desk.begin();
    const state = (await put(begun, [rename("The spring")])).body as DraftState;
    const wrong = { ...state, base: "0".repeat(64) };
    expect((await put(wrong, [rename("x")])).body).toEqual({ error: "wrong-base" });
    expect((await put({ ...begun, base: "nothing" }, [])).status).toBe(409);
  });
});

describe("questions worth asking", () => {
  it("come from a draft's statements, and an answer that becomes one changes them", async () => {
    desk = await openDesk();
    const begun = await desk.begin();
    const open: DraftEdit = {
      kind: "set",
      at: "preferences.upper.weights",
      value: [{ values: { well: [20, 70], road: [10, 60], fee: [10, 40] } }],
    };
    const state = (await put(begun, [open])).body as DraftState;
    expect(state.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const address = `/api/questions?party=upper&draft=${begun.id}`;
    const { questions } = await desk.get<QuestionsAnswer>(address);
    const [first] = questions;
    expect(first?.firstIsBetter).toBeCloseTo(0.5, 1);
    const [prefers, to] = first?.packages ?? [];
    const answer: DraftEdit = {
      kind: "insert",
      at: "preferences.upper.compares",
      value: { prefers, to } as never,
    };
    expect((await put(state, [open, answer])).status).toBe(200);
    const after = await desk.get<QuestionsAnswer>(address);
    expect(after.questions).not.toContainEqual(first);
  });
});

describe("a draft of an older store", () => {
  it("that was kept as files alone comes as edits that put those files", async () => {
    desk = await openDesk();
    const data = await emptyFolder();
    await copyFile(join(import.meta.dirname, "../fixtures/store/version-1.sqlite"), storeFile(data));
    const store = await openStore({ data });
    const drafts = draftsIn(dossierInStore(store, "alder"), eventHub(), "ada");
    const draft = (await drafts.get("w1")) as DraftAnswer;
    expect(draft).toMatchObject({ version: 1, editCount: 1, undone: [], author: "bo" });
    expect(draft.edits).toEqual([{ kind: "text", file: "dossier.yaml", text: talks("Draft")[0]?.text }]);
    expect((await drafts.live("w1"))?.files).toEqual(talks("Draft"));
    await store.close();
  });
});

describe("a quick note", () => {
  it("becomes a private source and a claim that quotes it, which the public does not see", async () => {
    desk = await openDesk();
    const { id, version } = await desk.begin();
    const text = "Elder to miller, 9 March: “we could share it\nin dry years”";
    const asked = { draft: id, version, text, date: "2020-03-09", subject: "well" };
    const { status, body } = await desk.ask("POST", "/api/notes", asked);
    expect(status).toBe(201);
    const { draft, source, claim } = body as NoteTaken;
    expect([draft.shown, draft.problems, draft.edits.length]).toEqual(["working", [], 2]);
    const at = `asOf=latest&draft=${id}`;
    const { dossier } = await desk.get<DossierAnswer>(`/api/dossier?${at}`);
    expect(dossier?.sources.find((one) => one.id === source)).toMatchObject({
      title: "Elder to miller, 9 March: “we could share it",
      kind: "note",
      published: "2020-03-09",
      visibility: "private",
    });
    expect(dossier?.claims.find((one) => one.id === claim)).toMatchObject({
      subject: "well",
      source,
      passage: { quote: text },
    });
    const seen = await desk.get<DossierAnswer>(`/api/dossier?${at}&visibility=team`);
    expect(JSON.stringify(seen.dossier)).not.toContain("dry years");
    expect(seen.hash).not.toBe(draft.hash);
    const second = await desk.ask("POST", "/api/notes", { ...asked, version: draft.version });
    expect((second.body as NoteTaken).source).toBe("note-2020-03-09-2");
    expect((second.body as NoteTaken).draft.problems).toEqual([]);
    expect((await desk.ask("POST", "/api/notes", asked)).status).toBe(409);
  });

  it("is short: a body beyond the limit is refused before it is read", async () => {
    desk = await openDesk();
    const long = { draft: "x", version: 1, text: "x".repeat(1_100_000) };
    expect(await desk.ask("POST", "/api/notes", long)).toEqual({ status: 413, body: { error: "too-large" } });
  });
});
