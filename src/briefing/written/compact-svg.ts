/** As many dots as are drawn as one shape; fewer stay marks of their own. */
const fewest = 50;

/**
 * The same picture in less: each group of many dots as one path, and positions to a tenth of a pixel. A page with thousands of elements
 * that mean nothing one by one is slow to open, and slower still for software that reads it to people.
 */
export function compactSvg(svg: string): string {
  return shortNumbers(joinDots(svg));
}

function joinDots(svg: string): string {
  const group = /(?<=<g[^>]*>)(?:<circle [^>]*\/>)+(?=<\/g>)/g;
  return svg.replace(group, (circles) => {
    const dots = [...circles.matchAll(/<circle ([^>]*)\/>/g)].map(([, attributes = ""]) =>
      dotPath(attributes),
    );
    return dots.length < fewest || dots.includes(undefined) ? circles : `<path d="${dots.join("")}" />`;
  });
}

/** Two half circles; undefined where a dot carries more than its place and size. */
function dotPath(attributes: string): string | undefined {
  const given = new Map(
    [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, Number(value)]),
  );
  const [x, y, r] = [given.get("cx"), given.get("cy"), given.get("r")];
  if (x === undefined || y === undefined || r === undefined || given.size > 3) return undefined;
  return `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0`;
}

function shortNumbers(svg: string): string {
  const places = /(?<= (?:c?[xy][12]?|d|transform)=")[^"]*/g;
  return svg.replace(places, (text) =>
    text.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)),
  );
}
