import type { TimelineKind } from "../../../briefing/figures/timeline-picture.ts";

const shapes = {
  round: <circle cx="8" cy="8" r="6" />,
  event: <rect x="4" y="4" width="8" height="8" />,
  deadline: <path d="M8 14 2 3h12Z" />,
} as const;

/** The mark a kind of entry has on the timeline. */
export function KindMark({ kind }: { readonly kind: TimelineKind }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true" focusable="false">
      {shapes[kind]}
    </svg>
  );
}
