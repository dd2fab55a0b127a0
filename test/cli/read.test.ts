import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DocumentReading } from "../../src/reading/index.ts";
import { fixture, inProcess, json } from "./spawn.ts";

const talks = join(import.meta.dirname, "../../cases/iran-us-2025");
const article = (name: string) => join(import.meta.dirname, "../intake/documents", name);

const read = (path: string, ...more: string[]) => inProcess(["read", path, "--dossier", talks, ...more]);

async function readingOf(path: string, ...more: string[]): Promise<DocumentReading> {
  const ran = await read(path, "--json", ...more);
  expect(ran.err).toBe("");
  expect(ran.code).toBe(0);
  return json(ran) as DocumentReading;
}

describe("concordat read", () => {
  it.each(["en", "ar", "hi", "zh"])(
    "flags in %s who had left office, and a round placed or dated otherwise",
    async (tag) => {
      const path = article(`${tag}-1.txt`);
      const text = readFileSync(path, "utf8");
      const { findings, suggestions, mentions } = await readingOf(path, "--published", "2025-04-15");
      const flagged = findings.map(({ claim, against }) => [
        claim.subject,
        claim.property,
        claim.value,
        against.claim,
      ]);
      expect(flagged).toContainEqual([
        "united-states",
        "president",
        "joe-biden",
        "people.joe-biden.offices.0",
      ]);
      expect(flagged).toContainEqual([
        "iran",
        "president",
        "ebrahim-raisi",
        "people.ebrahim-raisi.offices.0",
      ]);
      expect(flagged).toContainEqual(["round-1", "place", "Geneva", "rounds.round-1.place"]);
      expect(flagged).toContainEqual(["round-1", "date", "2025-03", "rounds.round-1.from"]);
      for (const { about, claim, against } of findings) {
        expect(about.length).toBeGreaterThan(0);
        expect(claim).toMatchObject({ from: null, to: null });
        expect(against.source).toMatch(/^[a-z0-9-]+$/);
      }
      for (const one of mentions) expect(text.slice(one.start, one.end)).toBe(one.text);
      for (const { passage } of [...suggestions, ...findings])
        expect(text.slice(passage.start, passage.end)).toBe(passage.quote);
    },
  );

  it.each([
    ["en", ["Wrong", "Confirmed"], "does not hold: the office “President of the United States”"],
    ["ar", ["خطأ", "مؤكد"], "لا يصح"],
    ["hi", ["ग़लत", "पुष्ट"], "सही नहीं है"],
    ["zh", ["有误", "已证实"], "与记录不符"],
  ])("tells a person in %s what is wrong and what is confirmed", async (tag, heads, words) => {
    const { code, out, err } = await read(article("en-1.txt"), "--published", "2025-04-15", "--lang", tag);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const head of heads) expect(out.split("\n")).toContain(head);
    expect(out.replace(/\s+/g, " ")).toContain(words);
    expect(out).toContain("Joe Biden, the US president");
  });

  it("holds an article that says what the record says for confirmed throughout", async () => {
    const { suggestions, findings } = await readingOf(article("en-2.md"), "--published", "2025-04-15");
    expect(findings).toEqual([]);
    expect(suggestions.length).toBeGreaterThan(8);
    for (const one of suggestions) expect(one).toMatchObject({ verdict: "confirmed" });
  });

  it("reads a feed entry by entry, and a PDF with the text its offsets count in", async () => {
    const feed = json(await read(fixture("documents/talks.rss"), "--json")) as {
      entries: (DocumentReading & { document: { text: string; entry: string } })[];
    };
    const { entries } = feed;
    expect(entries.map(({ document, findings }) => [document.entry, findings.length])).toEqual([
      ["talks-1", 2],
      ["talks-2", 0],
    ]);
    const pdf = (await readingOf(fixture("documents/talks.pdf"))) as DocumentReading & {
      document: { text: string };
    };
    expect(pdf.findings.map(({ claim }) => claim.property)).toEqual(["president", "place", "date"]);
    for (const { document, suggestions } of [...entries, pdf])
      for (const { passage } of suggestions)
        expect(document.text.slice(passage.start, passage.end)).toBe(passage.quote);
  });

  it("reads an address, of a private network only where its host is allowed by name", async () => {
    const page = readFileSync(fixture("documents/talks.html"));
    const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(page));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    try {
      const refused = await read(url);
      expect(refused).toMatchObject({ code: 1, out: "" });
      expect(refused.err).toContain("--allow");
      const { findings } = await readingOf(url, "--allow", "127.0.0.1");
      expect(findings.map(({ claim }) => claim.property)).toEqual(["president", "place"]);
    } finally {
      server.close();
    }
  });

  it("tells what it cannot read, what it is not given and what it does not take", async () => {
    const picture = join(import.meta.dirname, "../../docs/pictures");
    expect(await read(picture)).toMatchObject({ code: 1, out: "" });
    expect(json(await read("missing.txt", "--json"))).toMatchObject({
      id: "read",
      status: "failed",
      problem: { code: "input", problems: [{ code: "file-missing" }] },
    });
    expect((await inProcess(["read", article("en-1.txt")])).code).toBe(2);
    expect((await read(article("en-1.txt"), "--published", "yesterday")).err).toContain("--published");
    expect((await read(article("en-1.txt"), "--seed", "3")).code).toBe(2);
    expect(
      json(await inProcess(["read", article("en-1.txt"), "--dossier", "missing", "--json"])),
    ).toMatchObject({
      status: "failed",
      problem: { code: "dossier" },
    });
  });
});
