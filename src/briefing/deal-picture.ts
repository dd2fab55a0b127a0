import type { DealSpaceView, LandmarkView } from "./deal-views.ts";
import type { Crowd, DealSpacePicture, PictureMark, PictureParty } from "./figures/deal-space-picture.ts";
import { type Palette, partyColour } from "./figures/palette.ts";
import type { ParallelLine, ParallelPicture } from "./figures/parallel-picture.ts";
import type { Reader } from "./reader.ts";

/** The language a picture is written in. */
export type Speaker = Pick<Reader, "words" | "f" | "language">;

/** Places of two parties in a view's order. */
export type Pair = readonly [number, number];

/** The deal space of two parties as its figure draws it, in one language; `crowd` stands for packages too many to list. */
export function dealSpacePicture(
  speaker: Speaker,
  view: DealSpaceView,
  palette: Palette,
  pair: Pair = [0, 1],
  crowd?: Crowd,
): DealSpacePicture {
  const { words, f, language } = speaker;
  const at = (values: readonly number[]) => ({ x: values[pair[0]] ?? 0, y: values[pair[1]] ?? 0 });
  const side = (place: number): PictureParty => ({
    axis: words.desk.chart.valueTo({ party: view.parties[place]?.name ?? "" }, f),
    colour: partyColour(palette, place),
    noDeal: view.parties[place]?.noDeal ?? undefined,
  });
  return {
    parties: [side(pair[0]), side(pair[1])],
    packages: view.points.map(({ values, count, acceptable }) => ({ ...at(values), count, acceptable })),
    ...(crowd === undefined ? {} : { crowd }),
    efficient: view.efficient.map(at),
    onlyTwo: view.parties.length === 2,
    marks: view.landmarks.map(
      ({ name, values }): PictureMark => ({
        ...at(values),
        shape: "method" in name ? name.method : "named",
        label: landmarkLabel(speaker, name),
      }),
    ),
    words: {
      language: language.lang,
      described: words.desk.chart.described(
        { packages: view.feasible, parties: view.parties.map(({ name }) => name) },
        f,
      ),
      noDeal: words.deals.noDeal,
      number: (value) => f.number(value, 1),
    },
  };
}

/** A package chosen by hand, drawn over the others. */
export interface ChosenPackage {
  readonly values: readonly number[];
}

/** All parties' axes side by side: the efficient packages, reference points and named packages as lines across them. */
export function parallelPicture(
  speaker: Speaker,
  view: DealSpaceView,
  landmarks: readonly (LandmarkView & { readonly path: string })[],
  palette: Palette,
  chosen?: ChosenPackage,
): ParallelPicture {
  const { words, f, language } = speaker;
  const lines: readonly ParallelLine[] = [
    ...view.efficient.map((values, at) => ({
      path: `efficient.${at}`,
      values,
      shape: "efficient" as const,
      label: "",
    })),
    ...(chosen === undefined
      ? []
      : [{ path: undefined, values: chosen.values, shape: "chosen" as const, label: "" }]),
    ...landmarks.map(({ name, path, values }) => ({
      path,
      values,
      shape: "method" in name ? name.method : ("named" as const),
      label: landmarkLabel(speaker, name),
    })),
  ];
  return {
    axes: view.parties.map(({ name, noDeal }, place) => ({
      name: f.name(name, "short"),
      colour: partyColour(palette, place),
      noDeal: noDeal ?? undefined,
    })),
    lines,
    words: {
      language: language.lang,
      described: words.pages.deals.parallelDescribed(
        { packages: view.efficient.length + landmarks.length, parties: view.parties.map(({ name }) => name) },
        f,
      ),
      noDeal: words.deals.noDeal,
      number: (value) => f.number(value, 1),
    },
  };
}

/** What a reference point or a named package is called beside its mark. */
export function landmarkLabel(
  { words, f }: Pick<Speaker, "words" | "f">,
  name: LandmarkView["name"],
): string {
  return "method" in name ? words.deals.method[name.method] : f.name(name.named, "short");
}
