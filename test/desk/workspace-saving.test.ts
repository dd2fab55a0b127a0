import { afterEach, describe, expect, it } from "vitest";
import * as schema from "../../src/desk/server/workspace/schemas.ts";
import type {
  ConflictsAnswer,
  DiffAnswer,
  DraftEdit,
  DraftState,
  FilesAnswer,
  RevisionAnswer,
  RevisionsAnswer,
  SaveConflict,
  Saved,
} from "../../src/desk/server/workspace-types.ts";
import { type OpenDesk, openDesk } from "./open-workspace.ts";

let desk: OpenDesk;

afterEach(() => desk.close());

const rename = (issue: string, name: string): DraftEdit => ({
  kind: "set",
  at: `issues.${issue}.name.en`,
  value: name,
});

async function draftWith(...edits: DraftEdit[]): Promise<DraftState> {
  const { id, version, base } = await desk.begin();
  const { body } = await desk.ask("PUT", `/api/drafts/${id}`, { version, base, edits, undone: [] });
  return body as DraftState;
}

const save = (draft: DraftState, more: object = {}) =>
  desk.ask("POST", "/api/revisions", { draft: draft.id, version: draft.version, message: "Named", ...more });

async function headText(): Promise<string> {
  const { revisions } = await desk.get<RevisionsAnswer>("/api/revisions");
  const { files } = await desk.get<FilesAnswer>(`/api/revisions/${revisions[0]?.id}/files`);
  return files.map(({ text }) => text).join("");
}

describe("saving a draft", () => {
  it("makes a revision with its message, name and author, told to every window; the draft goes on from it", async () => {
    desk = await openDesk();
    const draft = await draftWith(rename("well", "The spring"));
    const { status, body } = await save(draft, { name: "As sent", author: "ada" });
    expect(status).toBe(201);
    expect(schema.saved.safeParse(body).success).toBe(true);
    const { revision, draft: after } = body as Saved;
    expect(revision).toMatchObject({ number: 2, author: "ada", message: "Named", names: ["As sent"] });
    expect(after).toMatchObject({ id: draft.id, base: revision.id, editCount: 0, isBehind: false });
    expect(after.hash).toBe(draft.hash);
    expect(await headText()).toContain("# Two neighbours and a well");
    expect(desk.events.filter(({ kind }) => kind === "head")).toEqual([{ kind: "head", head: revision }]);
    expect((await save(after)).body).toMatchObject({ status: "unchanged", revision: { number: 2 } });
    expect((await save(draft)).status).toBe(409);
  });

  it("merges with what was saved meanwhile, section by section", async () => {
    desk = await openDesk();
    const [first, second] = [
      await draftWith(rename("well", "The spring")),
      await draftWith(rename("road", "The path")),
    ];
    await save(first);
    expect(await desk.get(`/api/drafts/${second.id}`)).toMatchObject({ isBehind: true });
    expect((await save(second)).status).toBe(201);
    expect(await headText()).toMatch(/The spring[\s\S]*The path/);
  });

  it("shows both sides where both changed one entry, and takes what a person decides", async () => {
    desk = await openDesk();
    const [first, second] = [
      await draftWith(rename("well", "The spring")),
      await draftWith(rename("well", "The pond")),
    ];
    await save(first);
    const found = await desk.get<ConflictsAnswer>(`/api/drafts/${second.id}/conflicts`);
    const { status, body } = await save(second);
    expect(status).toBe(409);
    expect(body).toEqual({ error: "conflict", ...found });
    expect(schema.saveRefusal.safeParse(body).success).toBe(true);
    const { head, conflicts } = body as SaveConflict;
    expect(conflicts.map(({ at }) => at)).toEqual(["issues.well"]);
    const [conflict] = conflicts;
    expect([conflict?.base?.text, conflict?.mine?.text, conflict?.theirs?.text]).toEqual([
      expect.stringContaining("The well"),
      expect.stringContaining("The pond"),
      expect.stringContaining("The spring"),
    ]);
    const decisions = conflicts.map(({ file, at, about }) => ({ file, at, about, take: "mine" }));
    // A decision about another state than the newest does not count.
    expect((await save(second, { settled: { head: second.base, decisions } })).status).toBe(409);
    expect((await save(second, { settled: { head: head.id, decisions } })).status).toBe(201);
    expect(await headText()).toContain("The pond");
    expect((await desk.get<RevisionsAnswer>("/api/revisions")).revisions).toHaveLength(3);
  });

  it("refuses errors unless they are meant, and keeps the draft", async () => {
    desk = await openDesk();
    const draft = await draftWith({ kind: "remove", at: "parties.upper" });
    const { status, body } = await save(draft);
    expect([status, (body as { error: string }).error]).toEqual([422, "errors"]);
    expect(await desk.get(`/api/drafts/${draft.id}`)).toMatchObject({ editCount: 1 });
    expect((await save(draft, { despiteErrors: true })).status).toBe(201);
  });

  it("leaves a name with the revision that has it", async () => {
    desk = await openDesk();
    const first = (await save(await draftWith(rename("well", "A")), { name: "Final" })).body as Saved;
    const second = (await save(first.draft && (await draftWith(rename("well", "B"))), { name: "Final" }))
      .body as Saved;
    expect([second.status, second.isNamed, second.revision.names]).toEqual(["saved", false, []]);
    const name = (id: string, text: string) => desk.ask("PUT", `/api/revisions/${id}/name`, { name: text });
    expect((await name(second.revision.id, "Final")).body).toEqual({
      error: "name-taken",
      revision: first.revision.id,
    });
    expect((await name(second.revision.id, "Final 2")).body).toMatchObject({ names: ["Final 2"] });
    expect((await name("nobody", "x")).status).toBe(404);
  });
});

describe("older states", () => {
  it("are told apart by section and place, with both sides", async () => {
    desk = await openDesk();
    const draft = await draftWith(
      rename("well", "The spring"),
      { kind: "remove", at: "packages.old-way" },
      { kind: "move", at: "parties.lower", before: "upper" },
    );
    const diff = await desk.get<DiffAnswer>(`/api/diff?from=head&to=draft:${draft.id}`);
    expect(schema.diff.safeParse(diff).success).toBe(true);
    const told = diff.sections.flatMap(({ section, changes }) =>
      changes.map(({ at, kind }) => `${section} ${kind} ${at}`),
    );
    expect(told.toSorted()).toEqual([
      "issues changed issues.well",
      "packages removed packages.old-way",
      "parties order parties",
    ]);
    expect((await desk.ask("GET", "/api/diff?from=head&to=nobody")).status).toBe(404);
    expect(await desk.get("/api/diff?from=head&to=head")).toEqual({ sections: [] });
  });

  it("are restored as a new revision, unless somebody saved meanwhile", async () => {
    desk = await openDesk();
    const before = await headText();
    const { revision } = (await save(await draftWith(rename("well", "The spring")))).body as Saved;
    const [, first] = (await desk.get<RevisionsAnswer>("/api/revisions")).revisions;
    const asked = { revision: first?.id, head: first?.id };
    const late = await desk.ask("POST", "/api/restore", asked);
    expect([late.status, late.body]).toMatchObject([409, { error: "head-moved", head: { id: revision.id } }]);
    const { status, body } = await desk.ask("POST", "/api/restore", { ...asked, head: revision.id });
    expect(status).toBe(201);
    expect(body as { revision: RevisionAnswer }).toMatchObject({
      revision: { number: 3, parent: revision.id },
    });
    expect(await headText()).toBe(before);
  });
});
