import { join, posix } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../src/language/index.ts";
import { emptyFolder, inProcess, type Ran } from "../cli/spawn.ts";
import { documentIn, filesIn, flagship } from "./published.ts";

const home = "https://talks.example";
const cases = join(flagship, "..");
const itex = join(cases, "published/kersten-1999/itex-cypress");
let ran: Ran;
let files: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  const folder = join(emptyFolder(), "site");
  ran = await inProcess(["brief", itex, flagship, "--out", folder, "--site-url", home]);
  files = filesIn(folder);
});

const textOf = (path: string) => files.get(path)?.toString() ?? "";

describe("a site of several dossiers", () => {
  it("has a folder for each, named by its own, and counts all its pages", () => {
    expect([ran.code, ran.err]).toEqual([0, ""]);
    for (const { tag } of languages) {
      expect(files.has(`${tag}/iran-us-2025/briefings/2025-04-18/index.html`)).toBe(true);
      expect(files.has(`${tag}/itex-cypress/deals/index.html`)).toBe(true);
    }
    const pages = [...files.keys()].filter(
      (path) => path.endsWith(".html") && path.includes("/") && !/^(?:mail|embed)\//u.test(path),
    );
    expect(ran.out).toContain(`${pages.length} pages published`);
  });

  it.each(languages)(
    "begins in $tag with a card a negotiation, the latest first, each leading to its pages",
    ({ tag }) => {
      const page = documentIn(textOf(`${tag}/index.html`));
      const cards = [...page.querySelectorAll(".card")];
      expect(cards.map(({ id }) => id)).toEqual(["iran-us-2025", "itex-cypress"]);
      for (const card of cards) {
        const [front, briefing] = [...card.querySelectorAll("a")].map(
          (link) => link.getAttribute("href") ?? "",
        );
        expect(files.has(posix.join(tag, front ?? "")), front).toBe(true);
        expect(briefing).toMatch(new RegExp(`^${card.id}/briefings/`));
      }
      expect(cards[0]?.querySelectorAll(".findings li").length).toBe(2);
      expect(cards[0]?.querySelectorAll(".plain li").length).toBeGreaterThan(0);
      expect(page.querySelector('meta[property="og:image"]')?.getAttribute("content")).toMatch(/card\.png$/);
    },
  );

  it("leads back from every dossier's pages to the first", () => {
    for (const path of files.keys()) {
      if (!/^[a-z]+\/[^/]+\/.*\.html$/.test(path) || path.startsWith("embed/")) continue;
      const [first] = documentIn(textOf(path)).querySelectorAll("nav.site a");
      expect(posix.join(posix.dirname(path), first?.getAttribute("href") ?? ""), path).toBe(
        `${path.split("/")[0]}/index.html`,
      );
    }
  });

  it("has every link of every page alive", () => {
    for (const [path, bytes] of files) {
      if (!path.endsWith(".html") || path.startsWith("mail/")) continue;
      for (const link of documentIn(bytes.toString()).querySelectorAll("a[href]")) {
        const [target = ""] = (link.getAttribute("href") ?? "").split("#");
        if (target === "" || /^https?:/.test(target)) continue;
        expect(files.has(posix.join(posix.dirname(path), target)), `${target} on ${path}`).toBe(true);
      }
    }
  });

  it("tells of all in each language's feeds and in a letter whose links stand alone", () => {
    for (const { tag } of languages) {
      const { items } = JSON.parse(textOf(`${tag}/feed.json`)) as { items: { url: string }[] };
      expect(items.map(({ url }) => url.slice(home.length + 1).split("/")[1])).toEqual([
        ...["iran-us-2025", "iran-us-2025"],
        "itex-cypress",
      ]);
      for (const ending of ["html", "txt"]) {
        const links = [...textOf(`mail/digest.${tag}.${ending}`).matchAll(/https:\/\/[^\s"<]+/g)].map(
          ([link]) => link,
        );
        expect(links.length).toBe(2);
        for (const link of links) expect(files.has(link.slice(home.length + 1)), link).toBe(true);
      }
      expect(textOf(`mail/digest.${tag}.txt`)).not.toMatch(/[\u2066-\u2069<]/u);
    }
  });
});

it("two dossiers of one name stand apart", async () => {
  const folder = join(emptyFolder(), "site");
  const { code } = await inProcess(["brief", itex, `${itex}/`, "--out", folder, "--lang", "en"]);
  expect(code).toBe(0);
  expect([...filesIn(folder).keys()].some((path) => path.startsWith("en/itex-cypress-2/"))).toBe(true);
});
