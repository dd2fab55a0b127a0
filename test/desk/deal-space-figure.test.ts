import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { shareMarks } from "../../src/briefing/figures/deal-space-picture.ts";
import { densityCells } from "../../src/briefing/figures/density.ts";
import {
  type DealSpacePicture,
  drawDealSpace,
  lightPalette,
  type PicturePackage,
  ringPoint,
  toPixel,
  toValue,
} from "../../src/briefing/figures/index.ts";
import { placeLabels } from "../../src/briefing/figures/labels.ts";

const [blue = "", orange = ""] = lightPalette.parties;

function picture(change: Partial<DealSpacePicture> = {}): DealSpacePicture {
  return {
    parties: [
      { axis: "Value to Upper", colour: blue, noDeal: 40 },
      { axis: "Value to Lower", colour: orange, noDeal: 30 },
    ],
    packages: [
      { x: 70, y: 10, count: 2, acceptable: false },
      { x: 45, y: 74.5, count: 1, acceptable: true },
    ],
    efficient: [
      { x: 45, y: 74.5 },
      { x: 60, y: 40 },
    ],
    onlyTwo: true,
    marks: [
      { x: 45, y: 74.5, shape: "nash", label: "Nash" },
      { x: 45, y: 74.5, shape: "egalitarian", label: "Egalitarian" },
      { x: 70, y: 10, shape: "named", label: "The old way" },
    ],
    words: { language: "en", described: "Three packages", noDeal: "No deal", number: String },
    ...change,
  };
}

function draw(shown: DealSpacePicture, width = 800) {
  const { document } = parseHTML("<html><body></body></html>");
  const options = { width, height: 600, palette: lightPalette, fontFamily: "serif" };
  const { svg, frame, key, fullest } = drawDealSpace(shown, {
    document: document as never,
    ...options,
    as: (node) => node as never,
  });
  document.body.append(svg as never);
  return { svg: document.querySelector("svg") as unknown as Element, frame, key, fullest };
}

const texts = (svg: Element) => [...svg.querySelectorAll("text")].map((node) => node.textContent);

describe("the deal-space figure", () => {
  it("is one labelled image that needs no style element and runs from left to right", () => {
    const { svg } = draw(picture({ words: { ...picture().words, language: "ar", described: "ثلاث حزم" } }));
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.getAttribute("aria-label")).toBe("ثلاث حزم");
    expect([svg.getAttribute("direction"), svg.getAttribute("lang")]).toEqual(["ltr", "ar"]);
    expect(svg.querySelectorAll("style, script, foreignObject")).toHaveLength(0);
  });

  it("names both axes, no deal and the marks, those at one point together", () => {
    const { svg } = draw(picture());
    expect(texts(svg)).toEqual(
      expect.arrayContaining([
        "Value to Upper",
        "Value to Lower",
        "No deal",
        "Nash — Egalitarian",
        "The old way",
      ]),
    );
  });

  it("steps between efficient packages and never draws a straight line from one to the next", () => {
    const { svg, frame } = draw(picture());
    const steps =
      [...svg.querySelectorAll("path")].find((path) => path.getAttribute("stroke-dasharray") === "1,3") ??
      [...svg.querySelectorAll("g[stroke-dasharray='1,3'] path")][0];
    const numbers = (steps?.getAttribute("d") ?? "")
      .split(/[MLVH,]/)
      .filter(Boolean)
      .map(Number);
    const corners = [];
    for (let at = 0; at < numbers.length; at += 2)
      corners.push([numbers[at] ?? 0, numbers[at + 1] ?? 0] as const);
    expect(corners.length).toBeGreaterThan(2);
    for (let at = 1; at < corners.length; at++) {
      const [x0, y0] = corners[at - 1] as readonly [number, number];
      const [x1, y1] = corners[at] as readonly [number, number];
      expect(Math.min(Math.abs(x1 - x0), Math.abs(y1 - y0))).toBeLessThan(0.01);
    }
    expect(corners[0]?.[0]).toBeCloseTo(toPixel(frame.x, 45), 2);
  });

  it("draws no steps between two of three parties: what is efficient among all is no frontier of theirs", () => {
    const dashes = (shown: DealSpacePicture) => draw(shown).svg.outerHTML.match(/stroke-dasharray="1,3"/g);
    expect(dashes(picture())).toHaveLength(1);
    expect(dashes(picture({ onlyTwo: false }))).toBeNull();
  });

  it("names packages by number where it is narrow, and gives the names of the numbers", () => {
    const { svg, key } = draw(picture(), 350);
    expect(key).toEqual([{ number: "1", label: "The old way" }]);
    expect(texts(svg)).toEqual(expect.arrayContaining(["1", "Nash — Egalitarian"]));
    expect(texts(svg)).not.toContain("The old way");
    expect(draw(picture()).key).toEqual([]);
  });

  it("keeps every value inside the frame, no deal included, and finds values back from pixels", () => {
    const { frame } = draw(picture({ packages: [], efficient: [], marks: [] }));
    for (const [axis, value] of [[frame.x, 40] as const, [frame.y, 30] as const]) {
      const [start, end] = [Math.min(...axis.range), Math.max(...axis.range)];
      expect(toPixel(axis, value)).toBeGreaterThan(start);
      expect(toPixel(axis, value)).toBeLessThan(end);
      expect(toValue(axis, toPixel(axis, value))).toBeCloseTo(value, 9);
    }
  });

  it("rings one point at a time without being drawn again", () => {
    const { svg, frame } = draw(picture());
    const { document } = parseHTML("<html><body></body></html>");
    for (const point of [
      { x: 45, y: 74.5 },
      { x: 60, y: 40 },
    ]) {
      ringPoint(svg as never, document as never, frame, point, lightPalette);
      const rings = [...svg.querySelectorAll("circle.selection")];
      expect(rings.map((ring) => Number(ring.getAttribute("cx")))).toEqual([toPixel(frame.x, point.x)]);
    }
    ringPoint(svg as never, document as never, frame, undefined, lightPalette);
    expect(svg.querySelectorAll("circle.selection")).toHaveLength(0);
  });

  it("draws nothing but axes where no-deal values are unknown and nothing is listed", () => {
    const [across, up] = picture().parties;
    const empty = { packages: [], efficient: [], marks: [] };
    const { svg } = draw(
      picture({
        ...empty,
        parties: [
          { ...across, noDeal: undefined },
          { ...up, noDeal: undefined },
        ],
      }),
    );
    expect(texts(svg)).not.toContain("No deal");
    expect(svg.querySelectorAll("circle")).toHaveLength(0);
  });

  const many: PicturePackage[] = Array.from({ length: 5000 }, (_, i) => ({
    x: i % 100,
    y: (i * 37) % 91,
    count: 1 + (i % 3),
    acceptable: i % 4 === 0,
  }));

  it("draws the density instead of dots where packages are too many to tell apart", () => {
    const { svg } = draw(picture({ packages: many, efficient: [], marks: [] }));
    expect(svg.querySelectorAll("circle")).toHaveLength(0);
    expect(svg.querySelectorAll("rect").length).toBeGreaterThan(500);
  });

  it("counts every package in exactly one square, with its share that is acceptable, listed or as a crowd", () => {
    const { frame, fullest } = draw(picture({ packages: many, efficient: [], marks: [] }));
    const listed = densityCells({ packages: many }, frame);
    const sum = (of: (cell: (typeof listed)[number]) => number) =>
      listed.reduce((total, cell) => total + of(cell), 0);
    expect(sum(({ count }) => count)).toBe(many.reduce((total, { count }) => total + count, 0));
    expect(sum(({ acceptable }) => acceptable)).toBe(
      many.reduce((total, { count, acceptable }) => total + (acceptable ? count : 0), 0),
    );
    expect(fullest).toBe(Math.max(...listed.map(({ count }) => count)));
    for (const { darkness } of listed) expect(darkness).toBeLessThanOrEqual(1);
    const crowd = {
      x: [0, 99] as const,
      y: [0, 90] as const,
      each: (visit: (x: number, y: number, acceptable: boolean) => void) => {
        for (const { x, y, count, acceptable } of many)
          for (let one = 0; one < count; one += 1) visit(x, y, acceptable);
      },
    };
    expect(densityCells({ packages: [], crowd }, frame)).toEqual(listed);
  });
});

describe("labels", () => {
  const bounds = { left: 0, right: 400, top: 0, bottom: 300 };

  it("stay inside the picture and do not cover each other", () => {
    const wanted = [20, 200, 390].flatMap((x) =>
      [10, 20, 150, 290].map((y) => ({ x, y, text: "A package" })),
    );
    const boxes = placeLabels(wanted, wanted, [], bounds, 12).map(({ x, y, dx, dy, anchor }) => {
      const width = 9 * 12 * 0.54;
      const left = x + dx - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
      return { left, right: left + width, top: y + dy - 8, bottom: y + dy + 8 };
    });
    for (const [at, one] of boxes.entries()) {
      expect(one.left).toBeGreaterThanOrEqual(-1);
      expect(one.right).toBeLessThanOrEqual(401);
      for (const other of boxes.slice(at + 1)) {
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        expect(Math.min(wide, high)).toBeLessThanOrEqual(1);
      }
    }
  });

  it("go far from their points only where all near places are taken, so that none is read as another's", () => {
    const crowd = Array.from({ length: 3000 }, (_, i) => ({
      x: (i * 7) % 400,
      y: (i * 11) % 300,
      acceptable: i % 3 === 0,
    }));
    const wanted = [80, 110, 140].map((x) => ({ x, y: 150 + x / 10, text: "خطة العمل الشاملة المشتركة" }));
    for (const { dx, dy } of placeLabels(wanted, wanted, crowd, bounds, 13)) {
      expect(Math.hypot(dx, dy)).toBeLessThan(60);
    }
  });

  it("of marks at one point are joined, each name once", () => {
    const at = { x: 1, y: 2 };
    const joined = shareMarks([
      { ...at, shape: "nash", label: "Nash" },
      { ...at, shape: "nash", label: "Nash" },
      { ...at, shape: "named", label: "Fair share" },
    ]);
    expect(joined).toEqual([{ ...at, shapes: ["nash", "nash", "named"], label: "Nash — Fair share" }]);
  });
});
