import type { DealsResult, PackageChoice, PackageEntry } from "../../analysis/deals/result.ts";
import { displayWidth } from "../display-width.ts";
import { joined, labelled, type Session } from "../session.ts";
import { type Column, tableLines } from "../table.ts";
import { hanging } from "../terminal.ts";
import { type Names, scaleOf, valueText } from "./names.ts";

/** Most rows of a table of packages. */
export const shown = 12;
/** How many packages are written out where they do not fit in the table. */
const writtenOut = 3;
/** How deep everything under a heading stands. */
export const indent = "  ";

/** Columns that are left for what stands under a heading. */
export function roomIn({ terminal }: Session): number {
  return terminal.width - indent.length;
}

/** Columns of a table of packages: one a party, between a first and a last. */
export function valueColumns(names: Names, result: DealsResult, first: string, last: string): Column[] {
  const parties = result.parties.map((party) => ({ head: names.party(party), numeric: true }));
  return [{ head: first }, ...parties, { head: last, numeric: true }];
}

/** A table of packages and their values, with each package in words where that fits, otherwise the first few below it. */
export function entryTable(
  session: Session,
  names: Names,
  result: DealsResult,
  entries: readonly PackageEntry[],
): string[] {
  if (entries.length === 0) return [];
  const { deals, desk } = session.language.messages;
  const scale = scaleOf(entries.flatMap(({ values }) => values));
  const rows = entries
    .slice(0, shown)
    .map((entry, place) => [
      session.say(names.format.count(place)),
      ...entry.values.map((value) => valueText(session, names, value, scale)),
      session.say(names.format.count(entry.count)),
    ]);
  const columns: Column[] = [
    { head: "", numeric: true },
    ...valueColumns(names, result, "", desk.table.count).slice(1),
  ];
  const packages = entries.map((entry) => packageText(session, names, entry.package));
  const whole = tableLines(
    [...columns, { head: deals.package }],
    rows.map((row, place) => [...row, packages[place] ?? ""]),
    Number.POSITIVE_INFINITY,
  );
  const width = roomIn(session);
  const fits = whole.every((line) => displayWidth(line) <= width);
  const left = entries.length - shown;
  const more = left > 0 ? [session.terminal.dim(`… +${session.say(names.format.count(left))}`)] : [];
  if (fits) return [...whole, ...more];
  // Packages that do not fit beside the numbers: the first few below them; `explain` shows each by its number.
  const first = packages
    .slice(0, writtenOut)
    .map((text, place) =>
      hanging(session.terminal, labelled(session, session.say(names.format.count(place)), text), indent),
    );
  return [...tableLines(columns, rows, width), ...more, "", ...first];
}

/** The options of a package in the order of the issues, in a few words. */
function packageText(session: Session, names: Names, choice: PackageChoice): string {
  return joined(
    session,
    Object.entries(choice).map(([issue, value]) => names.chosen(issue, value)),
  );
}
