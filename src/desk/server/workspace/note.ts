import type { Plain } from "../../../dossier/edit/edit.ts";
import { openAll } from "../../../dossier/edit/merged.ts";
import type { DossierFile } from "../../../dossier/reading/files.ts";
import { isMap } from "../../../dossier/reading/text-tree.ts";
import type { DraftEdit, QuickNote } from "../workspace-types.ts";

/** A note as it goes into a draft. */
export interface NoteEdits {
  readonly edits: readonly DraftEdit[];
  readonly source: string;
  readonly claim: string;
}

const titleLength = 80;

/** The edits that make of a note a private source, and a claim whose passage quotes it. `today` is the date of a note that gives none. */
export function noteEdits(files: readonly DossierFile[], note: QuickNote, today: string): NoteEdits {
  const { text, date = today, subject } = note;
  const taken = idsIn(openAll(files).named);
  const source = freeId(`note-${date}`, taken);
  const claim = freeId(`${source}-passage`, taken);
  const standing = { visibility: "private" };
  const sourceEntry: Plain = { id: source, title: titleOf(text), kind: "note", published: date, ...standing };
  const claimEntry: Plain = {
    id: claim,
    text,
    ...(subject === undefined ? {} : { subject }),
    source,
    passage: { quote: text },
    ...standing,
  };
  return {
    edits: [
      { kind: "insert", at: "sources", value: sourceEntry },
      { kind: "insert", at: "claims", value: claimEntry },
    ],
    source,
    claim,
  };
}

/** The note's first line, cut between words. */
function titleOf(text: string): string {
  const [line = ""] = text.trim().split("\n");
  const characters = [...line.trim()];
  if (characters.length <= titleLength) return characters.join("");
  const cut = characters.slice(0, titleLength).join("");
  const lastSpace = cut.lastIndexOf(" ");
  return `${lastSpace > titleLength / 2 ? cut.slice(0, lastSpace) : cut}…`;
}

function idsIn(content: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const entries = Object.values(content).flatMap((section) => (Array.isArray(section) ? section : []));
  return new Set(entries.flatMap((entry) => (isMap(entry) && typeof entry.id === "string" ? entry.id : [])));
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  return id;
}
