import { useSearch } from "@tanstack/react-router";
import type { Dossier } from "../../../dossier/schema/dossier.ts";
import { notUnderstood } from "../state/not-understood.ts";
import { useLanguage } from "../text/language-context.tsx";

/** Says what the address asks for in vain, so that nobody takes what is shown instead for what was cited. */
export function AddressNote({ dossier }: { readonly dossier: Dossier | undefined }) {
  const { words, f } = useLanguage();
  const given = useSearch({ strict: false }) as Record<string, unknown>;
  const parts = notUnderstood(given, dossier);
  if (parts.length === 0) return null;
  return (
    <aside className="banner" role="note">
      <p>{words.frame.notUnderstood({ parts }, f)}</p>
    </aside>
  );
}
