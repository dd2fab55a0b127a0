import type { WorkspaceAnswer, WorkspaceEvent } from "../../server/workspace-types.ts";
import { send } from "./draft-api.ts";
import { draft, noteHead } from "./draft-window.ts";

const kinds: readonly WorkspaceEvent["kind"][] = ["hello", "head", "draft-gone", "disk"];
const listeners = new Set<(event: WorkspaceEvent) => void>();
let source: EventSource | undefined;

/** Hears what the desk's server tells all windows, once for the window; what concerns the draft and the newest revision is acted on. A desk that only reads tells nothing. */
export function hearEvents(): void {
  void send<WorkspaceAnswer>("GET", "workspace").then((answer) => {
    if (answer.ok && answer.body.readingOnly === null && source === undefined) listen();
  });
}

function listen(): void {
  source = new EventSource("/api/events");
  for (const kind of kinds) {
    source.addEventListener(kind, ({ data }: MessageEvent<string>) => {
      const event = JSON.parse(data) as WorkspaceEvent;
      if (event.kind === "hello" || event.kind === "head") {
        noteHead(event.head?.id);
        if (event.kind === "head") void draft.refresh();
      }
      for (const told of listeners) told(event);
    });
  }
}

/** Calls a listener with each event until it is let go. */
export function onDeskEvent(told: (event: WorkspaceEvent) => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}
