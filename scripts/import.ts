import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { endInWords } from '../src/commands/end-in-words.ts';
import { existingPortal } from '../src/commands/folders.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import type { Call } from '../src/commands/usage.ts';
import { WrongCall } from '../src/commands/wrong-call.ts';
import { describeImport } from '../src/importing/describe-import.ts';
import { importFiles, type InputFile } from '../src/importing/import-files.ts';
import { writeTemplate } from '../src/importing/template.ts';
import { hasErrors, report } from '../src/issues/report.ts';

const call = {
  command: 'npm run import',
  purpose: `TẬP-TIN là hồ sơ «Chi tiết thủ tục hành chính» (.docx), bảng Excel (.xlsx) hoặc CSV của cổng.
Lấy mẫu Excel: npm run import -- --template mau.xlsx`,
  options: {
    'dry-run': { means: 'chỉ nói sẽ thay đổi gì, không ghi' },
    'theo-ho-so-goc': { means: 'lấy theo hồ sơ cả ở chỗ bạn đã viết lại' },
    'linh-vuc': { value: 'MÃ', example: 'ho-tich', means: 'đặt thủ tục mới vào lĩnh vực này' },
    'them-linh-vuc': { means: 'tự thêm lĩnh vực chưa có vào data/linh-vuc.csv' },
    format: { value: 'KIỂU', choices: ['text', 'json'], means: 'kiểu in: text, hoặc json cho máy đọc' },
    template: { value: 'TẬP-TIN', example: 'mau.xlsx', means: 'viết mẫu Excel, mỗi bảng một trang' },
  },
  operands: 'TẬP-TIN…',
} as const satisfies Call;

endInWords();
const { values, operands: positionals } = readArguments(call);
const dryRun = values['dry-run'] ?? false;
if (values.template !== undefined) {
  if (!/\.xlsx$/i.test(values.template)) throw new WrongCall('Mẫu phải có đuôi .xlsx, ví dụ: --template mau.xlsx.');
  await writeTemplate(values.template, existingPortal());
  console.log(`Đã viết mẫu: ${values.template}`);
} else if (positionals.length === 0) {
  throw new WrongCall(`Chưa nói nhập tập tin nào, ví dụ: npm run import -- ho-so/*.docx; xem cách dùng bằng «npm run import -- --help».`);
} else {
  const names = positionals.map((path) => basename(path));
  const files = positionals.map((path, index): InputFile => ({
    // Two files may share a name in two folders; then messages say which folder.
    name: names.indexOf(names[index] ?? '') === names.lastIndexOf(names[index] ?? '') ? (names[index] ?? path) : path,
    size: statSync(path, { throwIfNoEntry: false })?.size ?? 0,
    read: () => readFileSync(path),
  }));
  const result = await importFiles(files, existingPortal(), { takeSheet: values['theo-ho-so-goc'] ?? false, sector: values['linh-vuc'] ?? null, addSectors: values['them-linh-vuc'] ?? false });
  if (values.format === 'json') {
    const { procedures, tables, failed, issues, draft } = result;
    console.log(JSON.stringify({ procedures, tables, failed, files: draft.changes().map(({ path, isNew }) => ({ path, isNew })), ...JSON.parse(report(issues, 'json')) }, null, 2));
  } else {
    console.log(describeImport(result, dryRun));
  }
  if (!dryRun) result.draft.save();
  process.exitCode = hasErrors(result.issues) ? 1 : 0;
}
