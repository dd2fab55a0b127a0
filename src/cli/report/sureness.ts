import type { Provenance } from "../../analysis/contract.ts";
import { type CountedOver, surenessWords, wholeSurenessWords } from "../../language/sureness.ts";
import type { Session } from "../session.ts";

/** How sure a whole result is: its point answers, and what of it is counted over preference sets. */
export function wholeSureness(
  session: Session,
  provenance: Pick<Provenance, "samples" | "sets" | "analysis">,
): string[] {
  return wholeSurenessWords(session.language.messages, provenance, session.format()).map(session.say);
}

/** How sure a value is and why, in one sentence: exact, resting on so many samples, or counted over preference sets. */
export function sureness(
  session: Session,
  { samples }: Pick<Provenance, "samples">,
  over?: CountedOver,
): string {
  return session.say(surenessWords(session.language.messages, { samples, over }, session.format()));
}
