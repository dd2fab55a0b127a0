import { isMap } from "../reading/text-tree.ts";
import type { Dossier } from "../schema/dossier.ts";
import type { Id } from "../schema/primitives.ts";

/** Keys under which an entry names what it rests on. */
const groundKeys = ["source", "sources", "profile"] as const;

/** Addresses of the entries and statements that name a source or claim as what they rest on, in the dossier's order. Linear in the dossier. */
export function restingOn(dossier: Dossier, ground: Id): string[] {
  const found: string[] = [];
  const visit = (value: unknown, path: string) => {
    if (Array.isArray(value)) {
      for (const [place, inner] of value.entries())
        visit(inner, `${path}.${isMap(inner) && typeof inner.id === "string" ? inner.id : place}`);
    } else if (isMap(value)) {
      if (groundKeys.some((key) => [value[key]].flat().includes(ground))) found.push(path);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    }
  };
  for (const [section, entries] of Object.entries(dossier))
    if (typeof entries === "object") visit(entries, section);
  return found;
}
