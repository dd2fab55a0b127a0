import { parts, sectionOrder } from "../dossier-page/sections.ts";

/** Sections whose entries have a form. */
const withForms = new Set<string>(sectionOrder.filter((section) => !parts.some((part) => part === section)));

/** Which part of the page of writing shows what stands at an address of the dossier; undefined where it has no form. */
export function formPlaceOf(path: string): { readonly section: string; readonly entry?: string } | undefined {
  const [section = "", entry, part] = path.split(".");
  if (section === "preferences" && part === "short") return { section: "matrix" };
  return withForms.has(section) && entry !== undefined ? { section, entry } : undefined;
}
