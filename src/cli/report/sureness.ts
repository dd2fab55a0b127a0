import type { Provenance } from "../../analysis/contract.ts";
import { surenessWords } from "../../language/sureness.ts";
import type { Session } from "../session.ts";

/** How sure a result is and why, in one sentence: exact, resting on so many samples, or counted over preference sets. */
export function sureness(
  session: Session,
  { samples }: Pick<Provenance, "samples">,
  overSets = false,
): string {
  return session.say(surenessWords(session.language.messages, { samples, overSets }, session.format()));
}
