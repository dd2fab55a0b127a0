import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { edit, useEditing } from "../edit/editing-context.tsx";
import { entryName, type IssueEntry, optionChoices } from "../edit/entries.ts";
import { StateNote } from "../frame/state-note.tsx";
import { questionsQuery, type Refusal } from "../state/api.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLatest } from "../state/use-latest.ts";
import { useLanguage } from "../text/language-context.tsx";
import { type Answered, type Answerer, answerEdits } from "./answers.ts";
import { sourceTitle } from "./source-title.ts";

type Package = Readonly<Record<string, string | number>>;
type Issues = readonly (IssueEntry & { readonly id: string })[];

interface Props {
  readonly answerer: Answerer;
  readonly issues: Issues;
}

/** The comparison and the package whose answers would tell most, one of each at a time; and that no more are worth asking, once it is so. */
export function NextQuestions({ answerer, issues }: Props) {
  const { content, ew } = useEditing();
  const { standpoint } = useShown();
  const [passed, setPassed] = useState<readonly string[]>([]);
  const asked = useQuery(questionsQuery(standpoint, answerer.party));
  const found = useLatest(asked.data);
  // What is on show may be what was asked before the last answer: an answer to it would be a second one.
  const [answeredAt, setAnsweredAt] = useState("");
  const moment = JSON.stringify(standpoint);
  useEffect(() => setAnsweredAt((at) => (at === moment ? at : "")), [moment]);
  const waits = asked.data === undefined || answeredAt === moment;
  const keep = (answered: Answered) => {
    if (waits) return;
    setAnsweredAt(moment);
    edit(...answerEdits(content, answerer, answered, sourceTitle(ew, answerer)));
  };
  const pass = (question: object) => setPassed([...passed, JSON.stringify(question)]);
  if ((asked.error as Refusal | null)?.status === 404) return <p className="fine">{ew.interview.notYet}</p>;
  if (found === undefined) return <StateNote kind={asked.isError ? "offline" : "computing"} />;
  const isNew = (question: object) => !passed.includes(JSON.stringify(question));
  const comparison = found.questions.map(({ packages }) => packages).find(isNew);
  const acceptance = found.acceptances.map((one) => one.package).find(isNew);
  return (
    <div aria-busy={asked.isFetching}>
      <section>
        <h2>{ew.interview.compare}</h2>
        {comparison === undefined ? (
          <Exhausted passed={found.questions.length > 0} again={() => setPassed([])} />
        ) : (
          <>
            <p className="fine">{ew.interview.same}</p>
            <div className="interview-pair">
              <Chosen choice={comparison[0]} beside={comparison[1]} issues={issues} />
              <Chosen choice={comparison[1]} beside={comparison[0]} issues={issues} />
            </div>
            <p className="interview-answers">
              <Reply
                say={ew.interview.first}
                waits={waits}
                press={() => keep({ prefers: comparison[0], to: comparison[1] })}
              />
              <Reply
                say={ew.interview.second}
                waits={waits}
                press={() => keep({ prefers: comparison[1], to: comparison[0] })}
              />
              <Reply say={ew.interview.alike} waits={waits} press={() => keep({ indifferent: comparison })} />
              <Reply say={ew.interview.notKnown} press={() => pass(comparison)} />
            </p>
          </>
        )}
      </section>
      <section>
        <h2>{ew.interview.accept}</h2>
        {acceptance === undefined ? (
          <Exhausted passed={found.acceptances.length > 0} again={() => setPassed([])} />
        ) : (
          <>
            <Chosen choice={acceptance} issues={issues} />
            <p className="interview-answers">
              <Reply say={ew.interview.signs} waits={waits} press={() => keep({ wouldAccept: acceptance })} />
              <Reply
                say={ew.interview.refuses}
                waits={waits}
                press={() => keep({ wouldRefuse: acceptance })}
              />
              <Reply say={ew.interview.notKnown} press={() => pass(acceptance)} />
            </p>
          </>
        )}
      </section>
    </div>
  );
}

/** No question is left: none is worth asking, or those that are have been passed over, which is something else. */
function Exhausted({ passed, again }: { readonly passed: boolean; readonly again: () => void }) {
  const { ew } = useEditing();
  if (!passed) return <p>{ew.interview.done}</p>;
  return (
    <p>
      {ew.interview.passed}{" "}
      <Button className="button" onPress={again}>
        {ew.interview.again}
      </Button>
    </p>
  );
}

interface ReplyProps {
  readonly say: string;
  readonly press: () => void;
  readonly waits?: boolean;
}

function Reply({ say, press, waits = false }: ReplyProps) {
  return (
    <Button className="button" isDisabled={waits} onPress={press}>
      {say}
    </Button>
  );
}

/** A package's options by issue; beside another one, only those in which they differ. */
function Chosen({
  choice,
  beside,
  issues,
}: {
  readonly choice: Package;
  readonly beside?: Package;
  readonly issues: Issues;
}) {
  const { f } = useLanguage();
  return (
    <ul className="interview-package">
      {issues
        .filter(({ id }) => beside === undefined || choice[id] !== beside[id])
        .map((issue) => {
          const option = String(choice[issue.id]);
          const named = optionChoices(issue, f).find(({ value }) => value === option);
          return (
            <li key={issue.id}>
              <span className="fine">
                <bdi>{entryName(issue, f)}</bdi>
              </span>
              <bdi>{named?.text ?? option}</bdi>
            </li>
          );
        })}
    </ul>
  );
}
