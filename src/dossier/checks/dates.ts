import { isAfter } from "../dates.ts";
import { readable } from "../reading/draft.ts";
import { dossierSchema } from "../schema/dossier.ts";
import { visitEntries } from "../walk.ts";
import type { Checking } from "./checking.ts";

const pairs = [
  ["from", "to"],
  ["knownFrom", "until"],
] as const;

/** Dates in their order: what begins before it ends, and is announced before it begins. */
export function checkDates(checking: Checking): void {
  const { draft, report } = checking;
  const { brokenParties: _, ...parts } = draft;
  visitEntries(dossierSchema, parts, ({ value, path, titleOf }) => {
    for (const [first, second] of pairs) {
      const from = value[first];
      const to = value[second];
      if (titleOf(first) !== "date" || typeof from !== "string" || typeof to !== "string") continue;
      if (isAfter(from, to)) report("date-order", [...path, second], { from, to });
    }
  });
  for (const [round, index] of readable(draft.rounds)) {
    if (round.announced !== undefined && isAfter(round.announced, round.from)) {
      const { id, announced, from } = round;
      report("round-before-announcement", ["rounds", index, "announced"], { round: id, announced, from });
    }
  }
}
