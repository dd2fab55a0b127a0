import { setImmediate as nextTurn } from "node:timers/promises";
import { applyEdit } from "../../../dossier/edit/apply.ts";
import type { EditProblem } from "../../../dossier/edit/edit.ts";
import type { DossierFile } from "../../../dossier/reading/files.ts";
import { inOrder } from "../../../store/folders/sync.ts";
import type { DraftEdit } from "../workspace-types.ts";

type Files = readonly DossierFile[];

/** A list of edits and the files after some of them: what is known need not be made again when the next edit comes or one is taken back. */
export interface Track {
  readonly base: string;
  /** Each edit as JSON. */
  readonly edits: readonly string[];
  /** The files after so many edits; 0 is the base. */
  readonly states: ReadonlyMap<number, Files>;
}

export type Replaying =
  | { readonly status: "done"; readonly files: Files; readonly track: Track }
  /** The edit at `index` cannot be made. */
  | { readonly status: "refused"; readonly index: number; readonly problem: EditProblem };

/** States kept beside the base; their files share every text that stayed the same. */
const statesKept = 60;

/**
 * The files after a list of edits made on a base. `known` is what was made before, of this list or another on the same base. Requests that wait are
 * answered between one edit and the next: after a restart, a long list has to be made anew.
 */
export async function replay(
  base: Track,
  edits: readonly DraftEdit[],
  known: Track = base,
): Promise<Replaying> {
  const written = edits.map((edit) => JSON.stringify(edit));
  const states = new Map(base.states);
  const common = known.base === base.base ? commonStart(written, known.edits) : 0;
  for (const [count, files] of known.base === base.base ? known.states : []) {
    if (count <= common) states.set(count, files);
  }
  let count = Math.max(...states.keys());
  let files = states.get(count) ?? [];
  for (const edit of edits.slice(count)) {
    await nextTurn();
    const outcome = makeEdit(files, edit);
    if ("problem" in outcome) return { status: "refused", index: count, problem: outcome.problem };
    files = outcome.files;
    count += 1;
    states.set(count, files);
  }
  return { status: "done", files, track: { base: base.base, edits: written, states: latest(states) } };
}

/** A track with the base alone. */
export function trackFrom(base: string, files: Files): Track {
  return { base, edits: [], states: new Map([[0, files]]) };
}

/** One edit of a draft made: through the dossier's text, or by putting a whole file's text in place of the one there. */
function makeEdit(
  files: Files,
  edit: DraftEdit,
): { readonly files: Files } | { readonly problem: EditProblem } {
  if (edit.kind !== "text") {
    const outcome = applyEdit(files, edit);
    return outcome.status === "done" ? { files: outcome.files } : { problem: outcome.problem };
  }
  const fresh = { path: edit.file, text: edit.text };
  const place = files.findIndex(({ path }) => path === edit.file);
  return { files: place < 0 ? inOrder([...files, fresh]) : files.with(place, fresh) };
}

function commonStart(left: readonly string[], right: readonly string[]): number {
  const differs = left.findIndex((edit, index) => edit !== right[index]);
  return differs < 0 ? left.length : differs;
}

function latest(states: ReadonlyMap<number, Files>): ReadonlyMap<number, Files> {
  const counts = [...states.keys()].toSorted((a, b) => a - b);
  const kept = new Set([0, ...counts.slice(-statesKept)]);
  return new Map([...states].filter(([count]) => kept.has(count)));
}
