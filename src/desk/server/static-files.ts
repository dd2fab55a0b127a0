import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { Handler } from "hono";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".json": "application/json",
};

/**
 * Serves the built workbench. Files under `assets` carry their hash in their name and never change; every other address without
 * a file ending is a page of the workbench and gets its one document.
 */
export function staticFiles(folder: string): Handler {
  return async (context) => {
    const { pathname } = new URL(context.req.url);
    const named = extname(pathname) !== "";
    const file = await readInside(folder, named ? pathname : "/index.html");
    if (file === undefined) {
      const missing = named ? "No such file.\n" : "The workbench is not built: run `npm run build`.\n";
      return context.text(missing, 404);
    }
    const lasting = pathname.startsWith("/assets/");
    return context.body(file, 200, {
      "Content-Type": types[named ? extname(pathname) : ".html"] ?? "application/octet-stream",
      "Cache-Control": lasting ? "public, max-age=31536000, immutable" : "no-cache",
    });
  };
}

/** The bytes of a file below the folder; undefined where there is none, or where the path leads out of the folder. */
async function readInside(folder: string, pathname: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const path = normalize(join(folder, decoded(pathname)));
  if (!path.startsWith(folder + sep) || path.includes("\0")) return undefined;
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    return undefined;
  }
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
