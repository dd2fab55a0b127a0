import type { WorkspaceEvent } from "../workspace-types.ts";

/** Tells every window what happens in the workspace. */
export interface Events {
  tell(event: WorkspaceEvent): void;
  /** Calls `told` at each event until the answer is called. */
  follow(told: (event: WorkspaceEvent) => void): () => void;
}

export function eventHub(): Events {
  const followers = new Set<(event: WorkspaceEvent) => void>();
  return {
    tell: (event) => {
      for (const told of followers) told(event);
    },
    follow: (told) => {
      followers.add(told);
      return () => {
        followers.delete(told);
      };
    },
  };
}
