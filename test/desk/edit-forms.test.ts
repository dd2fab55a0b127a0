import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

type Schema = { readonly [key: string]: unknown };

const root = join(import.meta.dirname, "../..");
const schema = JSON.parse(readFileSync(join(root, "schema/dossier.schema.json"), "utf8")) as Schema;

/** Every key that a dossier can have, with the first place it stands at. */
function keysOf(): Map<string, string> {
  const keys = new Map<string, string>();
  const seen = new Set<unknown>();
  const visit = (part: unknown, path: string): void => {
    if (typeof part !== "object" || part === null || seen.has(part)) return;
    seen.add(part);
    const { $ref, properties = {}, ...rest } = part as Schema & { $ref?: string; properties?: Schema };
    if ($ref !== undefined) {
      const steps = $ref.split("/").slice(1);
      visit(
        steps.reduce<unknown>((at, step) => (at as Schema)[step], schema),
        path,
      );
    }
    for (const [key, inner] of Object.entries(properties)) {
      if (!keys.has(key)) keys.set(key, `${path}.${key}`);
      visit(inner, `${path}.${key}`);
    }
    for (const key of ["items", "additionalProperties"]) visit(rest[key], path);
    for (const key of ["anyOf", "oneOf", "allOf", "prefixItems"])
      for (const one of (rest[key] as unknown[] | undefined) ?? []) visit(one, path);
  };
  visit(schema, "");
  return keys;
}

function sourceOf(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}

it("every key that a dossier can have is written by some form: as an address's end or among the keys of one", () => {
  const forms = ["dossier-page", "edit", "matrix"]
    .map((folder) => sourceOf(join(root, "src/desk/web", folder)))
    .join("\n");
  const written = (key: string) => new RegExp(`\\.${key}\\b|["'\`]${key}["'\`]`).test(forms);
  // The format's version is not anybody's to change.
  const missing = [...keysOf()].filter(([key]) => key !== "concordat" && !written(key));
  expect(missing.map(([, path]) => path)).toEqual([]);
});
