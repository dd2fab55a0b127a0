import { describe, expect, it } from "vitest";
import type { CheckAnswer, CheckedPassage } from "../../src/desk/server/answer-types.ts";
import { createApp } from "../../src/desk/server/desk-app.ts";
import { folderLoader } from "../../src/desk/server/folder-loader.ts";
import { stretchesOf } from "../../src/desk/web/check-page/stretches.ts";
import { languages } from "../../src/language/index.ts";
import { flagship } from "../briefing/published.ts";

const app = createApp({ load: folderLoader(flagship) });

async function check(body: object): Promise<{ readonly status: number; readonly body: unknown }> {
  const headers = { host: "localhost:4600", "content-type": "application/json" };
  const response = await app.request("/api/check", { method: "POST", headers, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
}

const wrong =
  "The second round of talks will be held in Vienna on 19 April. Abbas Araghchi leads Iran's delegation.";

describe("checking an article", () => {
  it("says what is wrong and what is confirmed, with the passage's place in the text and the record's address", async () => {
    const { status, body } = await check({ text: wrong, published: "2025-04-18" });
    expect(status).toBe(200);
    const [document] = (body as CheckAnswer).documents;
    const passages = document?.passages ?? [];
    const vienna = passages.find(({ verdict }) => verdict === "wrong");
    expect(document?.text.slice(vienna?.start, vienna?.end)).toContain("Vienna");
    expect(vienna?.record).toMatch(/^(rounds|claims)\./);
    expect(passages.map(({ verdict }) => verdict)).toContain("confirmed");
  });

  it("finds the same places in a page as in its words, whatever markup and references stand between", async () => {
    const page = `<html><body><nav>Home</nav><article><p>Caf&eacute; talk: <b>The second round</b> of talks will be held in <i>Vienna</i> on 19&nbsp;April.</p></article></body></html>`;
    const file = { name: "a.html", base64: Buffer.from(page).toString("base64") };
    const { body } = await check({ file, published: "2025-04-18" });
    const [document] = (body as CheckAnswer).documents;
    const vienna = document?.passages.find(({ verdict }) => verdict === "wrong");
    expect(document?.text.slice(vienna?.start, vienna?.end)).toMatch(/Vienna/);
    expect(document?.text).not.toContain("<");
  });

  it("knows holders of high office whom the dossier does not list", async () => {
    const { body } = await check({
      text: "Secretary of State Antony Blinken called the talks constructive.",
      published: "2025-04-18",
    });
    const [blinken] = (body as CheckAnswer).documents[0]?.passages ?? [];
    expect(blinken).toMatchObject({ verdict: "wrong", message: { values: { record: { what: "office" } } } });
    // There is no evidence of it in this dossier to open.
    expect(blinken?.record).toBeNull();
  });

  it("refuses in words what cannot be read, and never asks a private address", async () => {
    for (const [body, code] of [
      [{ text: "  " }, "document-empty"],
      [
        { file: { name: "x.bin", base64: Buffer.from([0, 159, 146, 150, 0, 1]).toString("base64") } },
        "document-not-text",
      ],
      [{ address: "http://127.0.0.1:9/" }, "address-refused"],
    ] as const) {
      const found = await check(body);
      expect(found.status, code).toBe(422);
      expect(found.body).toMatchObject({ problems: [{ code }] });
    }
  });

  it("takes one thing at a time", async () => {
    for (const body of [
      {},
      { text: "a", address: "https://example.org/" },
      { address: "file:///etc/passwd" },
      { text: 1 },
    ])
      expect((await check(body)).status, JSON.stringify(body)).toBe(400);
  });

  it("has its words in every language", () => {
    const own = languages.map(({ messages }) => Object.values(messages.pages.check).join(" "));
    expect(new Set(own).size).toBe(languages.length);
  });
});

describe("the stretches of a text", () => {
  const passage = (start: number, end: number, verdict: CheckedPassage["verdict"]) =>
    ({
      start,
      end,
      verdict,
      message: { key: "unknown", values: { passage: "" } },
      record: null,
    }) as CheckedPassage;

  it("are the text again, and where passages overlap the gravest shows", () => {
    const text = "abcdefghij";
    const found = stretchesOf(
      text,
      [passage(1, 6, "unknown"), passage(4, 8, "wrong")],
      [{ start: 8, end: 10 }],
    );
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["a", "bcd", "ef", "gh", "ij"]);
    expect(found.map(({ verdict }) => verdict)).toEqual([undefined, "unknown", "wrong", "wrong", undefined]);
    expect(found.map(({ isAside }) => isAside)).toEqual([false, false, false, false, true]);
    expect(found.map(({ begins }) => begins)).toEqual([[], [0], [1], [], []]);
  });
});
