import type { OpenAPIHono, z } from "@hono/zod-openapi";
import { packModel } from "../../analysis/deals/model/packed.ts";
import { packagePoints } from "../../analysis/deals/points.ts";
import { packageStanding, rememberedTerrain } from "../../analysis/deals/standing.ts";
import { analyses, analysisOf } from "../../analysis/index.ts";
import { hasErrors } from "../../dossier/problem.ts";
import { findingsOf } from "../../findings/index.ts";
import { brokenDossier, dossierAnswer, failedOutcome } from "./answers.ts";
import * as schema from "./api-schemas.ts";
import { evidenceAt } from "./evidence.ts";
import type { Load, LoadedDossier } from "./loaded-dossier.ts";
import * as query from "./query.ts";
import { type Reading, readingShelf } from "./reading.ts";
import { routeTo } from "./route-to.ts";

/** Answers are typed read-only where they are made; the routes' types, derived from schemas, are not. A test checks answers by the schemas. */
const told = (answer: object | undefined) => answer as never;

type Asked = z.output<typeof query.standpointQuery>;

/** Adds the desk's API to an application: one GET address a kind of answer, all of them reading the same dossier. */
export function apiRoutes(app: OpenAPIHono, load: Load): void {
  const shelf = readingShelf();
  const read = async (asked: Asked): Promise<{ loaded: LoadedDossier; reading: Reading | undefined }> => {
    const loaded = await load();
    const { dossier, hash, problems } = loaded;
    const broken = dossier === undefined || hash === undefined || hasErrors(problems);
    return { loaded, reading: broken ? undefined : shelf(dossier, hash, query.standpointOf(dossier, asked)) };
  };

  app.openapi(routeTo("/api/dossier", query.standpointQuery, schema.dossierSchema), async (context) => {
    const { loaded, reading } = await read(context.req.valid("query"));
    return context.json(told(dossierAnswer(loaded, reading)), 200);
  });

  app.openapi(routeTo("/api/analyses", query.nothingQuery, schema.analysesSchema), (context) =>
    context.json(told({ analyses: analyses.map(({ id }) => id) }), 200),
  );

  app.openapi(routeTo("/api/analyses/{id}", query.standpointQuery, schema.outcomeSchema), async (context) => {
    const id = context.req.param("id");
    if (analysisOf(id) === undefined) return context.json({ error: `no analysis ${id}` }, 404);
    const { loaded, reading } = await read(context.req.valid("query"));
    if (reading === undefined) return context.json(told(failedOutcome(id, loaded)), 422);
    return context.json(told(reading.outcome(id)), 200);
  });

  app.openapi(routeTo("/api/findings", query.standpointQuery, schema.findingsSchema), async (context) => {
    const { loaded, reading } = await read(context.req.valid("query"));
    if (reading === undefined) return context.json(told(brokenDossier(loaded)), 422);
    return context.json(told({ findings: findingsOf(reading.view, await reading.outcomes()) }), 200);
  });

  app.openapi(routeTo("/api/packages", query.standpointQuery, schema.packagesSchema), async (context) => {
    const { loaded, reading } = await read(context.req.valid("query"));
    if (reading === undefined) return context.json(told(brokenDossier(loaded)), 422);
    const points = packagePoints(reading.view, reading.standpoint);
    return "key" in points ? context.json({ error: points.key }, 404) : context.json(told(points), 200);
  });

  app.openapi(routeTo("/api/model", query.standpointQuery, schema.modelSchema), async (context) => {
    const { loaded, reading } = await read(context.req.valid("query"));
    if (reading === undefined) return context.json(told(brokenDossier(loaded)), 422);
    const terrain = rememberedTerrain(reading.view, reading.standpoint.asOf);
    return "key" in terrain
      ? context.json({ error: terrain.key }, 404)
      : context.json(told(packModel(terrain.model)), 200);
  });

  app.openapi(routeTo("/api/standing", query.standingQuery, schema.standingSchema), async (context) => {
    const asked = context.req.valid("query");
    const { loaded, reading } = await read(asked);
    if (reading === undefined) return context.json(told(brokenDossier(loaded)), 422);
    const standing = packageStanding(reading.view, asked.package, reading.standpoint);
    if ("key" in standing) return context.json({ error: standing.key }, 404);
    if ("incomplete" in standing)
      return context.json({ error: `no option on ${standing.incomplete.join(", ")}` }, 400);
    return context.json(told(standing), 200);
  });

  app.openapi(routeTo("/api/evidence", query.evidenceQuery, schema.evidenceSchema), async (context) => {
    const asked = context.req.valid("query");
    const { loaded, reading } = await read(asked);
    if (reading === undefined) return context.json(told(brokenDossier(loaded)), 422);
    const found = evidenceAt(reading, asked.analysis, asked.path);
    return found ? context.json(told(found), 200) : context.json({ error: `nothing at ${asked.path}` }, 404);
  });
}
