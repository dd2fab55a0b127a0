import * as z from "zod";
import type { ReferenceKind } from "../problem.ts";
import { isMap, type PlainMap } from "../reading/text-tree.ts";
import { dossierSchema } from "../schema/dossier.ts";
import { patterns } from "../schema/patterns.ts";

/** The ids of a list's entries, as written. */
export function idsIn(list: unknown): readonly { readonly id: string; readonly index: number }[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) =>
    isMap(entry) && typeof entry.id === "string" ? [{ id: entry.id, index }] : [],
  );
}

/**
 * Sections with an entry that has lost its id: one given twice, one that is missing or is none, or the whole section under another name.
 * `misnamed` are the last.
 */
export function unsureSections(plain: PlainMap, misnamed: ReadonlySet<string>): ReadonlySet<string> {
  const idsOf = (section: string) => idsIn(plain[section]).map(({ id }) => id);
  const unsure = entrySections.filter((section) => {
    const list = plain[section];
    if (!Array.isArray(list)) return list !== undefined;
    const ids = idsOf(section);
    const allNamed = section === "assessments" || ids.length === list.length;
    return !allNamed || new Set(ids).size < ids.length || ids.some((id) => !patterns.id.test(id));
  });
  // Claims and sources are referred to together, so they share their names.
  const sources = new Set(idsOf("sources"));
  const shared = idsOf("claims").some((id) => sources.has(id)) ? ["sources", "claims"] : [];
  return new Set([...unsure, ...shared, ...misnamed]);
}

const entrySections = Object.entries(dossierSchema.shape).flatMap(([section, schema]) =>
  schema instanceof z.ZodDefault && schema.def.innerType instanceof z.ZodArray ? [section] : [],
);

/** Whether names of a kind may be missing only because their entry has lost its id. */
export function isUnsure(kind: ReferenceKind, unsure: ReadonlySet<string>): boolean {
  return (sectionsOf[kind] ?? []).some((section) => unsure.has(section));
}

/** Where the names of each kind are given; options and statements are looked up in one entry. */
const sectionsOf: { readonly [Kind in ReferenceKind]?: readonly string[] } = {
  source: ["sources"],
  claim: ["claims"],
  "claim-or-source": ["sources", "claims"],
  person: ["people"],
  party: ["parties"],
  round: ["rounds"],
  issue: ["issues"],
  package: ["packages"],
  instrument: ["instruments"],
  step: ["steps"],
  entry: entrySections,
};
