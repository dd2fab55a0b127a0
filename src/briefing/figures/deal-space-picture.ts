/** What the deal-space figure draws, for two principals: names and words already written in one language, values as they are. */
export interface DealSpacePicture {
  /** The party on the horizontal and the one on the vertical axis. */
  readonly parties: readonly [PictureParty, PictureParty];
  /** Every feasible package, those of equal values and standing as one; empty where they are too many to list. */
  readonly packages: readonly PicturePackage[];
  /** All feasible packages where they are too many to list. */
  readonly crowd?: Crowd;
  readonly efficient: readonly PicturePoint[];
  /** Whether these two are all parties: only then do efficient points bound steps between them. */
  readonly onlyTwo: boolean;
  /** Reference points and named packages; their labels stand beside them. */
  readonly marks: readonly PictureMark[];
  readonly words: PictureWords;
}

export interface PictureParty {
  /** Axis title: "Value to Iran". */
  readonly axis: string;
  readonly colour: string;
  /** Value of no deal; undefined where it is not known. */
  readonly noDeal: number | undefined;
}

export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

export interface PicturePackage extends PicturePoint {
  readonly count: number;
  readonly acceptable: boolean;
}

/** Packages that are counted by square instead of listed. */
export interface Crowd {
  /** Lowest and highest value that any of them may have, across and up. */
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  /** Visits every package once; nothing about their order is promised. */
  each(visit: (x: number, y: number, acceptable: boolean) => void): void;
}

export type MarkShape = "nash" | "kalaiSmorodinsky" | "egalitarian" | "utilitarian" | "named";

export interface PictureMark extends PicturePoint {
  readonly shape: MarkShape;
  readonly label: string;
}

export interface PictureWords {
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** What the whole picture shows, for those who do not see it. */
  readonly described: string;
  readonly noDeal: string;
  readonly number: (value: number) => string;
}

/** A point several marks share, with their labels joined, so that no label covers another. */
export interface SharedMark extends PicturePoint {
  readonly shapes: readonly MarkShape[];
  readonly label: string;
}

/** Marks at the same point as one, in the order given. */
export function shareMarks(marks: readonly PictureMark[]): SharedMark[] {
  const byPoint = new Map<string, SharedMark>();
  for (const { x, y, shape, label } of marks) {
    const key = `${x} ${y}`;
    const known = byPoint.get(key);
    const labels = known?.label.split(" — ") ?? [];
    byPoint.set(key, {
      x,
      y,
      shapes: [...(known?.shapes ?? []), shape],
      label: labels.includes(label) ? labels.join(" — ") : [...labels, label].join(" — "),
    });
  }
  return [...byPoint.values()];
}

/** Above this many different points, dots would hide each other: the density of packages is drawn instead. */
const mostDots = 4000;

/** Whether packages are drawn by square and not each as a dot. */
export function isCrowded({ packages, crowd }: Pick<DealSpacePicture, "packages" | "crowd">): boolean {
  return crowd !== undefined || packages.length > mostDots;
}
