import type { Provenance } from "../../analysis/contract.ts";
import type { Session } from "../session.ts";

/** How sure a result is and why, in one sentence: exact, or resting on so many samples. */
export function sureness(session: Session, { samples }: Pick<Provenance, "samples">): string {
  const { drawer } = session.language.messages.desk;
  return session.say(samples > 0 ? drawer.sampled({ samples }, session.format()) : drawer.exact);
}
