import { firstDay } from "../../dossier/dates.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { CalendarDate, Text } from "../../dossier/schema/primitives.ts";
import type { Claim, Round } from "../../dossier/schema/record.ts";
import { type Change, changesAfter, changesSince } from "../../dossier/views/changes-since.ts";
import { roundsAround } from "../../dossier/views/rounds-around.ts";
import type { Block, Edition } from "../document.ts";
import type { Notebook } from "../notes.ts";
import type { ChangeView } from "../record-views.ts";

/** The most that is told as new. */
const told = 10;

/** A change that a briefing tells: something that happened, a round, or what was said. */
interface News {
  readonly path: string;
  readonly date: CalendarDate;
  readonly kind: ChangeView["kind"];
  readonly claim: Claim | undefined;
  readonly round: Round | undefined;
  readonly text: Text | undefined;
}

/** The newest of what became known since a date and may stand as a headline: something that happened, else something confirmed; undefined where a round moved last. */
export function newsSince(dossier: Dossier, earlier: CalendarDate): Text | undefined {
  const news = newsOf(dossier, changesAfter(dossier, earlier));
  const happened = news.find(({ claim }) => claim === undefined);
  if (happened !== undefined) return happened.text;
  return news.find(({ claim }) => claim?.status === "confirmed")?.text;
}

/** What became known since an earlier briefing, or where there is none since the last round held; nothing where neither says since when. */
export function changesBlock(
  dossier: Dossier,
  asOf: Edition["asOf"],
  earlier: string | undefined,
  notebook: Notebook,
): Block[] {
  const views = (changes: readonly Change[]) =>
    newsOf(dossier, changes)
      .slice(0, told)
      .map((one) => changeView(one, notebook));
  if (earlier !== undefined) {
    const since = { kind: "briefing", date: earlier } as const;
    return [{ kind: "changes", since, changes: views(changesAfter(dossier, earlier)) }];
  }
  const { last } = roundsAround(dossier.rounds, asOf);
  if (last === undefined) return [];
  const since = { kind: "round", number: last.number ?? null, date: last.to ?? last.from } as const;
  return [{ kind: "changes", since, changes: views(changesSince(dossier, last.id)) }];
}

/** Of all changes those that a briefing tells, the latest first. */
function newsOf(dossier: Dossier, changes: readonly Change[]): News[] {
  const news = changes.flatMap(({ path, date, kind, claim }): News[] => {
    const [, id] = path.split(".");
    const none = { claim: undefined, round: undefined, text: undefined };
    if (kind === "claims" && claim !== undefined) {
      return isSound(dossier, claim) ? [{ ...none, path, date, kind, claim, text: claim.text }] : [];
    }
    if (kind === "events") {
      const event = dossier.events.find((one) => one.id === id);
      return event === undefined ? [] : [{ ...none, path, date, kind, text: event.title }];
    }
    const round = kind === "rounds" ? dossier.rounds.find((one) => one.id === id) : undefined;
    return round === undefined ? [] : [{ ...none, path, date, kind: "rounds", round }];
  });
  return news.toSorted((left, right) => compare(right.date, left.date));
}

function compare(left: CalendarDate, right: CalendarDate): number {
  const [before, after] = [firstDay(left), firstDay(right)];
  return before === after ? 0 : before < after ? -1 : 1;
}

/** Whether a claim may be told by itself: what a source of doubtful standing says, or another has overtaken, is told where sources are compared. */
export function isSound(dossier: Dossier, { source, status, credibility = 1 }: Claim): boolean {
  const letter = dossier.sources.find(({ id }) => id === source)?.reliability;
  const isDoubtful = status === "refuted" || status === "superseded" || status === "disputed";
  return !isDoubtful && credibility <= 3 && (letter === undefined || letter <= "C");
}

function changeView({ path, date, kind, text, round }: News, notebook: Notebook): ChangeView {
  return { kind, date, text: text ?? null, round: round ?? null, notes: notebook.citeAt([path]) };
}
