/** Cells as a CSV file, for tests that change one. */
export function stringifyCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\n');
}
