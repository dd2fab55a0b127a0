import type { RoadmapResult } from "../../../analysis/roadmap/result.ts";
import type { Cell } from "../../../briefing/figures/csv.ts";
import { partWords } from "../../../findings/roadmap.ts";
import { withoutIsolates } from "../../../language/format.ts";
import { Downloads } from "../figures/downloads.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { useNames } from "./use-names.ts";

/** The curves' table twin: after each step, what leaving would bring each party and what the others' leaving would cost it. */
export function StatesTable({ result }: { readonly result: RoadmapResult }) {
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  const { party } = useNames();
  const w = words.roadmap;
  const { parties, states, critical } = result;
  const rows = Array.from({ length: states.length / parties.length }, (_, at) => {
    const here = states.slice(at * parties.length, (at + 1) * parties.length);
    const before = states[(at - 1) * parties.length]?.done.length ?? 0;
    const added = (here[0]?.done.slice(before) ?? []).map((part) =>
      w.part(partWords(dossier, result, part), f),
    );
    const isCritical = critical !== null && Math.floor(critical.state / parties.length) === at;
    return { at, here, isCritical, name: at === 0 ? w.nothingDone : added.join(" + ") };
  });
  const cells = (): readonly (readonly Cell[])[] => [
    [
      w.afterStep,
      ...parties.flatMap((id) => [`${party(id)}: ${w.temptation}`, `${party(id)}: ${w.exposure}`]),
    ],
    ...rows.map(({ name, here }) => [
      withoutIsolates(name),
      ...here.flatMap(({ temptation, exposure }): Cell[] => [temptation, exposure]),
    ]),
  ];
  return (
    <>
      <Downloads name="roadmap" rows={cells} />
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {w.afterStep}
              </th>
              {parties.map((id) => (
                <th key={id} scope="colgroup" colSpan={2}>
                  <bdi>{party(id)}</bdi>
                </th>
              ))}
            </tr>
            <tr>
              {parties.flatMap((id) => [
                <th key={`${id} t`} scope="col" className="number">
                  {w.temptation}
                </th>,
                <th key={`${id} e`} scope="col" className="number">
                  {w.exposure}
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ at, here, isCritical, name }) => (
              <tr key={at} data-critical={isCritical}>
                <th scope="row">
                  {name}
                  {isCritical && <span className="critical-mark">◆ {w.critical}</span>}
                </th>
                {here.flatMap(({ party: id, temptation, exposure }) => [
                  <td key={`${id} t`} className="number">
                    {f.number(temptation)}
                  </td>,
                  <td key={`${id} e`} className="number">
                    {f.number(exposure)}
                  </td>,
                ])}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
