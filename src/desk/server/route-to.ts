import { createRoute, type z } from "@hono/zod-openapi";
import { refusalSchema } from "./api-schemas.ts";

/** One address of the API as OpenAPI describes it: what may be asked, and the four ways it is answered. */
export function routeTo<Path extends string, Query extends z.ZodObject, Answer extends z.ZodType>(
  path: Path,
  query: Query,
  answer: Answer,
) {
  const json = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
    description,
    content: { "application/json": { schema } },
  });
  return createRoute({
    method: "get",
    path,
    request: { query },
    responses: {
      200: json("The answer", answer),
      400: json("The question is not one", refusalSchema),
      404: json("There is nothing at that address", refusalSchema),
      422: json("The dossier has errors", refusalSchema),
    },
  });
}
