import type { Cell, SheetRow, SheetTable, TableKind } from './sheet-table.ts';

/** How a kind of table is set on paper, as the style sheet of the board has it. */
interface Setting {
  /** Letters in a line of the name and of each cell. */
  letters: readonly number[];
  /** Room for rows in millimetres: on the first sheet below its head, and on each other one. */
  first: number;
  other: number;
}

// Fitted to the 22 printed lists of the demonstration, of which it foresees each.
const across = { first: 134, other: 172 };
const settings: Readonly<Record<TableKind, Setting>> = {
  procedures: { letters: [29, 21, 21, 21, 33, 16], ...across },
  ranking: { letters: [36, 18, 18, 20], first: 218, other: 256 },
  overdue: { letters: [29, 13, 40, 13, 40], ...across },
  changes: { letters: [43, 22, 48, 22], ...across },
};

// In millimetres: a line of text and one in smaller type, which holds more letters; what a row has above and below.
const line = 4.4;
const noteLine = 3.9;
const moreInNote = 1.17;
const around = 2.3;
const groupName = 7;

/** About how many sheets of paper a table takes. A row that does not fit goes on to the next sheet as a whole. */
export function sheetsOf({ kind, groups }: SheetTable): number {
  const { letters, first, other } = settings[kind];
  let sheets = 1;
  let room = first;
  for (const { name, rows } of groups)
    for (const [index, row] of rows.entries()) {
      const height = heightOf(row, letters) + (name !== null && index === 0 ? groupName : 0);
      if (height > room) {
        sheets += 1;
        room = other;
      }
      room -= height;
    }
  return sheets;
}

function heightOf({ name, cells }: SheetRow, letters: readonly number[]): number {
  const height = ({ text, note }: Cell, inLine: number) =>
    line * Math.ceil([text].flat().join('; ').length / inLine) + noteLine * Math.ceil((note?.length ?? 0) / (inLine * moreInNote));
  return around + Math.max(...[name, ...cells].map((own, index) => height(own, letters[index] ?? 1)));
}
