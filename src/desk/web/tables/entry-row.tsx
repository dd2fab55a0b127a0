import type { ComponentProps, MouseEvent } from "react";

/** A row that leads, wherever it is pressed, to where its name leads, or its first link where the name does not lead anywhere; by keyboard the link is the way. */
export function EntryRow(props: ComponentProps<"tr">) {
  return <tr {...props} className={`entry-row ${props.className ?? ""}`.trim()} onClick={followRow} />;
}

function followRow({ currentTarget, target }: MouseEvent<HTMLTableRowElement>) {
  const answersItself = target instanceof Element && target.closest("a, button, label, select, summary");
  // Whoever marks words to copy them does not want to go anywhere.
  const isMarking = getSelection()?.isCollapsed === false;
  if (answersItself || isMarking) return;
  const link =
    currentTarget.querySelector("th .evidence-link") ?? currentTarget.querySelector(".evidence-link");
  if (link instanceof HTMLElement) link.click();
}
