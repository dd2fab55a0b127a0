import type { CalendarDate, Text } from "../dossier/schema/primitives.ts";
import type { Sentence } from "./sentence.ts";

type Words<Key extends string> = { readonly [Word in Key]: string };

/** A round as it is told from others: by number and place, as far as they are on file. */
export interface RoundName {
  readonly number: number | null;
  readonly place: Text | null;
}

/** A round on the day itself (0), the day after (1) or the day before (-1) the date that is read. */
export interface RoundNearby extends RoundName {
  readonly days: -1 | 0 | 1;
}

/** Words of the frame around every page: search, commands, the date, and what an address asks for in vain. */
export interface FrameWords
  extends Words<
    | "searchAndCommands"
    | "placeholder"
    | "nothingFound"
    | "options"
    | "terms"
    | "commands"
    | "commandsNote"
    | "previousRound"
    | "nextRound"
    | "notKnown"
  > {
  /** Nothing had become known by the date that is read; `date` is the earliest on file. */
  readonly nothingKnown: Sentence<{ readonly date: CalendarDate }>;
  readonly found: Sentence<{ readonly entries: number }>;
  /** How many a group holds beyond those shown. */
  readonly more: Sentence<{ readonly entries: number }>;
  readonly readAsOf: Sentence<{ readonly date: CalendarDate; readonly round: RoundNearby | null }>;
  readonly goToRound: Sentence<{ readonly date: CalendarDate; readonly round: RoundName }>;
  /** An address asks for a language the desk does not speak; `shown` is the one it speaks instead. */
  /** Parts of an address that name nothing on file, such as `asOf=banana`. */
  readonly notUnderstood: Sentence<{ readonly parts: readonly string[] }>;
  readonly unknownLanguage: Sentence<{ readonly asked: string; readonly shown: string }>;
}
