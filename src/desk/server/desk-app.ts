import { OpenAPIHono } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { type Keys, onlyWithToken } from "./access.ts";
import { apiPage } from "./api-page.ts";
import { briefingRoutes, framedByDesk } from "./briefing/briefing-routes.ts";
import { type Asking, askingOf } from "./compute/asking.ts";
import { engineHere } from "./compute/engine.ts";
import type { Load } from "./loaded-dossier.ts";
import { plainStyle } from "./plain-pages.ts";
import { readingRoutes } from "./reading-routes.ts";
import { onlyOwnNames, onlyOwnPagesChange, ownFilesOnly, smallBodies } from "./security.ts";
import { staticFiles } from "./static-files.ts";
import { draftRoutes } from "./workspace/draft-routes.ts";
import { type Events, eventHub } from "./workspace/events.ts";
import type { Opened } from "./workspace/opened.ts";
import { revisionRoutes } from "./workspace/revision-routes.ts";
import { workspaceRoutes } from "./workspace/workspace-routes.ts";

export interface AppOptions {
  /** Gives the dossier, or a draft of it, as it stands at each request. */
  readonly load: Load;
  /** What can be written; left out, the desk only reads and has no addresses for writing. */
  readonly opened?: Opened;
  /** Tells windows what happens. */
  readonly events?: Events;
  /** Answers what is computed; left out, in this thread. */
  readonly asking?: Asking;
  /** Who has none is not let in; left out, everybody on this machine is. */
  readonly keys?: Keys;
  /** Where the dossier stands: what would be published of it is shown, and published; left out, there is no briefing. */
  readonly folder?: string;
  /** Address the server listens on; decides under which names it answers. */
  readonly host?: string;
  /** Folder of the built workbench; left out, only the API is served. */
  readonly web?: string;
}

const describedAs = {
  openapi: "3.1.0",
  info: {
    title: "Concordat desk",
    version: "2",
    description: "Reads one dossier and its analyses, and keeps what is written in it.",
  },
  security: [{ token: [] }],
};

/** The desk as an application: no listening, no files but those it is given, so that tests call it directly. */
export function createApp(options: AppOptions): OpenAPIHono {
  const { load, opened, keys, folder, host = "127.0.0.1", web } = options;
  const { events = eventHub(), asking = askingOf(engineHere()) } = options;
  const app = new OpenAPIHono({
    defaultHook: (result, context) =>
      result.success ? undefined : context.json({ error: describe(result.error.issues) }, 400),
  });
  app.use("/api/preview/*", framedByDesk);
  app.use(onlyOwnNames(host), ownFilesOnly);
  if (keys !== undefined) app.use(onlyWithToken(keys));
  app.use(onlyOwnPagesChange, smallBodies);
  const watchDraft = (draft: string, hash: string, changed: () => void) =>
    events.follow((event) => {
      if (event.kind === "draft" && event.draft.id === draft && event.draft.hash !== hash) changed();
    });
  readingRoutes(app, { load, asking, watchDraft });
  if (folder !== undefined) briefingRoutes(app, { load, folder });
  if (opened !== undefined) {
    workspaceRoutes(app, opened, events);
    draftRoutes(app, opened);
    revisionRoutes(app, opened);
  }
  app.openAPIRegistry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" });
  app.doc31("/api/openapi.json", describedAs);
  app.get("/api/docs", (context) => context.html(apiPage(app.getOpenAPI31Document(describedAs))));
  app.get("/plain.css", (context) =>
    context.body(plainStyle, 200, { "Content-Type": "text/css; charset=utf-8" }),
  );
  app.all("/api/*", (context) => context.json({ error: "no such address" }, 404));
  if (web !== undefined) app.get("*", staticFiles(web));
  app.onError((error, context) => {
    // The reader has gone, and nobody hears the answer.
    if (context.req.raw.signal.aborted) return context.body(null, 408);
    if (error instanceof HTTPException) return context.json({ error: error.message }, error.status);
    console.error(error);
    return context.json({ error: "internal" }, 500);
  });
  return app;
}

function describe(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): string {
  return issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
}
