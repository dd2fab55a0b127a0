import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { CalendarDate, Text } from "../../dossier/schema/primitives.ts";
import type { Claim } from "../../dossier/schema/record.ts";
import { type Change, changesAfter, changesSince } from "../../dossier/views/changes-since.ts";
import { roundsAround } from "../../dossier/views/rounds-around.ts";
import type { Block, Edition } from "../document.ts";
import type { Notebook } from "../notes.ts";
import type { ChangeView } from "../record-views.ts";

/** The most that is told as new. */
const told = 10;

/** The newest of what became known since a date and may stand as a headline: something that happened, else something confirmed; undefined where a round moved last. */
export function newsSince(dossier: Dossier, earlier: CalendarDate): Text | undefined {
  const changes = changesAfter(dossier, earlier);
  const happened = changes.find(({ claim }) => claim === undefined);
  if (happened !== undefined) return happened.text;
  return changes.find(({ claim }) => claim?.status === "confirmed" && isSound(dossier, claim))?.text;
}

/** What became known since an earlier briefing, or where there is none since the last round held; nothing where neither says since when. */
export function changesBlock(
  dossier: Dossier,
  asOf: Edition["asOf"],
  earlier: string | undefined,
  notebook: Notebook,
): Block[] {
  const views = (changes: readonly Change[]) =>
    changes
      .filter(({ claim }) => claim === undefined || isSound(dossier, claim))
      .slice(0, told)
      .map((change) => changeView(change, notebook));
  if (earlier !== undefined) {
    const since = { kind: "briefing", date: earlier } as const;
    return [{ kind: "changes", since, changes: views(changesAfter(dossier, earlier)) }];
  }
  const { last } = roundsAround(dossier.rounds, asOf);
  if (last === undefined) return [];
  const since = { kind: "round", number: last.number ?? null, date: last.to ?? last.from } as const;
  return [{ kind: "changes", since, changes: views(changesSince(dossier, last)) }];
}

// What a source of doubtful standing says, or another has overtaken, is news of that source, and told where sources are compared.
function isSound(dossier: Dossier, { source, status, credibility = 1 }: Claim): boolean {
  const letter = dossier.sources.find(({ id }) => id === source)?.reliability;
  const isDoubtful = status === "refuted" || status === "superseded" || status === "disputed";
  return !isDoubtful && credibility <= 3 && (letter === undefined || letter <= "C");
}

function changeView({ path, date, kind, text, round }: Change, notebook: Notebook): ChangeView {
  return {
    kind,
    date,
    text: text ?? null,
    round: round ?? null,
    notes: notebook.citeAt([path]),
  };
}
