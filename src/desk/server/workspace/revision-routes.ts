import type { OpenAPIHono } from "@hono/zod-openapi";
import { historyOf } from "../../../store/revisions.ts";
import { nothingQuery } from "../query.ts";
import { changeAt, routeTo } from "../route-to.ts";
import type { NewRevision, Restoration, RevisionName } from "../workspace-types.ts";
import { diffBetween } from "./diff.ts";
import { revisionAnswer } from "./dossier-in-store.ts";
import { answered, inWorkspace, type Opened } from "./opened.ts";
import * as schema from "./schemas.ts";
import { filesNamed, type Workspace } from "./workspace.ts";

/** Adds the addresses of revisions: the history, saving, comparing and restoring. */
export function revisionRoutes(app: OpenAPIHono, opened: Opened): void {
  app.openapi(
    routeTo("/api/revisions", nothingQuery, schema.revisions, "All revisions, the newest first"),
    (context) =>
      inWorkspace(context, opened, async ({ dossier: { store, id } }) =>
        context.json({ revisions: (await historyOf(store, id)).map(revisionAnswer) }, 200),
      ),
  );

  app.openapi(
    changeAt(
      "post",
      "/api/revisions",
      schema.newRevision,
      {
        done: {
          200: { what: "Nothing differs from the newest revision", schema: schema.saved },
          201: { what: "The new revision", schema: schema.saved },
        },
        conflict: schema.saveRefusal,
      },
      "Saves a draft as a revision, merged with what was saved since",
    ),
    (context) =>
      changing(context.req.valid("json") as NewRevision, async (asked, { saving }) => {
        const saved = await saving.save(asked);
        return answered(context, saved, "status" in saved && saved.status === "saved" ? 201 : 200);
      })(context, opened),
  );

  app.openapi(routeTo("/api/revisions/{id}", nothingQuery, schema.revision, "A revision"), (context) =>
    inWorkspace(context, opened, async ({ dossier }) => {
      const found = await dossier.revision(context.req.param("id"));
      return answered(context, found === undefined ? { error: "not-there" } : revisionAnswer(found));
    }),
  );

  app.openapi(
    routeTo("/api/revisions/{id}/files", nothingQuery, schema.files, "A revision's files, byte for byte"),
    (context) =>
      inWorkspace(context, opened, async ({ dossier }) => {
        const found = await dossier.revision(context.req.param("id"));
        if (found === undefined) return answered(context, { error: "not-there" });
        return answered(context, { files: await dossier.files(found.id) });
      }),
  );

  app.openapi(
    changeAt(
      "put",
      "/api/revisions/{id}/name",
      schema.revisionName,
      {
        done: { 200: { what: "The revision with its names", schema: schema.revision } },
        conflict: schema.nameRefusal,
      },
      "Gives a revision a name, for good",
    ),
    (context) =>
      inWorkspace(context, opened, async ({ saving }) => {
        const asked = context.req.valid("json") as RevisionName;
        return answered(context, await saving.name(context.req.param("id"), asked));
      }),
  );

  app.openapi(
    routeTo("/api/diff", schema.diffQuery, schema.diff, "What differs between two states"),
    (context) =>
      inWorkspace(context, opened, async (workspace) => {
        const { from, to } = context.req.valid("query");
        const [before, after] = [await filesNamed(workspace, from), await filesNamed(workspace, to)];
        if (before === undefined || after === undefined) return answered(context, { error: "not-there" });
        return answered(context, diffBetween(before, after));
      }),
  );

  app.openapi(
    changeAt(
      "post",
      "/api/restore",
      schema.restoration,
      {
        done: {
          200: { what: "The newest revision has these files already", schema: schema.restored },
          201: { what: "The new revision", schema: schema.restored },
        },
        conflict: schema.restoreRefusal,
      },
      "Makes a new revision with an old one's files",
    ),
    (context) =>
      changing(context.req.valid("json") as Restoration, async (asked, { saving }) => {
        const restored = await saving.restore(asked);
        return answered(context, restored, "status" in restored && restored.status === "saved" ? 201 : 200);
      })(context, opened),
  );
}

/** A change that may move the head, of which the windows are told. */
function changing<Asked>(asked: Asked, change: (asked: Asked, workspace: Workspace) => Promise<Response>) {
  return (context: Parameters<typeof inWorkspace>[0], opened: Opened) =>
    inWorkspace(context, opened, async (workspace) => {
      const response = await change(asked, workspace);
      await workspace.lookAtHead();
      return response;
    });
}
