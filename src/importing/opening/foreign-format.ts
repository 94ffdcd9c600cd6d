import { damagedFile } from '../rules/damaged-file.ts';
import { lockedFile } from '../rules/locked-file.ts';
import { notASheet } from '../rules/not-a-sheet.ts';
import { oldWordFile } from '../rules/old-word-file.ts';
import { mostFileBytes, type Refusal } from './limits.ts';

/** Recognises what is neither .docx nor .xlsx by its first bytes, whatever it is called. */
export function foreignFormat(bytes: Uint8Array): Refusal | null {
  const start = Buffer.from(bytes.subarray(0, 512));
  const hex = start.toString('hex', 0, 8);
  const text = start.toString('latin1').trimStart().toLowerCase();
  if (bytes.length === 0) return { rule: damagedFile, message: 'Tập tin trống.' };
  if (hex === 'd0cf11e0a1b11ae1') return compoundFile(bytes);
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return null;
  if (text.startsWith('{\\rtf')) return { rule: oldWordFile, message: 'Tập tin là RTF, không phải .docx.' };
  if (text.startsWith('%pdf'))
    return {
      rule: oldWordFile,
      message: 'Tập tin là PDF; chữ trong PDF không đọc lại thành bảng được.',
      hint: 'Tải hồ sơ dạng Word (.docx) ở trang chi tiết của thủ tục.',
    };
  if (text.startsWith('<') || text.startsWith('\u00ef\u00bb\u00bf<') || text.startsWith('mime-version'))
    return { rule: oldWordFile, message: 'Tập tin là trang web hoặc XML, chỉ mang tên Word.' };
  return { rule: notASheet, message: 'Tập tin không phải Word (.docx), Excel (.xlsx) hay bảng CSV của cổng.' };
}

/** Old Office files and encrypted new ones share one container; the names of its streams tell them apart. */
function compoundFile(bytes: Uint8Array): Refusal {
  const has = (name: string) => Buffer.from(bytes.subarray(0, mostFileBytes)).includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage') || has('EncryptionInfo')) return { rule: lockedFile, message: 'Tập tin được đặt mật khẩu.' };
  if (has('WordDocument'))
    return {
      rule: oldWordFile,
      message: 'Tập tin là Word đời cũ (.doc).',
      hint: 'Mở bằng Word, chọn Lưu thành (Save As), kiểu «Tài liệu Word (.docx)», rồi nhập bản .docx.',
    };
  if (has('Workbook') || has('Book'))
    return {
      rule: oldWordFile,
      message: 'Tập tin là Excel đời cũ (.xls).',
      hint: 'Mở bằng Excel, chọn Lưu thành (Save As), kiểu «Sổ làm việc Excel (.xlsx)», rồi nhập bản .xlsx.',
    };
  return { rule: oldWordFile, message: 'Tập tin là định dạng Office đời cũ.' };
}
