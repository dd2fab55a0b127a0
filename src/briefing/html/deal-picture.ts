import type { DealSpaceView } from "../document.ts";
import { type DealSpacePicture, type Palette, type PictureParty, partyColour } from "../figures/index.ts";
import type { Reader } from "../reader.ts";

/** The deal space of the first two parties as its figure draws it, in one reader's language. */
export function dealSpacePicture(
  { words, f, language }: Reader,
  { parties, points, efficient, landmarks, feasible }: DealSpaceView,
  palette: Palette,
): DealSpacePicture {
  const at = (values: readonly number[]) => ({ x: values[0] ?? 0, y: values[1] ?? 0 });
  const side = (place: number): PictureParty => ({
    axis: words.desk.chart.valueTo({ party: parties[place]?.name ?? "" }, f),
    colour: partyColour(palette, place),
    noDeal: parties[place]?.noDeal ?? undefined,
  });
  return {
    parties: [side(0), side(1)],
    packages: points.map(({ values, count, acceptable }) => ({ ...at(values), count, acceptable })),
    efficient: efficient.map(at),
    marks: landmarks.map(({ name, values }) => ({
      ...at(values),
      shape: "method" in name ? name.method : ("named" as const),
      label: "method" in name ? words.deals.method[name.method] : f.name(name.named, "short"),
    })),
    words: {
      language: language.lang,
      described: words.desk.chart.described(
        { packages: feasible, parties: parties.map(({ name }) => name) },
        f,
      ),
      noDeal: words.deals.noDeal,
      number: (value) => f.number(value, 1),
    },
  };
}
