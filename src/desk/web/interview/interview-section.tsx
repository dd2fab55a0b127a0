import { useState } from "react";
import { Select } from "../edit/choice-field.tsx";
import { useEditing } from "../edit/editing-context.tsx";
import { entryName, issuesOf } from "../edit/entries.ts";
import { Answer } from "../matrix/answer.tsx";
import { columnsOf } from "../matrix/matrix-value.ts";
import { PartyOrder } from "../matrix/party-order.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Firming } from "./firming.tsx";
import { NextQuestions } from "./next-questions.tsx";
import { Swing } from "./swing.tsx";

/** The day it is where the desk is read, which may be another than in Greenwich. */
function localDay(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** One party asked step by step: what matters most, how much each issue counts, and the packages whose answers tell most. */
export function InterviewSection() {
  const { content, ew } = useEditing();
  const { f } = useLanguage();
  const { answer } = useShown();
  const parties = columnsOf(content);
  const issues = issuesOf(content);
  const [chosen, setChosen] = useState<string>();
  const [who, setWho] = useState("");
  const [date, setDate] = useState(() => answer.asOf ?? localDay(new Date()));
  const place = Math.max(
    0,
    parties.findIndex(({ id }) => id === chosen),
  );
  const party = parties[place];
  if (party === undefined || issues.length === 0) return <p className="state">{ew.matrix.noParties}</p>;
  const answerer = { party: party.id, who, date };
  return (
    <div className="matrix-page interview">
      <div className="matrix-side">
        <p className="fine">{ew.interview.intro}</p>
        <div className="interview-who">
          <span className="field">
            <span aria-hidden="true">{ew.interview.party}</span>
            <Select
              label={ew.interview.party}
              choices={parties.map((one) => ({ value: one.id, text: entryName(one, f) }))}
              value={party.id}
              required
              choose={setChosen}
            />
          </span>
          <label className="field">
            {ew.interview.who}
            <input
              type="text"
              dir="auto"
              value={who}
              aria-describedby="who-hint"
              onChange={(event) => setWho(event.target.value)}
            />
          </label>
          <label className="field">
            {ew.interview.date}
            <input
              type="date"
              value={date}
              required
              onChange={(event) => event.target.value !== "" && setDate(event.target.value)}
            />
          </label>
        </div>
        <p className="fine" id="who-hint">
          {ew.interview.whoHint}
        </p>
        <section>
          <h2>{ew.interview.order}</h2>
          <p className="fine">
            {ew.matrix.orderHint} {ew.action.dragHint}
          </p>
          <PartyOrder party={party} place={place} issues={issues} />
        </section>
        <Swing answerer={answerer} issues={issues} />
        <NextQuestions key={party.id} answerer={answerer} issues={issues} />
      </div>
      <div>
        <Answer />
        <Firming key={party.id} party={party.id} issues={issues} />
      </div>
    </div>
  );
}
