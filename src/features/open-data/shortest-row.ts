/** The record that takes the fewest characters as JSON: an example that is easy to read. */
export function shortestRow<Row>(rows: readonly Row[]): Row {
  const lengthOf = (row: Row) => JSON.stringify(row).length;
  return rows.reduce((best, row) => (lengthOf(row) < lengthOf(best) ? row : best));
}
