import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { proseIn, textFingerprint, translationState } from "../../src/dossier/prose.ts";
import { type Prose, prose } from "../../src/dossier/schema/editorial.ts";
import { emptyFolder } from "../cli/spawn.ts";
import { briefingIn, filesIn, publish } from "./published.ts";

const text = "Both sides came with a line.\n\nNeither moved.";
const made = (translations: Prose["translations"]): Prose =>
  prose.parse({ id: "note", section: "key", language: "en", text, translations });
const reviewed = (of: string) => ({ text: "双方都带着底线而来。", state: "reviewed" as const, of });

describe("a translation of an editor's words", () => {
  it("is missing, a draft, reviewed, or stale once the words it was made from have changed", () => {
    expect(translationState(made({}), "en")).toBe("source");
    expect(translationState(made({}), "zh")).toBe("missing");
    expect(translationState(made({ zh: { text: "草稿", state: "draft" } }), "zh")).toBe("draft");
    expect(translationState(made({ zh: reviewed(textFingerprint(text)) }), "zh-Hans")).toBe("reviewed");
    expect(translationState(made({ zh: reviewed(textFingerprint("Something else.")) }), "zh")).toBe("stale");
  });

  it("is printed only where it is reviewed and not stale", () => {
    expect(proseIn(made({ zh: reviewed(textFingerprint(text)) }), "zh").language).toBe("zh");
    expect(proseIn(made({ zh: reviewed("t000000000000") }), "zh")).toEqual({ text, language: "en" });
    expect(proseIn(made({ zh: { text: "草稿", state: "draft" } }), "zh").language).toBe("en");
  });

  it("goes by the words alone, not by how their lines end", () => {
    expect(textFingerprint(`${text.replaceAll("\n", "\r\n")}\n`)).toBe(textFingerprint(text));
  });
});

/** A dossier all of whose own texts are in two languages. */
function dossierWith(prose: string): string {
  const file = join(emptyFolder(), "dossier.yaml");
  writeFileSync(
    file,
    `concordat: 1
asOf: 2025-04-18
title: { en: Grain and water, zh: 粮与水 }
sources: [{ id: gazette, title: { en: The Gazette, zh: 公报 }, published: 2025-04-01 }]
rounds: [{ id: first, number: 1, from: 2025-04-01, status: held, sources: [gazette], outcome: { text: { en: A pause., zh: 休会。 } } }]
corrections:
  - { id: one, at: 2025-04-10, what: { en: The round was held on the first., zh: 会谈于一日举行。 } }
  - { id: two, at: 2025-04-12, what: { en: The river was misnamed., zh: 河名有误。 }, briefing: 2025-04-11 }
${prose}`,
  );
  return file;
}

const block = (of: string) => `prose:
  - id: note
    section: key
    language: en
    text: |
      Both sides came with a line.

      Neither moved.
    translations: { zh: { text: 双方都带着底线而来。, state: reviewed, of: ${of} } }
`;

describe("an editor's words in a briefing", () => {
  it("stand in each language under the headline's finding, paragraph by paragraph", async () => {
    const { code, err, folder } = await publish(dossierWith(block(textFingerprint(text))), "--lang", "en,zh");
    expect([code, err]).toEqual([0, ""]);
    const said = (tag: string) =>
      [...briefingIn(folder, tag).querySelectorAll("#key > p:not([class])")].map((one) => one.textContent);
    expect(said("en")).toEqual(["Both sides came with a line.", "Neither moved."]);
    expect(said("zh")).toEqual(["双方都带着底线而来。"]);
  });

  it("keep a language from being published whose translation is stale", async () => {
    const { err, folder } = await publish(dossierWith(block("t000000000000")));
    expect(err).toContain("Neither moved.");
    expect([...filesIn(folder).keys()].some((path) => path.startsWith("zh/"))).toBe(false);
  });
});

describe("corrections", () => {
  it("are told the latest first, with the briefing they belong to, and only from their day on", async () => {
    const { folder } = await publish(dossierWith(""), "--lang", "en", "--date", "2025-04-11,2025-04-18");
    const told = [...briefingIn(folder, "en").querySelectorAll("#corrections li")].map(
      (one) => one.textContent,
    );
    expect(told).toEqual([
      "12 April 2025 — In the briefing of 11 April 2025: The river was misnamed.",
      "10 April 2025 — The round was held on the first.",
    ]);
    expect(filesIn(folder).get("en/briefings/2025-04-11/index.html")?.toString()).not.toContain("misnamed");
  });
});
