/** Sections whose entries have a form. */
const withForms = [
  "issues",
  "linkages",
  "packages",
  "preferences",
  "ratification",
  "parties",
  "people",
  "rounds",
  "events",
  "sources",
  "claims",
  "instruments",
  "deadlines",
  "assessments",
  "series",
];

/** Which part of the page of writing shows what stands at an address of the dossier; undefined where it has no form. */
export function formPlaceOf(path: string): { readonly section: string; readonly entry?: string } | undefined {
  const [section = "", entry, part] = path.split(".");
  if (section === "preferences" && part === "short") return { section: "matrix" };
  return withForms.includes(section) && entry !== undefined ? { section, entry } : undefined;
}
