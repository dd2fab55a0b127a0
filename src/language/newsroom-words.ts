import type { Sentence } from "./sentence.ts";

/** What is told of articles and briefings on their way to the reader. */
export interface NewsroomWords {
  /** Why an article is not published: passages that the copy check questions. */
  readonly questioned: Sentence<{ readonly path: string; readonly passages: number }>;
  /** Of one such passage: an editor stands by it. */
  readonly waived: Sentence<{ readonly reason: string }>;
  readonly checked: Sentence<{ readonly articles: number; readonly open: number; readonly waived: number }>;
}
