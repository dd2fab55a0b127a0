import type { HomeStanding, HomeTally } from "../../analysis/deals/home/result.ts";
import type { DealsResult, PackageStanding, Positions } from "../../analysis/deals/result.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import { partyName } from "../../findings/grounds.ts";
import { answerWords, askedWords, chamberWords } from "../../findings/home-words.ts";
import { joined, labelled, type Session } from "../session.ts";
import { type Column, tableLines } from "../table.ts";
import { bullet, paragraph } from "../terminal.ts";
import { indent, roomIn } from "./entries.ts";

const parts = ["efficient", "acceptable"] as const;
// Who passes the rest is told by a finding, and would make the table wider than most terminals.
const answers = ["refused", "open"] as const;

/** How many of the efficient and the acceptable packages each of those asked at home would refuse, and all together. */
export function homeTable(session: Session, dossier: Dossier, { home }: DealsResult): string[] {
  if (home === null) return [];
  const format = session.format(dossier.language);
  const { home: words } = session.language.messages.deals;
  const all: HomeTally[] = [...home.each, home.together];
  const shown = parts.flatMap((part) =>
    answers
      .filter((answer) => answer !== "open" || all.some((tally) => (tally[part]?.open ?? 0) !== 0))
      .map((answer) => ({ part, answer })),
  );
  const counts = (tally: HomeTally) =>
    shown.map(({ part, answer }) => session.say(format.count(tally[part]?.[answer] ?? null)));
  const columns: Column[] = [
    { head: words.asked },
    ...shown.map(({ part, answer }) => ({ head: words.tally[part][answer], numeric: true })),
  ];
  const rows = [
    ...home.each.map((asked) => [
      session.say(askedWords(asked, dossier, session.language.messages, format)),
      ...counts(asked),
    ]),
    [words.together, ...counts(home.together)],
  ];
  const chambers = home.each.flatMap((asked) =>
    chamberWords(asked, dossier, session.language.messages, format),
  );
  const { terminal } = session;
  return [
    terminal.bold(words.title),
    ...tableLines(columns, rows, roomIn(session)).map((line) => indent + line),
    ...chambers.map((line) => terminal.dim(paragraph(terminal, session.say(line), indent))),
    "",
  ];
}

/** Whether those asked at home would let one package pass. */
export function homeLines(
  session: Session,
  dossier: Dossier,
  positions: Positions,
  { home }: PackageStanding,
): string[] {
  if (home.length === 0) return [];
  const { terminal } = session;
  return [
    terminal.bold(session.language.messages.deals.home.title),
    ...home.flatMap((asked) => homeLine(session, dossier, positions, asked)),
    "",
  ];
}

function homeLine(session: Session, dossier: Dossier, positions: Positions, asked: HomeStanding): string[] {
  const { messages } = session.language;
  const { deals } = messages;
  const format = session.format(dossier.language);
  const who = askedWords(asked, dossier, messages, format);
  const answer = answerWords(asked, positions, messages);
  const details = [
    deals.home.neededBy({ principal: partyName(dossier, asked.principal) }, format),
    ...(asked.gain === null ? [] : [labelled(session, deals.gain, format.number(asked.gain, 1))]),
    ...chamberWords(asked, dossier, messages, format),
  ];
  const told = [labelled(session, who, answer), ...details].map(session.say);
  return [bullet(session.terminal, joined(session, told))];
}
