import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { BriefingAnswer, Published } from "../../src/desk/server/briefing/answer.ts";
import { createApp } from "../../src/desk/server/desk-app.ts";
import { folderLoader } from "../../src/desk/server/folder-loader.ts";
import { languages } from "../../src/language/index.ts";
import { checkPages, columnsOf } from "../../src/publication/page-checks.ts";
import { filesIn } from "../briefing/published.ts";
import { emptyFolder } from "../cli/spawn.ts";

let folder: string;
let ask: (address: string, body?: object) => Promise<Response>;

beforeAll(() => {
  folder = emptyFolder();
  mkdirSync(join(folder, "articles"));
  writeFileSync(
    join(folder, "dossier.yaml"),
    `concordat: 1
title: { en: A ferry line, zh: 渡轮航线 }
asOf: 2024-03-05
sources: [{ id: gazette, title: { en: Gazette, zh: 公报 }, published: 2024-03-02 }]
parties:
  - { id: island, name: { en: Island, zh: 岛方 }, kind: state, roles: [{ role: principal }] }
  - { id: coast, name: { en: Coast, zh: 岸方 }, kind: state, roles: [{ role: principal }] }
rounds: [{ id: first, number: 1, place: { en: Port, zh: 港 }, from: 2024-03-01, status: held, sources: [gazette] }]
`,
  );
  writeFileSync(
    join(folder, "editors.yaml"),
    "prose: [{ id: note, section: key, language: en, text: Draftedwords., state: draft }]\n",
  );
  const front =
    "headline: Boats\nstandfirst: They sail.\nbyline: [A]\npublished: 2024-03-05\nstate: review\n";
  writeFileSync(join(folder, "articles/boats.en.md"), `---\n${front}---\n\nThey sail.\n`);
  const app = createApp({ load: folderLoader(folder), folder });
  ask = async (address, body) =>
    app.request(`http://127.0.0.1${address}`, {
      headers: { host: "127.0.0.1", ...(body && { "content-type": "application/json" }) },
      ...(body && { method: "POST", body: JSON.stringify(body) }),
    });
});

const briefing = async (query: string) =>
  (await (await ask(`/api/briefing?${query}`)).json()) as BriefingAnswer;

describe("the desk's briefing", () => {
  it("is previewed as it would be published, drafts only where they are asked for", async () => {
    const answer = await briefing("lang=en");
    expect(answer).toMatchObject({
      language: "en",
      briefing: "en/briefings/2024-03-05/index.html",
      missing: 0,
    });
    const ready = await ask(`${answer.base}${answer.briefing}`);
    expect(ready.headers.get("content-type")).toContain("text/html");
    expect(ready.headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
    expect(ready.headers.get("content-security-policy")).not.toContain("script-src");
    expect(await ready.text()).not.toContain("Draftedwords");
    expect(answer.pages.map(({ path }) => path)).not.toContain("en/articles/boats/index.html");
    const drafts = await briefing("lang=en&drafts=yes");
    expect(await (await ask(`${drafts.base}${drafts.briefing}`)).text()).toContain("Draftedwords");
    expect(drafts.pages.map(({ path }) => path)).toContain("en/articles/boats/index.html");
    expect((await ask(`${answer.base}../../secret`)).status).toBe(404);
    expect((await ask("/api/briefing?lang=xx")).status).toBe(400);
  });

  it("tells how far each text is, gives captions and a card, and finds nothing amiss on its own pages", async () => {
    const answer = await briefing("lang=en");
    expect(answer.prose).toMatchObject([{ id: "note", state: "draft" }]);
    expect(answer.articles.map(({ language, state }) => `${language} ${state}`)).toContain("en review");
    expect(answer.captions.map(({ channel }) => channel)).toContain("weibo");
    const card = answer.pages.find(({ path }) => path === answer.briefing)?.card;
    expect((await ask(`${answer.base}${card}`)).headers.get("content-type")).toBe("image/png");
    expect(answer.pages.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it("is published into a folder as the command line does, and over nothing else", async () => {
    const out = join(emptyFolder(), "site");
    const done = (await (await ask("/api/publish", { out })).json()) as Published;
    expect(done).toMatchObject({ status: "done", languages: ["en", "zh"], leftOut: ["ar", "hi"] });
    expect(filesIn(out).has("en/index.html")).toBe(true);
    const refused = await ask("/api/publish", { out: folder });
    expect(await refused.json()).toEqual({ status: "refused", code: "folder-in-use" });
    expect(await (await ask("/api/publish", { out: "site" })).json()).toMatchObject({ code: "not-absolute" });
  });
});

describe("the checks of a page", () => {
  const page = (title: string, body: string, description = "What it says.") =>
    `<html><head><title>${title}</title><meta name="description" content="${description}"></head><body>${body}</body></html>`;
  const faultsOf = (files: Readonly<Record<string, string>>) =>
    checkPages(Object.entries(files).map(([path, content]) => ({ path, content }))).map(({ faults }) =>
      faults.map(({ kind, found }) => `${kind} ${found}`),
    );

  it.each([
    ["<h1>A</h1><a href='../b.html#x'>b</a><a href='https://example.org/c'>c</a>", "A", []],
    ["<h1>A</h1><h1>B</h1>", "A", ["headings 2"]],
    ["<p>A</p>", "A", ["headings 0"]],
    ["<h1>A</h1><img src='a.png'><img src='b.png' alt=''>", "A", ["alternative-text 1"]],
    ["<h1>A</h1><a href='c.html'>c</a>", "A", ["dead-link c.html"]],
    ["<h1>A</h1>", "B", ["duplicate-title 2"]],
    ["<h1>A</h1>", "字".repeat(36), ["title-length 72"]],
    ["<h1>A</h1>", "", ["title-length 0"]],
  ])("of %s titled %s are %j", (body, title, faults) => {
    const files = { "en/d/a.html": page(title, body), "en/b.html": page("B", "<h1>B</h1>") };
    expect(faultsOf(files)[0]).toEqual(faults);
  });

  it("counts columns as a search does: Chinese twice, marks not at all", () => {
    expect([columnsOf("abc"), columnsOf("字。"), columnsOf("कि"), columnsOf("مُ")]).toEqual([3, 4, 1, 1]);
  });
});

it.each(languages)(
  "the page's words in $tag say something for any number",
  async ({ tag, messages: _, ...language }) => {
    const { publishing } = await import(`../../src/language/${tag}/publishing.ts`);
    const { format } = await import("../../src/language/format.ts");
    const { languageOf } = await import("../../src/language/index.ts");
    const own = languageOf(tag);
    if (own === undefined) throw new Error(language.name);
    const f = format(own, "en");
    const texts: string[] = [];
    const walk = (node: unknown): void => {
      if (typeof node === "string") texts.push(node);
      else if (typeof node === "function") {
        for (const number of [0, 1, 2, 11]) {
          const counts = { texts: number, length: number, limit: number, found: number, pages: number };
          const more = {
            faults: number,
            passages: number,
            files: number,
            until: "x",
            out: "y",
            languages: ["z"],
          };
          texts.push((node as (values: object, f: object) => string)({ ...counts, ...more }, f));
        }
      } else for (const one of Object.values(node as object)) walk(one);
    };
    walk(publishing);
    expect(texts.length).toBeGreaterThan(60);
    for (const text of texts) {
      expect(text).toMatch(/\S/u);
      expect(text).not.toMatch(/[!！]|undefined|NaN|\[object/u);
      if (tag !== "en")
        expect(text.replaceAll(/[\u2068“”「」『』«»"].*?[\u2069“”]/gu, "")).not.toMatch(/[a-z]{3,}/iu);
    }
  },
);
