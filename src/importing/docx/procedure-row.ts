import { applicantKinds, levels, type ApplicantKind, type Level } from '../../schemas/procedures.ts';
import { nearest } from '../../text/nearest.ts';
import type { CellValues } from '../merge/csv-file.ts';
import { unreadChoice } from '../rules/unread-choice.ts';
import { readChoices, splitList, splitOutcomes } from '../values/choices.ts';
import { labelName, type SheetLabel } from './labels.ts';
import type { Notes } from './notes.ts';
import { lineOf, type Sheet } from './read-sheet.ts';
import { restoreLines } from './text.ts';

/** The row of `danh-muc.csv`. Values outside a list, and what has to be there and is not, are reported. */
export function procedureRow(sheet: Sheet, code: string, notes: Notes): CellValues {
  const text = (label: SheetLabel) => sheet.texts[label] ?? '';
  const line = (label: SheetLabel) => lineOf(sheet, label);
  const row = {
    code,
    name: line('name'),
    levels: chosen(sheet, 'levels', { values: levels, aliases: levelAliases }, notes),
    applicants: chosen(sheet, 'applicants', { values: applicantKinds, aliases: applicantAliases }, notes),
    implementingAgency: line('implementingAgency'),
    competentAuthority: line('competentAuthority'),
    delegatedAgency: line('delegatedAgency'),
    coordinatingAgency: line('coordinatingAgency'),
    receivingAddress: line('receivingAddress'),
    outcomes: splitOutcomes(text('outcomes')).join('; '),
    decision: line('decision'),
    keywords: splitList(text('keywords')).join('; '),
    requirements: restoreLines(text('requirements')),
  };
  if (row.name === '') notes.report(unreadChoice, 'name', 'Hồ sơ không ghi tên thủ tục; ô này bắt buộc nên phải điền.');
  return row;
}

function chosen<T extends string>(
  { texts }: Sheet,
  label: SheetLabel,
  { values, aliases }: { values: readonly T[]; aliases: Readonly<Record<string, T>> },
  { report, keep }: Notes,
): string {
  const found = texts[label] ?? '';
  const { chosen: known, unknown } = readChoices(found, values, aliases);
  for (const piece of unknown) {
    const suggestion = nearest(piece, values);
    const hint = suggestion ? `Có phải «${suggestion}»? Nếu đúng, ghi vào danh-muc.csv.` : undefined;
    report(unreadChoice, label, `«${piece}» không có trong danh mục.`, { found, hint });
    keep(label, piece);
  }
  if (known.length === 0) report(unreadChoice, label, `Hồ sơ không ghi ${labelName(label).toLowerCase()}; ô này bắt buộc nên phải điền.`);
  return known.join('; ');
}

const levelAliases: Record<string, Level> = {
  'Cấp Quận/Huyện': 'Cấp Huyện',
  'Cấp Quận, Huyện': 'Cấp Huyện',
  'Cấp Xã/Phường': 'Cấp Xã',
  'Cấp Xã/Phường/Thị trấn': 'Cấp Xã',
  'Cấp Phường/Xã': 'Cấp Xã',
  'Cấp Tỉnh/Thành phố': 'Cấp Tỉnh',
  'Cấp Sở': 'Cấp Tỉnh',
  'Cấp Trung ương': 'Cấp Bộ',
  'Trung ương': 'Cấp Bộ',
  Bộ: 'Cấp Bộ',
  Tỉnh: 'Cấp Tỉnh',
  Huyện: 'Cấp Huyện',
  Xã: 'Cấp Xã',
};

const applicantAliases: Record<string, ApplicantKind> = {
  'Tổ chức (không bao gồm doanh nghiệp, hợp tác xã)': 'Tổ chức (không bao gồm doanh nghiệp, HTX)',
  'Cán bộ, công chức, viên chức nhà nước': 'Cán bộ, công chức, viên chức',
  'Doanh nghiệp có vốn đầu tư nước ngoài (FDI)': 'Doanh nghiệp có vốn đầu tư nước ngoài',
};
