/** A party's column as it is shown: the parts add up to the total, and the total less no deal is the gain. */
export interface RoundedColumn {
  readonly parts: readonly number[];
  readonly total: number;
  readonly noDeal: number | null;
  readonly gain: number | null;
}

export interface RoundedColumns {
  readonly columns: readonly RoundedColumn[];
  /** Decimals in which everything is shown: one, or more where with one a gain would look like a loss or like none. */
  readonly decimals: number;
}

/** A party's column as it is computed. */
export interface ExactColumn {
  readonly parts: readonly number[];
  readonly noDeal: number | null;
}

const mostDecimals = 6;

/**
 * Rounds the columns of one table so that what is shown adds up: totals and no-deal values to the nearest place, the parts of each total by
 * largest remainder, so that none is further than one place from its exact value.
 */
export function roundColumns(exact: readonly ExactColumn[]): RoundedColumns {
  for (let decimals = 1; ; decimals += 1) {
    const columns = exact.map((column) => roundColumn(column, 10 ** decimals));
    const honest = columns.every(({ gain }, at) => {
      const { parts, noDeal } = exact[at] as ExactColumn;
      return noDeal === null || Math.sign(gain ?? 0) === signOf(sum(parts) - noDeal);
    });
    if (honest || decimals === mostDecimals) return { columns, decimals };
  }
}

function roundColumn({ parts, noDeal }: ExactColumn, unit: number): RoundedColumn {
  const total = Math.round(sum(parts) * unit);
  const floors = parts.map((part) => Math.floor(part * unit));
  const missing = total - sum(floors);
  const byRemainder = [...parts.keys()].toSorted(
    (a, b) => remainder(parts, b, unit) - remainder(parts, a, unit),
  );
  const raised = new Set(byRemainder.slice(0, missing));
  const noDealUnits = noDeal === null ? null : Math.round(noDeal * unit);
  // Adding zero makes of a negative zero, which would be shown with its sign, a plain one.
  const shown = (units: number) => units / unit + 0;
  return {
    parts: floors.map((floor, at) => shown(floor + (raised.has(at) ? 1 : 0))),
    total: shown(total),
    noDeal: noDealUnits === null ? null : shown(noDealUnits),
    gain: noDealUnits === null ? null : shown(total - noDealUnits),
  };
}

function remainder(parts: readonly number[], at: number, unit: number): number {
  const part = (parts[at] ?? 0) * unit;
  return part - Math.floor(part);
}

/** A sum of doubles may miss zero by its last bits; that is no gain. */
function signOf(gain: number): number {
  return Math.abs(gain) < 1e-9 ? 0 : Math.sign(gain);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
