import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parseArticle } from "../../src/briefing/article/markdown.ts";
import { readArticle, referencesIn } from "../../src/dossier/article/read.ts";
import { languages } from "../../src/language/index.ts";
import { emptyFolder, inProcess } from "../cli/spawn.ts";
import { documentIn, filesIn, flagship, type Publishing, publish } from "./published.ts";

const preview = (tag: string) => join(flagship, `articles/round-2-preview.${tag}.md`);

/** A small dossier with one article, whose parts a test may change. */
function talks({
  head = "",
  body = "{claim:spoke}",
  claim = "A spoke of water.",
  language = "en",
} = {}): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, "articles"));
  writeFileSync(
    join(folder, "dossier.yaml"),
    `concordat: 1
asOf: 2025-04-18
title: { en: Grain and water, zh: 粮与水 }
sources: [{ id: gazette, title: { en: The Gazette, zh: 公报 }, published: 2025-04-01 }]
claims: [{ id: spoke, text: { en: ${claim}, zh: 甲方谈到水。 }, source: gazette, value: 12 }, { id: hidden, text: Secret., source: gazette, visibility: team }]
rounds: [{ id: first, number: 1, place: { en: Ford, zh: 津 }, from: 2025-04-01, status: held, sources: [gazette], outcome: { text: { en: A pause., zh: 休会。 } } }]
`,
  );
  writeFileSync(
    join(folder, `articles/water.${language}.md`),
    `---
headline: Water at last
standfirst: A says so.
byline: [A. Writer]
published: 2025-04-18
state: published
${head}---

${body}
`,
  );
  return folder;
}

const articleOf = ({ folder }: Publishing, tag: string) =>
  documentIn(filesIn(folder).get(`${tag}/articles/water/index.html`)?.toString() ?? "");

describe("an article", () => {
  it("is told with what the record holds, in the reader's words, each with its source", async () => {
    const body =
      "On {date:first} in {place:first}: {claim:spoke} That makes {number:spoke}, **no more**.\n\n- {outcome:first}";
    const site = await publish(talks({ body }), "--lang", "en");
    expect([site.code, site.err]).toEqual([0, ""]);
    const page = articleOf(site, "en");
    const [, text] = [...page.querySelectorAll("#article p")];
    for (const note of page.querySelectorAll("#article .notes")) note.remove();
    expect(text?.textContent).toBe("On 1 April 2025 in Ford: A spoke of water. That makes 12, no more.");
    expect(page.querySelector("#article li")?.textContent).toBe("A pause.");
    expect(page.querySelectorAll(".sources > li")).toHaveLength(1);
    expect(page.querySelector("h1")?.textContent).toBe("Water at last");
    expect(page.querySelectorAll("h1")).toHaveLength(1);
  });

  it("is published in the languages it is written in, and the others lead to their own first page", async () => {
    const site = await publish(talks(), "--lang", "en,zh");
    const files = filesIn(site.folder);
    expect([site.code, files.has("zh/articles/water/index.html")]).toEqual([0, false]);
    const page = articleOf(site, "en");
    expect([...page.querySelectorAll("link[hreflang]")].map((link) => link.getAttribute("hreflang"))).toEqual(
      ["en", "x-default"],
    );
    expect(page.querySelector('nav.languages a[hreflang="zh-Hans"]')?.getAttribute("href")).toBe(
      "../../../zh/index.html",
    );
    expect(files.get("zh/index.html")?.toString()).not.toContain("articles/water");
    expect(files.get("en/index.html")?.toString()).toContain("articles/water");
  });

  it.each([
    ["{claim:nobody}", "claim:nobody"],
    ["{claim:hidden}", "claim:hidden"],
    ["{weather:first}", "weather:first"],
  ])("that refers to %s is refused with its line, and nothing is written", async (body, what) => {
    const site = await publish(talks({ body: `Words.\n\n${body}` }));
    expect(site.code).toBe(1);
    expect(site.err).toMatch(new RegExp(`water\\.en\\.md:\\d+[^]*\\{${what}\\}`));
    expect(() => filesIn(site.folder)).toThrow();
  });

  it("is left out once something it cites has changed, and what it is to carry is told", async () => {
    const fresh = await publish(talks({ head: "record: t000000000000\n" }), "--lang", "en");
    const record = /record: (t[0-9a-f]{12})/.exec(fresh.err)?.[1] ?? "";
    const kept = await publish(talks({ head: `record: ${record}\n` }), "--lang", "en");
    expect([kept.err, filesIn(kept.folder).has("en/articles/water/index.html")]).toEqual(["", true]);
    const changed = await publish(
      talks({ head: `record: ${record}\n`, claim: "A spoke of grain." }),
      "--lang",
      "en",
    );
    expect(changed.err).toContain("has changed since it was reviewed");
    expect(filesIn(changed.folder).has("en/articles/water/index.html")).toBe(false);
  });

  it("that is a draft stays where it is", async () => {
    const folder = talks();
    const file = join(folder, "articles/water.en.md");
    writeFileSync(file, readFileSync(file, "utf8").replace("state: published", "state: draft"));
    const site = await publish(folder, "--lang", "en");
    expect([site.code, filesIn(site.folder).has("en/articles/water/index.html")]).toEqual([0, false]);
  });

  it.each([
    ["name.md", "---\n---\n", "name.md"],
    ["water.en.md", "No front matter.", "---"],
    [
      "water.en.md",
      "---\nheadline: H\nstandfirst: S\nbyline: [A]\npublished: someday\nstate: published\n---\n",
      "published",
    ],
    [
      "water.en.md",
      "---\nheadline: H\nstandfirst: S\nbyline: [A]\npublished: 2025\nstate: published\nmood: grim\n---\n",
      "mood",
    ],
  ])("in %s that cannot be read says what is wrong", (path, text, what) => {
    const read = readArticle({ path: `articles/${path}`, text });
    expect("faults" in read && read.faults.map((fault) => fault.what)).toEqual([what]);
  });

  it("is read as headings, paragraphs, quotations and lists, and its code never becomes the page's own", async () => {
    expect(parseArticle("## A\n\nB\nC\n\n> D\n\n- E\n- F").map(({ kind }) => kind)).toEqual([
      ...["heading", "paragraph", "quote", "list"],
    ]);
    const site = await publish(
      talks({ body: "<script>x</script> [a](javascript:x) [b](https://example.org)" }),
      "--lang",
      "en",
    );
    const page = articleOf(site, "en");
    expect(page.querySelectorAll('#article script, a[href^="javascript"]')).toHaveLength(0);
    expect(page.querySelector("#article a")?.getAttribute("href")).toBe("https://example.org");
  });
});

describe("the draft ahead of a round", () => {
  let folder: string;

  beforeAll(async () => {
    folder = emptyFolder();
    const lang = languages.map(({ tag }) => tag).join(",");
    const ran = await inProcess([
      "article",
      flagship,
      "--template",
      "round-preview",
      "--lang",
      lang,
      "--out",
      folder,
    ]);
    if (ran.code !== 0) throw new Error(ran.err);
  });

  it("is written in every language with the same references and no figure of its own", () => {
    const texts = languages.map(({ tag }) => readFileSync(join(folder, `round-2-preview.${tag}.md`), "utf8"));
    const references = texts.map((text) => referencesIn(text).map(({ kind, id }) => `${kind}:${id}`));
    for (const one of references) expect(one).toEqual(references[0]);
    expect(references[0]?.length).toBeGreaterThan(25);
    for (const text of texts) {
      const body = text.split("---\n").at(-1) ?? "";
      expect(body.replaceAll(/\{[^}]*\}/gu, "")).not.toMatch(/\p{N}/u);
    }
  });

  it("is published as it stands once a person says so", async () => {
    const copy = emptyFolder();
    cpSync(flagship, copy, { recursive: true });
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), "utf8").replace('state: "draft"', 'state: "published"');
      writeFileSync(join(copy, "articles", name), text);
    }
    const site = await publish(copy, "--lang", "ar,zh");
    expect([site.code, site.err]).toEqual([0, ""]);
    expect(filesIn(site.folder).has("zh/articles/round-2-preview/index.html")).toBe(true);
  });

  it("does not overwrite without --force, and says where no round is ahead", async () => {
    const base = ["article", flagship, "--template", "round-preview", "--out"];
    expect((await inProcess([...base, folder])).code).toBe(2);
    const later = await inProcess([...base, folder, "--as-of", "2025-07-01"]);
    expect([later.code, later.err.includes("No round is ahead")]).toEqual([2, true]);
  });
});

describe.each(languages)("the flagship's article in $tag", ({ tag }) => {
  it("types no date, name of a person or figure that the record has", () => {
    const text = readFileSync(preview(tag), "utf8");
    const body = text
      .split("---\n")
      .slice(2)
      .join("---\n")
      .replaceAll(/\{[^}]*\}/gu, "");
    expect(body).not.toMatch(/\p{N}/u);
    expect(referencesIn(text).length).toBeGreaterThan(30);
  });
});
