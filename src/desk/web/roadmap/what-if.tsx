import type { RoadmapResult } from "../../../analysis/roadmap/result.ts";
import type { StepChange } from "../../../analysis/roadmap/settings.ts";
import type { Dossier } from "../../../dossier/schema/dossier.ts";
import { withoutIsolates } from "../../../language/format.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { PlainSelect } from "./plain-select.tsx";

interface Props {
  readonly result: RoadmapResult;
  readonly step: string;
  readonly choose: (step: string) => void;
  readonly changes: readonly StepChange[];
  readonly change: (changes: StepChange[]) => void;
}

const sliders = [
  { key: "detectionProbability", most: 1, by: 0.05 },
  { key: "snapbackDays", most: 365, by: 5 },
  { key: "escrow", most: 1, by: 0.05 },
  { key: "tranches", most: 8, by: 1 },
] as const;

/** What if a step were seen, taken back, held or cut otherwise? The answer above follows. */
export function WhatIf({ result, step, choose, changes, change }: Props) {
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  const w = words.roadmap;
  const own = changes.find((one) => one.step === step);
  const told = result.steps.find((one) => one.step === step);
  if (told === undefined) return null;
  const tranches = result.steps.filter((one) => one.step === step).length;
  const now = { ...told, tranches };
  const set = (key: (typeof sliders)[number]["key"], value: number) =>
    change([...changes.filter((one) => one.step !== step), { ...own, step, [key]: value }]);
  const write = { detectionProbability: f.share, escrow: f.share, tranches: f.count };
  return (
    <section className="what-if" aria-labelledby="what-if-title">
      <h2 id="what-if-title">{w.whatIf}</h2>
      <PlainSelect
        label={w.step}
        choices={stepChoices(dossier, result, (text) => withoutIsolates(f.name(text)))}
        value={step}
        choose={choose}
      />
      {sliders
        .filter(({ key }) => key !== "tranches" || !isTogether(dossier, step))
        .map(({ key, most, by }) => (
          <label key={key} className="slider">
            <span>{w[key]}</span>
            <input
              type="range"
              min={key === "tranches" ? 1 : 0}
              max={most}
              step={by}
              value={now[key]}
              onChange={(event) => set(key, Number(event.target.value))}
            />
            <output>{key === "snapbackDays" ? w.days({ days: now[key] }, f) : write[key](now[key])}</output>
          </label>
        ))}
    </section>
  );
}

function isTogether(dossier: Dossier, step: string): boolean {
  return dossier.steps.some(({ id, with: others = [] }) =>
    id === step ? others.length > 0 : others.includes(step),
  );
}

function stepChoices(dossier: Dossier, { steps }: RoadmapResult, name: (text: Dossier["title"]) => string) {
  const ids = [...new Set(steps.map(({ step }) => step))];
  return ids.flatMap((id) => {
    const what = dossier.steps.find((one) => one.id === id)?.what;
    return what === undefined ? [] : [{ value: id, text: name(what) }];
  });
}
