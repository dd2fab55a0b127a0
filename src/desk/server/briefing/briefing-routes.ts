import { extname } from "node:path";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { languages } from "../../../language/index.ts";
import type { Load } from "../loaded-dossier.ts";
import { everything, standpointQuery } from "../query.ts";
import { changeAt, routeTo } from "../route-to.ts";
import { shelf } from "../shelf.ts";
import type { BriefingAnswer } from "./answer.ts";
import { type Preview, previewOf } from "./preview.ts";
import { publishFolder } from "./publish.ts";

const tags = languages.map(({ tag }) => tag) as [string, ...string[]];

const previewQuery = standpointQuery.pick({ asOf: true, draft: true }).extend({
  lang: z.enum(tags).openapi({ description: "The language of the site" }),
  drafts: z
    .enum(["yes", "no"])
    .default("no")
    .openapi({ description: "Whether drafts and what is under embargo are shown as they would appear" }),
});

const answerSchema = z
  .looseObject({ language: z.string(), base: z.string(), briefing: z.string() })
  .openapi("BriefingAnswer");

const publishAsked = z
  .object({ out: z.string().min(1).max(2000), asOf: z.string().max(10).optional() })
  .openapi("PublishAsked");
const published = z.looseObject({ status: z.enum(["done", "refused"]) }).openapi("Published");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

const address = "/api/preview/:lang/:asOf/:draft/:drafts/";

/** A page of a preview may stand in a frame of the desk, and runs no code. Set last, over what holds for every other address. */
export const framedByDesk: MiddlewareHandler = async (context, next) => {
  await next();
  context.header(
    "Content-Security-Policy",
    "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  );
  context.header("X-Frame-Options", "SAMEORIGIN");
};

export interface BriefingSources {
  readonly load: Load;
  /** Where the dossier stands. */
  readonly folder: string;
}

interface Asked {
  readonly lang: string;
  readonly asOf?: string | undefined;
  readonly draft?: string | undefined;
  readonly drafts: string;
}

/** Adds the addresses of the briefing: what would be published, each file of it, and publishing. */
export function briefingRoutes(app: OpenAPIHono, { load, folder }: BriefingSources): void {
  const kept = shelf<Promise<Preview>>(6);
  const preview = async ({ lang, asOf, draft, drafts }: Asked): Promise<Preview | undefined> => {
    const language = languages.find(({ tag }) => tag === lang);
    const { dossier, hash } = (await load(draft)) ?? {};
    if (language === undefined || dossier === undefined || hash === undefined) return undefined;
    const date = asOf === everything ? null : (asOf ?? dossier.asOf ?? null);
    // Articles lie outside the dossier and embargoes end: for longer than a minute nothing is kept.
    const minute = new Date().toISOString().slice(0, 16);
    const withDrafts = drafts === "yes";
    const key = [hash, lang, date, drafts, minute].join(" ");
    const made = kept.get(key, () =>
      previewOf({ dossier, hash, folder, asOf: date, now: `${minute}:59Z`, withDrafts }, language),
    );
    // What failed is asked anew.
    made.catch(() => kept.drop(key));
    return made;
  };

  app.openapi(
    routeTo("/api/briefing", previewQuery, answerSchema, "What would be published, in one language"),
    async (context) => {
      const asked = context.req.valid("query") as Asked;
      const made = await preview(asked);
      if (made === undefined) return context.json({ error: "nothing to publish" }, 404) as never;
      const { files, pages, briefing, missing, articles, prose } = made;
      const beside = (name: string) => String(files.get(briefing.replace(/[^/]*$/u, name))?.content ?? "");
      const captions = beside("captions.json");
      const answer: BriefingAnswer = {
        language: asked.lang,
        base: `/api/preview/${asked.lang}/${asked.asOf ?? "own"}/${asked.draft ?? "-"}/${asked.drafts}/`,
        briefing,
        missing: missing.length,
        pages,
        articles,
        prose,
        caption: beside("caption.txt").trim(),
        captions: captions === "" ? [] : JSON.parse(captions).captions,
      };
      return context.json(answer as never, 200);
    },
  );

  app.get(`${address}*`, async (context) => {
    const {
      lang = "",
      asOf = "own",
      draft = "-",
      drafts = "no",
    } = context.req.param() as Record<string, string>;
    const made = await preview({
      lang,
      drafts,
      ...(asOf === "own" ? {} : { asOf }),
      ...(draft === "-" ? {} : { draft }),
    });
    const path = decodeURIComponent(new URL(context.req.url).pathname).split("/").slice(7).join("/");
    const file = made?.files.get(path);
    if (file === undefined) return context.text("No such file.\n", 404);
    return context.body(file.content as string, 200, {
      "Content-Type": types[extname(path)] ?? "text/plain; charset=utf-8",
      "Cache-Control": "no-cache",
    });
  });

  app.openapi(
    changeAt(
      "post",
      "/api/publish",
      publishAsked,
      { done: { 200: { what: "What came of it", schema: published } } },
      "Publishes what the dossier's folder holds into another folder",
    ),
    async (context) => {
      const { out, asOf } = context.req.valid("json") as { out: string; asOf?: string };
      const { dossier } = (await load()) ?? {};
      const date = asOf === everything ? null : (asOf ?? dossier?.asOf ?? null);
      return context.json((await publishFolder(folder, out, date)) as never, 200) as never;
    },
  );
}
