import type { PackageChoice } from "../../../analysis/deals/result.ts";
import type { Issue } from "../../../dossier/schema/issues.ts";
import { packageAddress, readPackageAddress, samePackage } from "../state/package-address.ts";

/** Most packages that stand side by side. */
export const mostCompared = 4;

/** The packages being compared, and a way to add or take one away. */
export interface Comparison {
  readonly packages: readonly PackageChoice[];
  has(choice: PackageChoice): boolean;
  toggle(choice: PackageChoice): void;
}

/** Packages as an address carries them, by semicolons. */
export function comparisonAddress(packages: readonly PackageChoice[]): string | undefined {
  return packages.length === 0 ? undefined : packages.map(packageAddress).join(";");
}

/** The packages in an address: those that can be read, each once, at most four. */
export function readComparison(address: string | undefined, issues: readonly Issue[]): PackageChoice[] {
  const packages: PackageChoice[] = [];
  for (const part of address?.split(";") ?? []) {
    const choice = readPackageAddress(part, issues);
    if (choice !== undefined && !packages.some((other) => samePackage(other, choice))) packages.push(choice);
  }
  return packages.slice(0, mostCompared);
}

/** What the page compares and how it changes that; `write` puts packages into the address. */
export function comparisonOf(
  packages: readonly PackageChoice[],
  write: (packages: readonly PackageChoice[]) => void,
): Comparison {
  const has = (choice: PackageChoice) => packages.some((other) => samePackage(other, choice));
  return {
    packages,
    has,
    toggle: (choice) => {
      if (has(choice)) write(packages.filter((other) => !samePackage(other, choice)));
      else if (packages.length < mostCompared) write([...packages, choice]);
    },
  };
}
