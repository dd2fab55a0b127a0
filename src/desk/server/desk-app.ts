import { OpenAPIHono } from "@hono/zod-openapi";
import { apiRoutes } from "./api-routes.ts";
import type { Load } from "./loaded-dossier.ts";
import { onlyOwnNames, ownFilesOnly } from "./security.ts";
import { staticFiles } from "./static-files.ts";

export interface AppOptions {
  /** Gives the dossier as it stands at each request. */
  readonly load: Load;
  /** Address the server listens on; decides under which names it answers. */
  readonly host?: string;
  /** Folder of the built workbench; left out, only the API is served. */
  readonly web?: string;
}

/** The desk as an application: no listening, no files but those it is given, so that tests call it directly. */
export function createApp({ load, host = "127.0.0.1", web }: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, context) =>
      result.success ? undefined : context.json({ error: describe(result.error.issues) }, 400),
  });
  app.use(onlyOwnNames(host), ownFilesOnly);
  apiRoutes(app, load);
  app.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: { title: "Concordat desk", version: "1", description: "Reads one dossier and its analyses." },
  });
  app.all("/api/*", (context) => context.json({ error: "no such address" }, 404));
  if (web !== undefined) app.get("*", staticFiles(web));
  app.onError((error, context) => {
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
