import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withoutIsolates } from "../../src/language/index.ts";
import type { DocumentReading } from "../../src/reading/index.ts";
import { emptyFolder, inProcess, json } from "./spawn.ts";

const talks = join(import.meta.dirname, "../../cases/iran-us-2025");
const article = (name: string) => join(import.meta.dirname, "../intake/documents", name);
const read = (path: string, ...more: readonly string[]) =>
  inProcess(["read", path, "--dossier", talks, "--published", "2025-04-15", ...more]);

describe("concordat read", () => {
  it.each([
    [
      "en",
      "en-1.txt",
      /Ebrahim Raisi is named outside the recorded term of office: “Iranian President Ebrahim Raisi”/,
    ],
    ["ar", "ar-1.txt", /يرد اسم إبراهيم رئيسي خارج مدة المنصب المسجلة/],
    ["hi", "hi-1.txt", /इब्राहीम रईसी/],
    ["zh", "zh-1.txt", /易卜拉欣·莱希/],
  ])("in %s tells what stands against the record, in a sentence each", async (lang, name, sentence) => {
    const { code, out } = await read(article(name), "--lang", lang);
    expect(code).toBe(0);
    const text = withoutIsolates(out).replace(/\s*\n\s+/g, " ");
    expect(text).toMatch(sentence);
    expect(text, "the article is called by its file").toContain(name);
  });

  it("as JSON places each quote in the file as it was read", async () => {
    const path = article("en-3.html");
    const { mentions, suggestions, findings } = json(await read(path, "--json")) as DocumentReading;
    const original = readFileSync(path, "utf8");
    expect(findings.length).toBeGreaterThan(0);
    expect(mentions.length).toBeGreaterThan(suggestions.length);
    for (const { start, end, text } of mentions) expect(original.slice(start, end)).toBe(text);
    for (const { passage } of [...suggestions, ...findings])
      expect(original.slice(passage.start, passage.end)).toBe(passage.quote);
    for (const { against, claim, about } of findings) {
      expect(against.claim).not.toMatch(/^read/);
      expect([claim.subject, claim.property]).not.toContain("");
      expect(about.length).toBeGreaterThan(0);
    }
  });

  it("judges an office at the time that the passage speaks of, and says so where nothing is wrong", async () => {
    const path = join(emptyFolder(), "history.md");
    writeFileSync(
      path,
      "In 2018 President Donald Trump left the agreement. Abbas Araghchi is Iran's foreign minister.\n",
    );
    const { out } = await read(path);
    expect(out).toContain("Nothing in the document stands against the record.");
  });

  it("refuses what it cannot read, in a sentence", async () => {
    expect(await read("article.docx")).toMatchObject({ code: 2, out: "" });
    expect((await read("article.docx")).err).toContain("article.docx");
    expect(await read(join(emptyFolder(), "none.txt"))).toMatchObject({ code: 1, out: "" });
    const binary = join(emptyFolder(), "a.txt");
    writeFileSync(binary, Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41]));
    expect((await read(binary)).code).toBe(1);
    const late = await inProcess(["read", binary, "--dossier", talks, "--published", "yesterday"]);
    expect(late).toMatchObject({ code: 2, out: "" });
  });
});
