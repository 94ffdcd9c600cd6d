import { oneLine } from '../issues/one-line.ts';
import { actTable } from '../schemas/acts.ts';
import { channelTable } from '../schemas/channels.ts';
import { paperTable } from '../schemas/papers.ts';
import { procedureTable } from '../schemas/procedures.ts';
import type { Columns, Table } from '../schemas/table.ts';
import { foldKey } from '../text/fold.ts';
import { parseProcedureCode } from '../text/procedure-code.ts';
import type { CellValues, CsvFile } from './csv-file.ts';
import { describeDifferences, type RowTable } from './differences.ts';
import { fingerprint, officialText, readGuide, writeGuide, type Stamp } from './official-text.ts';
import type { PortalDraft } from './portal-draft.ts';
import type { ImportedProcedure } from './docx/rows.ts';

/** What an import did, or would do, to one procedure. */
export interface MergeReport {
  code: string;
  name: string;
  isNew: boolean;
  /** What changes, a sentence each. */
  changes: string[];
  /** What an editor wrote and keeps although the sheet says something else now. */
  kept: string[];
}

/**
 * Who owns what. The sheet owns the official columns of danh-muc.csv. The rows of channels, papers and acts, the
 * conditions and the address belong to the sheet until an editor changes them; then they are the editor's, and a
 * sheet that says something new about them is reported instead of written. Everything else was never the sheet's.
 */
const officialColumns = {
  name: 'Tên thủ tục',
  levels: 'Cấp thực hiện',
  applicants: 'Đối tượng thực hiện',
  implementingAgency: 'Cơ quan thực hiện',
  competentAuthority: 'Cơ quan có thẩm quyền',
  delegatedAgency: 'Cơ quan được ủy quyền',
  coordinatingAgency: 'Cơ quan phối hợp',
  outcomes: 'Kết quả thực hiện',
  decision: 'Quyết định công bố',
} as const;

const sharedColumns = { requirements: 'Yêu cầu, điều kiện', receivingAddress: 'Địa chỉ tiếp nhận' } as const;
const stampOf = { requirements: 'requirements', receivingAddress: 'address' } as const satisfies Record<
  keyof typeof sharedColumns,
  keyof Stamp
>;

const rowTables: Record<
  RowTable,
  { schema: Table<Columns>; file: string; what: string; owned: string[]; match: (row: CellValues) => string }
> = {
  channels: {
    schema: channelTable as Table<Columns>,
    file: 'cach-thuc.csv',
    what: 'cách nộp',
    owned: ['method', 'timeLimit', 'timeLimitNote', 'fees', 'charges', 'note'],
    match: (row) => row.method ?? '',
  },
  papers: {
    schema: paperTable as Table<Columns>,
    file: 'giay-to.csv',
    what: 'giấy tờ',
    owned: ['case', 'use', 'name', 'originals', 'copies'],
    match: (row) => foldKey(`${row.case ?? ''}|${row.name ?? ''}`),
  },
  acts: {
    schema: actTable as Table<Columns>,
    file: 'can-cu.csv',
    what: 'văn bản căn cứ',
    owned: ['number', 'title', 'issued', 'issuer'],
    match: (row) => keyOfCells(actTable, (key) => row[key] ?? ''),
  },
};

export const procedureFiles: readonly { file: string; schema: Table<Columns> }[] = [
  { file: 'danh-muc.csv', schema: procedureTable as Table<Columns> },
  ...Object.values(rowTables).map(({ file, schema }) => ({ file, schema })),
];

/** The text that holds the official wording of a procedure. */
export function guideOf(code: string): string {
  return `content/thu-tuc/${code}.md`;
}

/**
 * Puts a sheet into the draft of a portal. All four tables of the sector have to be sound; the caller sees to that.
 *
 * @param takeSheet take the sheet's rows and wording also where an editor changed them
 */
export function mergeProcedure(imported: ImportedProcedure, draft: PortalDraft, sectorId: string, takeSheet: boolean): MergeReport {
  const folder = `data/thu-tuc/${sectorId}`;
  const guidePath = guideOf(imported.code);
  const guide = readGuide(draft.text(guidePath) ?? '');
  const report: MergeReport = { code: imported.code, name: imported.procedure.name ?? '', isNew: false, changes: [], kept: [] };
  const stamp: Stamp = {
    channels: '',
    papers: '',
    acts: '',
    requirements: fingerprint(imported.procedure.requirements ?? ''),
    address: fingerprint(imported.procedure.receivingAddress ?? ''),
    text: '',
  };

  const keepsRequirements = mergeOfficial(
    imported,
    sound(draft, `${folder}/danh-muc.csv`, procedureTable as Table<Columns>),
    guide.stamp,
    stamp,
    takeSheet,
    report,
  );
  for (const table of Object.keys(rowTables) as RowTable[]) {
    const { schema, file, owned } = rowTables[table];
    stamp[table] = fingerprint(imported[table].map((row) => owned.map((key) => row[key] ?? '')));
    mergeRows(table, imported, sound(draft, `${folder}/${file}`, schema), guide.stamp[table], stamp[table], takeSheet, report);
  }

  const body = officialText(imported.wording, keepsRequirements);
  const written = guide.body === null ? null : fingerprint(guide.body);
  const editedByHand = written !== null && guide.stamp.text !== undefined && written !== guide.stamp.text;
  stamp.text = fingerprint(body);
  if (editedByHand && !takeSheet && guide.body !== body) {
    if (guide.stamp.text !== stamp.text) report.kept.push(`Nguyên văn trong ${guidePath} đã được sửa tay, mà hồ sơ nay viết khác.`);
    stamp.text = guide.stamp.text ?? stamp.text;
    draft.setText(guidePath, writeGuide(guide, guide.body ?? '', stamp));
    return report;
  }
  if (guide.body !== body)
    report.changes.push(
      `${guide.body === null ? 'Ghi' : 'Viết lại'} nguyên văn hồ sơ vào ${guidePath}${guide.before.trim() !== '' && guide.body === null ? ', sau phần hướng dẫn đang có' : ''}.`,
    );
  draft.setText(guidePath, writeGuide(guide, body, stamp));
  return report;
}

function sound(draft: PortalDraft, path: string, schema: Table<Columns>): CsvFile {
  const { file } = draft.table(path, schema);
  if (!file) throw new Error(`${path} cannot be edited`);
  return file;
}

/** @returns whether the conditions in the table are an editor's and differ from the sheet's */
function mergeOfficial(
  imported: ImportedProcedure,
  table: CsvFile,
  last: Partial<Stamp>,
  now: Stamp,
  takeSheet: boolean,
  report: MergeReport,
): boolean {
  const [row] = rowsOf(table, 'code', imported.code);
  const official = imported.procedure;
  if (row === undefined) {
    table.insert(official);
    report.isNew = true;
    return false;
  }
  const values: Record<string, string> = {};
  const take = (key: string, label: string, before: string, after: string) => {
    values[key] = after;
    report.changes.push(
      before === '' ? `${label}: điền «${shorten(after)}».` : `${label}: đổi «${shorten(before)}» thành «${shorten(after)}».`,
    );
  };
  for (const [key, label] of Object.entries(officialColumns)) {
    const [before, after] = [table.text(row, key), official[key] ?? ''];
    // What the sheet does not know never erases what is there; spelling alone is no change.
    if (after !== '' && !sameMeaning(before, after)) take(key, label, before, after);
  }
  const kept: string[] = [];
  for (const [key, label] of Object.entries(sharedColumns) as [keyof typeof sharedColumns, string][]) {
    const [before, after] = [table.text(row, key), official[key] ?? ''];
    if (after === '' || foldKey(before) === foldKey(after) || (before === '' && /^không(?: có| yêu cầu| quy định)?\.?$/iu.test(after)))
      continue;
    const lastStamp = last[stampOf[key]];
    const isSheets = fingerprint(before) === lastStamp || (before === '' && lastStamp === undefined);
    if (isSheets || takeSheet) take(key, label, before, after);
    else {
      kept.push(key);
      if (lastStamp !== undefined && lastStamp !== now[stampOf[key]]) report.kept.push(`${label}: hồ sơ nay ghi «${shorten(after)}».`);
    }
  }
  table.update(row, values);
  return kept.includes('requirements');
}

function mergeRows(
  table: RowTable,
  imported: ImportedProcedure,
  file: CsvFile,
  lastStamp: string | undefined,
  newStamp: string,
  takeSheet: boolean,
  report: MergeReport,
): void {
  const { owned, what } = rowTables[table];
  const rows = rowsOf(file, 'procedure', imported.code);
  const sheet = imported[table];
  const keys = Object.keys(rowTables[table].schema.columns);
  const current = rows.map((row) => Object.fromEntries(keys.map((key) => [key, file.text(row, key)])));
  const currentStamp = fingerprint(current.map((row) => owned.map((key) => row[key] ?? '')));
  if (currentStamp === newStamp) return;
  const isSheets = currentStamp === lastStamp || (rows.length === 0 && lastStamp === undefined);
  if (sheet.length === 0 || !(isSheets || takeSheet)) {
    if (newStamp === lastStamp) return; // The sheet says what it said last time: the editor has seen it.
    const differences = describeDifferences(table, current, sheet);
    report.kept.push(
      ...(sheet.length === 0 && rows.length > 0 ? [`Hồ sơ không liệt kê ${what} nào; bảng vẫn giữ ${rows.length} dòng.`] : differences),
    );
    return;
  }
  if (rows.length === 0) report.changes.push(`Thêm ${sheet.length} ${what}.`);
  else
    report.changes.push(
      ...atLeast(
        describeDifferences(table, current, sheet).map((line) => `Theo hồ sơ mới. ${line}`),
        `Viết lại ${sheet.length} ${what} theo lời hồ sơ mới.`,
      ),
    );
  replaceRows(file, rows, current, sheet, rowTables[table]);
}

/** Rows that stay keep their place and whatever columns an editor filled; the others go, new ones come behind. */
function replaceRows(
  file: CsvFile,
  rows: readonly number[],
  current: readonly CellValues[],
  sheet: readonly CellValues[],
  { match, owned }: { match: (row: CellValues) => string; owned: readonly string[] },
): void {
  const free = current.map((row, index) => ({ key: match(row), row, index, taken: false }));
  const merged = sheet.map((row) => {
    const partner = free.find(({ key, taken }) => !taken && key === match(row));
    if (partner) partner.taken = true;
    return { ...partner?.row, ...sheetCells(row, partner?.row, owned) };
  });
  // Rows go to the old places as far as those reach: a row that does not change keeps its bytes.
  merged.slice(0, rows.length).forEach((row, index) => file.update(rows[index] ?? 0, { ...blank(current[index]), ...row }));
  let after = rows[Math.min(rows.length, merged.length) - 1];
  for (const row of merged.slice(rows.length)) after = after === undefined ? file.insert(row) : file.insert(row, after);
  for (const row of rows.slice(merged.length).toReversed()) file.remove(row);
}

/** The cells that the sheet may write: its own, and those that no editor has filled. A form linked in `public/` stays. */
function sheetCells(row: CellValues, before: CellValues | undefined, owned: readonly string[]): CellValues {
  const linked = (key: string) => key === 'form' && !/^(?:\/|https?:)/.test(before?.form ?? '');
  return Object.fromEntries(Object.entries(row).filter(([key]) => owned.includes(key) || linked(key) || !before?.[key]));
}

function blank(row: CellValues = {}): CellValues {
  return Object.fromEntries(Object.keys(row).map((key) => [key, '']));
}

function rowsOf(file: CsvFile, column: string, code: string): number[] {
  return file.find((text) => parseProcedureCode(text(column)) === code);
}

function sameMeaning(before: string, after: string): boolean {
  const parts = (text: string) =>
    text
      .split(/[;,\n]/)
      .map(foldKey)
      .filter(Boolean)
      .sort()
      .join(';');
  return parts(before) === parts(after);
}

function atLeast(lines: string[], otherwise: string): string[] {
  return lines.length > 0 ? lines : [otherwise];
}

function shorten(text: string): string {
  return oneLine(text, 90);
}
