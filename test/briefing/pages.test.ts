import { posix } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../src/language/index.ts";
import { soundCase } from "../cases/case-reading.ts";
import {
  briefingIn,
  filesIn,
  flagship,
  ownText,
  type Publishing,
  pageOf,
  pagesIn,
  publish,
} from "./published.ts";

let site: Publishing;
let files: ReadonlyMap<string, Buffer>;
/** Every page by language and path. */
let pages: ReadonlyMap<string, ReadonlyMap<string, Document>>;

beforeAll(async () => {
  site = await publish(flagship);
  files = filesIn(site.folder);
  pages = new Map(languages.map(({ tag }) => [tag, pagesIn(site.folder, tag)]));
});

const pagesOf = (tag: string) => [...(pages.get(tag) ?? new Map<string, Document>())];

describe("a published site", () => {
  it("has the same pages in every language, each as a page, as data, as a table and as text", () => {
    expect([site.code, site.err]).toEqual([0, ""]);
    const own = (tag: string) =>
      [...files.keys()]
        .filter((path) => path.startsWith(`${tag}/`))
        .map((path) => path.slice(tag.length + 1));
    const expected = own("en");
    for (const { tag } of languages) expect(own(tag), tag).toEqual(expected);
    for (const kind of ["index", "issues/index", "issues/enrichment", "people/index", "timeline/index"]) {
      expect(expected).toContain(`${kind}.html`);
    }
    for (const kind of [
      "claims/index",
      "deals/index",
      "deals/phased-balance",
      "briefings/2025-04-18/index",
    ]) {
      expect(expected).toContain(`${kind}.html`);
    }
    for (const path of expected.filter((one) => one.endsWith(".html"))) {
      for (const ending of [".json", ".csv", ".md"])
        expect(expected).toContain(path.replace(".html", ending));
    }
    for (const folder of ["", "briefings/2025-04-18/"]) {
      for (const name of ["card.png", "card-square.png", "card-tall.png", "caption.txt", "captions.json"]) {
        expect(expected).toContain(`${folder}${name}`);
      }
    }
  });

  it("has a front page that leads to each language", () => {
    const front = pageOf(site.folder, ".");
    const links = [...front.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(languages.map(({ tag }) => `${tag}/index.html`));
  });

  it("ships each font file its style sheet names, with the licence, and no other", () => {
    const style = files.get("style.css")?.toString() ?? "";
    const named = [...style.matchAll(/url\("([^"]+)"\)/g)].map(([, path]) => path ?? "").toSorted();
    const shipped = [...files.keys()].filter((path) => path.endsWith(".woff2"));
    expect(named).toEqual(shipped.toSorted());
    const families = new Set([...style.matchAll(/font-family: "([^"]+)";/g)].map(([, family]) => family));
    for (const family of families) {
      expect(files.get(`fonts/${family?.replaceAll(" ", "-")}-LICENSE.txt`)?.toString()).toMatch(
        /Open Font License/i,
      );
    }
  });

  it("comes out the same to the byte when it is made again", async () => {
    const again = filesIn((await publish(flagship)).folder);
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, bytes] of again)
      expect(bytes.equals(files.get(path) ?? Buffer.alloc(0)), path).toBe(true);
  });

  it("has no page of more than 150 kB, compressed and with its style", () => {
    const style = gzipSync(files.get("style.css") ?? "").length;
    for (const [path, bytes] of files) {
      if (path.endsWith(".html")) expect(gzipSync(bytes).length + style, path).toBeLessThan(150_000);
    }
  });
});

describe.each(languages)("every page in $tag", ({ tag, lang, direction }) => {
  it("names its language and direction, has one heading of the first rank and runs no script", () => {
    for (const [path, page] of pagesOf(tag)) {
      const { documentElement: root } = page;
      expect([root.getAttribute("lang"), root.getAttribute("dir")], path).toEqual([lang, direction]);
      expect(page.querySelectorAll("h1"), path).toHaveLength(1);
      expect(page.querySelectorAll('script:not([type="application/ld+json"])'), path).toHaveLength(0);
      expect(page.querySelectorAll('link[rel="stylesheet"]'), path).toHaveLength(1);
    }
  });

  it("points to itself and to the same page in all the languages", () => {
    for (const [path, page] of pagesOf(tag)) {
      const alternates = [...page.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [
        link.getAttribute("hreflang"),
        posix.join(posix.dirname(path), link.getAttribute("href") ?? ""),
      ]);
      const sameIn = (other: string) => `${other}/${path.slice(tag.length + 1)}`;
      const fallback = path === `${tag}/index.html` ? "index.html" : sameIn("en");
      expect(alternates).toEqual([
        ...languages.map((one) => [one.lang, sameIn(one.tag)]),
        ["x-default", fallback],
      ]);
    }
  });

  it("has a title of its own, a description and a picture that tell what it is about", () => {
    const titles = new Map<string, string>();
    for (const [path, page] of pagesOf(tag)) {
      const meta = (key: string) =>
        page.querySelector(`meta[property="${key}"], meta[name="${key}"]`)?.getAttribute("content") ?? "";
      expect(page.title, path).toContain(page.querySelector("h1")?.textContent?.trim() ?? "-");
      expect(titles.get(page.title), `${path} has the title of`).toBeUndefined();
      titles.set(page.title, path);
      for (const key of ["description", "og:title", "og:description", "og:image:alt"]) {
        expect(meta(key).length, `${key} of ${path}`).toBeGreaterThan(1);
      }
      expect(meta("description").length, path).toBeLessThanOrEqual(160);
      expect(files.has(posix.join(posix.dirname(path), meta("og:image"))), path).toBe(true);
    }
  });

  it("leads nowhere that is not there, and gives no two places one name", () => {
    const idsOf = new Map(pagesOf(tag).map(([path, page]) => [path, idsIn(page)]));
    for (const [path, page] of pagesOf(tag)) {
      const ids = idsOf.get(path) ?? [];
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const link of page.querySelectorAll("a[href], link[href]")) {
        const href = link.getAttribute("href") ?? "";
        if (/^https?:/.test(href)) continue;
        const [target = "", anchor] = href.split("#");
        const file = target === "" ? path : posix.join(posix.dirname(path), target);
        expect(files.has(file), `${href} on ${path}`).toBe(true);
        if (anchor !== undefined) expect(idsOf.get(file), `${href} on ${path}`).toContain(anchor);
      }
    }
  });

  it("leaves no value unwritten and no isolate as a bare character", () => {
    for (const [path, page] of pagesOf(tag)) {
      for (const figure of page.querySelectorAll("svg")) figure.remove();
      const { outerHTML } = page.documentElement;
      expect(outerHTML, path).not.toMatch(/undefined|\bnull\b|NaN|\[object|\$\{/u);
      expect(outerHTML, path).not.toMatch(/[\u2066-\u2069]/u);
    }
  });

  it("cites sources for every finding that has any, and every source it lists is cited", () => {
    for (const [path, page] of pagesOf(tag)) {
      const cited = new Set([...page.querySelectorAll(".notes .run")].flatMap(numbersOf));
      const listed = [...page.querySelectorAll(".sources > li")].map(({ id }) =>
        Number(id.replace("source-", "")),
      );
      expect(
        [...cited].toSorted((a, b) => a - b),
        path,
      ).toEqual(listed);
    }
    for (const item of briefingIn(site.folder, tag).querySelectorAll(".findings > li, .lead")) {
      expect(item.querySelectorAll(".notes a").length, item.textContent ?? "").toBeGreaterThan(0);
    }
  });
});

function idsIn(page: Document): string[] {
  return [...page.querySelectorAll("[id]")].map((one) => one.id);
}

/** The numbers of a run of notes, of which only the first and the last are written. */
function numbersOf(run: Element): number[] {
  const ends = [...run.querySelectorAll("a")].map((link) =>
    Number(link.getAttribute("href")?.replace("#source-", "")),
  );
  const [first = 0, last = first] = ends;
  return Array.from({ length: last - first + 1 }, (_, more) => first + more);
}

describe.each(languages.filter(({ tag }) => tag !== "en"))("every page in $tag", ({ tag }) => {
  it("has no English left but the names its authors keep", async () => {
    // Whatever Latin words the dossier's own texts in this language hold are its authors' choice: IAEA, JCPOA, E3.
    const { dossier } = await soundCase("iran-us-2025");
    const kept = new Set([
      ...(JSON.stringify(textsIn(dossier, tag)).match(/[A-Za-z]{2,}/gu) ?? []),
      "Concordat",
    ]);
    for (const [path, page] of pagesOf(tag)) {
      const fingerprint = /[0-9a-f]{12}/.exec(page.querySelector(".citation")?.textContent ?? "")?.[0] ?? "-";
      const words =
        ownText(page)
          .replaceAll(fingerprint, "")
          .match(/[A-Za-z]{2,}/gu) ?? [];
      expect(
        words.filter((word) => !kept.has(word)),
        path,
      ).toEqual([]);
    }
  });
});

function textsIn(node: unknown, tag: string): unknown[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === tag ? [value] : textsIn(value, tag)));
}
