import { z } from "@hono/zod-openapi";

export const problem = z
  .looseObject({
    code: z.string(),
    severity: z.enum(["error", "warning"]),
    file: z.string(),
    line: z.int(),
    column: z.int(),
    path: z.string(),
    values: z.record(z.string(), z.unknown()),
  })
  .openapi("Problem");

const text = z.union([z.string(), z.record(z.string(), z.unknown())]).openapi("Text");

export const dossierSchema = z
  .object({
    dossier: z.record(z.string(), z.unknown()).optional(),
    hash: z.string().optional(),
    problems: z.array(problem),
    shown: z.enum(["working", "last-good", "nothing"]),
    asOf: z.string().nullable(),
    ownAsOf: z.string().nullable(),
    dates: z.array(
      z.object({
        date: z.string(),
        kind: z.enum(["round", "event"]),
        text: text.optional(),
        number: z.int().optional(),
      }),
    ),
    later: z.int(),
  })
  .openapi("DossierAnswer");

export const analysesSchema = z.object({ analyses: z.array(z.string()) }).openapi("Analyses");

/** The envelope of every analysis, as the command line prints it. */
export const outcomeSchema = z
  .looseObject({ id: z.string(), status: z.enum(["done", "not-applicable", "failed"]) })
  .openapi("Outcome");

export const findingsSchema = z
  .object({ findings: z.array(z.looseObject({ id: z.string(), weight: z.number() })) })
  .openapi("FindingsAnswer");

export const packagesSchema = z
  .object({
    issues: z.array(z.object({ id: z.string(), options: z.array(z.union([z.string(), z.number()])) })),
    points: z.array(
      z.object({
        values: z.array(z.number()),
        count: z.number(),
        acceptable: z.boolean(),
        choice: z.array(z.int()),
      }),
    ),
    complete: z.boolean(),
  })
  .openapi("PackagesAnswer");

/** The negotiation as the engine computes with it, exactly, so that a browser can place packages itself. */
export const modelSchema = z
  .object({
    issues: z.array(z.unknown()),
    principals: z.array(z.unknown()),
    ratifiers: z.array(z.unknown()),
    linkages: z.array(z.unknown()),
  })
  .openapi("PackedModel");

export const standingSchema = z.looseObject({ values: z.array(z.number()) }).openapi("PackageStanding");

const packageSchema = z.record(z.string(), z.union([z.string(), z.number()]));

export const questionsSchema = z
  .object({
    questions: z.array(
      z.object({
        packages: z.tuple([packageSchema, packageSchema]),
        issues: z.tuple([z.string(), z.string()]),
        firstIsBetter: z.number().min(0).max(1),
      }),
    ),
    acceptances: z.array(
      z.object({
        package: packageSchema,
        accepts: z.number().min(0).max(1).nullable(),
      }),
    ),
    samples: z.int(),
  })
  .openapi("Questions");

export const evidenceSchema = z.looseObject({ path: z.string() }).openapi("Evidence");

const span = { start: z.int().min(0), end: z.int().min(0) };

export const checkSchema = z
  .object({
    documents: z.array(
      z.object({
        title: z.string().nullable(),
        language: z.string().nullable(),
        published: z.string().nullable(),
        url: z.string().nullable(),
        text: z.string(),
        aside: z.array(z.object(span)),
        passages: z.array(
          z.object({
            ...span,
            verdict: z.enum(["wrong", "unsupported", "confirmed", "unknown"]),
            message: z.looseObject({ key: z.string() }),
            record: z.string().nullable(),
          }),
        ),
      }),
    ),
  })
  .openapi("Check");

export const refusalSchema = z
  .object({ error: z.string(), problems: z.array(problem).optional() })
  .openapi("Refusal");
