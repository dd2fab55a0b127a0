import { useSyncExternalStore } from "react";

export type Theme = "system" | "light" | "dark";

/** Every choice there is, in the order in which they are offered. */
export const themes: readonly Theme[] = ["system", "light", "dark"];

const key = "concordat-theme";
const listeners = new Set<() => void>();

/** The reader's choice of theme; it belongs to the reader, so it is kept in the browser and not in addresses. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, readTheme);
  return [theme, setTheme];
}

/** Shows the kept theme; called once before the first drawing. */
export function applyTheme(): void {
  const theme = readTheme();
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function readTheme(): Theme {
  const kept = localStorage.getItem(key);
  return kept === "light" || kept === "dark" ? kept : "system";
}

/** Keeps and shows a theme. */
export function setTheme(theme: Theme): void {
  localStorage.setItem(key, theme);
  applyTheme();
  for (const listener of listeners) listener();
}
