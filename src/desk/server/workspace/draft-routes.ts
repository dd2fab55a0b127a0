import type { OpenAPIHono } from "@hono/zod-openapi";
import { nothingQuery } from "../query.ts";
import { changeAt, routeTo } from "../route-to.ts";
import type { DraftChange, NewDraft, QuickNote } from "../workspace-types.ts";
import { noteEdits } from "./note.ts";
import { answered, inWorkspace, type Opened } from "./opened.ts";
import * as schema from "./schemas.ts";

/** Adds the addresses of drafts. Bodies are checked by their schemas, which say the same as the types they are given here. */
export function draftRoutes(app: OpenAPIHono, opened: Opened): void {
  app.openapi(
    routeTo("/api/drafts", nothingQuery, schema.drafts, "All drafts, the latest first"),
    (context) => inWorkspace(context, opened, async ({ drafts }) => context.json(await drafts.list(), 200)),
  );

  app.openapi(
    changeAt(
      "post",
      "/api/drafts",
      schema.newDraft,
      {
        done: { 201: { what: "The draft", schema: schema.draft } },
        conflict: schema.draftRefusal,
        refused: schema.refusedEdit,
      },
      "Begins a draft",
    ),
    (context) =>
      inWorkspace(context, opened, async ({ drafts }) =>
        answered(context, await drafts.begin(context.req.valid("json") as NewDraft), 201),
      ),
  );

  app.openapi(routeTo("/api/drafts/{id}", nothingQuery, schema.draft, "A draft with its edits"), (context) =>
    inWorkspace(context, opened, async ({ drafts }) =>
      answered(context, await drafts.get(context.req.param("id"))),
    ),
  );

  app.openapi(
    changeAt(
      "put",
      "/api/drafts/{id}",
      schema.draftChange,
      {
        done: { 200: { what: "The draft as it stands, kept on disk", schema: schema.draftState } },
        conflict: schema.draftRefusal,
        refused: schema.refusedEdit,
      },
      "Keeps a draft in the place of what was kept of it",
    ),
    (context) =>
      inWorkspace(context, opened, async ({ drafts }) => {
        const change = context.req.valid("json") as DraftChange;
        return answered(context, await drafts.change(context.req.param("id"), change));
      }),
  );

  app.delete("/api/drafts/:id", (context) =>
    inWorkspace(context, opened, async ({ drafts }) => {
      await drafts.discard(context.req.param("id"));
      return context.body(null, 204);
    }),
  );
  app.openAPIRegistry.registerPath({
    method: "delete",
    path: "/api/drafts/{id}",
    summary: "Gives a draft up",
    parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    responses: { 204: { description: "It is gone" } },
  });

  app.openapi(
    routeTo("/api/drafts/{id}/files", nothingQuery, schema.files, "A draft's working files"),
    (context) =>
      inWorkspace(context, opened, async ({ drafts }) => {
        const live = await drafts.live(context.req.param("id"));
        return answered(context, live === undefined ? { error: "not-there" } : { files: live.files });
      }),
  );

  app.openapi(
    routeTo(
      "/api/drafts/{id}/conflicts",
      nothingQuery,
      schema.conflicts,
      "Where a draft and the newest revision have changed the same places",
    ),
    (context) =>
      inWorkspace(context, opened, async ({ saving }) =>
        answered(context, await saving.conflicts(context.req.param("id"))),
      ),
  );

  app.openapi(
    changeAt(
      "post",
      "/api/notes",
      schema.quickNote,
      {
        done: { 201: { what: "The draft with the note in it", schema: schema.noteTaken } },
        conflict: schema.draftRefusal,
        refused: schema.refusedEdit,
      },
      "Takes a note as a private source and a claim that quotes it",
    ),
    (context) =>
      inWorkspace(context, opened, async ({ drafts }) => {
        const note = context.req.valid("json") as QuickNote;
        const live = await drafts.live(note.draft);
        if (live === undefined) return answered(context, { error: "not-there" });
        const { edits, ...ids } = noteEdits(live.files, note, today());
        const changed = await drafts.change(note.draft, {
          version: note.version,
          base: live.row.parent,
          edits: [...live.edits, ...edits],
          undone: [],
          ...(note.author === undefined ? {} : { author: note.author }),
        });
        if ("error" in changed) return answered(context, changed);
        return answered(context, { draft: await drafts.get(note.draft), ...ids }, 201);
      }),
  );
}

/** The date where the desk runs, as the person at it would write it. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
