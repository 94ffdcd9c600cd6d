import writeExcelFile from 'write-excel-file/node';
import { columnOf, matterHeads, printTarget, type Matter } from '../../schemas/matters.ts';
import { writeNew } from './write-new.ts';

type Column = keyof typeof matterHeads;

const widths: Record<Column, number> = { target: 16, code: 12, name: 32, ask: 44, says: 44, fill: 36, decider: 20, how: 44 };
const filled: readonly Column[] = ['fill', 'decider'];
const columns = Object.keys(matterHeads) as Column[];

/** A cell of Excel holds 32,767 letters, and nobody reads half of that to fill one cell. */
const longestCell = 15_000;

/**
 * Writes a worksheet, a row a matter: what is asked, what there is, and an empty cell to fill. Filled and imported, it
 * goes into the tables.
 *
 * @throws {SaveError} when there is such a file already, or it cannot be written
 */
export async function writeMatters(path: string, matters: readonly Matter[]): Promise<void> {
  const head = columns.map((column) => ({
    value: matterHeads[column],
    type: String,
    fontWeight: 'bold',
    backgroundColor: colourOf(column),
  }));
  const rows = matters.map((matter) => columns.map((column) => cell(cellOf(matter, column), column)));
  const sheets = [
    { sheet: 'Việc cần làm', data: [head, ...rows], columns: columns.map((column) => ({ width: widths[column] })), stickyRowsCount: 1 },
    { sheet: 'Hướng dẫn', data: guide.map((line) => [cell(line, 'ask')]), columns: [{ width: 100 }] },
  ];
  writeNew(path, await writeExcelFile(sheets as unknown as Parameters<typeof writeExcelFile>[0]).toBuffer());
}

const guide = [
  `Điền vào cột «${matterHeads.fill}». Ô để trống thì không đổi gì.`,
  `Điều cần quyết: ghi bạn quyết thế nào, và ghi tên ở cột «${matterHeads.decider}».`,
  `Đừng sửa cột «${matterHeads.target}»: nhờ nó mà lời bạn ghi về đúng chỗ. Xếp lại dòng hay xóa dòng thì được.`,
  'Điền được bao nhiêu thì nhập bấy nhiêu: npm run import -- viec-can-lam.xlsx',
];

/** Text, so that Excel leaves codes and days alone. */
function cell(value: string, column: Column) {
  return {
    value,
    type: String,
    format: '@',
    wrap: true,
    alignVertical: 'top',
    ...(filled.includes(column) && { backgroundColor: colourOf(column) }),
  };
}

function colourOf(column: Column): string {
  return filled.includes(column) ? '#fdf3d4' : '#dfe4f5';
}

function cellOf({ target, code, name, ask, says }: Matter, column: Column): string {
  const texts: Partial<Record<Column, string>> = {
    target: printTarget(target),
    code,
    name,
    ask,
    says: says?.slice(0, longestCell) ?? '',
    how: howTo(target),
  };
  return texts[column] ?? '';
}

/** The values that a cell takes, or what is written there and how. */
function howTo(target: Matter['target']): string {
  const { kind, meaning, example } = columnOf(target);
  return kind.allowed ? `Một trong: ${kind.allowed.join(' · ')}` : `${meaning} Ví dụ: ${example}`;
}
