import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../src/language/index.ts";
import { soundCase } from "../cases/case-reading.ts";
import { filesIn, flagship, ownText, type Publishing, pageOf, publish } from "./published.ts";

let site: Publishing;

beforeAll(async () => {
  site = await publish(flagship);
});

describe("a published briefing", () => {
  it("is told in every language of which the dossier has all texts", () => {
    expect([site.code, site.err]).toEqual([0, ""]);
    const paths = [...filesIn(site.folder).keys()].filter((path) => !path.startsWith("fonts/"));
    const each = languages.flatMap(({ tag }) =>
      ["caption.txt", "card.png", "index.html"].map((name) => `${tag}/${name}`),
    );
    expect(paths).toEqual([...each, "index.html", "style.css"].toSorted());
  });

  it("has a front page that leads to each language", () => {
    const front = pageOf(site.folder, ".");
    const links = [...front.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(languages.map(({ tag }) => `${tag}/index.html`));
  });

  it("ships each font file its style sheet names, with the licence, and no other", () => {
    const files = filesIn(site.folder);
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
    const again = await publish(flagship);
    const [first, second] = [filesIn(site.folder), filesIn(again.folder)];
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [path, bytes] of second)
      expect(bytes.equals(first.get(path) ?? Buffer.alloc(0)), path).toBe(true);
  });
});

describe.each(languages)("the page in $tag", ({ tag, lang, direction }) => {
  it("names its language and direction and has one heading of the first rank", () => {
    const page = pageOf(site.folder, tag);
    const { documentElement: root } = page;
    expect([root.getAttribute("lang"), root.getAttribute("dir")]).toEqual([lang, direction]);
    expect(page.querySelectorAll("h1")).toHaveLength(1);
    expect(page.querySelectorAll("script")).toHaveLength(0);
    expect(page.querySelectorAll('link[rel="stylesheet"]')).toHaveLength(1);
  });

  it("points to all the languages, itself included, as they point to it", () => {
    const page = pageOf(site.folder, tag);
    const alternates = [...page.querySelectorAll('link[rel="alternate"]')].map((link) => [
      link.getAttribute("hreflang"),
      link.getAttribute("href"),
    ]);
    expect(alternates).toEqual([
      ...languages.map((one) => [one.lang, `../${one.tag}/index.html`]),
      ["x-default", "../index.html"],
    ]);
  });

  it("has a title, a description and a card that tell what it is about", () => {
    const page = pageOf(site.folder, tag);
    const meta = (key: string) =>
      page.querySelector(`meta[property="${key}"], meta[name="${key}"]`)?.getAttribute("content") ?? "";
    expect(page.title).toContain(page.querySelector("h1")?.textContent ?? "-");
    for (const key of ["description", "og:title", "og:description", "og:image:alt"]) {
      expect(meta(key).length, key).toBeGreaterThan(10);
    }
    expect(existsSync(join(site.folder, tag, meta("og:image")))).toBe(true);
  });

  it("leads nowhere that is not there, and gives no two places one name", () => {
    const page = pageOf(site.folder, tag);
    const ids = [...page.querySelectorAll("[id]")].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of page.querySelectorAll("a[href], link[href]")) {
      const href = link.getAttribute("href") ?? "";
      if (href.startsWith("#")) expect(ids, href).toContain(href.slice(1));
      else if (!/^https?:/.test(href)) {
        expect(existsSync(join(site.folder, dirname(`${tag}/index.html`), href)), href).toBe(true);
      }
    }
  });

  it("leaves no value unwritten and no isolate as a bare character", () => {
    const page = pageOf(site.folder, tag);
    expect(page.documentElement.outerHTML).not.toMatch(/undefined|\bnull\b|NaN|\[object|\$\{/u);
    for (const figure of page.querySelectorAll("svg")) figure.remove();
    expect(page.documentElement.outerHTML).not.toMatch(/[\u2066-\u2069]/u);
  });

  it("cites sources for every finding that has any, and every source it lists is cited", () => {
    const page = pageOf(site.folder, tag);
    const cited = new Set<number>();
    for (const links of page.querySelectorAll(".notes .run")) {
      const numbers = [...links.querySelectorAll("a")].map((link) =>
        Number(link.getAttribute("href")?.replace("#source-", "")),
      );
      const [first = 0, last = first] = numbers;
      for (let number = first; number <= last; number++) cited.add(number);
    }
    const listed = [...page.querySelectorAll(".sources > li")].map(({ id }) =>
      Number(id.replace("source-", "")),
    );
    expect([...cited].toSorted((a, b) => a - b)).toEqual(listed);
    for (const item of page.querySelectorAll(".findings > li, .lead")) {
      expect(item.querySelectorAll(".notes a").length, item.textContent ?? "").toBeGreaterThan(0);
    }
  });
});

describe.each(languages.filter(({ tag }) => tag !== "en"))("the page in $tag", ({ tag }) => {
  it("has no English left but the names its authors keep", async () => {
    // Whatever Latin words the dossier's own texts in this language hold are its authors' choice: IAEA, JCPOA, E3.
    const { dossier } = await soundCase("iran-us-2025");
    const kept = new Set(JSON.stringify(textsIn(dossier, tag)).match(/[A-Za-z]{2,}/gu));
    const page = pageOf(site.folder, tag);
    const fingerprint = /[0-9a-f]{12}/.exec(page.querySelector(".citation")?.textContent ?? "")?.[0] ?? "-";
    const words =
      ownText(page)
        .replaceAll(fingerprint, "")
        .match(/[A-Za-z]{2,}/gu) ?? [];
    expect(words.filter((word) => !kept.has(word) && word !== "Concordat")).toEqual([]);
  });
});

function textsIn(node: unknown, tag: string): unknown[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === tag ? [value] : textsIn(value, tag)));
}
