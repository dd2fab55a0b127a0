import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { GatheredDocument } from "../../gather/documents.ts";
import type { Polled } from "../../gather/watch/poll.ts";
import { readingSentence } from "../../language/sentences.ts";
import { type DocumentReading, messageOf } from "../../reading/index.ts";
import { problemLines } from "../problem-report.ts";
import { joined, type Session } from "../session.ts";
import { bullet, paragraph } from "../terminal.ts";
import { countsOf } from "./reading.ts";

type ReadDocument = GatheredDocument & { readonly reading: DocumentReading };
type Read = Omit<Polled, "documents"> & { readonly documents: readonly ReadDocument[] };

/** What came of each feed: new documents with what is wrong in them, or why there are none. */
export function watchLines(session: Session, dossier: Dossier, polled: readonly Read[]): string[] {
  const { watch } = session.language.messages.reading;
  if (polled.length === 0) return [watch.empty];
  return polled.flatMap((one) => feedLines(session, dossier, one));
}

function feedLines(
  session: Session,
  dossier: Dossier,
  { feed, status, due, problem, documents }: Read,
): string[] {
  const { terminal, language } = session;
  const { watch } = language.messages.reading;
  const format = session.format(dossier.language);
  const name = dossier.watch.find(({ id }) => id === feed)?.name ?? feed;
  const minutes = Math.max(0, Math.ceil((Date.parse(due) - Date.now()) / 60_000));
  const told = watch[status]({ feed: name, documents: documents.length, minutes }, format);
  return [
    terminal.bold(paragraph(terminal, session.say(told))),
    ...(problem === null ? [] : [problemLines(session, problem)]),
    ...documents.flatMap((found) => documentLines(session, dossier, found)),
    "",
  ];
}

/** A document by its title and address, how its passages stand, and the wrong ones. */
function documentLines(
  session: Session,
  dossier: Dossier,
  { document, url, reading }: ReadDocument,
): string[] {
  const { terminal, language } = session;
  const { messages } = language;
  const format = session.format(dossier.language);
  const head = [
    document.title ?? url ?? "",
    ...(document.published === undefined ? [] : [format.date(document.published)]),
  ];
  const wrong = reading.suggestions.filter(({ verdict }) => verdict === "wrong");
  return [
    bullet(terminal, session.say(joined(session, head))),
    ...(url === undefined ? [] : [terminal.dim(`  ${url}`)]),
    paragraph(terminal, session.say(messages.reading.counts(countsOf(reading), format)), "  "),
    ...wrong.map((one) =>
      bullet(terminal, session.say(readingSentence(messageOf(one, dossier), messages, format)), "  "),
    ),
  ];
}
