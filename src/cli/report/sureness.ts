import type { Provenance } from "../../analysis/contract.ts";
import type { Session } from "../session.ts";

/** How sure a result is and why: exact, or how many samples with which seed; both where exact answers rest on a sampled centre. */
export function sureness(session: Session, { exact, samples, seed }: Provenance): string[] {
  const { commandLine, desk } = session.language.messages;
  return [
    ...(exact ? [desk.drawer.exact] : []),
    ...(samples > 0 ? [commandLine.done.sampled({ samples, seed }, session.format())] : []),
  ].map(session.say);
}
