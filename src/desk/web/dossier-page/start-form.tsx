import { useState } from "react";
import { Button } from "react-aria-components";
import { edit, useEditing } from "../edit/editing-context.tsx";
import { optionsIn, startEdits } from "../edit/start-edits.ts";
import { useLanguage } from "../text/language-context.tsx";

interface IssueDraft {
  readonly name: string;
  readonly options: string;
}

/** The first screen of an empty desk: whose talks these are and what they are about. The matrix follows. */
export function StartForm() {
  const { content, ew } = useEditing();
  const { language } = useLanguage();
  const [talks, setTalks] = useState("");
  const [parties, setParties] = useState(["", ""]);
  const [issues, setIssues] = useState<readonly IssueDraft[]>(Array(3).fill({ name: "", options: "" }));
  const named = parties.filter((name) => name.trim() !== "");
  const settled = issues.filter(({ name, options }) => name.trim() !== "" && optionsIn(options).length > 1);
  const begin = () =>
    edit(
      ...startEdits(content, language.tag, {
        talks: talks.trim(),
        parties: named.map((name) => name.trim()),
        issues: settled.map(({ name, options }) => ({ name: name.trim(), options: optionsIn(options) })),
      }),
    );
  const changeIssue = (place: number, change: Partial<IssueDraft>) =>
    setIssues(issues.map((issue, index) => (index === place ? { ...issue, ...change } : issue)));
  return (
    <form
      className="start"
      onSubmit={(event) => {
        event.preventDefault();
        if (named.length > 1 && settled.length > 0) begin();
      }}
    >
      <h2>{ew.start.title}</h2>
      <p>{ew.start.intro}</p>
      <label className="field">
        {ew.start.talks}
        <input type="text" dir="auto" value={talks} onChange={(event) => setTalks(event.target.value)} />
      </label>
      {parties.map((name, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the boxes have no order but their place
        <label key={place} className="field">
          {`${ew.start.party} ${place + 1}`}
          <input
            type="text"
            dir="auto"
            value={name}
            onChange={(event) => setParties(parties.with(place, event.target.value))}
          />
        </label>
      ))}
      <Button className="link" onPress={() => setParties([...parties, ""])}>
        {ew.start.anotherParty}
      </Button>
      {issues.map((issue, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the boxes have no order but their place
        <div key={place} className="start-issue">
          <label className="field">
            {`${ew.start.issue} ${place + 1}`}
            <input
              type="text"
              dir="auto"
              value={issue.name}
              onChange={(event) => changeIssue(place, { name: event.target.value })}
            />
          </label>
          <label className="field">
            {ew.start.options}
            <input
              type="text"
              dir="auto"
              placeholder={ew.start.optionsHint}
              value={issue.options}
              onChange={(event) => changeIssue(place, { options: event.target.value })}
            />
          </label>
        </div>
      ))}
      <Button className="link" onPress={() => setIssues([...issues, { name: "", options: "" }])}>
        {ew.start.anotherIssue}
      </Button>
      <p>
        <Button className="button" type="submit" isDisabled={named.length < 2 || settled.length === 0}>
          {ew.start.begin}
        </Button>
      </p>
    </form>
  );
}
