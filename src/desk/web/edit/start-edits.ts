import type { DraftEdit } from "../../server/workspace-types.ts";
import type { Content } from "./after-edits.ts";
import { entriesOf, newId } from "./entries.ts";

/** What a person says at the start: names only. */
export interface Start {
  readonly talks: string;
  readonly parties: readonly string[];
  readonly issues: readonly { readonly name: string; readonly options: readonly string[] }[];
}

/** The edits that make a first dossier of it: the parties as principals, each issue with its options in order. Names are in the language they were written in. */
export function startEdits(
  content: Content,
  language: string,
  { talks, parties, issues }: Start,
): DraftEdit[] {
  const own = String(content.language ?? "en");
  const isFresh = parties.length > 0 && entriesOf(content, "parties").length === 0;
  const text = (name: string) => (isFresh || language === own ? name : { [language]: name });
  const edits: DraftEdit[] = [];
  if (isFresh && language !== own) edits.push({ kind: "set", at: "language", value: language });
  if (talks !== "") edits.push({ kind: "set", at: "title", value: text(talks) });
  const taken = entriesOf(content, "parties").map(({ id }) => id ?? "");
  for (const name of parties) {
    const id = newId(name, taken, "party");
    taken.push(id);
    edits.push({
      kind: "insert",
      at: "parties",
      value: { id, name: text(name), kind: "state", roles: [{ role: "principal" }] },
    });
  }
  const known = entriesOf(content, "issues").map(({ id }) => id ?? "");
  for (const { name, options } of issues) {
    const id = newId(name, known, "issue");
    known.push(id);
    const ids: string[] = [];
    const written = options.map((option) => {
      const own = newId(option, ids, "option");
      ids.push(own);
      return { id: own, name: text(option) };
    });
    edits.push({
      kind: "insert",
      at: "issues",
      value: { id, name: text(name), kind: "options", options: written },
    });
  }
  return edits;
}

/** The options that a person wrote one after another, each once, whatever comma the language has. */
export function optionsIn(text: string): string[] {
  return text
    .split(/[,;،؛，；、]/)
    .map((part) => part.trim())
    .filter((part, place, all) => part !== "" && all.indexOf(part) === place);
}
