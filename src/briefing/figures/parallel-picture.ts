import type { MarkShape } from "./deal-space-picture.ts";

/** What the figure of all parties side by side draws: one axis a party, one line a package; names and words in one language. */
export interface ParallelPicture {
  readonly axes: readonly ParallelAxis[];
  readonly lines: readonly ParallelLine[];
  readonly words: {
    /** BCP 47 tag of the words. */
    readonly language: string;
    /** What the whole picture shows, for those who do not see it. */
    readonly described: string;
    readonly noDeal: string;
    readonly number: (value: number) => string;
  };
}

export interface ParallelAxis {
  readonly name: string;
  readonly colour: string;
  /** Value of no deal; undefined where it is not known. */
  readonly noDeal: number | undefined;
}

export interface ParallelLine {
  /** Where the package stands in the result; undefined for one that was put together by hand. */
  readonly path: string | undefined;
  /** One value an axis. */
  readonly values: readonly number[];
  readonly shape: MarkShape | "efficient" | "chosen";
  /** Stands at the line's end; empty for none. */
  readonly label: string;
}
