import type { ReasonValues } from "../analysis/contract.ts";
import type { ProblemValues } from "../dossier/problem.ts";
import type { BriefingWords } from "./briefing-words.ts";
import type { ChangeWords } from "./change-words.ts";
import type { CommandLineWords } from "./command-line-words.ts";
import type { DeskWords } from "./desk-words.ts";
import type {
  FindingKey,
  FindingValues,
  RecordFindingValues,
  SampledFindingValues,
} from "./finding-values.ts";
import type { Format } from "./format.ts";
import type { FrameWords } from "./frame-words.ts";
import type { NewsroomWords } from "./newsroom-words.ts";
import type { PageWords } from "./page-words.ts";
import type { ReadingWords } from "./reading-values.ts";
import type { RoadmapWords } from "./roadmap-words.ts";
import type { Sentence } from "./sentence.ts";
import type { SiteWords } from "./site-words.ts";
import type { DealsWords, RecordWords } from "./words.ts";
import type { WorkspaceWords } from "./workspace-words.ts";

/** What is wrong, and what to do about it. */
export interface ProblemText {
  readonly message: string;
  readonly remedy: string;
}

export type FindingSentences = { readonly [Key in FindingKey]: Sentence<FindingValues[Key]> };

export type RecordFindingSentences = Pick<FindingSentences, keyof RecordFindingValues>;

/** The sentences on preference sets, which each language keeps in a file of their own. */
export type SampledFindingSentences = Pick<FindingSentences, keyof SampledFindingValues>;

export type ReasonSentences = { readonly [Key in keyof ReasonValues]: Sentence<ReasonValues[Key]> };

export type ProblemSentences = {
  readonly [Code in keyof ProblemValues]: (values: ProblemValues[Code], format: Format) => ProblemText;
};

/** All sentences of one language. Each language `satisfies Messages`, so that a missing one does not compile. */
export interface Messages {
  readonly finding: FindingSentences;
  readonly reason: ReasonSentences;
  readonly problem: ProblemSentences;
  readonly record: RecordWords;
  readonly deals: DealsWords;
  readonly roadmap: RoadmapWords;
  readonly desk: DeskWords;
  readonly frame: FrameWords;
  readonly pages: PageWords;
  readonly briefing: BriefingWords;
  readonly site: SiteWords;
  readonly commandLine: CommandLineWords;
  readonly workspace: WorkspaceWords;
  readonly reading: ReadingWords;
  readonly change: ChangeWords;
  readonly newsroom: NewsroomWords;
}
