import type { CalendarDate } from "../dossier/schema/primitives.ts";
import type { Store } from "./store.ts";
import type { InboxRow } from "./tables.ts";

/** A document that waits for a person, or was looked through. */
export interface InboxDocument {
  /** The beginning of its content's key. */
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly received: string;
  /** The feed it came by, and what that calls it; null where a person brought it. */
  readonly feed: string | null;
  readonly entry: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: CalendarDate | null;
  readonly language: string | null;
  readonly format: string;
  readonly original: string;
  readonly status: "waiting" | "done";
  /** What was decided on its suggestions, by their keys. */
  readonly decisions: Readonly<Record<string, Decision>>;
}

export type Decision = "accepted" | "rejected";

export type NewDocument = Omit<InboxDocument, "id" | "received" | "status" | "decisions">;

const ID_LENGTH = 16;

/** Keeps a document under the key of its content; undefined where a document of that content is kept already. */
export async function keepDocument(
  { db, now }: Store,
  dossier: string,
  content: string,
  document: NewDocument,
): Promise<string | undefined> {
  const id = content.slice(0, ID_LENGTH);
  const facts = { received: now(), status: "waiting", decisions: "{}" } as const;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("inbox")
    .values({ dossier, id, content, ...document, ...facts })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n ? id : undefined;
}

/** All documents of a dossier's inbox, the newest first. */
export async function inboxOf({ db }: Store, dossier: string): Promise<readonly InboxDocument[]> {
  const rows = await db
    .selectFrom("inbox")
    .selectAll()
    .where("dossier", "=", dossier)
    .orderBy("received", "desc")
    .orderBy("id")
    .execute();
  return rows.map(documentOf);
}

/** One document; undefined where there is none of that id. */
export async function inboxDocument(
  { db }: Store,
  dossier: string,
  id: string,
): Promise<InboxDocument | undefined> {
  const row = await db
    .selectFrom("inbox")
    .selectAll()
    .where("dossier", "=", dossier)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && documentOf(row);
}

/** Notes what was decided on one suggestion of a document, or takes it back with null; false where there is no such document. */
export async function decide(
  store: Store,
  dossier: string,
  id: string,
  suggestion: string,
  decision: Decision | null,
): Promise<boolean> {
  return store.db.transaction().execute(async (transaction) => {
    const found = await inboxDocument({ ...store, db: transaction }, dossier, id);
    if (found === undefined) return false;
    const { [suggestion]: _, ...others } = found.decisions;
    const decisions = decision === null ? others : { ...others, [suggestion]: decision };
    await transaction
      .updateTable("inbox")
      .set({ decisions: JSON.stringify(decisions) })
      .where("dossier", "=", dossier)
      .where("id", "=", id)
      .execute();
    return true;
  });
}

/** Marks a document as done with, or as waiting again; false where there is no such document. */
export async function markDocument(
  { db }: Store,
  dossier: string,
  id: string,
  status: InboxDocument["status"],
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("inbox")
    .set({ status })
    .where("dossier", "=", dossier)
    .where("id", "=", id)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function documentOf({ dossier: _, content: __, status, decisions, ...row }: InboxRow): InboxDocument {
  return { ...row, status: status === "done" ? "done" : "waiting", decisions: JSON.parse(decisions) };
}
