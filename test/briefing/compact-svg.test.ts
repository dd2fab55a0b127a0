import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { compactSvg } from "../../src/briefing/written/compact-svg.ts";

const circle = (at: number, more = "") => `<circle cx="${at}.123456" cy="${at / 4}" r="2"${more} />`;
const group = (count: number, more = "") =>
  `<svg><g fill="none">${Array.from({ length: count }, (_, at) => circle(at, more)).join("")}</g></svg>`;
const nodes = (svg: string, selector: string) => [...parseHTML(svg).document.querySelectorAll(selector)];

describe("a compact picture", () => {
  it("draws many equal dots as one path of as many circles, each around its own place", () => {
    const [path, ...others] = nodes(compactSvg(group(200)), "g > *");
    expect(others).toEqual([]);
    const starts = [
      ...(path?.getAttribute("d") ?? "").matchAll(/M([\d.-]+),([\d.-]+)a2,2 0 1 0 4,0a2,2 0 1 0 -4,0/g),
    ];
    expect(starts).toHaveLength(200);
    for (const [at, [, left, top]] of starts.entries()) {
      expect(Math.abs(Number(left) + 2 - (at + 0.123456))).toBeLessThan(0.051);
      expect(Math.abs(Number(top) - at / 4)).toBeLessThan(0.051);
    }
  });

  it("leaves few dots, and dots that differ in more than place, as they are", () => {
    expect(nodes(compactSvg(group(8)), "circle")).toHaveLength(8);
    expect(nodes(compactSvg(group(200, ' fill="red"')), "circle")).toHaveLength(200);
  });

  it("keeps opacities and words to the letter", () => {
    const svg = '<svg><g stroke-opacity="0.55"><text x="1.2345">3.14159</text></g></svg>';
    expect(compactSvg(svg)).toBe('<svg><g stroke-opacity="0.55"><text x="1.2">3.14159</text></g></svg>');
  });
});
