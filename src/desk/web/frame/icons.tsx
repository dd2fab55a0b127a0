/** Small line drawings; each stands beside or inside something that already has a name, so none is read aloud. */
function Icon({ path }: { readonly path: string }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export const Chevron = () => <Icon path="M4 6.5 8 10.5 12 6.5" />;
/** Backwards and forwards in reading direction: mirrored by the style sheet from right to left. */
export const ChevronStart = () => (
  <span className="mirrored">
    <Icon path="M9.5 4 5.5 8 9.5 12" />
  </span>
);
export const ChevronEnd = () => (
  <span className="mirrored">
    <Icon path="M6.5 4 10.5 8 6.5 12" />
  </span>
);
export const Lens = () => <Icon path="M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9M10.5 10.5 13.5 13.5" />;
export const Pin = () => <Icon path="M5.5 2.5h5M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5" />;
export const Printer = () => <Icon path="M4.5 6V2.5h7V6M4.5 11h-2V6h11v5h-2M4.5 9.5h7v4h-7Z" />;
export const Lamp = () => <Icon path="M8 2.5a5.5 5.5 0 1 0 5.5 5.5A4.2 4.2 0 0 1 8 2.5Z" />;
export const Cross = () => <Icon path="M4 4 12 12M12 4 4 12" />;
/** A page with a line marked: the way to what something rests on. */
export const Passage = () => <Icon path="M4 2.5h8v11H4zM6 5.5h4M6 10.5h2.5M6 8h4" />;
export const Check = () => <Icon path="M3.5 8.5 6.5 11.5 12.5 4.5" />;
export const Bar = () => <Icon path="M3.5 3.5 12.5 12.5M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2" />;

const trendPaths = {
  closing: "M1.5 8h5M4 5.5 6.5 8 4 10.5M14.5 8h-5M12 5.5 9.5 8 12 10.5",
  widening: "M7 8H1.5M4 5.5 1.5 8 4 10.5M9 8h5.5M12 5.5 14.5 8 12 10.5",
  unchanged: "M2.5 6h11M2.5 10h11",
  unknown: "M5.5 6a2.5 2.5 0 1 1 3.4 2.3c-.6.3-.9.6-.9 1.4M8 12.4v.1",
} as const;

/** Two arrows towards or away from each other, two level lines, or a question mark: the same read from either side. */
export const TrendMark = ({ trend }: { readonly trend: keyof typeof trendPaths }) => (
  <Icon path={trendPaths[trend]} />
);
/** What something is held by to be dragged. */
export const Grip = () => <Icon path="M6 4v.1M10 4v.1M6 8v.1M10 8v.1M6 12v.1M10 12v.1" />;
