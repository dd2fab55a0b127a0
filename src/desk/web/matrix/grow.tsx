import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components";
import { edit, useEditing } from "../edit/editing-context.tsx";
import { optionsIn, type Start, startEdits } from "../edit/start-edits.ts";
import { useLanguage } from "../text/language-context.tsx";

const nothing: Start = { talks: "", parties: [], issues: [] };

/** One more party or issue for a matrix that has begun; its column or rows are there at once. */
export function Grow() {
  const { content, ew } = useEditing();
  const { language } = useLanguage();
  const [party, setParty] = useState("");
  const [issue, setIssue] = useState("");
  const [options, setOptions] = useState("");
  const add = (more: Partial<Start>) => edit(...startEdits(content, language.tag, { ...nothing, ...more }));
  const addParty = (event: FormEvent) => {
    event.preventDefault();
    if (party.trim() === "") return;
    add({ parties: [party.trim()] });
    setParty("");
  };
  const isIssue = issue.trim() !== "" && optionsIn(options).length > 1;
  const addIssue = (event: FormEvent) => {
    event.preventDefault();
    if (!isIssue) return;
    add({ issues: [{ name: issue.trim(), options: optionsIn(options) }] });
    setIssue("");
    setOptions("");
  };
  return (
    <div className="matrix-grow">
      <form onSubmit={addParty}>
        <label className="field">
          {ew.start.anotherParty}
          <input type="text" dir="auto" value={party} onChange={(event) => setParty(event.target.value)} />
        </label>
        <Button className="button" type="submit" isDisabled={party.trim() === ""}>
          {ew.start.addParty}
        </Button>
      </form>
      <form onSubmit={addIssue}>
        <label className="field">
          {ew.start.anotherIssue}
          <input type="text" dir="auto" value={issue} onChange={(event) => setIssue(event.target.value)} />
        </label>
        <label className="field">
          {ew.start.options}
          <input
            type="text"
            dir="auto"
            placeholder={ew.start.optionsHint}
            value={options}
            onChange={(event) => setOptions(event.target.value)}
          />
        </label>
        <Button className="button" type="submit" isDisabled={!isIssue}>
          {ew.start.addIssue}
        </Button>
      </form>
    </div>
  );
}
