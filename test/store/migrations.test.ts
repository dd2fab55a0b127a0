import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { storeFile } from "../../src/store/data-folder.ts";
import { draftFiles, draftsOf } from "../../src/store/drafts.ts";
import { isNewerSchema, type Migration, migrate, migrations } from "../../src/store/migrations.ts";
import { filesOf, historyOf } from "../../src/store/revisions.ts";
import { openStore } from "../../src/store/store.ts";
import { faultsOfStore } from "../../src/store/verify.ts";
import { emptyFolder, talks } from "./folder.ts";

/** A data folder with the store that version 1 of the schema wrote in November 2026: two revisions, a name, a draft. */
function stored(): string {
  const data = emptyFolder();
  copyFileSync(join(import.meta.dirname, "../fixtures/store/version-1.sqlite"), storeFile(data));
  return data;
}

function versionsIn(data: string): readonly unknown[] {
  const database = new DatabaseSync(storeFile(data), { readOnly: true });
  const rows = database.prepare("select version from schema_versions order by version").all();
  database.close();
  return rows.map(({ version }) => version);
}

const noteColumn: Migration = async (db) => {
  await db.schema
    .alterTable("dossiers")
    .addColumn("note", "text", (column) => column.notNull().defaultTo("none"))
    .execute();
};

const now = () => "2026-11-23T00:00:00.000Z";

describe("a store of an older schema", () => {
  it("as version 1 wrote it is read whole by today's program", async () => {
    const data = stored();
    expect(versionsIn(data)[0]).toBe(1);
    const store = await openStore({ data });
    const [second, first] = await historyOf(store, "alder");
    expect(await filesOf(store, second?.id ?? "")).toEqual(talks("Two"));
    expect(await filesOf(store, first?.id ?? "")).toEqual(talks("One"));
    expect(first?.names).toEqual(["As sent to Rome"]);
    expect(await draftsOf(store, "alder")).toMatchObject([
      { window: "w1", author: "bo", parent: second?.id, version: 1, steps: null },
    ]);
    expect(await draftFiles(store, "alder", "w1")).toEqual(talks("Draft"));
    expect(await faultsOfStore(store)).toEqual([]);
    expect(versionsIn(data)).toEqual(migrations.map((_, index) => index + 1));
    await store.close();
  });

  it("goes through each later migration once and keeps what is in it", async () => {
    const data = stored();
    const store = await openStore({ data });
    const steps = [...migrations, noteColumn];
    await migrate(store.db, now, steps);
    await migrate(store.db, now, steps);
    expect(versionsIn(data)).toEqual(steps.map((_, index) => index + 1));
    expect(await store.db.selectFrom("dossiers").selectAll().execute()).toMatchObject([
      { id: "alder", note: "none" },
    ]);
    expect(await faultsOfStore(store)).toEqual([]);
    await store.close();
  });

  it("is at its old version where a migration fails half way", async () => {
    const data = stored();
    const store = await openStore({ data });
    const failing: Migration = async (db) => {
      await noteColumn(db);
      throw new Error("power cut");
    };
    await expect(migrate(store.db, now, [...migrations, failing])).rejects.toThrow("power cut");
    expect(versionsIn(data)).toEqual(migrations.map((_, index) => index + 1));
    expect((await store.db.selectFrom("dossiers").selectAll().execute())[0]).not.toHaveProperty("note");
    await store.close();
  });

  it("that is newer than the program is refused and left as it is", async () => {
    const data = stored();
    const store = await openStore({ data });
    await migrate(store.db, now, [...migrations, noteColumn]);
    await store.close();
    const refused = await openStore({ data }).catch((error: unknown) => error);
    expect(isNewerSchema(refused) && refused.found).toBe(migrations.length + 1);
    expect(versionsIn(data)).toHaveLength(migrations.length + 1);
  });
});
