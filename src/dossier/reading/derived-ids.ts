import { isMap, type PlainMap } from "./text-tree.ts";

/** What a statement without an id is called after, by the list it stands in. */
const stems: Readonly<Record<string, string>> = {
  scale: "scale",
  weights: "weights",
  compares: "compare",
  noDeal: "no-deal",
  redLines: "red-line",
  interests: "interest",
};

/**
 * Gives every statement of linkages, preferences, penalties and ratification that has no id one from its place, such as `red-line-2`, so that it can
 * be addressed when other statements are filtered away. Changes the plain data in place.
 */
export function deriveIds(dossier: PlainMap): void {
  nameAll(dossier.linkages, "linkage");
  if (isMap(dossier.preferences)) {
    for (const party of Object.values(dossier.preferences)) {
      if (!isMap(party)) continue;
      for (const [list, stem] of Object.entries(stems)) nameAll(party[list], stem);
    }
  }
  if (isMap(dossier.penalties)) for (const list of Object.values(dossier.penalties)) nameAll(list, "penalty");
  if (isMap(dossier.ratification)) {
    for (const rules of Object.values(dossier.ratification)) {
      nameAll(rules, "rule");
      if (!Array.isArray(rules)) continue;
      for (const rule of rules) if (isMap(rule)) nameAll(rule.members, "member");
    }
  }
}

function nameAll(statements: unknown, stem: string): void {
  if (!Array.isArray(statements)) return;
  const taken = new Set(statements.flatMap((statement) => (isMap(statement) ? [statement.id] : [])));
  for (const [index, statement] of statements.entries()) {
    if (!isMap(statement) || Object.hasOwn(statement, "id")) continue;
    let id = `${stem}-${index + 1}`;
    // An author may have called another statement just so.
    while (taken.has(id)) id += "-unnamed";
    statement.id = id;
    taken.add(id);
  }
}
