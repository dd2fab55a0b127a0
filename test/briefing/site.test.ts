import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { beforeAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import * as z from "zod";
import { languages } from "../../src/language/index.ts";
import { documentIn, filesIn, flagship, publish } from "./published.ts";

const home = "https://talks.example/iran";
let files: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  const site = await publish(
    flagship,
    "--site-url",
    `${home}/`,
    "--date",
    "2025-04-13,2025-04-16,2025-04-18",
  );
  if (site.code !== 0) throw new Error(site.err);
  files = filesIn(site.folder);
});

const textOf = (path: string) => files.get(path)?.toString() ?? "";
const pagePaths = () =>
  [...files.keys()].filter((path) => path.endsWith(".html") && !path.startsWith("mail/"));
/** Pictures that other sites show stand beside the languages' folders, and are no pages of the site. */
const languagePages = () => pagePaths().filter((path) => path.includes("/") && !path.startsWith("embed/"));

/** What a RELAX NG schema objects to. */
async function objections(path: string, schema: string): Promise<readonly string[]> {
  const rules = readFileSync(join(import.meta.dirname, "../fixtures/site", schema), "utf8");
  const { errors } = await validateXML({
    xml: { fileName: "file.xml", contents: textOf(path) },
    schema: { fileName: "schema.rng", contents: rules } as never,
    extension: "relaxng",
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

describe("a site whose address is known", () => {
  it("names of each page the one address it stands at, and the same page in every language, as they name it", () => {
    const named = new Map(
      pagePaths()
        .filter((one) => !one.startsWith("embed/"))
        .map((path) => {
          const page = documentIn(textOf(path));
          const links = [...page.querySelectorAll('link[rel="alternate"][hreflang]')];
          const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
          expect(canonical, path).toBe(`${home}/${path}`);
          return [
            canonical,
            new Map(links.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")])),
          ];
        }),
    );
    for (const [address, others] of named) {
      expect([...others.keys()], address).toEqual([...languages.map(({ lang }) => lang), "x-default"]);
      expect([...others.values()], address).toContain(address);
      for (const [lang, other] of others) {
        if (lang === "x-default" || address === `${home}/index.html`) continue;
        expect([...(named.get(other as string)?.entries() ?? [])], `${other} of ${address}`).toEqual([
          ...others,
        ]);
      }
    }
  });

  it("has site maps by their schema, of every page and of the briefings of the last days", async () => {
    expect(await objections("sitemap.xml", "sitemap.rng")).toEqual([]);
    expect(await objections("sitemap-news.xml", "sitemap.rng")).toEqual([]);
    const listed = (path: string) => [...textOf(path).matchAll(/<loc>([^<]+)</g)].map(([, found]) => found);
    expect(listed("sitemap.xml").toSorted()).toEqual(
      languagePages()
        .map((path) => `${home}/${path}`)
        .toSorted(),
    );
    expect(listed("sitemap-news.xml").toSorted()).toEqual(
      languagePages()
        .filter((path) => /2025-04-1[68]\/index|\/articles\//.test(path))
        .map((path) => `${home}/${path}`)
        .toSorted(),
    );
    expect(textOf("robots.txt")).toContain(`Sitemap: ${home}/sitemap.xml`);
  });

  it("has pages that a strict reader of HTML accepts", async () => {
    const reader = new HtmlValidate({ extends: ["html-validate:recommended"] });
    const told: string[] = [];
    for (const path of pagePaths().filter((one) => !one.includes("/deals/") || one.endsWith("index.html"))) {
      // Pictures are drawn by a program of their own and slow to read.
      const text = textOf(path).replaceAll(/<svg[\s\S]*?<\/svg>/g, "<svg></svg>");
      const report = await reader.validateString(text);
      for (const { messages } of report.results) {
        for (const { ruleId, message, line } of messages) told.push(`${path}:${line} ${ruleId}: ${message}`);
      }
    }
    expect(told).toEqual([]);
  });
});

describe.each(languages)("the feeds in $tag", ({ tag, lang }) => {
  it("are Atom by its schema, with an entry a briefing or article, the latest first", async () => {
    expect(await objections(`${tag}/feed.xml`, "atom.rng")).toEqual([]);
    const feed = textOf(`${tag}/feed.xml`);
    expect(feed).toContain(`xml:lang="${lang}"`);
    const links = [...feed.matchAll(/<entry>[\s\S]*?<link[^>]*href="([^"]+)"/g)].map(([, link]) => link);
    const briefings = ["2025-04-18", "2025-04-16", "2025-04-13"].map((date) => `briefings/${date}`);
    const paths = ["articles/round-2-preview", ...briefings];
    expect(links).toEqual(paths.map((path) => `${home}/${tag}/${path}/index.html`));
  });

  it("are JSON Feed 1.1 by its rules", () => {
    const item = z.strictObject({
      id: z.url(),
      url: z.url(),
      title: z.string().min(1),
      summary: z.string().min(1),
      content_text: z.string().min(1),
      date_published: z.iso.datetime(),
    });
    const feed = z.strictObject({
      version: z.literal("https://jsonfeed.org/version/1.1"),
      title: z.string().min(1),
      description: z.string().min(1),
      language: z.literal(lang),
      home_page_url: z.url(),
      feed_url: z.literal(`${home}/${tag}/feed.json`),
      authors: z.array(z.strictObject({ name: z.string() })).min(1),
      items: z.array(item).length(4),
    });
    const { items } = feed.parse(JSON.parse(textOf(`${tag}/feed.json`)));
    expect(new Set(items.map(({ id }) => id)).size).toBe(4);
    // One headline a day would tell a reader nothing.
    expect(new Set(items.map(({ title }) => title)).size).toBe(4);
  });
});

type Node = Record<string, unknown> & { readonly "@type": string };

function graphOf(path: string): Node[] {
  const script = documentIn(textOf(path)).querySelector('script[type="application/ld+json"]');
  const data = JSON.parse(script?.textContent ?? "") as { "@context": string; "@graph": Node[] };
  expect(data["@context"]).toBe("https://schema.org");
  return data["@graph"];
}

const ofType = (nodes: readonly Node[], type: string) => nodes.filter((node) => node["@type"] === type);

describe.each(languages)("what search engines read in $tag", ({ tag, lang }) => {
  it("is a news article for a briefing, with all that one needs", () => {
    const path = `${tag}/briefings/2025-04-18/index.html`;
    const [article, ...others] = graphOf(path);
    expect(others).toEqual([]);
    const page = documentIn(textOf(path));
    expect(article).toMatchObject({
      "@type": "NewsArticle",
      headline: page.querySelector("h1")?.textContent?.trim(),
      datePublished: "2025-04-18",
      inLanguage: lang,
      url: `${home}/${path}`,
      image: { "@type": "ImageObject", url: `${home}/${tag}/briefings/2025-04-18/card.png`, width: 1200 },
      publisher: { "@type": "Organization" },
    });
    expect(((article as Node).citation as string[]).length).toBeGreaterThan(10);
  });

  it("tells people, events, claims and data sets on their pages", () => {
    const people = ofType(graphOf(`${tag}/people/index.html`), "Person");
    expect(people.length).toBeGreaterThan(10);
    for (const { name, alternateName } of people) {
      expect([typeof name, Array.isArray(alternateName)]).toEqual(["string", true]);
    }
    const events = ofType(graphOf(`${tag}/timeline/index.html`), "Event");
    expect(events.some(({ location }) => location !== undefined)).toBe(true);
    for (const event of events) expect(event.startDate).toMatch(/^\d{4}(-\d\d){0,2}$/);
    const claims = ofType(graphOf(`${tag}/claims/index.html`), "Claim");
    expect(claims.length).toBeGreaterThan(10);
    for (const { text, appearance } of claims)
      expect([typeof text, typeof appearance]).toEqual(["string", "object"]);
    for (const kind of ["timeline", "claims", "deals"]) {
      const [set] = ofType(graphOf(`${tag}/${kind}/index.html`), "Dataset");
      const parts = (set as Node).distribution as { contentUrl: string }[];
      for (const { contentUrl: url } of parts) expect(files.has(url.slice(home.length + 1)), url).toBe(true);
    }
  });

  it("judges no claim that an editor has not judged against another", () => {
    const reviews = ofType(graphOf(`${tag}/claims/index.html`), "ClaimReview");
    for (const review of reviews) expect(review).toMatchObject({ reviewRating: { bestRating: 5 } });
    const asserted = ofType(graphOf(`${tag}/claims/index.html`), "Claim").length;
    expect(reviews.length).toBeLessThan(asserted);
  });
});

describe("a page as data", () => {
  it("holds the dates and ids that its words are made from", () => {
    const { sections } = JSON.parse(textOf("ar/timeline/index.json")) as {
      sections: { id: string; content: { id?: string; rows?: Record<string, unknown>[] }[] }[];
    };
    const rows =
      sections.flatMap(({ content }) => content).find(({ id }) => id === "timeline")?.rows ??
      sections.flatMap(({ content }) => content).find(({ rows: found }) => found !== undefined)?.rows;
    expect(rows?.find(({ kind, date }) => kind === "round" && date === "2025-04-12")?.what).toContain("مسقط");
  });

  it("is a table of the same rows, and nothing that a spreadsheet would run", () => {
    const lines = textOf("en/people/index.csv").replace("\ufeff", "").trim().split("\r\n");
    expect(lines[0]).toBe("Party,Person,Office,Start,End");
    expect(lines).toContain(
      "United States state and principal,Joe Biden,President of the United States,2021-01-20,2025-01-20",
    );
    for (const [path, bytes] of files) {
      if (path.endsWith(".csv")) expect(bytes.toString(), path).not.toMatch(/(?:^|,|\n)"?[=+@]/u);
    }
  });

  it("is text that leads to the other texts", () => {
    const text = textOf("en/briefings/2025-04-18/index.md");
    expect(text).toContain("\n# US and Iran: ");
    const links = [...text.matchAll(/\]\(([^)<]+\.md)(?:#[^)]*)?\)/g)].map(([, link]) => link ?? "");
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      expect(files.has(join("en/briefings/2025-04-18", link)), link).toBe(true);
    }
  });
});
