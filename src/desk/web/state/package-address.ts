import type { PackageChoice } from "../../../analysis/deals/result.ts";

/** A package as an address carries it: `enrichment:freeze,relief:phased`. */
export function packageAddress(choice: PackageChoice): string {
  return Object.entries(choice)
    .map(([issue, option]) => `${issue}:${option}`)
    .join(",");
}

/** Reads a package's address; which parts are amounts is known from the issues. Undefined where it is not one. */
export function readPackageAddress(
  address: string,
  issues: readonly { readonly id: string; readonly kind: "options" | "amount" }[],
): PackageChoice | undefined {
  const parts = new Map(
    address.split(",").map((part) => [part.split(":")[0], part.split(":").slice(1).join(":")]),
  );
  const choice: Record<string, string | number> = {};
  for (const { id, kind } of issues) {
    const option = parts.get(id);
    if (option === undefined || option === "") return undefined;
    choice[id] = kind === "amount" ? Number(option) : option;
    if (Number.isNaN(choice[id])) return undefined;
  }
  return choice;
}

/** Whether two packages choose the same on every issue. */
export function samePackage(one: PackageChoice, other: PackageChoice): boolean {
  return Object.keys(one).every((issue) => one[issue] === other[issue]);
}
