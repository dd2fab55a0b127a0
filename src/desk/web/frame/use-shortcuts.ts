import { useEffect, useRef } from "react";
import type { Command } from "./commands.ts";

const pauseAllowed = 1500;

/** Runs commands by their keys and opens the search on `/`, `?` and Ctrl or Command with K; never while somebody writes or an overlay is open. */
export function useShortcuts(commands: readonly Command[], openSearch: () => void): void {
  // Kept while commands change: an answer may come between the first key and the second.
  const typed = useRef({ keys: "", at: 0 });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = keyOf(event);
      if (key === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
        event.preventDefault();
        openSearch();
        return;
      }
      if (key === undefined || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event)) return;
      if (key === "/" || key === "?") {
        // The key must not arrive in the field that it opens.
        event.preventDefault();
        openSearch();
        return;
      }
      const before = event.timeStamp - typed.current.at < pauseAllowed ? typed.current.keys.slice(-1) : "";
      typed.current = { keys: before + key, at: event.timeStamp };
      const command =
        commands.find(({ keys }) => keys === before + key) ?? commands.find(({ keys }) => keys === key);
      if (command === undefined) return;
      typed.current = { keys: "", at: 0 };
      command.run();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [commands, openSearch]);
}

/** The Latin letter or sign of a key, also where the keyboard writes another script. */
function keyOf({ key, code, shiftKey }: KeyboardEvent): string | undefined {
  if (/^[a-z/?]$/i.test(key)) return key.toLowerCase();
  if (code === "Slash") return shiftKey ? "?" : "/";
  // A key that writes a Latin letter of another layout was told above; what is left writes another script, or nothing.
  return /^\p{L}$/u.test(key) && code.startsWith("Key") ? code.slice(3).toLowerCase() : undefined;
}

/** Whether the key belongs to what has the focus: a field, a list that is searched by letters, an overlay. */
function isElsewhere({ target, defaultPrevented, isComposing }: KeyboardEvent): boolean {
  const writes =
    "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], .code-editor, [role=menu], [role=listbox], [role=grid]";
  return (
    defaultPrevented ||
    isComposing ||
    (target instanceof Element && target.closest(writes) !== null) ||
    document.querySelector(".popover, .overlay") !== null
  );
}
