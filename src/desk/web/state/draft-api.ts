import type {
  ConflictsAnswer,
  DraftAnswer,
  DraftChange,
  DraftState,
  NewDraft,
  NewRevision,
  RefusedEdit,
  RefusedRevision,
  SaveConflict,
  Saved,
  StaleDraft,
} from "../../server/workspace-types.ts";

/** What the server said; `status` 0 where it is out of reach. */
export type Answered<Done, Refused = never> =
  | { readonly ok: true; readonly body: Done }
  | { readonly ok: false; readonly status: number; readonly body: Refused | OtherRefusal };

/** A refusal with nothing but its name; `offline`: there was no answer. */
interface OtherRefusal {
  readonly error: "offline" | "not-there" | "wrong-base" | "reading-only";
}

/** The addresses a window's draft is kept and saved at. */
export interface DraftApi {
  begin(given: NewDraft): Promise<Answered<DraftAnswer, RefusedEdit>>;
  get(id: string): Promise<Answered<DraftAnswer>>;
  change(id: string, change: DraftChange): Promise<Answered<DraftState, StaleDraft | RefusedEdit>>;
  discard(id: string): Promise<Answered<undefined>>;
  conflicts(id: string): Promise<Answered<ConflictsAnswer>>;
  save(revision: NewRevision): Promise<Answered<Saved, SaveConflict | StaleDraft | RefusedRevision>>;
}

/** Sends a body to an address of the API and reads the answer. */
export async function send<Done, Refused = never>(
  method: "GET" | "POST" | "PUT" | "DELETE",
  address: string,
  body?: object,
): Promise<Answered<Done, Refused>> {
  const response = await fetch(`/api/${address}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  }).catch(() => undefined);
  if (response === undefined) return { ok: false, status: 0, body: { error: "offline" } };
  const answer = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (response.ok) return { ok: true, body: answer as Done };
  return { ok: false, status: response.status, body: (answer ?? { error: "offline" }) as Refused };
}

/** The draft's addresses on the desk's own server. */
export const draftApi: DraftApi = {
  begin: (given) => send("POST", "drafts", given),
  get: (id) => send("GET", `drafts/${encodeURIComponent(id)}`),
  change: (id, change) => send("PUT", `drafts/${encodeURIComponent(id)}`, change),
  discard: (id) => send("DELETE", `drafts/${encodeURIComponent(id)}`),
  conflicts: (id) => send("GET", `drafts/${encodeURIComponent(id)}/conflicts`),
  save: (revision) => send("POST", "revisions", revision),
};
