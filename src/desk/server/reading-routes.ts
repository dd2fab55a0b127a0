import type { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { analyses, analysisOf } from "../../analysis/index.ts";
import { findingsOf } from "../../findings/index.ts";
import { brokenDossier, dossierAnswer, failedOutcome } from "./answers.ts";
import * as schema from "./api-schemas.ts";
import { checkDocument, isRefused } from "./check.ts";
import type { Asking } from "./compute/asking.ts";
import { evidenceAt } from "./evidence.ts";
import type { Load, LoadedDossier } from "./loaded-dossier.ts";
import * as query from "./query.ts";
import { type Reading, readingShelf } from "./reading.ts";
import { changeAt, routeTo } from "./route-to.ts";
import { told } from "./told.ts";

type Asked = z.output<typeof query.standpointQuery>;

/** Calls `changed` once a draft's content is another than the hash says; the answer ends the watching. */
export type WatchDraft = (draft: string, hash: string, changed: () => void) => () => void;

export interface ReadingSources {
  readonly load: Load;
  readonly asking: Asking;
  readonly watchDraft: WatchDraft;
}

/** What a request reads; undefined where there is no such draft. */
interface Read {
  readonly loaded: LoadedDossier;
  readonly reading: Reading | undefined;
}

/** Adds the addresses that are read: one a kind of answer, all of them reading the same dossier, or a draft of it. */
export function readingRoutes(app: OpenAPIHono, { load, asking, watchDraft }: ReadingSources): void {
  const readings = readingShelf(asking);
  const read = async (asked: Asked): Promise<Read | undefined> => {
    const loaded = await load(asked.draft);
    if (loaded === undefined) return undefined;
    const { dossier, hash } = loaded;
    const isBroken = dossier === undefined || hash === undefined;
    return {
      loaded,
      reading: isBroken ? undefined : readings(dossier, hash, query.standpointOf(dossier, asked)),
    };
  };
  const noDraft = (context: Context) => context.json({ error: "no such draft" }, 404) as never;

  /** Answers from the reading asked for; stops waiting once the reader has gone or the draft has changed. */
  const answer = async (
    context: Context,
    asked: Asked,
    from: (reading: Reading, signal: AbortSignal) => Promise<Response>,
    broken: (loaded: LoadedDossier) => object = brokenDossier,
  ): Promise<never> => {
    const found = await read(asked);
    if (found === undefined) return noDraft(context);
    const { loaded, reading } = found;
    if (reading === undefined) return context.json(broken(loaded), 422) as never;
    const changed = new AbortController();
    const unwatch = asked.draft
      ? watchDraft(asked.draft, loaded.hash ?? "", () => changed.abort())
      : () => undefined;
    try {
      return (await from(reading, AbortSignal.any([context.req.raw.signal, changed.signal]))) as never;
    } catch (error) {
      // No fault of anybody's, so that no browser should tell of one: there is nothing to say any more.
      if (changed.signal.aborted) return context.body(null, 204) as never;
      throw error;
    } finally {
      unwatch();
    }
  };

  app.openapi(
    routeTo("/api/dossier", query.standpointQuery, schema.dossierSchema, "The dossier from a standpoint"),
    async (context) => {
      const found = await read(context.req.valid("query"));
      if (found === undefined) return noDraft(context);
      return context.json(told(dossierAnswer(found.loaded, found.reading)), 200);
    },
  );

  app.openapi(
    routeTo("/api/analyses", query.nothingQuery, schema.analysesSchema, "Ids of the analyses"),
    (context) => context.json(told({ analyses: analyses.map(({ id }) => id) }), 200),
  );

  app.openapi(
    routeTo("/api/analyses/{id}", query.analysisQuery, schema.outcomeSchema, "What an analysis says"),
    async (context) => {
      const id = context.req.param("id");
      if (analysisOf(id) === undefined) return context.json({ error: `no analysis ${id}` }, 404);
      const { settings, seed, ...asked } = context.req.valid("query");
      const choice = { ...(settings && { settings }), ...(seed === undefined ? {} : { seed }) };
      return answer(
        context,
        asked,
        async (reading, signal) => context.json(await reading.outcome(id, signal, choice), 200),
        (loaded) => failedOutcome(id, loaded),
      );
    },
  );

  app.openapi(
    routeTo("/api/findings", query.standpointQuery, schema.findingsSchema, "Findings, the heaviest first"),
    (context) =>
      answer(context, context.req.valid("query"), async (reading, signal) => {
        const outcomes = await reading.outcomes(signal);
        return context.json({ findings: findingsOf(reading.view, outcomes) }, 200);
      }),
  );

  app.openapi(
    routeTo("/api/packages", query.standpointQuery, schema.packagesSchema, "Every feasible package"),
    (context) =>
      answer(context, context.req.valid("query"), async (reading, signal) => {
        const points = await reading.points(signal);
        return "key" in points ? context.json({ error: points.key }, 404) : context.json(points, 200);
      }),
  );

  app.openapi(
    routeTo(
      "/api/model",
      query.standpointQuery,
      schema.modelSchema,
      "The negotiation as it is computed with",
    ),
    (context) =>
      answer(context, context.req.valid("query"), async (reading, signal) => {
        const model = await reading.model(signal);
        return "key" in model ? context.json({ error: model.key }, 404) : context.json(model as object, 200);
      }),
  );

  app.openapi(
    routeTo("/api/standing", query.standingQuery, schema.standingSchema, "Where one package stands"),
    (context) => {
      const asked = context.req.valid("query");
      return answer(context, asked, async (reading, signal) => {
        const standing = await reading.standing(asked.package, signal);
        if ("key" in standing) return context.json({ error: standing.key }, 404);
        if ("incomplete" in standing) {
          return context.json({ error: `no option on ${standing.incomplete.join(", ")}` }, 400);
        }
        return context.json(standing as object, 200);
      });
    },
  );

  app.openapi(
    routeTo(
      "/api/questions",
      query.questionsQuery,
      schema.questionsSchema,
      "What a party is best asked next",
    ),
    (context) => {
      const { party, seed, ...asked } = context.req.valid("query");
      return answer(context, asked, async (reading, signal) => {
        if (!reading.view.parties.some(({ id }) => id === party)) {
          return context.json({ error: `no party ${party}` }, 404);
        }
        const found = await reading.questions(party, signal, seed);
        return "key" in found ? context.json({ error: found.key }, 404) : context.json(found, 200);
      });
    },
  );

  app.openapi(
    routeTo("/api/evidence", query.evidenceQuery, schema.evidenceSchema, "What a value rests on"),
    (context) => {
      const asked = context.req.valid("query");
      return answer(context, asked, async (reading, signal) => {
        const found = await evidenceAt(reading, asked.analysis, asked.path, signal);
        return found
          ? context.json(found as object, 200)
          : context.json({ error: `nothing at ${asked.path}` }, 404);
      });
    },
  );

  app.openapi(
    changeAt(
      "post",
      "/api/check",
      query.checkBody,
      { done: { 200: { what: "The document beside the record", schema: schema.checkSchema } } },
      "Reads a document beside the record; nothing is kept",
    ),
    (context) => {
      const { text, file, address, published, ...asked } = context.req.valid("json");
      return answer(context, asked, async (reading) => {
        const found = await checkDocument(reading.view, { text, file, address, published });
        return isRefused(found)
          ? context.json({ error: "unreadable", problems: found } as never, 422)
          : context.json(told(found), 200);
      });
    },
  );
}
