import type { ReactNode } from "react";
import type { KeyEntry } from "../../../briefing/figures/deal-space-landmarks.ts";
import { useLanguage } from "../text/language-context.tsx";

interface Props {
  /** Packages in the fullest square; 0 where each package is a dot. */
  readonly fullest: number;
  /** Whether there are more packages than can be drawn in any way. */
  readonly tooMany: boolean;
  /** Named packages that only a number has room for. */
  readonly numbers: readonly KeyEntry[];
}

/** What dots, squares and steps are, and names that found no room; other marks carry their own labels in the picture. */
export function ChartKey({ fullest, tooMany, numbers }: Props) {
  const { words, f } = useLanguage();
  const { acceptablePackage, otherPackage, efficientPackage, noDealLine } = words.desk.chart;
  const own = words.pages.deals;
  return (
    <>
      <ul className="chart-key">
        {fullest === 0 && !tooMany && (
          <>
            <Entry word={acceptablePackage} shape={<circle cx="8" cy="8" r="3.4" fill="currentColor" />} />
            <Entry
              word={otherPackage}
              shape={<circle cx="8" cy="8" r="2.6" fill="none" stroke="var(--muted)" />}
            />
          </>
        )}
        <Entry
          word={efficientPackage}
          shape={<circle cx="8" cy="8" r="4.5" fill="var(--paper)" stroke="currentColor" strokeWidth="1.6" />}
        />
        <Entry
          word={noDealLine}
          shape={<path d="M1 8h14" stroke="currentColor" strokeWidth="1.4" strokeDasharray="4 2.4" />}
        />
      </ul>
      {fullest > 0 && <p className="fine">{own.density({ most: fullest }, f)}</p>}
      {tooMany && <p className="fine">{own.tooManyToDraw}</p>}
      {numbers.length > 0 && (
        <ul className="chart-key chart-numbers" aria-label={own.numbered}>
          {numbers.map(({ number, label }) => (
            <li key={number}>
              <b>{number}</b> {label}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Entry({ word, shape }: { readonly word: string; readonly shape: ReactNode }) {
  return (
    <li>
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {shape}
      </svg>
      {word}
    </li>
  );
}
