import type { CalendarDate } from "../dossier/schema/primitives.ts";
import type { Sentence } from "./sentence.ts";

/** What is told of articles and briefings on their way to the reader. */
export interface NewsroomWords {
  /** Why an article is not published: passages that the copy check questions. */
  readonly questioned: Sentence<{ readonly path: string; readonly passages: number }>;
  /** Of one such passage: an editor stands by it. */
  readonly waived: Sentence<{ readonly reason: string }>;
  /** An article that is ready and left out until a moment, told as it is written in the article. */
  readonly embargoed: Sentence<{ readonly path: string; readonly until: string }>;
  /** Corrections by id that readers have seen and that have been changed or taken away. */
  readonly rewritten: Sentence<{ readonly corrections: readonly string[] }>;
  /** Leads from a briefing to the one published under the same day before it. */
  readonly replaces: Sentence<{ readonly date: CalendarDate }>;
  /** Offers the code by which another site shows a picture, and leads from there to the page with its sources. */
  readonly embed: string;
  readonly source: string;
  readonly checked: Sentence<{ readonly articles: number; readonly open: number; readonly waived: number }>;
}
