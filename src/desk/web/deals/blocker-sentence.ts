import type { Blocker } from "../../../analysis/deals/result.ts";
import { valueAt } from "../../../dossier/addresses.ts";
import type { Dossier } from "../../../dossier/schema/dossier.ts";
import type { Id, Text } from "../../../dossier/schema/primitives.ts";
import { redLineWords } from "../../../findings/red-line.ts";
import type { Format } from "../../../language/format.ts";
import type { Messages } from "../../../language/messages.ts";

/** What keeps a package from being agreed, as a sentence. */
export function blockerSentence(blocker: Blocker, dossier: Dossier, words: Messages, f: Format): string {
  const party = (id: Id): Text => dossier.parties.find((candidate) => candidate.id === id)?.name ?? id;
  const say = words.deals.blocker;
  switch (blocker.kind) {
    case "reservation":
      return say.reservation({ party: party(blocker.party), shortfall: blocker.shortfall }, f);
    case "ratifier": {
      const { shortfall, redLines } = blocker;
      const parties = { party: party(blocker.party), principal: party(blocker.principal) };
      return say.ratifier({ ...parties, shortfall, redLines: redLines.length }, f);
    }
    case "redLine": {
      const line = redLineWords(dossier, blocker.redLine);
      return say.redLine({ party: party(blocker.party), line, basis: blocker.basis }, f);
    }
    case "linkage": {
      const linkage = valueAt(dossier, blocker.linkage) as { reason?: Text } | undefined;
      return say.linkage({ reason: linkage?.reason ?? null }, f);
    }
  }
}

/** Where in the dossier the blocker stands. */
export function restsOf(blocker: Blocker): readonly string[] {
  if (blocker.kind === "redLine") return [blocker.redLine];
  if (blocker.kind === "linkage") return [blocker.linkage];
  return blocker.rests;
}
