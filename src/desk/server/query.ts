import { z } from "@hono/zod-openapi";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import { date, visibility } from "../../dossier/schema/primitives.ts";
import { gatherLimits } from "../../gather/limits.ts";
import type { Standpoint } from "./reading.ts";

/** The word that asks for everything on file instead of what was known on a date; the command line has the same. */
export const everything = "latest";

/** The standpoint as query parameters: without `asOf`, the dossier's own date. */
export const standpointQuery = z.object({
  asOf: z
    .union([z.literal(everything), date])
    .optional()
    .openapi({
      description: "A day, month or year; `latest` for everything on file",
      example: "2025-04-18",
      type: "string",
    }),
  positions: z
    .enum(["assessed", "declared"])
    .default("assessed")
    .openapi({ description: "Red lines as analysts assess them, or every public line at its word" }),
  visibility: visibility
    .default("private")
    .openapi({ description: "As whom the dossier is read; `private` sees everything on file" }),
  draft: z
    .string()
    .max(80)
    .optional()
    .openapi({ description: "Draft whose working state is read; left out, the newest revision" }),
});

const seed = z.coerce
  .number()
  .pipe(z.int())
  .optional()
  .openapi({ type: "integer", description: "Seed of sampled answers; 1 where left out" });

/** What the runner takes besides the standpoint. */
export const analysisQuery = standpointQuery.extend({
  settings: z
    .string()
    .max(20_000)
    .transform(readSettings)
    .optional()
    .openapi({ type: "string", description: "JSON: the analysis's settings; `positions` is one of them" }),
  seed,
});

/** The party whose value function is to be narrowed. */
export const questionsQuery = standpointQuery.extend({ party: z.string().min(1).max(80), seed });

/** A document to read beside the record: its words, a file, or an address, and the day it was published where it does not say. */
export const checkBody = standpointQuery
  .extend({
    text: z.string().max(gatherLimits.units).optional(),
    file: z
      .object({ name: z.string().min(1).max(255), base64: z.base64() })
      .optional()
      .openapi({ description: "Text, Markdown, HTML, PDF, or a feed" }),
    address: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
    published: date.optional().openapi({ type: "string" }),
  })
  .refine(
    ({ text, file, address }) => [text, file, address].filter((one) => one !== undefined).length === 1,
    { message: "one of text, file and address" },
  );

/** Takes no parameters. */
export const nothingQuery = z.object({});

export const standingQuery = standpointQuery.extend({
  package: z
    .string()
    .max(20_000)
    .transform(readPackage)
    .openapi({ type: "string", description: "JSON: the option's id or the amount chosen for each issue" }),
});

export const evidenceQuery = standpointQuery.extend({
  analysis: z
    .string()
    .max(80)
    .optional()
    .openapi({ description: "Analysis whose result the path leads into; left out, the dossier" }),
  path: z.string().min(1).max(2000).openapi({ example: "zones.assessed.acceptable" }),
});

const packageChoice = z.record(z.string(), z.union([z.string(), z.number()]));

function readPackage(text: string, context: z.RefinementCtx): Record<string, string | number> {
  return readJson(packageChoice, text, context, "not a JSON object of options by issue");
}

function readSettings(text: string, context: z.RefinementCtx): Record<string, unknown> {
  return readJson(z.record(z.string(), z.unknown()), text, context, "not a JSON object");
}

function readJson<Value>(
  schema: z.ZodType<Value>,
  text: string,
  context: z.RefinementCtx,
  message: string,
): Value {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  }
}

/** The standpoint a request takes: its own date, else the dossier's, else everything on file. */
export function standpointOf(dossier: Dossier, query: z.output<typeof standpointQuery>): Standpoint {
  const asOf = query.asOf === everything ? null : (query.asOf ?? dossier.asOf ?? null);
  return { asOf, positions: query.positions, visibility: query.visibility };
}
