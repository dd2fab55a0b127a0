import type { Context } from "hono";
import type { ReadingOnly } from "../workspace-types.ts";
import type { Workspace } from "./workspace.ts";

/** A desk's workspace, or why it only reads. */
export type Opened =
  | { readonly status: "open"; readonly workspace: Workspace }
  | {
      readonly status: "reading-only";
      readonly folder: string;
      readonly person: string;
      readonly reason: ReadingOnly;
    };

/** Answers from the workspace; 409 where the desk only reads. */
export async function inWorkspace(
  context: Context,
  opened: Opened,
  answer: (workspace: Workspace) => Promise<Response>,
): Promise<never> {
  if (opened.status === "reading-only") return context.json({ error: "reading-only" }, 409) as never;
  return (await answer(opened.workspace)) as never;
}

const statusOf: Readonly<Record<string, 400 | 404 | 409 | 422>> = {
  "wrong-base": 400,
  "not-there": 404,
  "stale-draft": 409,
  conflict: 409,
  "head-moved": 409,
  "name-taken": 409,
  unreadable: 409,
  "not-written": 409,
  "refused-edit": 422,
  errors: 422,
};

/** What was done with the status it is answered by, or why it was not. */
export function answered(
  context: Context,
  outcome: object | { readonly error: string },
  done: 200 | 201 = 200,
): Response {
  if (!("error" in outcome)) return context.json(outcome, done);
  const status = statusOf[outcome.error];
  if (status === undefined) throw new RangeError(`answered: no status for ${outcome.error}`);
  return context.json(outcome, status);
}
