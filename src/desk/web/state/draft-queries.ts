import type { Query, QueryClient } from "@tanstack/react-query";
import { draft } from "./draft-window.ts";

/**
 * Stops waiting for what was asked about a draft once the draft changes: the server stops computing it, and the answer would be to another state. Where
 * the change came to nothing, what is on show and has no answer is asked for again.
 */
export function cancelOutdated(queries: QueryClient): void {
  let was = draft.shown().keeping;
  draft.subscribe(() => {
    const { keeping } = draft.shown();
    if (keeping === was) return;
    was = keeping;
    if (keeping === "keeping") void queries.cancelQueries({ predicate: isOfDraft });
    else void queries.refetchQueries({ predicate: isUnanswered, type: "active" });
  });
}

function isOfDraft({ queryKey: [, parameters] }: Query): boolean {
  return (
    typeof parameters === "object" &&
    parameters !== null &&
    "draft" in parameters &&
    parameters.draft !== undefined
  );
}

function isUnanswered(query: Query): boolean {
  return (
    isOfDraft(query) &&
    query.state.data === undefined &&
    query.state.fetchStatus === "idle" &&
    !query.isDisabled()
  );
}
