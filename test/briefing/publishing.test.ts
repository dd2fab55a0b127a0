import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, inProcess, json } from "../cli/spawn.ts";
import { briefingIn, filesIn, pageOf, publish } from "./published.ts";

/** A dossier in English whose title alone is also given in Hindi. */
function smallDossier(title = "{ en: Grain and water, hi: अनाज और पानी }", more = ""): string {
  const file = join(emptyFolder(), "dossier.yaml");
  writeFileSync(
    file,
    `concordat: 1
asOf: 2025-04-18
title: ${title}
sources: [{ id: gazette, title: The Gazette, published: 2025-04-01 }]
rounds:
  - { id: first, number: 1, place: Ford, from: 2025-04-01, status: held, sources: [gazette], outcome: { text: A pause. } }
${more}`,
  );
  return file;
}

describe("a dossier that is not translated", () => {
  it("is published in its own language, and told which languages were left out and why", async () => {
    const { code, err, folder: out } = await publish(smallDossier());
    expect(code).toBe(0);
    const languages = new Set(
      [...filesIn(out).keys()]
        .filter((path) => path.endsWith("/index.html"))
        .map((path) => path.split("/")[0]),
    );
    expect([...languages]).toEqual(["en"]);
    expect(err).toMatch(/Arabic is not published: \d+ texts are not translated/);
    expect(err).toContain("A pause.");
    expect(pageOf(out, "en").querySelectorAll('link[hreflang="ar"]')).toHaveLength(0);
  });

  it("is refused in a language asked for by name, and nothing is written", async () => {
    const { code, folder: out } = await publish(smallDossier(), "--lang", "en,hi");
    expect(code).toBe(1);
    expect(readdirSync(dirname(out))).toEqual([]);
  });

  it("is published labelled where that is asked for, each part in its own language and marked", async () => {
    const { code, folder: out } = await publish(smallDossier(), "--lang", "ar", "--partial");
    expect(code).toBe(0);
    const page = briefingIn(out, "ar");
    expect(page.querySelector(".partial")?.textContent).toContain("غير مترجمة");
    const foreign = [...page.querySelectorAll("bdi.foreign")];
    const english = foreign.find(({ textContent }) => textContent === "A pause.");
    expect([english?.getAttribute("lang"), english?.getAttribute("dir")]).toEqual(["en", "ltr"]);
    expect(english?.nextElementSibling?.textContent).toContain("الإنجليزية");
  });

  it("has what stands inside a sentence marked as well", async () => {
    const { folder: out } = await publish(smallDossier(), "--lang", "zh", "--partial");
    const finding = briefingIn(out, "zh").querySelector(".lead");
    expect(finding?.querySelector('bdi[lang="en"]')?.textContent).toBe("Ford");
  });
});

describe("a folder that is there already", () => {
  it("is refused without --force, and replaced whole with it", async () => {
    const dossier = smallDossier();
    const { folder: out } = await publish(dossier);
    const again = await inProcess(["brief", dossier, "--out", out]);
    expect(again.code).toBe(2);
    expect(again.err).toContain("--force");
    writeFileSync(join(out, "en", "stale.txt"), "old");
    const forced = await inProcess(["brief", dossier, "--out", out, "--force"]);
    expect([forced.code, filesIn(out).has("en/stale.txt")]).toEqual([0, false]);
    expect(readdirSync(dirname(out))).toEqual(["site"]);
  });

  it("is left alone where it holds anything but a briefing, even with --force", async () => {
    const out = emptyFolder();
    mkdirSync(join(out, "en"));
    writeFileSync(join(out, "en", "diary.txt"), "mine");
    const { code, err } = await inProcess(["brief", smallDossier(), "--out", out, "--force"]);
    expect(code).toBe(2);
    expect(err).toContain("a folder of its own");
    expect(readFileSync(join(out, "en", "diary.txt"), "utf8")).toBe("mine");
  });

  it("may be empty, and is a clear error where it is a file", async () => {
    const empty = emptyFolder();
    expect((await inProcess(["brief", smallDossier(), "--out", empty])).code).toBe(0);
    const file = join(emptyFolder(), "file");
    writeFileSync(file, "");
    const refused = await inProcess(["brief", smallDossier(), "--out", file]);
    expect([refused.code, refused.err.includes("is a file where a folder is needed")]).toEqual([1, true]);
  });
});

describe("the command", () => {
  it("refuses a dossier with errors and a language that is not spoken", async () => {
    const broken = await publish(smallDossier("[]"));
    expect([broken.code, broken.err.includes("error")]).toEqual([1, true]);
    const unknown = await publish(smallDossier(), "--lang", "en,xx");
    expect([unknown.code, unknown.err.includes("xx")]).toEqual([2, true]);
    expect((await inProcess(["brief", smallDossier()])).code).toBe(2);
  });

  it("speaks the first of the languages it publishes", async () => {
    const { folder: out } = await publish(smallDossier());
    const told = await inProcess([
      "brief",
      smallDossier(),
      "--out",
      `${out}-hi`,
      "--lang",
      "hi,en",
      "--partial",
    ]);
    expect([told.code, /प्रकाशित/.test(told.out)]).toEqual([0, true]);
  });

  it("prints one JSON value of what was written and what was left out", async () => {
    const out = join(emptyFolder(), "site");
    const ran = await inProcess(["brief", smallDossier(), "--out", out, "--json"]);
    const { status, result } = json(ran) as {
      status: string;
      result: { files: string[]; languages: { language: string }[]; leftOut: { language: string }[] };
    };
    expect(status).toBe("done");
    expect(result.files.toSorted()).toEqual([...filesIn(out).keys()]);
    expect(result.languages.map(({ language }) => language)).toEqual(["en"]);
    expect(result.leftOut.map(({ language }) => language)).toEqual(["ar", "hi", "zh"]);
  });

  it("leaves the card out, and says so, where no font can write it", async () => {
    const { code, err, folder: out } = await publish(smallDossier("שלום and water"));
    expect(code).toBe(0);
    expect(err).toMatch(/The card in English is left out: no font on hand has “[שלום]+”/);
    expect(filesIn(out).has("en/card.png")).toBe(false);
    expect(pageOf(out, "en").querySelectorAll('meta[property="og:image"]')).toHaveLength(0);
  });

  it("writes whatever a dossier says as text, never as a page's own code", async () => {
    const hostile = `"<script>alert(1)</script> & <b>\\"it\\"</b>"`;
    const { code, folder: out } = await publish(smallDossier(hostile));
    expect(code).toBe(0);
    const page = pageOf(out, "en");
    expect(page.querySelectorAll('script:not([type="application/ld+json"]), h1 b')).toHaveLength(0);
    expect(page.querySelector("h1")?.textContent).toBe('<script>alert(1)</script> & <b>"it"</b>');
    expect(page.querySelector('meta[property="og:title"]')?.getAttribute("content")).toContain('"it"');
  });
});
