import { Button } from "react-aria-components";
import { put, useEditing, useValue } from "../../edit/editing-context.tsx";
import { entryName, issuesOf } from "../../edit/entries.ts";
import { EntryListField } from "../../edit/entry-list-field.tsx";
import { Grounds } from "../../edit/grounds.tsx";
import { RangeField } from "../../edit/range-field.tsx";
import { movedBefore, SortableList } from "../../edit/sortable-list.tsx";
import { useLanguage } from "../../text/language-context.tsx";
import type { Fresh } from "./preferences-form.tsx";

/** How much each issue matters: an order, changed by dragging, or figures and ranges on sliders. */
export function Weights({ at, fresh }: { readonly at: string; readonly fresh: Fresh }) {
  const { content, ew } = useEditing();
  const order = issuesOf(content).map(({ id }) => id);
  return (
    <EntryListField
      at={at}
      label={ew.field.weights}
      fresh={fresh("weights", { order, basis: "assessed" })}
      nameOf={({ id }) => id ?? ""}
    >
      {(statement) => (
        <>
          <Order at={`${statement}.order`} />
          <Figures at={`${statement}.values`} />
          <Grounds at={statement} judgement />
        </>
      )}
    </EntryListField>
  );
}

function Order({ at }: { readonly at: string }) {
  const { content, ew } = useEditing();
  const { f } = useLanguage();
  const value = useValue(at);
  const issues = issuesOf(content);
  if (!Array.isArray(value)) {
    return (
      <Button
        className="link"
        onPress={() =>
          put(
            at,
            issues.map(({ id }) => id),
          )
        }
      >
        {`${ew.action.add}: ${ew.matrix.order}`}
      </Button>
    );
  }
  const order = value as string[];
  const items = order.map((id) => ({ id, issue: issues.find((issue) => issue.id === id) }));
  const nameOf = ({ id, issue }: (typeof items)[number]) => (issue ? entryName(issue, f) : id);
  return (
    <>
      <p className="fine">
        {ew.matrix.orderHint} {ew.action.dragHint}
      </p>
      <SortableList
        label={ew.matrix.order}
        items={items}
        textOf={nameOf}
        move={(id, before) => put(at, movedBefore(order, id, before))}
      >
        {(item) => <bdi>{nameOf(item)}</bdi>}
      </SortableList>
      <Button className="link" onPress={() => put(at, undefined)}>
        {`${ew.action.remove}: ${ew.matrix.order}`}
      </Button>
    </>
  );
}

function Figures({ at }: { readonly at: string }) {
  const { content } = useEditing();
  const { f } = useLanguage();
  return issuesOf(content).map((issue) => (
    <RangeField key={issue.id} at={`${at}.${issue.id}`} label={entryName(issue, f)} />
  ));
}
