import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { referencesIn } from "../../src/dossier/article/read.ts";
import { emptyFolder, inProcess } from "../cli/spawn.ts";
import { documentIn, filesIn, flagship, publish } from "./published.ts";

const secret = "Qazwsxsecret";

interface Parts {
  readonly prose?: string;
  readonly corrections?: string;
  readonly claim?: string;
  readonly article?: string;
}

/** A dossier of two days, with an editor's words and an article whose state a test may choose. */
function ferry(
  folder: string,
  { prose = "", corrections = "", claim = "Ferries sail.", article = "" }: Parts = {},
) {
  mkdirSync(join(folder, "articles"), { recursive: true });
  writeFileSync(
    join(folder, "dossier.yaml"),
    `concordat: 1
title: A ferry line
asOf: 2024-03-05
sources:
  - { id: gazette, title: Gazette, published: 2024-03-02, reliability: A }
  - { id: courier, title: Courier, published: 2024-03-05, reliability: A }
parties: [{ id: island, name: Island, kind: state }, { id: coast, name: Coast, kind: state }]
rounds: [{ id: first, number: 1, place: Port, from: 2024-03-01, status: held, sources: [gazette] }]
events: [{ id: fair, title: A fair., from: 2024-03-02, sources: [gazette] }]
claims: [{ id: sails, text: ${claim}, source: gazette, at: 2024-03-02 }, { id: rests, text: Ferries rest., source: courier, at: 2024-03-05 }]
${prose}
${corrections}
`,
  );
  const front = "headline: Ferries\nstandfirst: Boats.\nbyline: [A. Writer]\npublished: 2024-03-05\n";
  if (article !== "") {
    writeFileSync(join(folder, "articles/ferry.en.md"), `---\n${front}${article}---\n\nWords ${secret}.\n`);
  }
  return folder;
}

const again = (dossier: string, out: string, ...options: readonly string[]) =>
  inProcess(["brief", dossier, "--out", out, "--lang", "en", "--partial", "--force", ...options]);

const holdsSecret = (folder: string) => [...filesIn(folder).values()].some((bytes) => bytes.includes(secret));

describe("what may not be read yet", () => {
  it.each([
    ["an article's draft", { article: "state: draft\n" }],
    ["an article under review", { article: "state: review\n" }],
    ["an article under embargo", { article: "state: published\nembargo: 2024-03-06T06:00:00+03:30\n" }],
    [
      "prose that is a draft",
      { prose: `prose: [{ id: a, section: key, language: en, text: ${secret}, state: draft }]` },
    ],
    [
      "prose under review",
      { prose: `prose: [{ id: a, section: key, language: en, text: ${secret}, state: review }]` },
    ],
    [
      "prose under embargo",
      {
        prose: `prose: [{ id: a, section: key, language: en, text: ${secret}, embargo: 2024-03-06T06:00:00+03:30 }]`,
      },
    ],
    [
      "prose of another day",
      { prose: `prose: [{ id: a, section: key, language: en, text: ${secret}, briefing: 2024-03-02 }]` },
    ],
    [
      "a translation that is a draft",
      {
        prose: `prose: [{ id: a, section: key, language: ar, text: كلمات., translations: { en: { text: ${secret}, state: draft } } }]`,
      },
    ],
  ] satisfies [string, Parts][])("%s appears nowhere", async (_, parts) => {
    const site = await publish(
      ferry(emptyFolder(), parts),
      "--lang",
      "en",
      "--partial",
      "--now",
      "2024-03-06T02:29:59Z",
    );
    expect([site.code, holdsSecret(site.folder)]).toEqual([0, false]);
  });

  it.each([
    ["an article", { article: "state: published\nembargo: 2024-03-06T06:00:00+03:30\n" }],
    [
      "prose",
      {
        prose: `prose: [{ id: a, section: key, language: en, text: ${secret}, embargo: 2024-03-06T06:00:00+03:30 }]`,
      },
    ],
    [
      "prose of the day",
      { prose: `prose: [{ id: a, section: key, language: en, text: ${secret}, briefing: 2024-03-05 }]` },
    ],
  ] satisfies [string, Parts][])("%s appears once its moment has come", async (_, parts) => {
    const site = await publish(
      ferry(emptyFolder(), parts),
      "--lang",
      "en",
      "--partial",
      "--now",
      "2024-03-06T02:30:00Z",
    );
    expect([site.code, holdsSecret(site.folder)]).toEqual([0, true]);
  });

  it("is told of an article that an embargo holds back", async () => {
    const dossier = ferry(emptyFolder(), { article: "state: published\nembargo: 2024-03-06T06:00:00Z\n" });
    const { err } = await publish(dossier, "--lang", "en", "--partial", "--now", "2024-03-05T00:00:00Z");
    expect(err.replaceAll(/\s+/gu, " ")).toContain("is left out until “2024-03-06T06:00:00Z”");
  });

  it("needs a moment that can be read", async () => {
    expect((await publish(ferry(emptyFolder()), "--now", "tomorrow")).code).toBe(2);
  });
});

describe("a briefing that was published", () => {
  it("keeps its address and every byte when its day is published anew from another record", async () => {
    const dossier = ferry(emptyFolder());
    const { folder } = await publish(dossier, "--lang", "en", "--partial");
    const before = filesIn(join(folder, "en/briefings/2024-03-05"));
    ferry(dossier, { claim: "Ferries sail daily." });
    expect((await again(dossier, folder)).code).toBe(0);
    expect(filesIn(join(folder, "en/briefings/2024-03-05"))).toEqual(before);
    const files = filesIn(folder);
    const next = documentIn(files.get("en/briefings/2024-03-05-2/index.html")?.toString() ?? "");
    const link = next.querySelector('#corrections a[href="../2024-03-05/index.html"]');
    expect(link?.textContent).toContain("has changed since");
    const index = documentIn(files.get("en/index.html")?.toString() ?? "");
    expect(index.querySelector('#briefings a[href="briefings/2024-03-05-2/index.html"]')).not.toBeNull();
    expect(files.get("en/feed.xml")?.toString()).toContain("briefings/2024-03-05-2/");
    // Published a third time, nothing is new.
    expect((await again(dossier, folder)).code).toBe(0);
    expect(filesIn(folder)).toEqual(files);
  });

  it("stays when another day is published after it, and is still listed", async () => {
    const dossier = ferry(emptyFolder());
    const { folder } = await publish(dossier, "--lang", "en", "--partial", "--as-of", "2024-03-03");
    const before = filesIn(join(folder, "en/briefings/2024-03-03"));
    ferry(dossier, { claim: "Ferries sail daily." });
    expect((await again(dossier, folder)).code).toBe(0);
    expect(filesIn(join(folder, "en/briefings/2024-03-03"))).toEqual(before);
    const index = documentIn(readFileSync(join(folder, "en/index.html"), "utf8"));
    expect([...index.querySelectorAll("#briefings a")].map((link) => link.getAttribute("href"))).toEqual(
      expect.arrayContaining(["briefings/2024-03-05/index.html", "briefings/2024-03-03/index.html"]),
    );
    expect(filesIn(folder).has("en/briefings/2024-03-03-2/index.html")).toBe(false);
  });

  it("keeps its corrections: one that readers have seen is neither changed nor taken away, others are added", async () => {
    const one = "corrections: [{ id: quay, at: 2024-03-04, what: The quay was named wrongly. }]";
    const dossier = ferry(emptyFolder(), { corrections: one });
    const { folder } = await publish(dossier, "--lang", "en", "--partial");
    const before = filesIn(folder);
    for (const corrections of ["", one.replace("wrongly", "well")]) {
      const refused = await again(ferry(dossier, { corrections }), folder);
      expect([refused.code, refused.err.includes("“quay”")]).toEqual([1, true]);
      expect(filesIn(folder)).toEqual(before);
    }
    const more = one.replace("}]", "}, { id: berth, at: 2024-03-05, what: So was the berth. }]");
    expect((await again(ferry(dossier, { corrections: more }), folder)).code).toBe(0);
  });
});

describe("the draft of the day", () => {
  it("tells by references what is new since another day, passes the copy check, and says where nothing is", async () => {
    const out = emptyFolder();
    const base = ["article", flagship, "--template", "daily", "--out", out, "--lang", "en,ar,hi,zh"];
    expect((await inProcess([...base, "--since", "2025-04-14"])).code).toBe(0);
    const texts = ["en", "ar", "hi", "zh"].map((tag) =>
      readFileSync(join(out, `daily-2025-04-18.${tag}.md`), "utf8"),
    );
    const references = texts.map((text) => referencesIn(text).map(({ kind, id }) => `${kind}:${id}`));
    expect(references[0]).toEqual(
      expect.arrayContaining(["claim:araghchi-non-negotiable-0416", "claim:record-round-2-place"]),
    );
    for (const one of references) expect(one).toEqual(references[0]);
    for (const text of texts) {
      expect(text).toContain('state: "draft"');
      const body = text.split("---\n").at(-1) ?? "";
      expect(body.replaceAll(/\{[a-z]+:[a-z0-9][a-z0-9.-]*\}/gu, "")).not.toMatch(/[{}\p{N}]/u);
    }
    const copy = emptyFolder();
    cpSync(flagship, copy, { recursive: true });
    for (const [place, tag] of ["en", "ar", "hi", "zh"].entries()) {
      writeFileSync(join(copy, `articles/daily-2025-04-18.${tag}.md`), texts[place] ?? "");
    }
    expect(await inProcess(["article", copy, "--check"])).toMatchObject({ code: 0, err: "" });
    const nothing = await inProcess([...base, "--as-of", "2025-04-12", "--since", "2025-04-12"]);
    expect([nothing.code, nothing.err.includes("has changed since")]).toEqual([2, true]);
  });
});

describe("a picture", () => {
  it("stands at an address of its own for other sites, with a way back to the page and its sources", async () => {
    const site = await publish(
      ferry(emptyFolder()),
      "--lang",
      "en",
      "--partial",
      "--site-url",
      "https://t.example",
    );
    const files = filesIn(site.folder);
    const page = documentIn(files.get("en/timeline/index.html")?.toString() ?? "");
    const code = page.querySelector("details code")?.textContent ?? "";
    expect(code).toContain('<iframe src="https://t.example/embed/en/timeline.html"');
    const embed = documentIn(files.get("embed/en/timeline.html")?.toString() ?? "");
    expect(embed.querySelector("figure svg")).not.toBeNull();
    expect(embed.querySelector("a[target=_top]")?.getAttribute("href")).toBe(
      "https://t.example/en/timeline/index.html",
    );
    expect(embed.querySelectorAll("script")).toHaveLength(0);
    expect(files.get("sitemap.xml")?.toString()).not.toContain("/embed/");
  });
});
