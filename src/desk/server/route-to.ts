import { createRoute, z } from "@hono/zod-openapi";
import { refusalSchema } from "./api-schemas.ts";

function json<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { "application/json": { schema } } };
}

/** One address that is read, as OpenAPI describes it: what may be asked, and the ways it is answered. */
export function routeTo<Path extends string, Query extends z.ZodObject, Answer extends z.ZodType>(
  path: Path,
  query: Query,
  answer: Answer,
  summary: string,
) {
  return createRoute({
    method: "get",
    path,
    summary,
    request: { query, ...parametersIn(path) },
    responses: {
      200: json("The answer", answer),
      204: { description: "The draft that was asked about has changed meanwhile: ask again" },
      400: json("The question is not one", refusalSchema),
      401: json("The desk's token is missing", refusalSchema),
      404: json("There is nothing at that address", refusalSchema),
      409: json("The desk only reads, and has no such thing", refusalSchema),
      422: json("The dossier has errors", refusalSchema),
    },
  });
}

/** What can come of a change besides what was asked for. */
export interface Outcomes {
  /** 200 and 201, by their descriptions. */
  readonly done: Readonly<Record<number, { readonly what: string; readonly schema: z.ZodType }>>;
  readonly conflict?: z.ZodType;
  readonly refused?: z.ZodType;
}

/** One address at which something is changed. */
export function changeAt<
  Method extends "post" | "put" | "delete",
  Path extends string,
  Body extends z.ZodType,
>(
  method: Method,
  path: Path,
  body: Body,
  { done, conflict = refusalSchema, refused = refusalSchema }: Outcomes,
  summary: string,
) {
  return createRoute({
    method,
    path,
    summary,
    request: {
      ...parametersIn(path),
      body: { required: true, content: { "application/json": { schema: body } } },
    },
    responses: {
      ...Object.fromEntries(
        Object.entries(done).map(([code, { what, schema }]) => [code, json(what, schema)]),
      ),
      400: json("The body is not one", refusalSchema),
      401: json("The desk's token is missing", refusalSchema),
      403: json("Another page asked", refusalSchema),
      404: json("There is nothing of that id", refusalSchema),
      409: json("Somebody else changed it meanwhile, or the desk only reads; nothing was kept", conflict),
      413: json("The body is too large", refusalSchema),
      422: json("What was sent cannot be done; nothing was kept", refused),
    },
  });
}

function parametersIn(path: string) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  if (names.length === 0) return {};
  return { params: z.object(Object.fromEntries(names.map((name) => [name, z.string().min(1).max(80)]))) };
}
