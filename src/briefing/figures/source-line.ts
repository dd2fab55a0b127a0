import { element, escapeMarkup } from "./escape.ts";
import { textWidth } from "./labels.ts";
import type { Palette } from "./palette.ts";

const fontSize = 11;
const leading = 16;

/** A picture as it leaves its page: on paper, with its source below it, broken into as many lines as it needs. */
export function withSourceLine(
  svg: string,
  source: string,
  { palette, direction }: { readonly palette: Palette; readonly direction: "ltr" | "rtl" },
): string {
  const [opening = ""] = /^<svg\b[^>]*>/.exec(svg) ?? [];
  const width = numberOf(opening, "width");
  const height = numberOf(opening, "height");
  if (width === undefined || height === undefined)
    throw new Error(`withSourceLine: no svg with a size: ${opening}`);
  const lines = brokenInto(source, width - 16);
  const total = height + 8 + leading * lines.length;
  const grown = opening
    .replace(/ height="[^"]*"/, ` height="${total}"`)
    .replace(/ viewBox="[^"]*"/, ` viewBox="0 0 ${width} ${total}"`);
  const paper = element("rect", { width, height: total, fill: palette.paper });
  const x = direction === "rtl" ? width - 8 : 8;
  const words = lines.map((line, at) =>
    element(
      "text",
      {
        x,
        y: height + leading * (at + 1),
        direction,
        // "start" is where the line's own direction begins.
        "text-anchor": "start",
        "font-size": fontSize,
        fill: palette.muted,
      },
      escapeMarkup(line),
    ),
  );
  return `${grown}${paper}${svg.slice(opening.length).replace(/<\/svg>\s*$/, "")}${words.join("")}</svg>`;
}

function numberOf(tag: string, name: string): number | undefined {
  const found = new RegExp(` ${name}="([\\d.]+)"`).exec(tag)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Words in lines no wider than the picture; a script without spaces breaks anywhere. */
function brokenInto(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(/(?<=\s)|(?=[\u2e80-\u9fff])/u)) {
    const line = `${lines.at(-1)}${word}`;
    if (textWidth(line, fontSize) > width && lines.at(-1) !== "") lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines.map((line) => line.trim());
}
