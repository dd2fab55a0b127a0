/** Numbers below this are taken as zero; rows are expected with norms near 1. */
const TOLERANCE = 1e-11;

/**
 * A point that maximises objective·y over { y : rows y <= bounds }, y free in sign, where every bound is >= 0 (so the origin is feasible).
 * Undefined where the objective grows without end. Dense tableau with Bland's rule (1977), which never cycles: meant for tens of
 * variables and some hundreds of rows, each step costs rows × columns.
 */
export function maximise(
  objective: Float64Array,
  rows: readonly Float64Array[],
  bounds: Float64Array,
): Float64Array | undefined {
  const tableau = firstTableau(objective, rows, bounds);
  for (;;) {
    const entering = enteringColumn(tableau);
    if (entering < 0) return readPoint(tableau, objective.length);
    const leaving = leavingRow(tableau, entering);
    if (leaving < 0) return undefined;
    pivot(tableau, leaving, entering);
  }
}

/** Columns: y+ and y- for each variable (y = y+ - y-), one slack a row, the right side; the last line holds the reduced objective. */
type Tableau = { readonly lines: Float64Array[]; readonly basis: number[]; readonly columns: number };

function firstTableau(objective: Float64Array, rows: readonly Float64Array[], bounds: Float64Array): Tableau {
  const variables = objective.length;
  const columns = 2 * variables + rows.length;
  const line = (source: Float64Array, sign: number) => {
    const cells = new Float64Array(columns + 1);
    source.forEach((value, j) => {
      cells[2 * j] = sign * value;
      cells[2 * j + 1] = -sign * value;
    });
    return cells;
  };
  const lines = rows.map((row, i) => {
    const cells = line(row, 1);
    cells[2 * variables + i] = 1;
    cells[columns] = bounds[i] as number;
    return cells;
  });
  return { lines: [...lines, line(objective, -1)], basis: rows.map((_, i) => 2 * variables + i), columns };
}

function enteringColumn({ lines, columns }: Tableau): number {
  const reduced = lines[lines.length - 1] as Float64Array;
  for (let column = 0; column < columns; column++)
    if ((reduced[column] as number) < -TOLERANCE) return column;
  return -1;
}

function leavingRow({ lines, basis, columns }: Tableau, entering: number): number {
  let leaving = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < basis.length; row++) {
    const cells = lines[row] as Float64Array;
    const rate = cells[entering] as number;
    if (rate <= TOLERANCE) continue;
    const ratio = (cells[columns] as number) / rate;
    const first = leaving < 0 || (basis[row] as number) < (basis[leaving] as number);
    if (ratio < least || (ratio === least && first)) {
      least = ratio;
      leaving = row;
    }
  }
  return leaving;
}

function pivot({ lines, basis, columns }: Tableau, leaving: number, entering: number): void {
  const source = lines[leaving] as Float64Array;
  const scale = 1 / (source[entering] as number);
  for (let column = 0; column <= columns; column++) source[column] = (source[column] as number) * scale;
  for (const cells of lines) {
    const factor = cells[entering] as number;
    if (cells === source || factor === 0) continue;
    for (let column = 0; column <= columns; column++) {
      cells[column] = (cells[column] as number) - factor * (source[column] as number);
    }
    cells[entering] = 0;
  }
  basis[leaving] = entering;
}

function readPoint({ lines, basis, columns }: Tableau, variables: number): Float64Array {
  const point = new Float64Array(variables);
  basis.forEach((column, row) => {
    if (column >= 2 * variables) return;
    const value = (lines[row] as Float64Array)[columns] as number;
    const variable = column >> 1;
    point[variable] = (point[variable] as number) + (column % 2 === 0 ? value : -value);
  });
  return point;
}
