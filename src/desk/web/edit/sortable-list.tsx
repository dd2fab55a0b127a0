import type { KeyboardEvent, ReactNode } from "react";
import { Button, GridList, GridListItem, useDragAndDrop } from "react-aria-components";
import { Grip } from "../frame/icons.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { useEditing } from "./editing-context.tsx";

interface Props<Item extends { readonly id: string }> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly textOf: (item: Item) => string;
  readonly children: (item: Item, place: number) => ReactNode;
  /** The item, and the one it now stands before; undefined at the end. */
  readonly move: (id: string, before: string | undefined) => void;
}

/** A list whose order means something: changed by dragging, or by Alt with an arrow key. */
export function SortableList<Item extends { readonly id: string }>({
  label,
  items,
  textOf,
  children,
  move,
}: Props<Item>) {
  const { f } = useLanguage();
  const { ew } = useEditing();
  const ids = items.map(({ id }) => id);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onReorder: ({ keys, target }) => {
      const [dragged] = [...keys].map(String);
      if (dragged === undefined) return;
      const place = ids.indexOf(String(target.key)) + (target.dropPosition === "after" ? 1 : 0);
      const before = ids.slice(place).find((id) => id !== dragged);
      move(dragged, before);
    },
  });
  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const row = (event.target as Element).closest<HTMLElement>("[data-key]");
    const id = row?.dataset.key;
    if (!event.altKey || step === undefined || id === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const to = ids.indexOf(id) + step;
    if (to < 0 || to >= ids.length) return;
    move(id, step < 0 ? ids[to] : ids[to + 1]);
  };
  return (
    <div onKeyDownCapture={onKeyDownCapture}>
      <GridList
        className="sortable"
        aria-label={label}
        aria-description={ew.action.dragHint}
        items={items}
        dependencies={[items]}
        dragAndDropHooks={dragAndDropHooks}
      >
        {(item) => (
          <GridListItem id={item.id} textValue={textOf(item)}>
            <Button slot="drag" className="grip" aria-label={`${ew.action.move}: ${textOf(item)}`}>
              <Grip />
            </Button>
            <span className="fine place">{f.count(ids.indexOf(item.id) + 1)}</span>
            {children(item, ids.indexOf(item.id))}
          </GridListItem>
        )}
      </GridList>
    </div>
  );
}

/** Ids with one moved to stand before another, or at the end. */
export function movedBefore(ids: readonly string[], id: string, before: string | undefined): string[] {
  const rest = ids.filter((other) => other !== id);
  const place = before === undefined ? rest.length : rest.indexOf(before);
  return rest.toSpliced(place < 0 ? rest.length : place, 0, id);
}
