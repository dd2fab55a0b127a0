import { useRef } from "react";
import type { RoadmapResult } from "../../../analysis/roadmap/result.ts";
import { pagePalette, partyColour } from "../../../briefing/figures/palette.ts";
import { useWidth } from "../figures/use-width.ts";
import { useLanguage } from "../text/language-context.tsx";
import { useNames } from "./use-names.ts";

const height = 190;
const edge = { left: 44, right: 12, top: 14, bottom: 24 };
const dashes = ["", "7 4", "2 3", "9 3 2 3"];

/** What one measure is for each party at each state, from nothing done to all done, as lines with their names at the end. */
export function Curves({
  result,
  measure,
}: {
  readonly result: RoadmapResult;
  readonly measure: "temptation" | "exposure";
}) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const { words, f } = useLanguage();
  const { party } = useNames();
  const { parties, states, critical } = result;
  const count = states.length / parties.length;
  const values = states.map((state) => state[measure]);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = (at: number) => edge.left + ((width - edge.left - edge.right) * at) / Math.max(1, count - 1);
  const y = (value: number) =>
    edge.top + ((height - edge.top - edge.bottom) * (high - value)) / Math.max(1e-9, high - low);
  const w = words.roadmap;
  const marked =
    critical === null || measure === "exposure" ? undefined : Math.floor(critical.state / parties.length);
  return (
    <figure className="curves">
      <figcaption>
        <h3>{w[measure]}</h3>
        <p className="fine">{measure === "temptation" ? w.temptationMeaning : w.exposureMeaning}</p>
        <ul className="curve-key">
          {parties.map((id, at) => (
            <li key={id} style={{ color: partyColour(pagePalette, at) }}>
              <svg width="34" height="10" aria-hidden="true">
                <line
                  x1="0"
                  x2="34"
                  y1="5"
                  y2="5"
                  stroke="currentColor"
                  strokeWidth="2"
                  strokeDasharray={dashes[at % 4]}
                />
              </svg>
              <bdi>{party(id)}</bdi>
            </li>
          ))}
        </ul>
      </figcaption>
      <div ref={place} dir="ltr">
        {width > 0 && (
          <svg width={width} height={height} role="img" aria-label={w[measure]}>
            {[...new Set([low, 0, high])].map((value) => (
              <g key={value}>
                <line
                  x1={edge.left}
                  x2={width - edge.right}
                  y1={y(value)}
                  y2={y(value)}
                  stroke={value === 0 ? "var(--ink)" : "var(--rule)"}
                />
                <text x={edge.left - 6} y={y(value) + 4} textAnchor="end" fontSize="12" fill="var(--muted)">
                  {f.number(value, 1)}
                </text>
              </g>
            ))}
            {marked !== undefined && (
              <g>
                <line
                  x1={x(marked)}
                  x2={x(marked)}
                  y1={edge.top}
                  y2={height - edge.bottom}
                  stroke="var(--ink)"
                  strokeDasharray="3 3"
                />
                <text
                  x={Math.min(x(marked), width - 60)}
                  y={edge.top - 2}
                  fontSize="12"
                  fill="var(--ink)"
                  textAnchor="middle"
                >
                  ◆ {w.critical}
                </text>
              </g>
            )}
            {parties.map((id, at) => (
              <polyline
                key={id}
                fill="none"
                stroke={partyColour(pagePalette, at)}
                strokeWidth="2"
                strokeDasharray={dashes[at % 4]}
                points={Array.from({ length: count }, (_, state) => {
                  const value = states[state * parties.length + at]?.[measure] ?? 0;
                  return `${x(state)},${y(value)}`;
                }).join(" ")}
              />
            ))}
            {[0, count - 1].map((at) => (
              <text
                key={at}
                x={x(at)}
                y={height - 6}
                fontSize="12"
                fill="var(--muted)"
                textAnchor={at === 0 ? "start" : "end"}
              >
                {f.count(at)}
              </text>
            ))}
          </svg>
        )}
      </div>
    </figure>
  );
}
