import { useState } from "react";
import { Button } from "react-aria-components";
import type { Finding } from "../../../findings/finding.ts";
import { sentenceOf } from "../../../language/sentences.ts";
import { findingAddress } from "../evidence/evidence-address.ts";
import { Illustrative } from "../evidence/illustrative.tsx";
import { rememberOpener } from "../evidence/opener.ts";
import { Passage } from "../frame/icons.tsx";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";

interface Props {
  readonly findings: readonly Finding[];
  /** How many stand below the headline before the reader asks for all. */
  readonly shownAtFirst?: number;
}

/** The heaviest finding as the page's answer, the others below it; each leads to what it rests on. */
export function Findings({ findings, shownAtFirst = 4 }: Props) {
  const { words } = useLanguage();
  const [all, setAll] = useState(false);
  const [headline, ...others] = findings;
  if (headline === undefined) return null;
  const shown = all ? others : others.slice(0, shownAtFirst);
  return (
    <section className="findings" aria-label={words.desk.section.findings}>
      <p className="headline">
        <FindingSentence finding={headline} />
      </p>
      <ul>
        {shown.map((finding) => (
          <li key={finding.id}>
            <FindingSentence finding={finding} />
          </li>
        ))}
      </ul>
      {others.length > shownAtFirst && (
        <Button className="link" onPress={() => setAll(!all)} aria-expanded={all}>
          {all ? words.desk.button.showFewer : words.desk.button.showAll}
        </Button>
      )}
    </section>
  );
}

function FindingSentence({ finding }: { readonly finding: Finding }) {
  const { words, f } = useLanguage();
  const { search, change } = useDesk();
  const address = findingAddress(finding.id);
  return (
    <button
      type="button"
      className="finding"
      aria-pressed={search.evidence === address}
      aria-description={words.desk.button.showEvidence}
      onClick={(event) => {
        rememberOpener(event.currentTarget);
        change({ evidence: address });
      }}
    >
      {sentenceOf(finding.message, words, f)}
      {finding.confidence.illustrative && <Illustrative />}
      <Passage />
    </button>
  );
}
