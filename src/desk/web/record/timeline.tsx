import { useCallback, useMemo } from "react";
import { lightPalette, pagePalette } from "../../../briefing/figures/palette.ts";
import { middleOf } from "../../../briefing/figures/time-axis.ts";
import { drawTimeline } from "../../../briefing/figures/timeline.ts";
import type { TimelineEntry, TimelinePicture } from "../../../briefing/figures/timeline-picture.ts";
import { evidenceAddress } from "../evidence/evidence-address.ts";
import { Downloads } from "../figures/downloads.tsx";
import { DrawnPicture } from "../figures/drawn-picture.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";
import { TimeSurface } from "./time-surface.tsx";
import { spanNamed, windowOf, withinWindow } from "./time-window.ts";
import { TimelineControls } from "./timeline-controls.tsx";
import { rowId, timelineEntries, timelineKinds } from "./timeline-entries.ts";
import { TimelineTable } from "./timeline-table.tsx";
import { TimelineZoom } from "./timeline-zoom.tsx";
import { useTimeZoom } from "./use-time-zoom.ts";

/** Rounds, events and deadlines along time, filtered by the address; the picture, its key, and the same as a table. */
export function Timeline() {
  const { language, words, f } = useLanguage();
  const { dossier, answer } = useShown();
  const { search, change } = useDesk();
  const kinds = useMemo(() => {
    const asked = new Set(search.kinds?.split(","));
    return timelineKinds.filter((kind) => search.kinds === undefined || asked.has(kind));
  }, [search.kinds]);
  const all = useMemo(
    () => timelineEntries(dossier, answer.asOf, words, f),
    [dossier, answer.asOf, words, f],
  );
  const window = useMemo(() => windowOf(search.span, all, answer.asOf), [search.span, all, answer.asOf]);
  const whole = useMemo(() => windowOf("all", all, answer.asOf), [all, answer.asOf]);
  const shown = useMemo(
    () => withinWindow(all, window).filter(({ kind }) => kinds.includes(kind)),
    [all, window, kinds],
  );
  const zoom = useTimeZoom(window, whole);
  const picture = useMemo(
    (): TimelinePicture => ({
      entries: shown,
      window,
      asOf: answer.asOf ?? undefined,
      words: {
        language: language.lang,
        direction: language.direction,
        described: words.pages.record.described({ entries: shown.length }, f),
        asOf: words.desk.bar.asOf,
        date: (date) => f.date(date),
      },
    }),
    [shown, window, answer.asOf, language, words, f],
  );
  const draw = useCallback(
    (width: number) => drawTimeline(picture, { width, palette: pagePalette, fontFamily: "inherit" }),
    [picture],
  );
  const follow = (path: string) => {
    change({ evidence: evidenceAddress("", path) });
    document.getElementById(rowId(path))?.scrollIntoView({ block: "nearest" });
  };
  const bringIntoSight = (path: string) => {
    const entry = all.find((one) => one.path === path);
    if (entry !== undefined && withinWindow([entry], window).length === 0) zoom.goTo(middleOf(entry.from));
  };
  const forFile = () =>
    drawTimeline(picture, { width: 960, palette: lightPalette, fontFamily: "sans-serif" });
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">{words.desk.section.timeline}</h2>
      <TimelineControls
        kinds={kinds}
        span={spanNamed(search.span)}
        entries={all}
        bringIntoSight={bringIntoSight}
        follow={follow}
      />
      <TimelineZoom window={window} zoom={zoom} />
      {shown.length === 0 ? (
        <p className="state">{words.desk.state.noResults}</p>
      ) : (
        <figure className="timeline">
          <TimeSurface label={words.pages.record.moveAndZoom} zoom={zoom}>
            <DrawnPicture draw={draw} pick={follow} />
          </TimeSurface>
          <figcaption className="fine">{words.pages.record.sourcesInTable}</figcaption>
        </figure>
      )}
      <Downloads name="timeline" svg={forFile} rows={() => rowsOf(shown, words.desk.table)} />
      <TimelineTable entries={shown} />
    </section>
  );
}

function rowsOf(
  entries: readonly TimelineEntry[],
  head: { readonly kind: string; readonly date: string; readonly event: string },
) {
  return [
    [head.date, head.kind, head.event],
    ...entries.map(({ from, to, kind, label }) => [to === undefined ? from : `${from}/${to}`, kind, label]),
  ];
}
