import { useState } from "react";
import { Button, Label, Radio, RadioGroup } from "react-aria-components";
import type { MergeSide } from "../../../dossier/edit/merge-edits.ts";
import type { Decision, SaveConflict, Settlement } from "../../server/workspace-types.ts";
import { useLanguage } from "../text/language-context.tsx";
import { useEditingWords } from "./editing-context.tsx";

interface Props {
  readonly conflict: Pick<SaveConflict, "head" | "conflicts">;
  readonly settle: (settled: Settlement) => void;
}

/** Both sides of each place that was changed twice, next to each other; one is chosen for each, then all is saved. */
export function Conflicts({ conflict: { head, conflicts }, settle }: Props) {
  const ew = useEditingWords();
  const { f } = useLanguage();
  const [taken, setTaken] = useState<Readonly<Record<number, "mine" | "theirs">>>({});
  const isSettled = conflicts.every((_, index) => taken[index] !== undefined);
  const decisions = conflicts.flatMap(({ file, at, about }, index): Decision[] => {
    const take = taken[index];
    return take === undefined ? [] : [{ file, at, about, take }];
  });
  return (
    <section className="conflicts" aria-labelledby="conflicts-title">
      <h2 id="conflicts-title">{ew.changes.conflictTitle}</h2>
      <p role="alert">{ew.changes.conflicts({ conflicts: conflicts.length }, f)}</p>
      {conflicts.map(({ file, at, about, mine, theirs }, index) => (
        <RadioGroup
          key={`${file} ${at} ${about}`}
          className="conflict"
          value={taken[index] ?? null}
          onChange={(side) => setTaken({ ...taken, [index]: side as "mine" | "theirs" })}
        >
          <Label>
            <code dir="ltr">{at === "" ? file : at}</code>
          </Label>
          <div className="sides">
            <Radio value="mine" className="side">
              <b>{ew.changes.mine}</b>
              <Side side={mine} />
            </Radio>
            <Radio value="theirs" className="side">
              <b>
                {ew.changes.theirs} (<bdi>{head.author}</bdi>)
              </b>
              <Side side={theirs} />
            </Radio>
          </div>
        </RadioGroup>
      ))}
      <Button className="button" isDisabled={!isSettled} onPress={() => settle({ head: head.id, decisions })}>
        {ew.changes.saveSettled}
      </Button>
    </section>
  );
}

function Side({ side }: { readonly side: MergeSide | undefined }) {
  const ew = useEditingWords();
  if (side === undefined) return <span className="fine">{ew.changes.absent}</span>;
  return <pre dir="ltr">{side.text.trim()}</pre>;
}
