import type { EditingWords } from "../../../language/editing-words.ts";
import type { Answerer } from "./answers.ts";

/** What the source of an interview is called: that it is one, and with whom. */
export function sourceTitle({ interview }: EditingWords, { who }: Answerer): string {
  return `${interview.sourceTitle}: ${who.trim()}`;
}
