import { type Decide, mergeEdits } from "../../../dossier/edit/merge-edits.ts";
import { hasErrors } from "../../../dossier/problem.ts";
import { inOrder } from "../../../store/folders/sync.ts";
import { appendRevision, nameRevision } from "../../../store/revisions.ts";
import type {
  ConflictsAnswer,
  Decision,
  DraftAnswer,
  DraftState,
  MovedHead,
  NameTaken,
  NewRevision,
  RefusedRevision,
  Restoration,
  Restored,
  RevisionAnswer,
  RevisionName,
  SaveConflict,
  Saved,
  StaleDraft,
} from "../workspace-types.ts";
import { type DossierInStore, revisionAnswer } from "./dossier-in-store.ts";
import type { Drafts, NotThere } from "./drafts.ts";
import type { LiveDraft } from "./live-draft.ts";

/** What makes revisions out of drafts and older revisions. */
export interface Saving {
  save(asked: NewRevision): Promise<Saved | SaveConflict | StaleDraft | RefusedRevision | NotThere>;
  /** What saving a draft would ask a person to decide. */
  conflicts(draft: string): Promise<ConflictsAnswer | NotThere>;
  restore(asked: Restoration): Promise<Restored | MovedHead | NotThere>;
  name(revision: string, asked: RevisionName): Promise<RevisionAnswer | NameTaken | NotThere>;
}

export function savingIn(dossier: DossierInStore, drafts: Drafts, person: string): Saving {
  const { store, id } = dossier;

  /** A draft merged with the newest revision. */
  const mergedWithHead = async ({ row, files }: LiveDraft, settled?: NewRevision["settled"]) => {
    const head = await dossier.head();
    const [base, theirs] = [await dossier.files(row.parent), await dossier.files(head.id)];
    const decide = settled?.head === head.id ? decideBy(settled.decisions) : undefined;
    return { head, ...mergeEdits(base, files, theirs, decide) };
  };

  const save: Saving["save"] = async (asked) => {
    const live = await drafts.live(asked.draft);
    const before = await drafts.get(asked.draft);
    if (live === undefined || "error" in before) return { error: "not-there" };
    if (live.row.version !== asked.version) return { error: "stale-draft", draft: before };
    const author = asked.author ?? before.author;
    for (;;) {
      const { head, files, conflicts } = await mergedWithHead(live, asked.settled);
      if (conflicts.length > 0) return { error: "conflict", head: revisionAnswer(head), conflicts };
      const { problems } = dossier.read(files);
      if (hasErrors(problems) && asked.despiteErrors !== true) return { error: "errors", problems };
      const change = { author, message: asked.message, files: inOrder(files) };
      const outcome = await appendRevision(store, id, head.id, change);
      // Somebody else was faster: their revision is to be merged as well.
      if (outcome.status === "conflict") continue;
      const { revision, status } = outcome;
      const isNamed =
        asked.name === undefined ||
        (await nameRevision(store, revision.id, asked.name, author)).status === "named";
      const draft = await drafts.goOn(asked.draft, revision.id, asked.version);
      const named = (await dossier.revision(revision.id)) ?? revision;
      return {
        status: status === "appended" ? "saved" : "unchanged",
        revision: revisionAnswer(named),
        draft: draft ?? withoutSteps(before),
        isNamed,
      };
    }
  };

  return {
    save,
    conflicts: async (draft) => {
      const live = await drafts.live(draft);
      if (live === undefined) return { error: "not-there" };
      const { head, conflicts } = await mergedWithHead(live);
      return { head: revisionAnswer(head), conflicts };
    },
    restore: async ({ revision, head: seen, message, author = person }) => {
      const old = await dossier.revision(revision);
      if (old === undefined) return { error: "not-there" };
      const files = await dossier.files(old.id);
      const change = { files, author, message: message ?? `Revision ${old.number} restored` };
      const outcome = await appendRevision(store, id, seen, change);
      if (outcome.status === "conflict") return { error: "head-moved", head: revisionAnswer(outcome.head) };
      const status = outcome.status === "appended" ? "saved" : "unchanged";
      return { status, revision: revisionAnswer(outcome.revision) };
    },
    name: async (revision, { name, author = person }) => {
      if ((await dossier.revision(revision)) === undefined) return { error: "not-there" };
      const naming = await nameRevision(store, revision, name, author);
      if (naming.status === "taken") return { error: "name-taken", revision: naming.revision };
      const named = await dossier.revision(revision);
      return named === undefined ? { error: "not-there" } : revisionAnswer(named);
    },
  };
}

function withoutSteps({ edits: _, undone: __, ...state }: DraftAnswer): DraftState {
  return state;
}

/** A person's choices, by the places of the conflicts. */
export function decideBy(decisions: readonly Decision[]): Decide {
  return ({ file, at, about }) =>
    decisions.find((one) => one.file === file && one.at === at && one.about === about)?.take;
}
