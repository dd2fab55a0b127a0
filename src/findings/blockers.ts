import type { Blocker, Positions } from "../analysis/deals/result.ts";
import { evidenceFor } from "../dossier/evidence.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Format } from "../language/format.ts";
import type { Messages } from "../language/messages.ts";
import { partyName } from "./grounds.ts";
import { whoIsAsked } from "./home.ts";
import { redLineBasis, redLineWords } from "./red-line.ts";

/** Whether a blocker counts under this reading; where limits are as assessed, a line that is only declared does not. */
export function blocks(dossier: Dossier, positions: Positions, blocker: Blocker): boolean {
  if (positions === "declared") return true;
  if (blocker.kind === "redLine" || blocker.kind === "vote") return blocker.basis !== "declared";
  if (blocker.kind !== "ratifier") return true;
  return blocker.shortfall !== null || blocker.redLines.some((path) => isLimit(dossier, path));
}

function isLimit(dossier: Dossier, redLine: string): boolean {
  return redLineBasis(dossier, redLine) !== "declared";
}

/**
 * What keeps a package from being agreed, as a sentence. A refusal at home that holds as assessed is told without the lines that are only
 * declared; one that hangs on those alone, with them.
 */
export function blockerSentence(
  blocker: Blocker,
  positions: Positions,
  dossier: Dossier,
  { deals: { blocker: say } }: Messages,
  f: Format,
): string {
  switch (blocker.kind) {
    case "reservation": {
      const { party, shortfall } = blocker;
      return say.reservation({ party: partyName(dossier, party), shortfall }, f);
    }
    case "ratifier": {
      const { party, principal, shortfall, redLines } = blocker;
      const parties = { party: partyName(dossier, party), principal: partyName(dossier, principal) };
      const all = positions === "declared" || !blocks(dossier, positions, blocker);
      const counted = redLines.filter((path) => all || isLimit(dossier, path));
      return say.ratifier({ ...parties, shortfall, redLines: counted.length }, f);
    }
    case "vote": {
      const { rule, principal, path } = blocker;
      const who = whoIsAsked(dossier, { path, party: null });
      return say.vote({ rule, principal: partyName(dossier, principal), who }, f);
    }
    case "redLine": {
      const { party, redLine, basis } = blocker;
      return say.redLine(
        { party: partyName(dossier, party), line: redLineWords(dossier, redLine), basis },
        f,
      );
    }
    case "linkage":
      return say.linkage({ reason: evidenceFor(dossier, blocker.linkage)?.reason ?? null }, f);
  }
}
