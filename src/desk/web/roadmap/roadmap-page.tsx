import { useState } from "react";
import { Button } from "react-aria-components";
import type { RoadmapResult } from "../../../analysis/roadmap/result.ts";
import type { StepChange } from "../../../analysis/roadmap/settings.ts";
import { cureWords, partWords, roadmapFindings } from "../../../findings/roadmap.ts";
import { withoutIsolates } from "../../../language/format.ts";
import { reasonOf, sentenceOf } from "../../../language/sentences.ts";
import { BeginLink } from "../frame/begin-link.tsx";
import { StateNote } from "../frame/state-note.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";
import { calendarOf } from "./calendar.ts";
import { Curves } from "./curves.tsx";
import { Gantt } from "./gantt.tsx";
import { PlainSelect } from "./plain-select.tsx";
import "./roadmap.css";
import { StatesTable } from "./states-table.tsx";
import { useNames } from "./use-names.ts";
import { type Asked, useRoadmap } from "./use-roadmap.ts";
import { WhatIf } from "./what-if.tsx";

/** In which order of steps does nobody gain from leaving? Asked, answered in sentences, drawn, and listed. */
export function RoadmapPage() {
  const { words, f } = useLanguage();
  const { search } = useDesk();
  const [phases, lay] = useState<string[][]>();
  const [changes, change] = useState<StepChange[]>([]);
  const fresh = () => {
    lay(undefined);
    change([]);
  };
  const asked: Asked = {
    ...(search.steps === undefined ? {} : { package: search.steps }),
    ...(phases === undefined ? {} : { phases }),
    ...(changes.length === 0 ? {} : { changes, samples: 0 }),
  };
  const { data, isError, refetch } = useRoadmap(asked);
  const w = words.roadmap;
  const isOther = phases !== undefined || changes.length > 0;
  return (
    <div className="page">
      <h1 className="question">{words.desk.question.roadmap}</h1>
      <PackageChoice changed={fresh} />
      {isError && <StateNote kind="error" retry={() => void refetch()} />}
      {!isError && data === undefined && <StateNote kind="computing" />}
      {isOther && (
        <p role="status">
          {w.notBest}{" "}
          <Button className="button" onPress={fresh}>
            {w.backToBest}
          </Button>
        </p>
      )}
      {data?.status === "not-applicable" && (
        <section className="state">
          <h2>{words.desk.state.notApplicable}</h2>
          <p>{reasonOf(data.reason, words, f)}</p>
          <p>{words.desk.empty.roadmap.wouldTell}</p>
          <p>{words.desk.empty.roadmap.add}</p>
          <BeginLink />
        </section>
      )}
      {data?.status === "done" && (
        <Answered
          result={data.result}
          lay={(next) => {
            change([]);
            lay(next);
          }}
          changes={changes}
          change={(next) => {
            // Tranches cut anew are other parts: a plan laid out for the old ones fits no more.
            lay(undefined);
            change(next);
          }}
        />
      )}
    </div>
  );
}

/** Whose steps: all on file, or those of one named package. */
function PackageChoice({ changed }: { readonly changed: () => void }) {
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  const { search, change } = useDesk();
  const choices = dossier.packages.map(({ id, name }) => ({
    value: id,
    text: withoutIsolates(f.name(name)),
  }));
  if (choices.length === 0) return null;
  return (
    <PlainSelect
      label={words.deals.package}
      choices={[{ value: "", text: words.roadmap.allSteps }, ...choices]}
      value={search.steps ?? ""}
      choose={(id) => {
        changed();
        change({ steps: id === "" ? undefined : id });
      }}
    />
  );
}

interface AnsweredProps {
  readonly result: RoadmapResult;
  readonly lay: (phases: string[][]) => void;
  readonly changes: readonly StepChange[];
  readonly change: (changes: StepChange[]) => void;
}

function Answered({ result, lay, changes, change }: AnsweredProps) {
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  const { party } = useNames();
  const [chosen, choose] = useState<string>();
  const w = words.roadmap;
  const [headline, ...others] = roadmapFindings(dossier, result).toSorted((a, b) => b.weight - a.weight);
  const critical = result.steps.find(({ part }) => part === result.critical?.step)?.step;
  const step = result.steps.some((one) => one.step === chosen) ? chosen : (critical ?? result.steps[0]?.step);
  return (
    <>
      <section className="findings">
        {headline && <p className="headline">{sentenceOf(headline.message, words, f)}</p>}
        <ul>
          {others.map(({ id, message }) => (
            <li key={id}>{sentenceOf(message, words, f)}</li>
          ))}
          {result.simultaneous.map(({ steps, cost }) => (
            <li key={steps.join()}>
              {w.broken({ steps: steps.map((part) => partWords(dossier, result, part)), cost }, f)}
            </li>
          ))}
        </ul>
      </section>
      <dl className="guarantees">
        {result.parties.map((id) => (
          <div key={id}>
            <dt>
              {w.guarantee}
              {f.colon}
              <bdi>{party(id)}</bdi>
            </dt>
            <dd>{f.number(result.guarantees[id] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="phases-title">
        <h2 id="phases-title">{w.roadmap}</h2>
        <Gantt result={result} lay={lay} />
        <CalendarFile result={result} />
      </section>
      {step !== undefined && (
        <WhatIf result={result} step={step} choose={choose} changes={changes} change={change} />
      )}
      <div className="curve-pair">
        <Curves result={result} measure="temptation" />
        <Curves result={result} measure="exposure" />
      </div>
      <StatesTable result={result} />
      {result.cures.length > 0 && (
        <section aria-labelledby="cures-title">
          <h2 id="cures-title">{w.cures}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{w.cures}</th>
                <th scope="col" className="number">
                  {w.before}
                </th>
                <th scope="col" className="number">
                  {w.after}
                </th>
              </tr>
            </thead>
            <tbody>
              {result.cures.map((cure) => (
                <tr key={`${cure.kind} ${cure.step} ${cure.with.join()} ${cure.party}`}>
                  <th scope="row">{w.cure(cureWords(dossier, result, cure), f)}</th>
                  <td className="number">{f.number(cure.guaranteeBefore)}</td>
                  <td className="number">{f.number(cure.guaranteeAfter)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {result.assumptions.length > 0 && (
        <p className="fine">{w.assumptions({ count: result.assumptions.length }, f)}</p>
      )}
    </>
  );
}

/** The phases as a file that calendars read; day 0 is the date on show. */
function CalendarFile({ result }: { readonly result: RoadmapResult }) {
  const { words, f } = useLanguage();
  const { dossier, answer } = useShown();
  const w = words.roadmap;
  const save = () => {
    const events = result.schedule.flatMap(({ steps, startDay }) =>
      steps.map((part) => ({
        name: withoutIsolates(w.part(partWords(dossier, result, part), f)),
        startDay,
        days: result.steps.find((one) => one.part === part)?.durationDays ?? 0,
      })),
    );
    const firstDay = answer.asOf ?? new Date().toISOString().slice(0, 10);
    const text = calendarOf(withoutIsolates(f.name(dossier.title)), firstDay, events);
    const url = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
    const link = Object.assign(document.createElement("a"), { href: url, download: "roadmap.ics" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  return (
    <p className="downloads">
      <Button className="link" onPress={save}>
        {w.calendar}
      </Button>
    </p>
  );
}
