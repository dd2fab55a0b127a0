import type { Format } from "../../../language/format.ts";
import type { Messages } from "../../../language/messages.ts";
import type { KnownDate } from "../../server/answer-types.ts";

/** What happened on a date, by its number and place or its title. */
export function happening({ kind, number, text }: KnownDate, words: Messages, f: Format): string {
  const title = text === undefined ? [] : [f.name(text)];
  if (kind === "event") return title.join("");
  const round = number === undefined ? words.desk.table.round : words.record.round({ number }, f);
  return [round, ...title].join(" — ");
}
