import { useCallback, useMemo } from "react";
import { lightPalette, pagePalette } from "../../../briefing/figures/palette.ts";
import { drawSeries, type SeriesPicture } from "../../../briefing/figures/series.ts";
import type { ExactNumber, NumberOrRange } from "../../../dossier/schema/primitives.ts";
import type { Series } from "../../../dossier/schema/record.ts";
import { withoutIsolates } from "../../../language/format.ts";
import { evidenceAddress } from "../evidence/evidence-address.ts";
import { Downloads } from "../figures/downloads.tsx";
import { DrawnPicture } from "../figures/drawn-picture.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { useDesk } from "../state/use-desk.ts";
import { EntryLink } from "../tables/entry-link.tsx";
import { EntryRow } from "../tables/entry-row.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { seriesRows } from "./series-rows.ts";
import { SourceNames } from "./timeline-table.tsx";

/** Indicators over time, each a small chart with its figures and who gives them. */
export function SeriesSection() {
  const { words } = useLanguage();
  const { dossier } = useShown();
  if (dossier.series.length === 0) return null;
  return (
    <section aria-labelledby="series-title">
      <h2 id="series-title">{words.record.entry.series}</h2>
      <div className="series-grid">
        {dossier.series.map((series) => (
          <OneSeries key={series.id} series={series} />
        ))}
      </div>
    </section>
  );
}

function OneSeries({ series }: { readonly series: Series }) {
  const { language, words, f } = useLanguage();
  const { change } = useDesk();
  const { id, name, unit, points, note } = series;
  const picture = useMemo(
    (): SeriesPicture => ({
      points: points.map(({ at, value }, index) => ({
        path: `series.${id}.points.${index}`,
        at,
        ...ends(value),
      })),
      words: {
        language: language.lang,
        described: withoutIsolates(`${f.name(name)}, ${f.name(unit)}`),
        date: (date) => f.date(date),
        number: (value) => f.number(value),
      },
    }),
    [id, name, unit, points, language, f],
  );
  const draw = useCallback(
    (width: number) => drawSeries(picture, { width, palette: pagePalette, fontFamily: "inherit" }),
    [picture],
  );
  const { date, source } = words.desk.table;
  const { value } = words.pages.record;
  return (
    <section className="one-series" aria-labelledby={`series-${id}`}>
      <h3 id={`series-${id}`}>
        <Name text={name} />{" "}
        <span className="fine">
          <Name text={unit} />
        </span>
      </h3>
      {note !== undefined && (
        <p className="fine">
          <Name text={note} />
        </p>
      )}
      {points.length === 0 ? (
        <p className="fine">{words.pages.record.noFigure}</p>
      ) : (
        <>
          <DrawnPicture draw={draw} pick={(path) => change({ evidence: evidenceAddress("", path) })} />
          <p className="fine">{words.pages.record.sourcesInTable}</p>
          <Downloads
            name={id}
            svg={() => drawSeries(picture, { width: 640, palette: lightPalette, fontFamily: "sans-serif" })}
            rows={() => seriesRows(points, { date, value, unitLabel: words.pages.record.unit }, f.name(unit))}
          />
          <div className="table-scroll">
            <table aria-labelledby={`series-${id}`}>
              <thead>
                <tr>
                  <th scope="col">{date}</th>
                  <th scope="col" className="number">
                    {value}
                  </th>
                  <th scope="col">{source}</th>
                </tr>
              </thead>
              <tbody>
                {points.map(({ at, value: figure }, index) => (
                  <EntryRow key={at}>
                    <th scope="row">
                      <time dateTime={at}>{f.date(at)}</time>
                    </th>
                    <td className="number">
                      <EntryLink path={`series.${id}.points.${index}`}>
                        {[figure]
                          .flat()
                          .map((one) => f.exact(one))
                          .join(" – ")}
                      </EntryLink>
                    </td>
                    <td className="fine">
                      <SourceNames path={`series.${id}.points.${index}`} />
                    </td>
                  </EntryRow>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

function ends(value: NumberOrRange): { readonly low: number; readonly high: number } {
  const [low, high] = Array.isArray(value) ? value.map(toNumber) : [toNumber(value), toNumber(value)];
  return { low: low ?? 0, high: high ?? low ?? 0 };
}

/** A figure as near as a picture needs it; fractions are written `1/3`. */
function toNumber(value: ExactNumber): number {
  const [above = "0", below = "1"] = String(value).split("/");
  return Number(above) / Number(below);
}
