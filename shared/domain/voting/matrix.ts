/**
 * Inverse of a square matrix by Gauss–Jordan elimination with partial pivoting.
 * @param matrix that has an inverse; left as it is
 * @throws RangeError when it has none
 */
export function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let i = column + 1; i < size; i++)
      if (Math.abs(rows[i]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = i;
    const [pivotRow, other] = [rows[best], rows[column]];
    const pivot = pivotRow?.[column] ?? 0;
    if (!pivotRow || !other || pivot === 0) throw new RangeError('a matrix without an inverse');
    rows[best] = other;
    rows[column] = pivotRow.map((value) => value / pivot);
    for (let i = 0; i < size; i++) if (i !== column) eliminate(rows[i], rows[column], column);
  }
  return rows.map((row) => row.slice(size));
}

function eliminate(row: number[] | undefined, by: readonly number[] | undefined, column: number): void {
  const factor = row?.[column] ?? 0;
  if (!row || !by || factor === 0) return;
  for (let j = column; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (by[j] ?? 0);
}
