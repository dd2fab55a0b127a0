import type { ReactNode } from "react";
import { useLanguage } from "../text/language-context.tsx";

/** What the dots and the steps are; reference points and named packages carry their own labels in the picture. */
export function ChartKey({ complete }: { readonly complete: boolean }) {
  const { words } = useLanguage();
  const { acceptablePackage, otherPackage, efficientPackage, noDealLine } = words.desk.chart;
  return (
    <ul className="chart-key">
      {complete && (
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
