import { firstDay } from "../../dossier/dates.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { Round } from "../../dossier/schema/record.ts";
import { partyNames } from "../names.ts";
import type { Notebook } from "../notes.ts";
import type { RoundRow } from "../record-views.ts";

/** Rounds as rows of a table, in order of time. */
export function roundRows(dossier: Dossier, rounds: readonly Round[], notebook: Notebook): RoundRow[] {
  const inOrder = rounds.toSorted((left, right) => (firstDay(left.from) < firstDay(right.from) ? -1 : 1));
  return inOrder.map((round) => ({
    number: round.number ?? null,
    place: round.place ?? null,
    from: round.from,
    status: round.status ?? null,
    mediators: partyNames(dossier, round.mediators ?? []),
    outcome: round.outcome?.text ?? null,
    notes: notebook.citeAt([
      `rounds.${round.id}`,
      ...(round.outcome === undefined ? [] : [`rounds.${round.id}.outcome`]),
    ]),
  }));
}
