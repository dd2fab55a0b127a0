import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { assembled, brokenLocks, readXliff, segmentsOf } from "../../src/briefing/index.ts";
import type { Article } from "../../src/dossier/article/article.ts";
import { articleFingerprint, readArticle } from "../../src/dossier/article/read.ts";
import { emptyFolder, inProcess } from "../cli/spawn.ts";
import { documentIn, flagship } from "./published.ts";

const pathOf = (tag: string) => join(flagship, `articles/round-2-preview.${tag}.md`);
const articleIn = (tag: string): Article => {
  const read = readArticle({ path: pathOf(tag), text: readFileSync(pathOf(tag), "utf8") });
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return read.article;
};
const english = articleIn("en");

/** A folder in which a translator's memory already knows what the published translation says. */
function folderWithMemory(tag: string): string {
  const folder = emptyFolder();
  const known = segmentsOf(articleIn(tag)).map(({ text }) => text);
  const memory = Object.fromEntries(segmentsOf(english).map(({ text }, at) => [text, known[at]]));
  writeFileSync(join(folder, `memory.en.${tag}.json`), JSON.stringify(memory));
  return folder;
}

const prepare = (folder: string, tag: string, ...more: string[]) =>
  inProcess(["translate", pathOf("en"), "--to", tag, "--out", folder, ...more]);
const takeBack = (folder: string, tag: string) => {
  const file = join(folder, `round-2-preview.${tag}.xlf`);
  return inProcess(["translate", pathOf("en"), "--read", file, "--out", folder]);
};
const xliffIn = (folder: string, tag: string) =>
  readFileSync(join(folder, `round-2-preview.${tag}.xlf`), "utf8");

describe("an article in pieces", () => {
  it("is the same text again once the pieces are put together", () => {
    for (const tag of ["en", "ar", "hi", "zh"]) {
      const article = articleIn(tag);
      const pieces = new Map(segmentsOf(article).map(({ id, text }) => [id, text]));
      expect(assembled(article.body, pieces)).toBe(article.body);
    }
  });
});

describe("an article prepared for translation", () => {
  it("is XLIFF 2.1 with every reference as a placeholder that says what it says there, and names with theirs", async () => {
    const folder = emptyFolder();
    const ran = await prepare(folder, "ar,hi,zh");
    expect([ran.code, ran.err]).toEqual([0, ""]);
    const text = xliffIn(folder, "ar");
    expect((await validateXML({ xml: text, normalization: "format" })).errors).toEqual([]);
    expect(text).toContain('version="2.1" srcLang="en" trgLang="ar"');
    expect(text).toMatch(
      /<ph id="r1" equiv="\{date:jcpoa-concluded\}" disp="١٤ يوليو ٢٠١٥" canCopy="no" canDelete="no"\/>/u,
    );
    expect(text).toMatch(
      /<mrk id="n\d" type="term" translate="no" value="الولايات المتحدة">United States<\/mrk>/u,
    );
    expect(text).not.toMatch(/\{[a-z]+:[^"}]*\}(?!")/u);
    expect(readXliff(text)).toMatchObject({ to: "ar", of: articleFingerprint(english) });
  });

  it("has a page beside it with both languages, each in its direction", async () => {
    const folder = emptyFolder();
    await prepare(folder, "ar");
    const page = documentIn(readFileSync(join(folder, "round-2-preview.ar.html"), "utf8"));
    expect(page.querySelectorAll("tr")).toHaveLength(segmentsOf(english).length);
    expect(page.querySelector('td[lang="ar"]')?.getAttribute("dir")).toBe("rtl");
    expect(page.querySelector("#b2 mark")?.textContent).toBe("١٤ يوليو ٢٠١٥");
  });
});

describe("a translation that comes back", () => {
  it.each(["ar", "hi", "zh"])(
    "in %s is the article in that language, as a draft made from this text",
    async (tag) => {
      const folder = folderWithMemory(tag);
      expect((await prepare(folder, tag)).code).toBe(0);
      const ran = await takeBack(folder, tag);
      expect([ran.code, ran.err]).toEqual([0, ""]);
      const path = join(folder, `round-2-preview.${tag}.md`);
      const read = readArticle({ path, text: readFileSync(path, "utf8") });
      const published = articleIn(tag);
      expect("article" in read && read.article).toMatchObject({
        headline: published.headline,
        standfirst: published.standfirst,
        body: published.body,
        state: "draft",
        from: "en",
        of: articleFingerprint(english),
      });
    },
  );

  it("is refused piece by piece where one loses a reference, and the others are kept", async () => {
    const folder = folderWithMemory("zh");
    await prepare(folder, "zh");
    const file = join(folder, "round-2-preview.zh.xlf");
    const target = /(<target[^>]*>[^<]*)<ph id="r1" equiv="\{date:jcpoa-concluded\}"[^>]*\/>/u;
    writeFileSync(file, xliffIn(folder, "zh").replace(target, "$1"));
    const ran = await takeBack(folder, "zh");
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("The piece “b2” is refused: it has lost or added “{date:jcpoa-concluded}”.");
    const memory = JSON.parse(readFileSync(join(folder, "memory.en.zh.json"), "utf8")) as Record<
      string,
      string
    >;
    expect(Object.keys(memory).length).toBeGreaterThanOrEqual(segmentsOf(english).length);
  });

  it("says how much is not translated yet, and that the article has changed since", async () => {
    const folder = emptyFolder();
    await prepare(folder, "hi");
    expect((await takeBack(folder, "hi")).err).toContain(
      `Not yet translated: ${segmentsOf(english).length} pieces.`,
    );
    const file = join(folder, "round-2-preview.hi.xlf");
    writeFileSync(file, xliffIn(folder, "hi").replace(articleFingerprint(english), "t000000000000"));
    expect((await takeBack(folder, "hi")).err).toContain("has changed since these pieces were made");
  });

  it("is told as JSON piece by piece, as what was prepared is", async () => {
    const folder = emptyFolder();
    const prepared = await prepare(folder, "hi", "--json");
    const files = ["xlf", "html"].map((end) => join(folder, `round-2-preview.hi.${end}`));
    expect(JSON.parse(prepared.out)).toEqual({ id: "translate", status: "done", result: { files } });
    const [xlf = ""] = files;
    const ran = await inProcess(["translate", pathOf("en"), "--read", xlf, "--out", folder, "--json"]);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({
      id: "translate",
      status: "failed",
      problem: {
        code: "translation",
        stale: false,
        refused: [],
        open: segmentsOf(english).map(({ id }) => id),
      },
    });
  });

  it("never writes over earlier translations that it cannot read", async () => {
    const folder = emptyFolder();
    const memory = join(folder, "memory.en.zh.json");
    writeFileSync(memory, '{ "one piece": ');
    const ran = await prepare(folder, "zh");
    expect([ran.code, ran.out]).toEqual([1, ""]);
    expect(ran.err).toContain(`“${memory}” holds earlier translations and cannot be read as JSON`);
    expect(readFileSync(memory, "utf8")).toBe('{ "one piece": ');
  });

  it("into the article's own language is refused, not passed over", async () => {
    const ran = await prepare(emptyFolder(), "en");
    expect([ran.code, ran.out]).toEqual([2, ""]);
    expect(ran.err).toContain("“--to” takes “ar”, “hi” or “zh”, not “en”");
  });

  it("that is no XLIFF, or would bring in something from outside, is refused", () => {
    for (const text of [
      "",
      "Words.",
      "<a/>",
      '<!DOCTYPE x [<!ENTITY e "f">]><xliff version="2.1" trgLang="ar"/>',
    ]) {
      expect(readXliff(text)).toBeUndefined();
    }
  });
});

describe("what is locked in a piece", () => {
  const names = [{ source: "Iran", targets: ["إيران"] }];

  it.each([
    ["Iran agreed on {date:x}.", "اتفقت إيران في {date:x}.", []],
    ["Iran agreed on {date:x}.", "اتفق الطرف في {date:x}.", ["إيران"]],
    ["A cap of 3.67 per cent", "سقف ٣٫٦٧ في المئة", []],
    ["A cap of 3.67 per cent", "سقف ٣٫٧ في المئة", ["3.67"]],
    ["{claim:a} {claim:a}", "{claim:a}", ["{claim:a}"]],
    ["Words", "Words {claim:b}", ["{claim:b}"]],
    ["Iranian words", "كلمات", []],
  ])("of “%s” against “%s”", (source, target, lost) => {
    expect(brokenLocks(source, target, names)).toEqual(lost);
  });

  it("is kept by any order of the references", () => {
    const references = fc.uniqueArray(fc.constantFrom("{claim:a}", "{date:b}", "{person:c}", "{number:d}"));
    const both = references.chain((one) =>
      fc.tuple(fc.constant(one), fc.shuffledSubarray(one, { minLength: one.length })),
    );
    fc.assert(
      fc.property(both, ([one, other]) => {
        expect(brokenLocks(one.join(" a "), other.join(" ب "), [])).toEqual([]);
      }),
    );
  });
});
