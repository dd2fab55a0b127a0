import type { Dossier } from "../../dossier/schema/dossier.ts";
import { clockOf } from "../../dossier/views/clock.ts";
import type { Block, Edition } from "../document.ts";
import type { Notebook } from "../notes.ts";

/** What falls due when, from the date of the briefing on. */
export function clockBlock(dossier: Dossier, asOf: Edition["asOf"], notebook: Notebook): Block[] {
  const entries = clockOf(dossier, asOf)
    .filter(({ passed }) => !passed)
    .map(({ path, what, at, daysLeft, rule }) => ({
      what,
      at,
      daysLeft,
      rule: rule ?? null,
      notes: notebook.citeAt([path]),
    }));
  return entries.length === 0 ? [] : [{ kind: "clock", entries }];
}
