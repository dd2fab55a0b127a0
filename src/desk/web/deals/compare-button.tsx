import type { PackageChoice } from "../../../analysis/deals/result.ts";
import { useLanguage } from "../text/language-context.tsx";
import { type Comparison, mostCompared } from "./comparison.ts";

interface Props {
  readonly choice: PackageChoice;
  readonly comparison: Comparison;
  /** What the package is called, where many such buttons stand in a list; they are then no wider than a sign. */
  readonly name?: string;
}

/** Sets a package beside others, or takes it away again; four are the most. */
export function CompareButton({ choice, comparison, name }: Props) {
  const { words } = useLanguage();
  const { addToCompare, leaveCompare, compareFull } = words.pages.deals;
  const pressed = comparison.has(choice);
  const full = !pressed && comparison.packages.length >= mostCompared;
  const text = pressed ? leaveCompare : addToCompare;
  return (
    <button
      type="button"
      className="link compare-button"
      aria-disabled={full || undefined}
      title={full ? compareFull : name === undefined ? undefined : text}
      {...(name === undefined ? {} : { "aria-label": `${text}: ${name}` })}
      onClick={() => comparison.toggle(choice)}
    >
      {name === undefined ? text : <Sign pressed={pressed} />}
    </button>
  );
}

/** A sheet beside another to add, a stroke through it to take away. */
function Sign({ pressed }: { readonly pressed: boolean }) {
  const path = pressed ? "M3 3.5h10v9H3zM5.5 8h5" : "M3 3.5h10v9H3zM8 5.5v5M5.5 8h5";
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  );
}
