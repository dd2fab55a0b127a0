import type { MouseEvent, ReactNode } from "react";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";
import { evidenceAddress } from "./evidence-address.ts";
import { rememberOpener } from "./opener.ts";

interface Props {
  readonly analysis?: string;
  readonly path: string;
  readonly children: ReactNode;
  /** What the number is, for those who hear it without its table. */
  readonly label?: string;
}

/** A number or word that can be followed to what it rests on. A page has a hundred of them, so each is a plain button. */
export function EvidenceLink({ analysis = "deals", path, children, label }: Props) {
  const { search, change } = useDesk();
  const { words } = useLanguage();
  const address = evidenceAddress(analysis, path);
  const open = (event: MouseEvent<HTMLElement>) => {
    rememberOpener(event.currentTarget);
    change({ evidence: address });
  };
  return (
    <button
      type="button"
      className="evidence-link"
      onClick={open}
      aria-pressed={search.evidence === address}
      {...(label === undefined ? {} : { "aria-label": label })}
      aria-description={words.desk.button.showEvidence}
    >
      {children}
    </button>
  );
}
