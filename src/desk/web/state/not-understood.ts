import type { Dossier } from "../../../dossier/schema/dossier.ts";
import { validateSearch } from "./desk-search.ts";
import { readPackageAddress } from "./package-address.ts";

/**
 * What an address asks for that this dossier does not have, as it stands there: a date or reading that is none, packages that choose what is
 * not on offer, a source that is not on file. What cannot be judged without a dossier is passed over.
 */
export function notUnderstood(
  given: Readonly<Record<string, unknown>>,
  dossier: Pick<Dossier, "issues" | "sources"> | undefined,
): string[] {
  const known = validateSearch({ ...given });
  const asked = (key: string, value: unknown): string[] =>
    typeof value === "string" && value !== "" ? [`${key}=${value}`] : [];
  const dropped = (["asOf", "positions"] as const).flatMap((key) =>
    known[key] === undefined ? asked(key, given[key]) : [],
  );
  if (dossier === undefined) return dropped;
  const isPackage = (address: string) => readPackageAddress(address, dossier.issues) !== undefined;
  const compared = known.compare?.split(";") ?? [];
  return [
    ...dropped,
    ...(known.package === undefined || isPackage(known.package) ? [] : asked("package", known.package)),
    ...compared.filter((one) => one !== "" && !isPackage(one)).flatMap((one) => asked("compare", one)),
    ...(dossier.sources.some(({ id }) => id === known.source) ? [] : asked("source", known.source)),
  ];
}
