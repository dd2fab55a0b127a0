import { join } from "node:path";
import { createApp } from "../../src/desk/server/desk-app.ts";
import { folderLoader } from "../../src/desk/server/folder-loader.ts";

/** The folder of a small dossier made for the desk's tests. */
export function deskFixture(name: "well" | "broken" | "three"): string {
  return join(import.meta.dirname, "../fixtures/desk", name);
}

/** The desk's application on a folder, asked as a browser on this machine would ask. */
export function askDesk(folder: string) {
  const app = createApp({ load: folderLoader(folder) });
  return async (address: string, headers: Record<string, string> = {}) => {
    const response = await app.request(address, { headers: { host: "localhost:4600", ...headers } });
    const type = response.headers.get("content-type") ?? "";
    return { response, body: type.includes("json") ? await response.json() : await response.text() };
  };
}
