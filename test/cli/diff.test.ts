import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { bindFolder } from "../../src/store/folders/binding.ts";
import { syncFolder } from "../../src/store/folders/sync.ts";
import { historyOf, nameRevision } from "../../src/store/revisions.ts";
import { openStore } from "../../src/store/store.ts";
import { emptyFolder, inProcess, json } from "./spawn.ts";

const talks = join(import.meta.dirname, "../../cases/iran-us-2025");
const root = emptyFolder();
const [alder, other, data] = [join(root, "alder"), join(root, "other"), join(root, "data")];
const line = "canLiveWith: [joint] }";

interface Compared {
  readonly result: {
    readonly from: { readonly asOf: string | null };
    readonly to: { readonly asOf: string | null };
    readonly record: readonly { readonly kind: string; readonly path: string }[];
    readonly conclusions: readonly { readonly kind: string; readonly id?: string | null }[];
  };
}

beforeAll(async () => {
  await inProcess(["new", alder, "--starter"]);
  cpSync(alder, other, { recursive: true });
  const file = join(other, "dossier.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(line, "canLiveWith: [], never: [joint] }"));
});

describe("concordat diff", () => {
  it("compares two folders, in words and as JSON", async () => {
    const { code, out } = await inProcess(["diff", alder, other]);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, " ")).toContain(
      "The Nash package is no longer acceptable to The Uplands, because",
    );
    const { result } = json(await inProcess(["diff", alder, other, "--json"])) as Compared;
    expect(result.record).toMatchObject([{ kind: "changed", path: "preferences.uplands.short" }]);
    expect(result.conclusions[0]).toMatchObject({ kind: "package-lost", id: null });
  });

  it("compares two dates of one dossier, the second without its name", async () => {
    const { result } = json(
      await inProcess(["diff", `${talks}@2025-04-14`, "@2025-04-18", "--json"]),
    ) as Compared;
    expect([result.from.asOf, result.to.asOf]).toEqual(["2025-04-14", "2025-04-18"]);
    const paths = result.record.map(({ kind, path }) => `${kind} ${path}`);
    expect(paths).toContain("added claims.article-us-president");
    expect(paths).toContain("added preferences.iran.redLines.iran-line-2025-04-16");
    expect(paths.filter((path) => path.includes("claims.record-us-president"))).toEqual([]);
  });

  it("compares revisions in the store, by number and name", async () => {
    const store = await openStore({ data });
    const by = { author: "ada", message: "first" };
    const bound = await bindFolder(store, alder, by);
    if (bound.status !== "bound") throw new Error(bound.status);
    const file = join(alder, "dossier.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(line, "canLiveWith: [], never: [joint] }"));
    await syncFolder(store, bound.dossier, by);
    const [newest] = await historyOf(store, bound.dossier);
    await nameRevision(store, newest?.id ?? "", "after-talks", "ada");
    await store.close();
    writeFileSync(file, text);
    const compared = json(
      await inProcess(["diff", `${alder}@1`, "@after-talks", "--data", data, "--json"]),
    ) as Compared;
    expect(compared.result.conclusions[0]).toMatchObject({ kind: "package-lost" });
    expect(await inProcess(["diff", `${alder}@1`, alder, "--data", data])).toMatchObject({ code: 0 });
    const unknown = await inProcess(["diff", `${alder}@7`, alder, "--data", data]);
    expect(unknown).toMatchObject({ code: 1, out: "" });
    expect(unknown.err).toContain("after-talks");
    expect((await inProcess(["diff", `${other}@7`, alder, "--data", join(root, "none")])).code).toBe(1);
  });

  it("tells where nothing differs, and what cannot be read", async () => {
    const same = await inProcess(["diff", other, other]);
    expect(same.out).toContain("No conclusion differs.");
    expect(same.out).toContain("Nothing differs in what the dossier holds.");
    expect(json(await inProcess(["diff", other, join(root, "missing"), "--json"]))).toMatchObject({
      id: "diff",
      status: "failed",
      problem: { code: "dossier" },
    });
  });
});
