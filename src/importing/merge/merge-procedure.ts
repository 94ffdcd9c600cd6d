import { oneLine } from '../../issues/one-line.ts';
import { actTable } from '../../schemas/acts.ts';
import { procedureTable } from '../../schemas/procedures.ts';
import type { Table } from '../../schemas/table.ts';
import { foldKey } from '../../text/fold.ts';
import { ActRegister, registerPath } from './act-register.ts';
import type { CsvFile } from './csv-file.ts';
import type { RowTable } from './differences.ts';
import { mergeRows, rowsOf, rowTables, type MergeReport, type Merging } from './merge-rows.ts';
import { fingerprint, officialText, readGuide, writeGuide, type GuideFile, type Stamp } from './official-text.ts';
import type { PortalDraft } from './portal-draft.ts';
import type { ImportedProcedure } from '../docx/rows.ts';

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
type SharedColumn = keyof typeof sharedColumns;
const stampOf = { requirements: 'requirements', receivingAddress: 'address' } as const satisfies Record<SharedColumn, keyof Stamp>;

/** The tables that have to be sound before a sheet is put into a sector, by their paths below the portal folder. */
export function tablesFor(sectorId: string): { path: string; schema: Table }[] {
  const own = [{ file: 'danh-muc.csv', schema: procedureTable }, ...Object.values(rowTables)];
  return [
    ...own.map(({ file, schema }) => ({ path: `data/thu-tuc/${sectorId}/${file}`, schema })),
    { path: registerPath, schema: actTable },
  ];
}

/** The text that holds the official wording of a procedure. */
export function guideOf(code: string): string {
  return `content/thu-tuc/${code}.md`;
}

/**
 * Puts a sheet into the draft of a portal. All of `tablesFor` the sector have to be sound; the caller sees to that.
 *
 * @param takeSheet take the sheet's rows and wording also where an editor changed them
 */
export function mergeProcedure(imported: ImportedProcedure, draft: PortalDraft, sectorId: string, takeSheet: boolean): MergeReport {
  const folder = `data/thu-tuc/${sectorId}`;
  const { requirements, receivingAddress, name } = imported.procedure;
  const guide = readGuide(draft.text(guideOf(imported.code)) ?? '');
  const merging: Merging = {
    imported,
    takeSheet,
    last: guide.stamp,
    now: {
      channels: '',
      papers: '',
      acts: '',
      requirements: fingerprint(requirements ?? ''),
      address: fingerprint(receivingAddress ?? ''),
      text: '',
    },
    report: { code: imported.code, name: name ?? '', isNew: false, changes: [], kept: [] },
    register: new ActRegister(sound(draft, registerPath, actTable)),
  };
  const keepsRequirements = mergeOfficial(merging, sound(draft, `${folder}/danh-muc.csv`, procedureTable));
  for (const table of Object.keys(rowTables) as RowTable[]) {
    const { schema, file, owned } = rowTables[table];
    merging.now[table] = fingerprint(imported[table].map((row) => owned.map((key) => row[key] ?? '')));
    mergeRows(merging, table, sound(draft, `${folder}/${file}`, schema));
  }
  mergeWording(merging, draft, guide, officialText(imported.wording, keepsRequirements));
  return merging.report;
}

/** The official wording, which an editor may have changed by hand. */
function mergeWording({ imported, takeSheet, last, now, report }: Merging, draft: PortalDraft, guide: GuideFile, body: string): void {
  const path = guideOf(imported.code);
  now.text = fingerprint(body);
  const editedByHand = guide.body !== null && last.text !== undefined && fingerprint(guide.body) !== last.text;
  if (editedByHand && !takeSheet && guide.body !== body) {
    if (last.text !== now.text) report.kept.push(`Nguyên văn trong ${path} đã được sửa tay, mà hồ sơ nay viết khác.`);
    now.text = last.text ?? now.text;
    draft.setText(path, writeGuide(guide, guide.body ?? '', now));
    return;
  }
  if (guide.body !== body) {
    const behind = guide.before.trim() !== '' && guide.body === null ? ', sau phần hướng dẫn đang có' : '';
    report.changes.push(`${guide.body === null ? 'Ghi' : 'Viết lại'} nguyên văn hồ sơ vào ${path}${behind}.`);
  }
  draft.setText(path, writeGuide(guide, body, now));
}

function sound(draft: PortalDraft, path: string, schema: Table): CsvFile {
  const { file } = draft.table(path, schema);
  if (!file) throw new Error(`${path} cannot be edited`);
  return file;
}

/** @returns whether the conditions in the table are an editor's and differ from the sheet's */
function mergeOfficial(merging: Merging, table: CsvFile): boolean {
  const { imported, report } = merging;
  const [row] = rowsOf(table, 'code', imported.code);
  if (row === undefined) {
    table.insert(imported.procedure);
    report.isNew = true;
    const { commonName } = imported.procedure;
    if (commonName) report.changes.push(`Tên thường gọi: cổng gợi ý «${commonName}». Bạn đọc lại; người dân gọi khác thì sửa.`);
    return false;
  }
  const values: Record<string, string> = {};
  const take = (key: string, label: string, before: string, after: string) => {
    values[key] = after;
    report.changes.push(
      before === '' ? `${label}: điền «${oneLine(after, 90)}».` : `${label}: đổi «${oneLine(before, 90)}» thành «${oneLine(after, 90)}».`,
    );
  };
  for (const [key, label] of Object.entries(officialColumns)) {
    const [before, after] = [table.text(row, key), imported.procedure[key] ?? ''];
    // What the sheet does not know never erases what is there; spelling alone is no change.
    if (after !== '' && !sameMeaning(before, after)) take(key, label, before, after);
  }
  const kept: string[] = [];
  for (const [key, label] of Object.entries(sharedColumns) as [SharedColumn, string][]) {
    const [before, after] = [table.text(row, key), imported.procedure[key] ?? ''];
    const owner = ownerOf(key, before, after, merging);
    if (owner === 'sheet') take(key, label, before, after);
    if (owner === 'editor') kept.push(key);
    if (owner === 'editor' && isNews(merging, stampOf[key])) report.kept.push(`${label}: hồ sơ nay ghi «${oneLine(after, 90)}».`);
  }
  table.update(row, values);
  return kept.includes('requirements');
}

/** Whose a shared column is, where the table and the sheet differ; nobody's where they say the same. */
function ownerOf(key: SharedColumn, before: string, after: string, { last, takeSheet }: Merging): 'sheet' | 'editor' | 'nobody' {
  const saysNothing = before === '' && /^không(?: có| yêu cầu| quy định)?\.?$/iu.test(after);
  if (after === '' || foldKey(before) === foldKey(after) || saysNothing) return 'nobody';
  const stamp = last[stampOf[key]];
  return takeSheet || fingerprint(before) === stamp || (before === '' && stamp === undefined) ? 'sheet' : 'editor';
}

/** Whether the sheet says something else than at the import before. */
function isNews({ last, now }: Merging, part: keyof Stamp): boolean {
  return last[part] !== undefined && last[part] !== now[part];
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
