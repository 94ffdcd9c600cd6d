import { parseArgs } from 'node:util';
import { importFiles } from '../src/importing/import-files.ts';
import { inputFiles } from '../src/importing/input-file.ts';
import { printImport, saveImport, whyNoPortal } from '../src/importing/save-import.ts';
import { finishEarlier } from '../src/importing/saving/finish-earlier.ts';
import { SaveError } from '../src/importing/saving/save-error.ts';
import { writeTemplate } from '../src/importing/template.ts';
import { hasErrors } from '../src/issues/report.ts';
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

/** Says on the way what an earlier run left; standard output may be for a program. */
function finish(portal: string): void {
  for (const sentence of finishEarlier(portal)) console.error(sentence);
}

async function run(paths: readonly string[], portal: string): Promise<void> {
  const dryRun = values['dry-run'];
  if (!dryRun) finish(portal);
  const result = await importFiles(inputFiles(paths), portal, { takeSheet: values['theo-ho-so-goc'], sector: values['linh-vuc'] ?? null, addSectors: values['them-linh-vuc'] });
  const failure = dryRun ? null : saveImport(result);
  console.log(printImport(result, values.format, dryRun, failure));
  if (failure !== null) console.error(failure);
  process.exitCode = failure !== null || hasErrors(result.issues) ? 1 : 0;
}

const { values, positionals } = readArguments();
try {
  if (values.help) {
    console.log(usage);
  } else if (values.template !== undefined) {
    if (!/\.xlsx$/i.test(values.template)) stop('Mẫu phải có đuôi .xlsx, ví dụ: --template mau.xlsx');
    await writeTemplate(values.template, portalFolder());
    console.log(`Đã viết mẫu: ${values.template}`);
  } else if (positionals.length === 0) {
    stop(usage);
  } else {
    const missing = whyNoPortal(portalFolder());
    if (missing) stop(missing);
    await run(positionals, portalFolder());
  }
} catch (error) {
  if (!(error instanceof SaveError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
