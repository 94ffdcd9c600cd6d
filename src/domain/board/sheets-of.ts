import type { SheetRow, SheetTable, TableKind } from './sheet-table.ts';

/** How many letters of the name and of each cell stand in a line of its column, as the style sheet of the board sets them. */
const lettersInLine: Readonly<Record<TableKind, readonly number[]>> = {
  procedures: [34, 19, 26, 20, 22, 19],
  ranking: [60, 12, 14, 20],
  overdue: [30, 9, 46, 11, 30],
  changes: [44, 16, 52, 24],
};

/** Lines of a table that a sheet has room for; the first has a head above it. Printed on landscape A4 and counted. */
const lines = { first: 26, other: 33 } as const;

/** About how many sheets of paper a table takes. A row goes on to the next sheet as a whole. */
export function sheetsOf({ kind, groups }: SheetTable): number {
  let sheets = 1;
  let room: number = lines.first;
  for (const { name, rows } of groups)
    for (const [index, row] of rows.entries()) {
      const height = linesOf(row, lettersInLine[kind]) + (name !== null && index === 0 ? 2 : 0);
      if (height > room) {
        sheets += 1;
        room = lines.other;
      }
      room -= height;
    }
  return sheets;
}

/** Lines of text of the tallest cell, and a little for the rule below. */
function linesOf({ name, cells }: SheetRow, letters: readonly number[]): number {
  const heights = [name, ...cells].map(({ text, note }, index) => {
    const width = letters[index] ?? 20;
    return Math.ceil(text.length / width) + (note === null ? 0 : 0.9 * Math.ceil(note.length / (width * 1.1)));
  });
  return Math.max(...heights) + 0.4;
}
