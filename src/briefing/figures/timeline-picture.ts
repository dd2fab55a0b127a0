import type { CalendarDate } from "../../dossier/schema/primitives.ts";

export type TimelineKind = "round" | "event" | "deadline";

/** One mark on the timeline: what it is, when, and its direct label in the language on show. */
export interface TimelineEntry {
  /** Address of the entry in the dossier; a page finds the mark by it. */
  readonly path: string;
  readonly kind: TimelineKind;
  /** Whether it took place; what is planned, postponed, cancelled or still ahead is drawn hollow. */
  readonly happened: boolean;
  readonly from: CalendarDate;
  readonly to: CalendarDate | undefined;
  readonly label: string;
}

/** A stretch of time in days since 1970. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

export interface TimelinePicture {
  readonly entries: readonly TimelineEntry[];
  /** The stretch that is drawn; undefined draws from the first entry to the last. Entries that reach beyond it are cut at its ends. */
  readonly window?: TimeWindow | undefined;
  /** The date the reader stands at; undefined where everything on file is read. */
  readonly asOf: CalendarDate | undefined;
  readonly words: {
    /** BCP 47 tag of the words. */
    readonly language: string;
    readonly direction: "ltr" | "rtl";
    readonly described: string;
    readonly asOf: string;
    readonly date: (date: CalendarDate) => string;
  };
}
