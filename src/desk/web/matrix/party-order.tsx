import { Button } from "react-aria-components";
import { put, useEditing, useValue } from "../edit/editing-context.tsx";
import { type Entry, entryName, type IssueEntry } from "../edit/entries.ts";
import { movedBefore, SortableList } from "../edit/sortable-list.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { orderOf } from "./matrix-value.ts";

type WithId = { readonly id: string };

interface Props {
  readonly party: Entry & WithId;
  readonly place: number;
  readonly issues: readonly (IssueEntry & WithId)[];
}

/** One party's issues, what matters most to it first. */
export function PartyOrder({ party, place, issues }: Props) {
  const { content, ew } = useEditing();
  const { f } = useLanguage();
  const at = `preferences.${party.id}.short.issues`;
  const isSaid = useValue(at) !== undefined;
  const order = orderOf(
    content,
    party.id,
    issues.map(({ id }) => id),
  );
  const items = order.flatMap((id) => issues.find((issue) => issue.id === id) ?? []);
  const name = entryName(party, f);
  return (
    <div>
      <h3 className="party" data-party={(place % 5) + 1}>
        <bdi>{name}</bdi> {!isSaid && <span className="fine">{ew.matrix.unsaid}</span>}
      </h3>
      <SortableList
        label={`${ew.matrix.order}: ${name}`}
        items={items}
        textOf={(issue) => entryName(issue, f)}
        move={(id, before) => put(at, movedBefore(order, id, before))}
      >
        {(issue) => <bdi>{entryName(issue, f)}</bdi>}
      </SortableList>
      {!isSaid && (
        <Button className="link" onPress={() => put(at, order)}>
          {ew.matrix.orderKeep}
        </Button>
      )}
    </div>
  );
}
