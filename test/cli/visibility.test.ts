import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { contentHash, readDossier, visibleTo } from "../../src/dossier/index.ts";
import { concordat, emptyFolder, inProcess, json } from "./spawn.ts";

const folder = join(emptyFolder(), "alder");
let starter = "";

beforeAll(() => {
  expect(concordat(["new", folder]).code).toBe(0);
  starter = readFileSync(join(folder, "dossier.yaml"), "utf8");
});

/** The starter with the judgements on some parties published. */
function published(...parties: readonly string[]): string {
  const path = join(emptyFolder(), "dossier.yaml");
  const text = parties.reduce(
    (before, party) =>
      before.replace(`  ${party}:\n    short:\n`, (found) => `${found}      visibility: public\n`),
    starter,
  );
  expect(text.split("visibility: public")).toHaveLength(parties.length + 1);
  writeFileSync(path, text);
  return path;
}

interface Told {
  readonly status: string;
  readonly reason?: { readonly key: string };
  readonly provenance: { readonly visibility: string; readonly dossier: string };
}

const commands = (path: string) => [
  ["deals", path],
  ["deals", path, "--package", "mediators-draft"],
  ["analyse", path, "--only", "deals"],
  ["explain", path, "deals", "zones.assessed.acceptable"],
];

describe("with --visibility public", () => {
  it("no command computes from the part of the judgements that is public", async () => {
    for (const args of commands(published("uplands"))) {
      const ran = await inProcess([...args, "--visibility", "public", "--json"]);
      expect(ran.code).toBe(0);
      const [told] = [json(ran)].flat() as Told[];
      expect(told, args.join(" ")).toMatchObject({
        status: "not-applicable",
        reason: { key: "unpublished-judgements" },
        provenance: { visibility: "public" },
      });
      const words = await inProcess([...args, "--visibility", "public"]);
      expect(words.out).toContain("The answer rests on judgements that are not published.");
    }
  });

  it("what is public as a whole is answered, and its hash is that of the public view", async () => {
    const path = published("uplands", "lowlands");
    writeFileSync(path, readFileSync(path, "utf8").replace("title:", "note: Between us.\ntitle:"));
    const { dossier } = readDossier([{ path, text: readFileSync(path, "utf8") }]);
    if (dossier === undefined) throw new Error("no dossier");
    const seen = contentHash(visibleTo(dossier, "public"));
    for (const args of commands(path)) {
      const [told] = [json(await inProcess([...args, "--visibility", "public", "--json"]))].flat() as Told[];
      expect(told).toMatchObject({ status: "done", provenance: { visibility: "public", dossier: seen } });
    }
    const whole = json(await inProcess(["deals", path, "--json"]));
    expect(whole).toMatchObject({ provenance: { visibility: "private", dossier: contentHash(dossier) } });
  });

  it("the record is still checked", async () => {
    const talks = join(import.meta.dirname, "../../cases/iran-us-2025");
    const ran = await inProcess(["analyse", talks, "--only", "record", "--visibility", "public", "--json"]);
    expect(json(ran)).toMatchObject([{ id: "record", status: "done" }]);
  });
});
