import type { TimelineEntry, TimelineKind } from "../../../briefing/figures/timeline-picture.ts";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";
import { KindMark } from "./kind-mark.tsx";
import { type NamedSpan, namedSpans } from "./time-window.ts";
import { sectionOf, timelineKinds } from "./timeline-entries.ts";

interface Props {
  readonly kinds: readonly TimelineKind[];
  readonly span: NamedSpan | "own";
  readonly entries: readonly TimelineEntry[];
  readonly bringIntoSight: (path: string) => void;
  readonly follow: (path: string) => void;
}

/** Which kinds and how much time the timeline shows, and a list to jump from; the kinds are its key as well. */
export function TimelineControls({ kinds, span, entries, bringIntoSight, follow }: Props) {
  const { words, f } = useLanguage();
  const { change } = useDesk();
  const text = words.pages.record;
  const toggle = (kind: TimelineKind) => {
    const wanted = timelineKinds.filter((one) =>
      one === kind ? !kinds.includes(kind) : kinds.includes(one),
    );
    change(
      { kinds: wanted.length === timelineKinds.length ? undefined : wanted.join(",") || "none" },
      { replace: true },
    );
  };
  const show = (wanted: string) =>
    wanted !== "own" && change({ span: wanted === "talks" ? undefined : wanted }, { replace: true });
  const jump = (path: string) => {
    if (path === "") return;
    const hidden = !entries.some((entry) => entry.path === path && kinds.includes(entry.kind));
    if (hidden) change({ kinds: undefined }, { replace: true });
    bringIntoSight(path);
    follow(path);
  };
  return (
    <div className="timeline-controls">
      <fieldset>
        <legend className="control-label">{text.show}</legend>
        {timelineKinds.map((kind) => (
          <label key={kind} className="check-label">
            <input type="checkbox" checked={kinds.includes(kind)} onChange={() => toggle(kind)} />
            <KindMark kind={kind} />
            {words.record.entry[sectionOf[kind]]}
          </label>
        ))}
      </fieldset>
      <label className="choice">
        <span className="control-label">{text.span}</span>
        <select value={span} onChange={(event) => show(event.target.value)}>
          {(span === "own" ? [...namedSpans, span] : namedSpans).map((one) => (
            <option key={one} value={one}>
              {text.spans[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        <span className="control-label">{text.jump}</span>
        <select value="" onChange={(event) => jump(event.target.value)}>
          <option value="">–</option>
          {entries.map(({ path, from, label }) => (
            <option key={path} value={path}>
              {`${f.date(from)} — ${label}`}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
