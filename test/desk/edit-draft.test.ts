import { describe, expect, it } from "vitest";
import type { DraftAnswer, DraftEdit, DraftState } from "../../src/desk/server/workspace-types.ts";
import { createDraft } from "../../src/desk/web/state/draft.ts";
import type { DraftApi } from "../../src/desk/web/state/draft-api.ts";

const set = (at: string, value: number): DraftEdit => ({ kind: "set", at, value });

/** A store of drafts as the server keeps them: one version more with every change, refusing what was made on another. */
function server() {
  const drafts = new Map<string, DraftAnswer>();
  const state = ({ edits: _, undone: __, ...facts }: DraftAnswer): DraftState => facts;
  let isReached = true;
  const answer = (
    id: string,
    version: number,
    base: string,
    edits: readonly DraftEdit[],
    undone: readonly DraftEdit[],
  ) => {
    const kept: DraftAnswer = {
      ...{ id, base, version, author: "a", at: "2026-01-01T00:00:00Z", isBehind: false, problems: [] },
      ...{ editCount: edits.length, undoneCount: undone.length, hash: "h", shown: "working" },
      ...{ filesHash: JSON.stringify(edits), edits, undone },
    };
    drafts.set(id, kept);
    return kept;
  };
  const offline = { ok: false, status: 0, body: { error: "offline" } } as const;
  const api: DraftApi = {
    begin: async ({ base = "head", edits = [], undone = [] }) =>
      isReached ? { ok: true, body: answer(`d${drafts.size + 1}`, 1, base, edits, undone) } : offline,
    get: async (id) => {
      const found = drafts.get(id);
      return found ? { ok: true, body: found } : { ok: false, status: 404, body: { error: "not-there" } };
    },
    change: async (id, { version, base, edits, undone }) => {
      if (!isReached) return offline;
      const now = drafts.get(id);
      if (now === undefined) return { ok: false, status: 404, body: { error: "not-there" } };
      if (now.version !== version)
        return { ok: false, status: 409, body: { error: "stale-draft", draft: now } };
      const index = edits.findIndex((edit) => "at" in edit && edit.at === "nowhere");
      if (index >= 0) {
        const problem = { code: "nothing-there", at: "nowhere" } as const;
        return { ok: false, status: 422, body: { error: "refused-edit", index, problem } };
      }
      return { ok: true, body: state(answer(id, version + 1, base, edits, undone)) };
    },
    discard: async (id) => {
      drafts.delete(id);
      return { ok: true, body: undefined };
    },
    conflicts: async () => offline,
    save: async () => offline,
  };
  return { api, drafts, reach: (now: boolean) => (isReached = now) };
}

function windowOn(api: DraftApi, id: string | null = null) {
  let kept = id;
  const place = { read: () => kept, write: (now: string | null) => (kept = now), base: () => "r1" };
  return { draft: createDraft(api, place, () => new Promise((done) => setTimeout(done, 1))), id: () => kept };
}

describe("a window's draft", () => {
  it("shows an edit at once and keeps it on the revision the window shows", async () => {
    const { api, drafts } = server();
    const { draft, id } = windowOn(api);
    draft.edit(set("a", 1));
    draft.edit(set("b", 2));
    expect(draft.shown().edits).toHaveLength(2);
    await draft.settled();
    expect(id()).toBe("d1");
    expect(drafts.get("d1")).toMatchObject({ base: "r1", edits: [set("a", 1), set("b", 2)] });
    expect(draft.shown().keeping).toBe("kept");
  });

  it("takes edits back and makes them again, and forgets what was taken back once something else is done", async () => {
    const { api, drafts } = server();
    const { draft } = windowOn(api);
    draft.edit(set("a", 1), set("b", 2));
    draft.undo();
    draft.undo();
    draft.redo();
    await draft.settled();
    expect(drafts.get("d1")).toMatchObject({ edits: [set("a", 1)], undone: [set("b", 2)] });
    draft.edit(set("c", 3));
    draft.redo();
    await draft.settled();
    expect(drafts.get("d1")).toMatchObject({ edits: [set("a", 1), set("c", 3)], undone: [] });
  });

  it("begins a draft of its own where another window has the same one, so that neither is overwritten", async () => {
    const { api, drafts } = server();
    const one = windowOn(api);
    one.draft.edit(set("a", 1));
    await one.draft.settled();
    const other = windowOn(api, one.id());
    await other.draft.start();
    one.draft.edit(set("mine", 1));
    await one.draft.settled();
    other.draft.edit(set("theirs", 2));
    await other.draft.settled();
    expect(other.id()).toBe("d2");
    expect(drafts.get("d1")?.edits).toEqual([set("a", 1), set("mine", 1)]);
    expect(drafts.get("d2")?.edits).toEqual([set("a", 1), set("theirs", 2)]);
  });

  it("leaves out an edit that cannot be made, says so, and keeps the others", async () => {
    const { api, drafts } = server();
    const { draft } = windowOn(api);
    draft.edit(set("a", 1));
    await draft.settled();
    draft.edit(set("nowhere", 1), set("b", 2));
    await draft.settled();
    expect(drafts.get("d1")?.edits).toEqual([set("a", 1), set("b", 2)]);
    expect(draft.shown().refused).toEqual({ code: "nothing-there", at: "nowhere" });
  });

  it("keeps what was done out of reach of the server once it can be reached again", async () => {
    const { api, drafts, reach } = server();
    const { draft } = windowOn(api);
    draft.edit(set("a", 1));
    await draft.settled();
    reach(false);
    const told: string[] = [];
    draft.subscribe(() => told.push(draft.shown().keeping));
    draft.edit(set("b", 2));
    await new Promise((done) => setTimeout(done, 5));
    reach(true);
    await draft.settled();
    expect(told).toContain("offline");
    expect(drafts.get("d1")?.edits).toEqual([set("a", 1), set("b", 2)]);
  });

  it("goes on after a reload, keeping what was typed before the draft had come", async () => {
    const { api, drafts } = server();
    const { draft, id } = windowOn(api);
    draft.edit(set("a", 1));
    await draft.settled();
    const again = windowOn(api, id());
    const starting = again.draft.start();
    again.draft.edit(set("b", 2));
    await starting;
    await again.draft.settled();
    expect(drafts.get("d1")?.edits).toEqual([set("a", 1), set("b", 2)]);
  });

  it("puts what is typed into one file together", async () => {
    const { api } = server();
    const { draft } = windowOn(api);
    draft.edit({ kind: "text", file: "a.yaml", text: "1" });
    draft.edit({ kind: "text", file: "a.yaml", text: "12" });
    draft.edit({ kind: "text", file: "b.yaml", text: "3" });
    await draft.settled();
    expect(draft.shown().edits).toEqual([
      { kind: "text", file: "a.yaml", text: "12" },
      { kind: "text", file: "b.yaml", text: "3" },
    ]);
  });
});
