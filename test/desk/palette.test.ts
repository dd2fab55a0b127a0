import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { darkPalette, lightPalette, type Palette } from "../../src/briefing/figures/index.ts";

const css = readFileSync(join(import.meta.dirname, "../../src/desk/web/style/tokens.css"), "utf8");

/** The two colours of a custom property of the page, by day and by night. */
function token(name: string): readonly [string, string] {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  if (found === null) throw new Error(`token: no --${name} in tokens.css`);
  return [found[1] as string, found[2] as string];
}

/** Contrast ratio of two colours after WCAG 2.2: relative luminances, each with 0.05 added. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const themes: readonly (readonly [string, Palette, 0 | 1])[] = [
  ["by day", lightPalette, 0],
  ["by night", darkPalette, 1],
];

describe("contrast as computed here", () => {
  it("is 21 for black on white and 1 for a colour on itself", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 9);
    expect(contrast("#b04a00", "#b04a00")).toBe(1);
  });
});

describe.each(themes)("the palette %s", (_, palette, at) => {
  const grounds = [palette.paper, palette.wash, token("sheet")[at]];

  it("is the same on the page as in figures", () => {
    const names = ["paper", "ink", "muted", "rule", "wash"] as const;
    expect(names.map((name) => token(name)[at])).toEqual(names.map((name) => palette[name]));
    expect(palette.parties.map((_party, place) => token(`party-${place + 1}`)[at])).toEqual(palette.parties);
  });

  it.each(grounds)("keeps text readable on %s: 7 for ink, 4.5 for everything else that is read", (ground) => {
    expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(7);
    for (const colour of [palette.muted, token("link")[at], ...palette.parties]) {
      expect(contrast(colour, ground), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("keeps marked text readable, and shows the focus at 3 or more", () => {
    expect(contrast(palette.ink, token("mark")[at])).toBeGreaterThanOrEqual(7);
    for (const ground of grounds) expect(contrast(token("focus")[at], ground)).toBeGreaterThanOrEqual(3);
  });

  it("tells the first four parties apart for readers without red, green or blue cones", () => {
    for (const matrix of [protanopia, deuteranopia, tritanopia]) {
      const seen = palette.parties.slice(0, 4).map((colour) => simulate(colour, matrix));
      for (const [at, one] of seen.entries()) {
        for (const other of seen.slice(at + 1)) {
          expect(Math.hypot(...one.map((value, i) => value - (other[i] ?? 0)))).toBeGreaterThan(0.15);
        }
      }
    }
  });
});

/** Full dichromacy in linear RGB after Machado, Oliveira & Fernandes (2009), severity 1. */
const protanopia = [
  0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
];
const deuteranopia = [
  0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
];
const tritanopia = [
  1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
];

function simulate(hex: string, matrix: readonly number[]): number[] {
  const linear = [1, 3, 5].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255) ** 2.2);
  return [0, 1, 2].map((row) => {
    const sum = linear.reduce((total, value, column) => total + value * (matrix[row * 3 + column] ?? 0), 0);
    return Math.max(0, sum) ** (1 / 2.2);
  });
}
