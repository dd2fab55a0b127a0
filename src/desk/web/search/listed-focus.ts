import { type RefObject, use, useLayoutEffect } from "react";
import { AutocompleteStateContext } from "react-aria-components";
import { flushSync } from "react-dom";

/** Names the entry in focus to those who hear the page only while it is on the list: the widgets go on naming one that has left until the next has been in focus for a while. */
export function useListedFocus(list: RefObject<HTMLElement | null>): void {
  const { focusedNodeId, setFocusedNodeId } = use(AutocompleteStateContext) ?? {};
  useLayoutEffect(() => {
    if (focusedNodeId == null || list.current === null) return undefined;
    const forget = () => {
      if (document.getElementById(focusedNodeId) === null) setFocusedNodeId?.(null);
    };
    forget();
    // Told right after the list has changed, so that nobody reads the page in between.
    const observer = new MutationObserver(() => flushSync(forget));
    observer.observe(list.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [focusedNodeId, setFocusedNodeId, list]);
}
