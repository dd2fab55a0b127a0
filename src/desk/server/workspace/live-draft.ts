import type { DossierFile } from "../../../dossier/reading/files.ts";
import { type Draft, draftFiles } from "../../../store/drafts.ts";
import { filesHashOf } from "../../../store/hashes.ts";
import type { LoadedDossier } from "../loaded-dossier.ts";
import type { DraftAnswer, DraftEdit, DraftFacts, DraftState } from "../workspace-types.ts";
import type { DossierInStore } from "./dossier-in-store.ts";
import { replay, type Track, trackFrom } from "./draft-edits.ts";

/** How a draft came about, as the store keeps it. */
export interface Steps {
  readonly edits: readonly DraftEdit[];
  readonly undone: readonly DraftEdit[];
}

/** A draft with its files and what they say. */
export interface LiveDraft extends Steps {
  readonly row: Draft;
  readonly files: readonly DossierFile[];
  readonly filesHash: string;
  readonly track: Track;
  /** What the reading addresses show, with the problems of the working files. */
  readonly shown: LoadedDossier;
}

/** A draft as the store has it, made live again: its files are those that were kept, whatever today's program would make of the edits. */
export async function reviveDraft(dossier: DossierInStore, row: Draft): Promise<LiveDraft> {
  const base = await dossier.files(row.parent);
  const files = await draftFiles(dossier.store, dossier.id, row.window);
  const steps = await stepsOf(dossier, row);
  const { track } = withState(trackFrom(row.parent, base), steps.edits, files);
  return liveDraft(dossier, row, steps, files, track);
}

/** How a draft came about; one that was kept as files alone, as edits that put each file that differs. */
export async function stepsOf(dossier: DossierInStore, row: Draft): Promise<Steps> {
  if (row.steps !== null) return JSON.parse(row.steps) as Steps;
  const base = await dossier.files(row.parent);
  const files = await draftFiles(dossier.store, dossier.id, row.window);
  const edits = files
    .filter(({ path, text }) => base.find((file) => file.path === path)?.text !== text)
    .map(({ path, text }): DraftEdit => ({ kind: "text", file: path, text }));
  return { edits, undone: [] };
}

/** What a draft shows once a row of it is kept. One reading of the files; where they have errors, one of each state before until one has none. */
export async function liveDraft(
  dossier: DossierInStore,
  row: Draft,
  steps: Steps,
  files: readonly DossierFile[],
  track: Track,
): Promise<LiveDraft> {
  const now = dossier.read(files);
  const good = now.dossier === undefined ? await lastGood(dossier, steps.edits, track) : undefined;
  const shown = good === undefined ? now : { ...good, problems: now.problems, isLastGood: true };
  return { row, ...steps, files, filesHash: filesHashOf(files), track, shown };
}

async function lastGood(
  dossier: DossierInStore,
  edits: readonly DraftEdit[],
  track: Track,
): Promise<LoadedDossier | undefined> {
  const base = trackFrom(track.base, track.states.get(0) ?? []);
  for (let count = edits.length - 1; count >= 0; count -= 1) {
    const replayed = await replay(base, edits.slice(0, count), track);
    const read = replayed.status === "done" ? dossier.read(replayed.files) : undefined;
    if (read?.dossier !== undefined) return read;
  }
  return undefined;
}

function withState(
  base: Track,
  edits: readonly DraftEdit[],
  files: readonly DossierFile[],
): { readonly track: Track } {
  const states = new Map(base.states);
  if (edits.length > 0) states.set(edits.length, files);
  return { track: { base: base.base, edits: edits.map((edit) => JSON.stringify(edit)), states } };
}

/** What a list tells of a draft. */
export function draftFacts(row: Draft, { edits, undone }: Steps, head: string): DraftFacts {
  const { window: id, parent: base, version, author, at } = row;
  return {
    id,
    base,
    version,
    author,
    at,
    editCount: edits.length,
    undoneCount: undone.length,
    isBehind: base !== head,
  };
}

/** A draft as windows are told of it. */
export function draftState(live: LiveDraft, head: string): DraftState {
  const { filesHash, shown } = live;
  return {
    ...draftFacts(live.row, live, head),
    filesHash,
    hash: shown.hash ?? null,
    shown: shown.isLastGood ? "last-good" : shown.dossier === undefined ? "nothing" : "working",
    problems: shown.problems,
  };
}

/** The same with its edits. */
export function draftAnswer(live: LiveDraft, head: string): DraftAnswer {
  return { ...draftState(live, head), edits: live.edits, undone: live.undone };
}
