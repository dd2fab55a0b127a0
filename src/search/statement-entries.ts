import { isMap } from "../dossier/reading/text-tree.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Text } from "../dossier/schema/primitives.ts";
import { statementTitle } from "../language/statement-title.ts";
import type { EntryKind } from "../language/words.ts";
import { type SearchEntry, searchEntry } from "./entry.ts";
import type { InAllLanguages } from "./in-all-languages.ts";

/** What is said about preferences, ratification and linkages, and editors' assessments, as what can be searched. */
export function statementEntries(dossier: Dossier, say: InAllLanguages): SearchEntry[] {
  const { preferences, ratification, steps, penalties, linkages, assessments } = dossier;
  const entry = (kind: EntryKind, path: string, statement: Statement) =>
    searchEntry(
      kind,
      path,
      say((words, f) => statementTitle(path, dossier, words, f)),
      [statement.reason, statement.text, statement.what, statement.note],
    );
  return [
    ...Object.entries(preferences).flatMap(([party, parts]) =>
      statementsIn(parts, `preferences.${party}`).map(([path, found]) => entry("preferences", path, found)),
    ),
    ...Object.entries(ratification).flatMap(([party, rules]) =>
      statementsIn(rules, `ratification.${party}`).map(([path, found]) => entry("ratification", path, found)),
    ),
    ...statementsIn(steps, "steps").map(([path, found]) => entry("steps", path, found)),
    ...Object.entries(penalties).flatMap(([party, list]) =>
      statementsIn(list, `penalties.${party}`).map(([path, found]) => entry("penalties", path, found)),
    ),
    ...statementsIn(linkages, "linkages").map(([path, found]) => entry("linkages", path, found)),
    ...statementsIn(assessments, "assessments").map(([path, found]) => entry("assessments", path, found)),
  ];
}

interface Statement {
  readonly reason?: Text;
  readonly text?: Text;
  readonly what?: Text;
  readonly note?: Text;
}

/** Statements below a place, each with its address: whatever gives a reason, a wording or a basis for itself. */
function statementsIn(place: unknown, path: string): [string, Statement][] {
  if (Array.isArray(place)) {
    return place.flatMap((item: unknown, index) => {
      const id = isMap(item) && typeof item.id === "string" ? item.id : String(index);
      return statementsIn(item, `${path}.${id}`);
    });
  }
  if (!isMap(place)) return [];
  const grounded = ["reason", "text", "what", "basis"].some((key) => Object.hasOwn(place, key));
  if (grounded) return [[path, place as Statement]];
  return Object.entries(place).flatMap(([key, inner]) => statementsIn(inner, `${path}.${key}`));
}
