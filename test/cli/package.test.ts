import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { dossierJsonSchema } from "../../src/dossier/index.ts";

const root = join(import.meta.dirname, "../..");

it("the npm package holds no source map, since the sources they lead to are not in it", () => {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, "tsconfig.base.json"), "utf8"));
  expect(compilerOptions.sourceMap).toBeUndefined();
  const args = ["pack", "--dry-run", "--ignore-scripts", "--json"];
  const [packed] = JSON.parse(execFileSync("npm", args, { cwd: root, encoding: "utf8", stdio: "pipe" }));
  const paths = packed.files.map(({ path }: { path: string }) => path);
  expect(paths).toContain("bin/concordat.js");
  expect(paths.filter((path: string) => /\.map$|^src\//.test(path))).toEqual([]);
});

it("the format's JSON Schema has an id and a title, first of all", () => {
  const schema = JSON.parse(readFileSync(join(root, "schema/dossier.schema.json"), "utf8"));
  expect(schema).toEqual(JSON.parse(JSON.stringify(dossierJsonSchema())));
  expect(Object.keys(schema).slice(0, 4)).toEqual(["$schema", "$id", "title", "description"]);
  expect(schema).toMatchObject({ $id: "urn:concordat:dossier:1", title: "Concordat dossier" });
});
