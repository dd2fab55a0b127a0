import { z } from "@hono/zod-openapi";
import { date } from "../../../dossier/schema/primitives.ts";
import { isInnerPath } from "../../../store/paths.ts";
import { problem } from "../api-schemas.ts";

const words = z.string().trim().min(1).max(2_000);
const author = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .optional()
  .openapi({ description: "Left out: who runs the desk" });
const key = z.string().min(1).max(80);
const address = z.string().min(1).max(2_000);
const value = z.unknown().openapi({ description: "Plain data" });
const version = z.int().min(1).openapi({ description: "As last answered" });
const fileBytes = 5_000_000;

/** A file of a dossier: what `readFolder` reads, and no other. */
const filePath = z
  .string()
  .max(400)
  .refine((path) => isInnerPath(path) && path.split("/").length <= 2 && /\.(ya?ml|json)$/i.test(path), {
    message: "not a .yaml, .yml or .json file in the folder or one directly in it",
  })
  .openapi({ type: "string", example: "issues.yaml" });

const draftEdit = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("set"), at: address, value }),
    z.strictObject({ kind: z.literal("insert"), at: address, value, before: address.optional() }),
    z.strictObject({ kind: z.literal("remove"), at: address }),
    z.strictObject({ kind: z.literal("move"), at: address, before: address.optional() }),
    z.strictObject({ kind: z.literal("rename"), at: address, id: key }),
    z.strictObject({ kind: z.literal("text"), file: filePath, text: z.string().max(fileBytes) }),
  ])
  .openapi("DraftEdit");

const edits = z.array(draftEdit).max(20_000);

const decisions = z.array(
  z.strictObject({
    file: z.string(),
    at: z.string(),
    about: z.enum(["content", "order"]),
    take: z.enum(["mine", "theirs"]),
  }),
);

export const newDraft = z
  .strictObject({ base: key.optional(), edits: edits.optional(), undone: edits.optional(), author })
  .openapi("NewDraft");

export const draftChange = z
  .strictObject({ version, base: key, edits, undone: edits, author })
  .openapi("DraftChange");

export const newRevision = z
  .strictObject({
    draft: key,
    version,
    message: words,
    name: words.optional(),
    author,
    despiteErrors: z.boolean().optional(),
    settled: z.strictObject({ head: key, decisions }).optional(),
  })
  .openapi("NewRevision");

export const revisionName = z.strictObject({ name: words, author }).openapi("RevisionName");

export const restoration = z
  .strictObject({ revision: key, head: key, message: words.optional(), author })
  .openapi("Restoration");

export const writeBackAsked = z
  .strictObject({
    settled: z.strictObject({ head: key, disk: key, decisions }).optional(),
    author,
  })
  .openapi("WriteBack");

export const quickNote = z
  .strictObject({
    draft: key,
    version,
    text: z.string().trim().min(1).max(100_000),
    date: date.optional().openapi({ type: "string", example: "2025-04-17" }),
    subject: key.optional(),
    author,
  })
  .openapi("QuickNote");

export const diffQuery = z.object({
  from: key.openapi({ example: "head", description: "A revision's id, `head`, or `draft:<id>`" }),
  to: key.openapi({ example: "draft:3f0a…", description: "A revision's id, `head`, or `draft:<id>`" }),
});

export const contentQuery = z.object({
  draft: key.optional().openapi({ description: "Left out, the newest revision" }),
});

export const revision = z
  .object({
    id: z.string(),
    number: z.int(),
    parent: z.string().nullable(),
    author: z.string(),
    at: z.string(),
    message: z.string(),
    filesHash: z.string(),
    names: z.array(z.string()),
  })
  .openapi("Revision");

export const revisions = z.object({ revisions: z.array(revision) }).openapi("Revisions");

const draftFacts = z.object({
  id: z.string(),
  base: z.string(),
  version: z.int(),
  author: z.string(),
  at: z.string(),
  editCount: z.int(),
  undoneCount: z.int(),
  isBehind: z.boolean(),
});

export const drafts = z.object({ drafts: z.array(draftFacts) }).openapi("Drafts");

export const draftState = draftFacts
  .extend({
    filesHash: z.string(),
    hash: z.string().nullable(),
    shown: z.enum(["working", "last-good", "nothing"]),
    problems: z.array(problem),
  })
  .openapi("DraftState");

export const draft = draftState.extend({ edits, undone: edits }).openapi("Draft");

export const content = z
  .object({ content: z.record(z.string(), z.unknown()), filesHash: z.string(), problems: z.array(problem) })
  .openapi("Content");

export const files = z
  .object({ files: z.array(z.object({ path: z.string(), text: z.string() })) })
  .openapi("Files");

const side = z.object({ text: z.string(), value: z.unknown() });

const conflict = z
  .object({
    file: z.string(),
    at: z.string(),
    about: z.enum(["content", "order"]),
    base: side.optional(),
    mine: side.optional(),
    theirs: side.optional(),
  })
  .openapi("MergeConflict");

const staleDraft = z.object({ error: z.literal("stale-draft"), draft }).openapi("StaleDraft");

export const refusedEdit = z
  .object({
    error: z.literal("refused-edit"),
    index: z.int(),
    problem: z.looseObject({ code: z.string(), at: z.string() }),
  })
  .openapi("RefusedEdit");

export const conflicts = z.object({ head: revision, conflicts: z.array(conflict) }).openapi("Conflicts");

const saveConflict = z
  .object({ error: z.literal("conflict"), head: revision, conflicts: z.array(conflict) })
  .openapi("SaveConflict");

const folderFacts = { head: revision, disk: z.string(), conflicts: z.array(conflict) };

const readingOnly = z.object({ error: z.literal("reading-only") });

export const draftRefusal = z.union([staleDraft, readingOnly]);
export const saveRefusal = z.union([saveConflict, staleDraft, readingOnly]);
export const nameRefusal = z.union([
  z.object({ error: z.literal("name-taken"), revision: z.string() }),
  readingOnly,
]);
export const restoreRefusal = z.union([
  z.object({ error: z.literal("head-moved"), head: revision }),
  readingOnly,
]);
export const writeBackRefusal = z.union([
  z.object({ error: z.literal("conflict"), ...folderFacts }),
  z.object({ error: z.literal("unreadable"), problems: z.array(problem) }),
  z.object({ error: z.literal("not-written"), detail: z.string() }),
  readingOnly,
]);

export const saved = z
  .object({
    status: z.enum(["saved", "unchanged"]),
    revision,
    draft: draftState,
    isNamed: z.boolean(),
  })
  .openapi("Saved");

export const restored = z.object({ status: z.enum(["saved", "unchanged"]), revision }).openapi("Restored");

export const writtenBack = z
  .object({ status: z.literal("written"), revision, paths: z.array(z.string()) })
  .openapi("WrittenBack");

export const noteTaken = z.object({ draft, source: z.string(), claim: z.string() }).openapi("NoteTaken");

export const diff = z
  .object({
    sections: z.array(
      z.object({
        section: z.string(),
        changes: z.array(
          z.object({
            at: z.string(),
            file: z.string(),
            kind: z.enum(["added", "removed", "changed", "wording", "order"]),
            before: side.nullable(),
            after: side.nullable(),
          }),
        ),
      }),
    ),
  })
  .openapi("Diff");

export const workspace = z
  .object({
    dossier: z.string().nullable(),
    folder: z.string(),
    readingOnly: z
      .object({
        code: z.enum(["data-folder", "newer-store", "folder"]),
        path: z.string(),
        detail: z.string().optional(),
      })
      .nullable(),
    head: revision.nullable(),
    disk: z
      .discriminatedUnion("status", [
        z.object({ status: z.literal("followed"), ahead: z.boolean(), problems: z.array(problem) }),
        z.object({ status: z.literal("conflict"), ...folderFacts }),
        z.object({ status: z.literal("unreadable"), problems: z.array(problem) }),
      ])
      .nullable(),
    author: z.string(),
  })
  .openapi("Workspace");
