import { partyName } from "../../../findings/grounds.ts";
import { withoutIsolates } from "../../../language/format.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";

/** Names of parties in the reader's language. */
export function useNames(): { party(id: string): string } {
  const { dossier } = useShown();
  const { f } = useLanguage();
  return { party: (id) => withoutIsolates(f.name(partyName(dossier, id))) };
}
