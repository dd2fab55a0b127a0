import type { OpenAPIHono } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import { nothingQuery } from "../query.ts";
import { changeAt, routeTo } from "../route-to.ts";
import type { WorkspaceAnswer, WorkspaceEvent, WriteBack } from "../workspace-types.ts";
import { revisionAnswer } from "./dossier-in-store.ts";
import type { Events } from "./events.ts";
import { diskState, writeIntoFolder } from "./folder-side.ts";
import { answered, inWorkspace, type Opened } from "./opened.ts";
import * as schema from "./schemas.ts";
import { contentOf, filesNamed } from "./workspace.ts";

const heartbeatMs = 15_000;

/** Adds what concerns the workspace as a whole: its state, its content as written, its folder, and its events. */
export function workspaceRoutes(app: OpenAPIHono, opened: Opened, events: Events): void {
  app.openapi(
    routeTo("/api/workspace", nothingQuery, schema.workspace, "What the desk works on"),
    async (context) => context.json((await workspaceAnswer(opened)) as never, 200),
  );

  app.openapi(
    routeTo("/api/content", schema.contentQuery, schema.content, "Everything on file as it is written"),
    (context) =>
      inWorkspace(context, opened, async (workspace) => {
        const { draft } = context.req.valid("query");
        const files = await filesNamed(workspace, draft === undefined ? "head" : `draft:${draft}`);
        return answered(
          context,
          files === undefined ? { error: "not-there" } : contentOf(workspace.dossier, files),
        );
      }),
  );

  app.openapi(
    changeAt(
      "post",
      "/api/write-back",
      schema.writeBackAsked,
      {
        done: { 200: { what: "The folder holds the newest revision", schema: schema.writtenBack } },
        conflict: schema.writeBackRefusal,
      },
      "Writes the newest revision into the folder",
    ),
    (context) =>
      inWorkspace(context, opened, async ({ dossier, person, events, lookAtHead }) => {
        const asked = context.req.valid("json") as WriteBack;
        const outcome = await writeIntoFolder(dossier, asked, asked.author ?? person).catch(notWritten);
        await lookAtHead();
        events.tell({ kind: "disk", disk: await diskState(dossier) });
        return answered(context, outcome);
      }),
  );

  app.get("/api/events", (context) =>
    streamSSE(context, async (stream) => {
      const send = (event: WorkspaceEvent) =>
        stream.writeSSE({ event: event.kind, data: JSON.stringify(event) }).catch(() => undefined);
      const unfollow = events.follow((event) => void send(event));
      const head = opened.status === "open" ? await opened.workspace.dossier.head() : undefined;
      await send({ kind: "hello", head: head === undefined ? null : revisionAnswer(head) });
      const beat = setInterval(
        () => void stream.write(": still here\n\n").catch(() => undefined),
        heartbeatMs,
      );
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      clearInterval(beat);
      unfollow();
    }),
  );
  app.openAPIRegistry.registerPath({
    method: "get",
    path: "/api/events",
    summary: "What happens in the workspace, as server-sent events",
    responses: {
      200: {
        description:
          "`event` is hello, head, draft, draft-gone, disk or progress; `data` is the event as JSON",
        content: { "text/event-stream": { schema: { type: "string" } } },
      },
    },
  });
}

async function workspaceAnswer(opened: Opened): Promise<WorkspaceAnswer> {
  if (opened.status === "reading-only") {
    const { folder, reason, person } = opened;
    return { dossier: null, folder, readingOnly: reason, head: null, disk: null, author: person };
  }
  const { dossier, folder, person } = opened.workspace;
  const head = revisionAnswer(await dossier.head());
  return {
    dossier: dossier.id,
    folder,
    readingOnly: null,
    head,
    disk: await diskState(dossier),
    author: person,
  };
}

/** What the system says where it refuses a write; anything else is a fault of ours. */
function notWritten(error: unknown): { readonly error: "not-written"; readonly detail: string } {
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  if (typeof code !== "string" || syscall === undefined) throw error;
  return { error: "not-written", detail: code };
}
