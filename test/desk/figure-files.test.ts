import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import {
  drawParallel,
  lightPalette,
  type ParallelPicture,
  withSourceLine,
} from "../../src/briefing/figures/index.ts";
import { viewAddress } from "../../src/desk/web/figures/copy-link.ts";

const [blue = "", orange = "", plum = ""] = lightPalette.parties;
const picture: ParallelPicture = {
  axes: [
    { name: "Hill", colour: blue, noDeal: 20 },
    { name: "Ford", colour: orange, noDeal: 20 },
    { name: "Marsh", colour: plum, noDeal: undefined },
  ],
  lines: [
    { path: "efficient.0", values: [70, 58, 20], shape: "efficient", label: "" },
    { path: "solutions.nash.0", values: [58, 60, 40], shape: "nash", label: "Nash" },
    { path: "named.old", values: [0, 100, 40], shape: "named", label: "The <old> way" },
    { path: undefined, values: [28, 100, 60], shape: "chosen", label: "" },
  ],
  words: { language: "en", described: "Four packages", noDeal: "No deal", number: String },
};
const options = { width: 700, height: 400, palette: lightPalette, fontFamily: "serif" };
const parse = (svg: string) => parseHTML(`<html><body>${svg}</body></html>`).document;

describe("the figure of all parties side by side", () => {
  const document = parse(drawParallel(picture, options));

  it("has an axis a party, a line a package, and a dash where no deal is known", () => {
    const texts = [...document.querySelectorAll("text")].map((node) => node.textContent);
    expect(texts).toEqual(expect.arrayContaining(["Hill", "Ford", "Marsh", "70", "100", "60", "20"]));
    expect(document.querySelectorAll("path[data-shape]")).toHaveLength(4);
    expect(document.querySelectorAll("path[stroke-width='3'] title")).toHaveLength(2);
  });

  it("puts each line through its values, each axis on its own scale from lowest to highest", () => {
    const d = document.querySelector("[data-path='efficient.0']")?.getAttribute("d") ?? "";
    const heights = [...d.matchAll(/ ([\d.]+)/g)].map(([, y]) => Number(y));
    const [top, bottom] = [40, 384];
    expect(heights[0]).toBeCloseTo(top, 0); // 70 of 0..70
    expect(heights[1]).toBeCloseTo(bottom - ((58 - 20) / 80) * (bottom - top), 0); // 58 of 20..100
    expect(heights[2]).toBeCloseTo(bottom, 0); // 20 of 20..60
  });

  it("names lines that end at one place together, with nothing of a name taken for markup", () => {
    expect(document.querySelector("svg")?.textContent).toContain("Nash — The <old> way");
    expect(document.querySelectorAll("old")).toHaveLength(0);
  });
});

describe("a picture for a file", () => {
  const source = "Source: “Iran & the United States”, as known on 18 April 2025. ".repeat(4).trim();

  it("stands on paper and carries its source below it, all of it, within its width", () => {
    const plain = drawParallel(picture, options);
    const svg = withSourceLine(plain, source, { palette: lightPalette, direction: "ltr" });
    const document = parse(svg);
    const root = document.querySelector("svg");
    const lines = [...document.querySelectorAll("text[font-size='11']")];
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map((node) => node.textContent).join(" ")).toBe(source);
    expect(Number(root?.getAttribute("height"))).toBeGreaterThan(400 + 16 * lines.length);
    expect(root?.getAttribute("viewBox")).toBe(`0 0 700 ${root?.getAttribute("height")}`);
    expect(document.querySelector("rect")?.getAttribute("fill")).toBe(lightPalette.paper);
    expect(document.querySelectorAll("path[data-shape]")).toHaveLength(4);
  });

  it("has its source at the right edge in a language that begins there", () => {
    const svg = withSourceLine(drawParallel(picture, options), "المصدر", {
      palette: lightPalette,
      direction: "rtl",
    });
    expect(svg).toMatch(/<text x="692" y="\d+" direction="rtl"/);
  });

  it("is refused by name where it is none", () => {
    const none = () => withSourceLine("<p>", source, { palette: lightPalette, direction: "ltr" });
    expect(none).toThrow("withSourceLine");
  });
});

describe("a link to a view", () => {
  it("says language and date, which another reader's desk would choose for itself", () => {
    expect(viewAddress("http://localhost:4600/deals", "ar", "2025-04-18")).toBe(
      "http://localhost:4600/deals?lang=ar&asOf=2025-04-18",
    );
    expect(viewAddress("http://localhost:4600/deals?asOf=2025&package=a:b,c:d", "en", null)).toBe(
      "http://localhost:4600/deals?asOf=2025&package=a:b,c:d&lang=en",
    );
  });
});
