import { endInWords } from '../src/commands/end-in-words.ts';
import { existingPortal } from '../src/commands/folders.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import type { Call } from '../src/commands/usage.ts';
import { WrongCall } from '../src/commands/wrong-call.ts';
import { importFiles } from '../src/importing/import-files.ts';
import { inputFiles } from '../src/importing/opening/input-file.ts';
import { printImport, saveImport, whyNoPortal } from '../src/importing/save-import.ts';
import { finishEarlier } from '../src/importing/saving/finish-earlier.ts';
import { SaveError } from '../src/importing/saving/save-error.ts';
import { writeTemplate } from '../src/importing/workbook/template.ts';
import { hasErrors } from '../src/issues/report.ts';

const call = {
  command: 'npm run import',
  purpose: `TẬP-TIN là hồ sơ «Chi tiết thủ tục hành chính» (.docx), bảng Excel (.xlsx) hoặc CSV của cổng.
Lấy mẫu Excel: npm run import -- --template mau.xlsx`,
  options: {
    'dry-run': { means: 'chỉ nói sẽ thay đổi gì, không ghi' },
    'theo-ho-so-goc': { means: 'lấy theo hồ sơ cả ở chỗ bạn đã viết lại' },
    'nhan-ho-so-cu': { means: 'nhận cả hồ sơ có quyết định công bố cũ hơn bản trên cổng' },
    'linh-vuc': { value: 'MÃ', example: 'ho-tich', means: 'đặt thủ tục mới vào lĩnh vực này' },
    'them-linh-vuc': { means: 'tự thêm lĩnh vực chưa có vào data/linh-vuc.csv' },
    format: { value: 'KIỂU', choices: ['text', 'json'], means: 'kiểu in: text, hoặc json cho máy đọc' },
    template: { value: 'TẬP-TIN', example: 'mau.xlsx', means: 'viết mẫu Excel, mỗi bảng một trang' },
  },
  operands: 'TẬP-TIN…',
} as const satisfies Call;

endInWords(undefined, (error) => (error instanceof SaveError ? error.message : null));
const { values, operands } = readArguments(call);
if (values.template !== undefined) {
  if (!/\.xlsx$/i.test(values.template)) throw new WrongCall('Mẫu phải có đuôi .xlsx, ví dụ: --template mau.xlsx.');
  await writeTemplate(values.template, existingPortal());
  console.log(`Đã viết mẫu: ${values.template}`);
} else {
  if (operands.length === 0)
    throw new WrongCall('Chưa nói nhập tập tin nào, ví dụ: npm run import -- ho-so/*.docx; xem cách dùng bằng «npm run import -- --help».');
  const portal = existingPortal();
  const missing = whyNoPortal(portal);
  if (missing) throw new WrongCall(missing);
  await run(operands, portal);
}

async function run(paths: readonly string[], portal: string): Promise<void> {
  const dryRun = values['dry-run'] ?? false;
  // What an earlier run left is said on the way; standard output may be for a program.
  if (!dryRun) for (const sentence of finishEarlier(portal)) console.error(sentence);
  const result = await importFiles(inputFiles(paths), portal, {
    takeSheet: values['theo-ho-so-goc'] ?? false,
    takeOlder: values['nhan-ho-so-cu'] ?? false,
    sector: values['linh-vuc'] ?? null,
    addSectors: values['them-linh-vuc'] ?? false,
  });
  const failure = dryRun ? null : saveImport(result);
  console.log(printImport(result, values.format ?? 'text', dryRun, failure));
  if (failure !== null) console.error(failure);
  process.exitCode = failure !== null || hasErrors(result.issues) ? 1 : 0;
}
