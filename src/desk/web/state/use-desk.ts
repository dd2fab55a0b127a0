import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import type { Standpoint } from "./api.ts";
import { type DeskSearch, validateSearch } from "./desk-search.ts";

/** Changes to the address; a key set to undefined leaves it. */
export type ChangeSearch = (change: DeskSearch, options?: { readonly replace?: boolean }) => void;

/** What the address says, where the reader stands, and a way to change it. */
export function useDesk() {
  // The router keeps parameters that were not let through; what they say is read here and nowhere else.
  const given = useSearch({ strict: false }) as Record<string, unknown>;
  const search: DeskSearch = useMemo(() => validateSearch(given), [given]);
  const navigate = useNavigate();
  const change: ChangeSearch = useCallback(
    (wanted, { replace = false } = {}) => {
      void navigate({
        to: ".",
        search: (now: DeskSearch) => ({ ...now, ...wanted }),
        replace,
        resetScroll: false,
      } as never);
    },
    [navigate],
  );
  const standpoint: Standpoint = { asOf: search.asOf, positions: search.positions ?? "assessed" };
  return { search, change, standpoint };
}
