import { createCanvas, GlobalFonts, type SKRSContext2D } from "@napi-rs/canvas";
import type { FontFile } from "./fonts.ts";

/** A picture as boxes and lines of text, painted in this order. */
export interface Painting {
  readonly width: number;
  readonly height: number;
  readonly direction: "ltr" | "rtl";
  /** BCP 47 tag: some letters take another shape by language. */
  readonly language: string;
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly fill: string;
  }[];
  readonly lines: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly style: Style;
    readonly fill: string;
  }[];
}

interface Style {
  readonly face: string;
  readonly weight: number;
  readonly size: number;
}

/** Something to draw on with given fonts; no font of the machine enters, so that the same picture comes out everywhere. */
export interface Canvas {
  /** Width of a text in pixels. */
  measure(text: string, style: Style): number;
  /** The picture as a PNG file. */
  paint(painting: Painting): Promise<Uint8Array>;
}

/** A canvas whose faces ("sans 400", say) are made of these font files, tried in this order for every character. */
export function openCanvas(faces: ReadonlyMap<string, readonly FontFile[]>): Canvas {
  const families = new Map([...faces].map(([face, files]) => [face, files.map(registered).join(", ")]));
  const fontOf = ({ face, weight, size }: Style) => {
    const family = families.get(`${face} ${weight}`);
    if (!family) throw new Error(`openCanvas: no fonts for ${face} ${weight}`);
    return `${weight} ${size}px ${family}`;
  };
  const sheet = createCanvas(1, 1).getContext("2d");
  // A text is as many times as broad as it is large, so one measurement serves every size.
  const known = new Map<string, number>();
  return {
    measure: (text, style) => {
      const key = `${style.face} ${style.weight} ${text}`;
      const found = known.get(key) ?? measureAt(sheet, text, fontOf({ ...style, size: measuredSize }));
      known.set(key, found);
      return (found / measuredSize) * style.size;
    },
    paint: async (painting) => {
      const canvas = createCanvas(painting.width, painting.height);
      paintOn(canvas.getContext("2d"), painting, fontOf);
      return canvas.encode("png");
    },
  };
}

const measuredSize = 100;

function measureAt(sheet: SKRSContext2D, text: string, font: string): number {
  sheet.font = font;
  return sheet.measureText(text).width;
}

/** Each file is a family of its own: of files under one name only the first would be asked for a character. */
function registered({ name, path }: FontFile): string {
  if (!GlobalFonts.has(name) && GlobalFonts.registerFromPath(path, name) === null) {
    throw new Error(`openCanvas: ${path} is not a font that can be drawn with`);
  }
  return `"${name}"`;
}

function paintOn(
  context: SKRSContext2D,
  { boxes, lines, direction, language }: Painting,
  fontOf: (style: Style) => string,
): void {
  for (const { x, y, width, height, fill } of boxes) {
    context.fillStyle = fill;
    context.fillRect(x, y, width, height);
  }
  context.direction = direction;
  context.lang = language;
  context.textAlign = direction === "rtl" ? "right" : "left";
  context.textBaseline = "alphabetic";
  for (const { x, y, text, style, fill } of lines) {
    context.font = fontOf(style);
    context.fillStyle = fill;
    context.fillText(text, x, y);
  }
}
