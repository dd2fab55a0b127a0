import { useState } from "react";
import { Button } from "react-aria-components";
import { useEditing } from "../edit/editing-context.tsx";
import { useLanguage } from "../text/language-context.tsx";
import type { Pasted } from "./matrix-section.tsx";
import type { Unread } from "./pasted-table.ts";

interface Props {
  readonly fill: (text: string) => void;
  readonly pasted: Pasted | undefined;
}

/** Where a spreadsheet's cells are put in; the text stays, so that what could not be read can be mended and read again. */
export function PasteBox({ fill, pasted }: Props) {
  const { ew } = useEditing();
  const { f } = useLanguage();
  const [text, setText] = useState("");
  const say = (unread: Unread) =>
    unread.kind === "party"
      ? ew.matrix.badParty(unread, f)
      : unread.kind === "issue"
        ? ew.matrix.badIssue(unread, f)
        : ew.matrix.badCell(unread, f);
  return (
    <>
      <details className="paste">
        <summary>{ew.matrix.paste}</summary>
        <p className="fine" id="paste-hint">
          {ew.matrix.pasteHint}
        </p>
        <textarea
          rows={5}
          dir="auto"
          aria-label={ew.matrix.paste}
          aria-describedby="paste-hint"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button className="button" onPress={() => fill(text)} isDisabled={text.trim() === ""}>
          {ew.matrix.pasteApply}
        </Button>
      </details>
      <div role="status">
        {pasted && <p>{ew.matrix.pasted({ cells: pasted.cells }, f)}</p>}
        {pasted && pasted.unread.length > 0 && (
          <>
            <h3>{ew.matrix.pasteUnread}</h3>
            <ul className="unread">
              {pasted.unread.map((unread) => (
                <li key={JSON.stringify(unread)}>{say(unread)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}
