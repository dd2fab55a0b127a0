import { afterEach, describe, expect, it } from "vitest";
import { type ServedDesk, serveDesk } from "../../src/desk/server/serve.ts";
import type { DraftAnswer, Saved, WorkspaceEvent } from "../../src/desk/server/workspace-types.ts";
import { copyOfWell, emptyFolder, until } from "./open-workspace.ts";

let desk: ServedDesk;

afterEach(() => desk.close());

async function serve(): Promise<void> {
  desk = await serveDesk({ folder: await copyOfWell(), data: await emptyFolder(), port: 0 });
}

const headersOf = () => ({ authorization: `Bearer ${desk.token}`, "content-type": "application/json" });

const ask = (method: string, address: string, body?: unknown, signal?: AbortSignal) =>
  fetch(`${desk.address}${address}`, {
    method,
    headers: headersOf(),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });

/** What a window hears from now on. */
async function listen(): Promise<{ readonly heard: readonly WorkspaceEvent[]; stop(): void }> {
  const gone = new AbortController();
  const response = await ask("GET", "api/events", undefined, gone.signal);
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  const heard: WorkspaceEvent[] = [];
  const read = async () => {
    let text = "";
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      const messages = text.split("\n\n");
      text = messages.pop() ?? "";
      for (const message of messages) {
        const data = /^data: (.*)$/m.exec(message)?.[1];
        if (data !== undefined) heard.push(JSON.parse(data) as WorkspaceEvent);
      }
    }
  };
  read().catch(() => undefined);
  await until(() => heard.length > 0);
  return { heard, stop: () => gone.abort() };
}

describe("the windows of a desk", () => {
  it("hear of drafts, of a new head, of the folder, and how far an analysis has got", async () => {
    await serve();
    const window = await listen();
    expect(window.heard[0]).toMatchObject({ kind: "hello", head: { number: 1 } });
    const draft = (await (await ask("POST", "api/drafts", {})).json()) as DraftAnswer;
    const edits = [{ kind: "set", at: "issues.well.name.en", value: "The spring" }];
    const change = { version: draft.version, base: draft.base, edits, undone: [] };
    const state = (await (await ask("PUT", `api/drafts/${draft.id}`, change)).json()) as DraftAnswer;
    expect((await ask("GET", `api/analyses/deals?draft=${draft.id}`)).status).toBe(200);
    const asked = { draft: draft.id, version: state.version, message: "Renamed" };
    const { revision } = (await (await ask("POST", "api/revisions", asked)).json()) as Saved;
    await until(() => window.heard.some(({ kind }) => kind === "disk"));
    const kinds = new Set(window.heard.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(["disk", "draft", "head", "hello", "progress"]);
    expect(window.heard).toContainEqual({ kind: "head", head: revision });
    expect(window.heard).toContainEqual({
      kind: "disk",
      disk: { status: "followed", ahead: true, problems: [] },
    });
    const progress = window.heard.filter((event) => event.kind === "progress" && event.hash === state.hash);
    expect(progress).toContainEqual({
      kind: "progress",
      analysis: "deals",
      hash: state.hash,
      asOf: "2020-03-10",
      positions: "assessed",
      share: 1,
    });
    window.stop();
  });

  it("that wait for a draft's old state are told that it has changed", async () => {
    await serve();
    const draft = (await (await ask("POST", "api/drafts", {})).json()) as DraftAnswer;
    const waiting = ask("GET", `api/findings?draft=${draft.id}&asOf=latest&positions=declared`);
    const edits = [{ kind: "set", at: "issues.well.name.en", value: "The spring" }];
    const change = { version: draft.version, base: draft.base, edits, undone: [] };
    expect((await ask("PUT", `api/drafts/${draft.id}`, change)).status).toBe(200);
    // Where the answer was there before the change, it is given.
    expect([200, 204]).toContain((await waiting).status);
  });
});

describe("the desk's server", () => {
  it("refuses a body that is no JSON, and one that is not a question", async () => {
    await serve();
    const odd = await fetch(`${desk.address}api/drafts`, { method: "POST", headers: headersOf(), body: "{" });
    expect(odd.status).toBe(400);
    const plain = { ...headersOf(), "content-type": "text/plain" };
    const form = await fetch(`${desk.address}api/drafts`, { method: "POST", headers: plain, body: "{}" });
    expect(form.status).toBe(415);
    for (const body of [{ edits: [{ kind: "restore", pieces: [] }] }, { edit: [] }, { base: 3 }]) {
      const { status } = await ask("POST", "api/drafts", body);
      expect(status, JSON.stringify(body)).toBe(400);
    }
  });

  it("describes every address it has, and shows the description without script", async () => {
    await serve();
    const described = (await (await ask("GET", "api/openapi.json")).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { summary?: string }>>;
    };
    expect(described.openapi).toBe("3.1.0");
    const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { summary }]) => {
        expect(summary, path).toMatch(/\w/);
        return `${method.toUpperCase()} ${path}`;
      }),
    );
    expect(operations.toSorted()).toEqual(
      [
        "DELETE /api/drafts/{id}",
        "GET /api/analyses",
        "GET /api/analyses/{id}",
        "GET /api/briefing",
        "GET /api/content",
        "GET /api/diff",
        "GET /api/dossier",
        "GET /api/drafts",
        "GET /api/drafts/{id}",
        "GET /api/drafts/{id}/conflicts",
        "GET /api/drafts/{id}/files",
        "GET /api/events",
        "GET /api/evidence",
        "GET /api/findings",
        "GET /api/model",
        "GET /api/packages",
        "GET /api/questions",
        "GET /api/revisions",
        "GET /api/revisions/{id}",
        "GET /api/revisions/{id}/files",
        "GET /api/standing",
        "GET /api/workspace",
        "POST /api/check",
        "POST /api/drafts",
        "POST /api/notes",
        "POST /api/publish",
        "POST /api/restore",
        "POST /api/revisions",
        "POST /api/write-back",
        "PUT /api/drafts/{id}",
        "PUT /api/revisions/{id}/name",
      ].toSorted(),
    );
    const page = await (await ask("GET", "api/docs")).text();
    for (const path of Object.keys(described.paths)) expect(page).toContain(path);
    expect(page).not.toMatch(/<script|style=|https?:\/\/(?!localhost)/);
  });
});
