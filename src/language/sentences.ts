import type { Reason } from "../analysis/contract.ts";
import type { Problem } from "../dossier/problem.ts";
import type { FindingMessage } from "./finding-values.ts";
import type { Format } from "./format.ts";
import type { Messages, ProblemText } from "./messages.ts";
import type { ReadingMessage } from "./reading-values.ts";

/** Key and values belong together by their types; the compiler cannot see that once the sentence is picked by key. */
type Speak<Answer> = (values: never, format: Format) => Answer;

/** A finding's sentence. */
export function sentenceOf({ key, values }: FindingMessage, words: Messages, format: Format): string {
  return (words.finding[key] as Speak<string>)(values as never, format);
}

/** What a passage says beside the record, in a sentence. */
export function readingSentence({ key, values }: ReadingMessage, words: Messages, format: Format): string {
  return (words.reading.sentence[key] as Speak<string>)(values as never, format);
}

/** Why nothing can be said, in a sentence. */
export function reasonOf({ key, values }: Reason, words: Messages, format: Format): string {
  return (words.reason[key] as Speak<string>)(values as never, format);
}

/** What is wrong in a dossier and what to do about it. */
export function problemText({ code, values }: Problem, words: Messages, format: Format): ProblemText {
  return (words.problem[code] as Speak<ProblemText>)(values as never, format);
}
