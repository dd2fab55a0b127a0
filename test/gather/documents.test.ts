import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentsFrom } from "../../src/gather/documents.ts";
import { gatherFile } from "../../src/gather/file.ts";
import { gatherLimits } from "../../src/gather/limits.ts";

const fixture = (name: string) => join(import.meta.dirname, "../fixtures/documents", name);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const from = (bytes: Uint8Array, name = "article.txt") => documentsFrom({ name, bytes });

/** The documents of a file that can be read. */
async function documentsIn(name: string) {
  const gathered = await gatherFile(fixture(name));
  if ("code" in gathered) throw new Error(`${name}: ${gathered.code}`);
  return gathered.documents;
}

describe("what is brought in becomes documents", () => {
  it("a PDF is read line by line, each script in the order in which it is read, with words and paragraphs whole", async () => {
    const [{ document } = { document: undefined }] = await documentsIn("talks.pdf");
    expect(document?.title).toBe("Round two");
    const words = document?.blocks.map(({ start, end }) => document.text.slice(start, end)) ?? [];
    expect(words).toContain(
      "Iranian Foreign Minister Abbas Araghchi leads the Iranian team. The first round was held in Geneva.",
    );
    expect(words).toContain("第二轮会谈于4月19日在罗马举行。");
    expect(words).toContain("عقدت الجولة الأولى في جنيف يوم 13 أبريل 2025.");
  });

  it("a page gives its title, its day and, where its words do not tell, its language", async () => {
    const [{ document } = { document: undefined }] = await documentsIn("talks.html");
    expect(document).toMatchObject({
      title: "दूसरा दौर",
      published: "2025-04-15",
      language: "hi",
      format: "html",
    });
    expect(document?.blocks.filter(({ aside }) => aside === undefined).map(({ kind }) => kind)).toEqual([
      "heading",
      "paragraph",
    ]);
  });

  it.each([
    ["talks.rss", 2, "2025-04-15", "en", "talks-1", "https://example.org/talks/1"],
    ["talks.atom", 1, "2025-04-15", "ar", "urn:talks:1", "https://example.org/ar/1"],
    ["talks.json", 1, "2025-04-15", "zh", "1", "https://example.org/zh/1"],
  ])("%s is a document for each entry", async (name, count, published, language, entry, url) => {
    const documents = await documentsIn(name);
    expect(documents).toHaveLength(count);
    expect(documents[0]).toMatchObject({ entry, url, document: { published, language } });
  });

  it.each([
    [
      "UTF-16 with its mark",
      new Uint8Array([0xff, 0xfe, ...Buffer.from("وصل عباس عراقجي", "utf16le")]),
      "وصل عباس عراقجي",
    ],
    [
      "a page in the encoding its head states",
      new Uint8Array([...bytesOf('<html><meta charset="windows-1256"><p>'), 0xe3, 0xd3, 0xde, 0xd8]),
      "مسقط",
    ],
  ])("%s is read as what it is", async (_, bytes, words) => {
    const gathered = await from(bytes, "article");
    expect("documents" in gathered && gathered.documents[0]?.document.text.trim()).toBe(words);
  });

  it("a byte order mark keeps its place, so that offsets are those of the file", async () => {
    const gathered = await from(bytesOf("\ufeffRound 1 was in Muscat."));
    const document = "documents" in gathered ? gathered.documents[0]?.document : undefined;
    expect(document?.starts[0]).toBe(1);
    expect(document?.text.trim()).toBe("Round 1 was in Muscat.");
  });
});

const locked = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
3 0 obj<</Filter/Standard/V 1/R 2/O<${"41".repeat(32)}>/U<${"42".repeat(32)}>/P -4>>endobj
trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>
startxref
0
%%EOF`;

const laughs = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`;

describe("what cannot be read ends in a problem", () => {
  it.each([
    [
      "a picture",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      "document-not-text",
      {},
    ],
    ["bytes that are no UTF-8", new Uint8Array([0x41, 0xff, 0xfe, 0xc3, 0x28]), "document-not-text", {}],
    ["an encoding nobody knows", bytesOf('<html><meta charset="no-such">words'), "document-not-text", {}],
    ["nothing", new Uint8Array(), "document-empty", {}],
    ["a page without words", bytesOf("<html><script>let a = 1;</script></html>"), "document-empty", {}],
    ["a PDF in name only", bytesOf("%PDF-1.7 and nothing else"), "pdf-unreadable", { fault: "damaged" }],
    ["half a PDF", readFileSync(fixture("talks.pdf")).subarray(0, 20_000), "pdf-unreadable", {}],
    ["a locked PDF", bytesOf(locked), "pdf-unreadable", { fault: "locked" }],
    ["a feed that would expand without end", bytesOf(laughs), "feed-unreadable", { fault: "declares-types" }],
    ["a feed cut off", bytesOf("<rss><channel><item><title>One"), "feed-unreadable", { fault: "unreadable" }],
    [
      "a feed that only says it is one",
      bytesOf('{"version":"https://jsonfeed.org/version/1"}'),
      "feed-unreadable",
      { fault: "not-a-feed" },
    ],
    ["a text without end", bytesOf("word ".repeat(gatherLimits.units / 5 + 1)), "document-too-large", {}],
  ])("%s", async (_, bytes, code, values) => {
    expect(await from(bytes)).toMatchObject({ code, severity: "error", file: "article.txt", values });
  });

  it("what is no file, or is not there, is told as that", async () => {
    const folder = mkdtempSync(join(tmpdir(), "concordat-gather-"));
    mkdirSync(join(folder, "inner"));
    writeFileSync(join(folder, "article.md"), "# Round 1\n");
    expect(await gatherFile(join(folder, "inner"))).toMatchObject({ code: "not-a-file" });
    expect(await gatherFile(join(folder, "missing.txt"))).toMatchObject({ code: "file-missing" });
    const read = await gatherFile(join(folder, "article.md"), "2025-04-15");
    expect(read).toMatchObject({
      documents: [{ document: { format: "markdown", published: "2025-04-15" } }],
    });
  });
});
