import type { DealsResult, PackageChoice } from "../../../analysis/deals/result.ts";
import type { Id } from "../../../dossier/schema/primitives.ts";
import { packageAddress } from "../state/package-address.ts";
import { contribution } from "./package-values.ts";
import { type RoundedColumn, roundColumns } from "./rounded-column.ts";

/** The columns of a table of packages as they are shown, one a package and party, all with the same decimals. */
export interface PackageColumns {
  readonly decimals: number;
  readonly result: DealsResult;
  /** A package's column for a party; `issues` are the rows of its parts. */
  column(choice: PackageChoice, party: Id): RoundedColumn | undefined;
  /** What an issue brings a party under a package, as it is shown. */
  part(choice: PackageChoice, party: Id, issue: Id): number | undefined;
}

/** Works out what each package brings each party, issue by issue, rounded so that columns add up. */
export function packageColumns(result: DealsResult, choices: readonly PackageChoice[]): PackageColumns {
  const asked = choices.flatMap((choice) =>
    result.centres.map((centre) => ({
      key: keyOf(choice, centre.party),
      issues: Object.keys(choice),
      parts: Object.keys(choice).map((issue) => contribution(centre, issue, choice).points),
      noDeal: centre.noDeal?.value ?? null,
    })),
  );
  const { columns, decimals } = roundColumns(asked);
  const byKey = new Map(asked.map(({ key, issues }, at) => [key, { issues, column: columns[at] }]));
  return {
    decimals,
    result,
    column: (choice, party) => byKey.get(keyOf(choice, party))?.column,
    part: (choice, party, issue) => {
      const found = byKey.get(keyOf(choice, party));
      return found?.column?.parts[found.issues.indexOf(issue)];
    },
  };
}

function keyOf(choice: PackageChoice, party: Id): string {
  return `${party} ${packageAddress(choice)}`;
}
