import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { describeImport } from '../src/importing/describe-import.ts';
import { importFiles, type InputFile } from '../src/importing/import-files.ts';
import { writeTemplate } from '../src/importing/template.ts';
import { hasErrors, report } from '../src/issues/report.ts';
import { portalFolder } from '../src/portal/locate.ts';

const usage = `Cách dùng:
  npm run import -- [lựa chọn] TẬP-TIN…
  npm run import -- --template mau.xlsx

TẬP-TIN là hồ sơ «Chi tiết thủ tục hành chính» (.docx), bảng Excel (.xlsx) hoặc CSV của cổng.

  --dry-run           chỉ nói sẽ thay đổi gì, không ghi
  --theo-ho-so-goc    lấy theo hồ sơ cả ở chỗ bạn đã viết lại
  --linh-vuc MÃ       đặt thủ tục mới vào lĩnh vực này
  --them-linh-vuc     tự thêm lĩnh vực chưa có vào data/linh-vuc.csv
  --format json       in kết quả cho máy đọc
  --template TẬP-TIN  viết mẫu Excel, mỗi bảng một trang`;

const options = {
  'dry-run': { type: 'boolean', default: false },
  'theo-ho-so-goc': { type: 'boolean', default: false },
  'them-linh-vuc': { type: 'boolean', default: false },
  'linh-vuc': { type: 'string' },
  format: { type: 'string', default: 'text' },
  template: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1];
    return stop(`${option ? `Lựa chọn ${option} không có, hoặc thiếu giá trị.` : 'Lựa chọn viết sai.'}\n\n${usage}`);
  }
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(usage);
} else if (values.template !== undefined) {
  if (!/\.xlsx$/i.test(values.template)) stop('Mẫu phải có đuôi .xlsx, ví dụ: --template mau.xlsx');
  await writeTemplate(values.template, portalFolder());
  console.log(`Đã viết mẫu: ${values.template}`);
} else if (positionals.length === 0) {
  stop(usage);
} else {
  const names = positionals.map((path) => basename(path));
  const files = positionals.map((path, index): InputFile => ({
    // Two files may share a name in two folders; then messages say which folder.
    name: names.indexOf(names[index] ?? '') === names.lastIndexOf(names[index] ?? '') ? (names[index] ?? path) : path,
    size: statSync(path, { throwIfNoEntry: false })?.size ?? 0,
    read: () => readFileSync(path),
  }));
  const result = await importFiles(files, portalFolder(), { takeSheet: values['theo-ho-so-goc'], sector: values['linh-vuc'] ?? null, addSectors: values['them-linh-vuc'] });
  if (values.format === 'json') {
    const { procedures, tables, failed, issues, draft } = result;
    console.log(JSON.stringify({ procedures, tables, failed, files: draft.changes().map(({ path, isNew }) => ({ path, isNew })), ...JSON.parse(report(issues, 'json')) }, null, 2));
  } else {
    console.log(describeImport(result, values['dry-run']));
  }
  if (!values['dry-run']) result.draft.save();
  process.exitCode = hasErrors(result.issues) ? 1 : 0;
}
