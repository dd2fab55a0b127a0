import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, inProcess, json } from "../cli/spawn.ts";
import { filesIn, flagship, publish } from "./published.ts";

interface Passage {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly verdict: string;
  readonly passage: string;
  readonly waived: string | null;
}

/** A small dossier with one article whose text a test may choose. */
function ferry(body: string, { head = "", headline = "The ferry sails", state = "published" } = {}): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, "articles"));
  writeFileSync(
    join(folder, "dossier.yaml"),
    `concordat: 1
title: A ferry line
asOf: 2024-03-05
sources: [{ id: gazette, title: Gazette, published: 2024-03-02, reliability: A }]
parties: [{ id: island, name: Island, kind: state }]
people:
  - { id: lind, name: Ada Lind, offices: [{ title: President, of: island, from: 2016, to: 2023-12-31, sources: [gazette] }] }
  - { id: moe, name: Bo Moe, offices: [{ title: President, of: island, from: 2024-01-01, sources: [gazette] }] }
rounds: [{ id: first, number: 1, place: Port, from: 2024-03-01, status: held, sources: [gazette] }]
claims: [{ id: berths, text: The harbour has 12 berths., source: gazette, value: 12 }, { id: hidden, text: "It has 77 cranes.", source: gazette, visibility: team }]
`,
  );
  writeFileSync(
    join(folder, "articles/ferry.en.md"),
    `---
headline: ${headline}
standfirst: Island speaks.
byline: [A. Writer]
published: 2024-03-05
state: ${state}
${head}---

${body}
`,
  );
  return folder;
}

async function checked(folder: string) {
  const ran = await inProcess(["article", folder, "--check", "--json"]);
  const { result } = json(ran) as { result: { passages: Passage[] } };
  return { code: ran.code, passages: result.passages };
}

describe("the copy check", () => {
  it.each([
    ["President Ada Lind spoke.", "wrong", "President Ada Lind"],
    ["The first round was held in Geneva.", "wrong", "first round was held in Geneva"],
    ["President Cy Norton spoke.", "unsupported", "President Cy Norton"],
    ["They met on 9 May 2021.", "unsupported", "9 May 2021"],
    ["There are 13 berths.", "unsupported", "13"],
    ["It has 77 cranes.", "unsupported", "77"],
    ["They went on to Oslo.", "unsupported", "Oslo"],
  ])("questions in “%s” what is %s", async (body, verdict, passage) => {
    const { code, passages } = await checked(ferry(`First words.\n\nAnd: ${body}`));
    expect(passages).toMatchObject([{ verdict, passage, line: 11, waived: null }]);
    expect([code, passages[0]?.column]).toEqual([1, 6 + body.indexOf(passage)]);
  });

  it.each([
    "President Bo Moe spoke on 1 March 2024, of 12 berths, in March 2024, in Port.",
    "The first round was held in Port on {date:first}. {claim:berths} {person:lind} and {person:moe}, once more.",
    "They want to talk, and may.",
  ])("has nothing to say of “%s”", async (body) => {
    expect(await checked(ferry(body))).toEqual({ code: 0, passages: [] });
  });

  it("reads the headline, and drafts too", async () => {
    const folder = ferry("Words.", { headline: "President Ada Lind sails", state: "draft" });
    expect((await checked(folder)).passages).toMatchObject([{ line: 2, passage: "President Ada Lind" }]);
  });

  it("is in the way of publishing until each passage is mended or waived with a reason", async () => {
    const body = "President Ada Lind spoke of 13 berths.";
    const refused = await publish(ferry(body), "--lang", "en", "--partial");
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("ferry.en.md:9:1: Wrong: “President Ada Lind” does not hold");
    expect(refused.err).toContain("2 passages");
    expect(() => filesIn(refused.folder)).toThrow();
    const one = 'waived: [{ passage: "13", reason: Counted from the quay. }]\n';
    expect((await publish(ferry(body, { head: one }), "--lang", "en", "--partial")).code).toBe(1);
    const both = `waived: [{ passage: "13", reason: Counted. }, { passage: President Ada Lind, reason: Her title of old. }]\n`;
    const site = await publish(ferry(body, { head: both }), "--lang", "en", "--partial");
    expect([site.code, filesIn(site.folder).has("en/articles/ferry/index.html")]).toEqual([0, true]);
  });

  it.each([
    ["ar", "الرئيس جو بايدن", "التقى الرئيس جو بايدن الوفد.", "خطأ"],
    ["hi", "राष्ट्रपति जो बाइडन", "राष्ट्रपति जो बाइडन मिले।", "ग़लत"],
    ["zh", "总统乔·拜登", "总统乔·拜登会见代表团。", "错误"],
  ])("holds and is told in %s", async (tag, passage, sentence, verdict) => {
    const copy = emptyFolder();
    mkdirSync(join(copy, "articles"));
    cpSync(flagship, copy, { recursive: true });
    const file = join(copy, `articles/round-2-preview.${tag}.md`);
    writeFileSync(file, `${readFileSync(file, "utf8")}\n${sentence}\n`);
    const ran = await inProcess(["article", copy, "--check", "--lang", tag]);
    expect(ran.err.split("\n").filter((line) => line !== "")).toHaveLength(1);
    expect(ran.err).toContain(passage);
    expect(ran.err, verdict).not.toMatch(/Wrong|waived/u);
  });

  it("finds nothing in the flagship's own articles", async () => {
    expect(await checked(flagship)).toEqual({ code: 0, passages: [] });
  });
});
