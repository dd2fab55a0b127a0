import { use } from "react";
import { Blockers } from "../../deals/blockers.tsx";
import { useEngine } from "../../deals/use-engine.ts";
import { Verdict } from "../../deals/verdict.tsx";
import { useValue } from "../../edit/editing-context.tsx";
import type { Composed } from "../../edit/package-composer.tsx";
import { ReadingContext } from "../../state/shown-reading.tsx";

/** Whether the package being put together could be signed, and what blocks it; nothing where no answer can be had yet. */
export function PackageStandingNote({ at }: { readonly at: string }) {
  const shown = use(ReadingContext);
  return shown?.deals?.status === "done" ? <Standing at={at} /> : null;
}

function Standing({ at }: { readonly at: string }) {
  const engine = useEngine();
  const shown = use(ReadingContext);
  const choice = useValue(at) as Composed | undefined;
  const standing = choice && engine?.place(choice);
  if (standing === undefined || shown === undefined) return null;
  return (
    <div aria-live="polite">
      <Verdict standing={standing} />
      <Blockers blockers={standing.blockers} positions={shown.standpoint.positions} />
    </div>
  );
}
