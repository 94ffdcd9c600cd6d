import { endInWords } from '../src/commands/end-in-words.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { settleDay } from '../src/commands/settle-day.ts';
import { atOption, type Call } from '../src/commands/usage.ts';
import { quoted, WrongCall } from '../src/commands/wrong-call.ts';
import { inputFiles } from '../src/importing/opening/input-file.ts';
import { SaveError } from '../src/importing/saving/save-error.ts';
import { report } from '../src/issues/report.ts';
import { today } from '../src/portal/clock.ts';
import { sayDiskProblem } from '../src/publish/disk-problem.ts';
import { publisherLevels } from '../src/schemas/settings.ts';
import { hasLetter } from '../src/text/readable.ts';
import { formatNumber } from '../src/text/number.ts';
import { normalise } from '../src/text/normalise.ts';
import { thisGenerator } from '../src/starting/generator.ts';
import { placeForPortal } from '../src/starting/new-folder.ts';
import { withProgress } from '../src/starting/progress.ts';
import { publisherOf } from '../src/starting/publisher.ts';
import { sayOpening } from '../src/starting/say-opening.ts';
import { sheetPaths, splitOperands } from '../src/starting/sheet-paths.ts';
import { placeAt } from '../src/starting/site-address.ts';
import { startPortal } from '../src/starting/start-portal.ts';

const call = {
  command: 'npm run new',
  purpose: `Mở một cổng mới trong THƯ-MỤC, một thư mục chưa có hoặc đang trống: thiết đặt, mọi bảng, tin đầu tiên, hướng dẫn, việc tự động.
Ví dụ: npm run new -- ../cong-xa --name "Xã X" --level xã --sheets ho-so`,
  options: {
    name: { value: 'TÊN', example: '"Xã X"', means: 'tên xã, phường, huyện, tỉnh; với sở là tên đầy đủ' },
    level: {
      value: 'CẤP',
      choices: publisherLevels,
      means: `cấp của đơn vị: ${publisherLevels.join(', ')}; phường, thị trấn, đặc khu là cấp xã`,
    },
    sheets: { value: 'HỒ-SƠ', example: 'ho-so', means: 'nhập luôn hồ sơ .docx, bảng .xlsx, .csv: một thư mục, hoặc các tập tin' },
    site: { value: 'ĐỊA-CHỈ', example: 'https://xa-x.gov.vn', means: 'địa chỉ mà cổng sẽ có, nếu đã biết' },
    at: atOption,
  },
  operands: 'THƯ-MỤC',
  notes: 'Cổng được tạo trọn vẹn hoặc không có gì. Hồ sơ không đọc được thì cổng vẫn được tạo, lệnh nói vì sao và kết thúc với mã 1.',
} as const satisfies Call;

endInWords(
  () => 'Chưa tạo gì.',
  (error) => (error instanceof SaveError ? error.message : sayDiskProblem(error)),
);
// So that what was begun is cleared away.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const { values, operands } = readArguments(call);
const { folder: path, sheets } = splitOperands(operands, values.sheets);
if (path === undefined)
  throw new WrongCall('Cần đúng một thư mục cho cổng mới, ví dụ: npm run new -- ../cong-xa --name "Xã X" --level xã.');
const name = normalise(values.name ?? '');
if (!hasLetter(name) || name.length > 100 || name.includes('\n'))
  throw new WrongCall(
    `Cần --name là tên của đơn vị, một dòng, tối đa 100 chữ, ví dụ: --name "Xã X"${values.name ? `; không nhận ${quoted(values.name)}` : ''}.`,
  );
const level = publisherLevels.find((one) => one === values.level);
if (!level) throw new WrongCall(`Cần --level là cấp của đơn vị: ${publisherLevels.join(', ')}.`);
settleDay(values.at);

const folder = placeForPortal(path);
const plan = { publisher: publisherOf(name, level), place: placeAt(values.site), generator: thisGenerator(), today: today() };
const files = withProgress(inputFiles(sheetPaths(sheets)), process.stderr);
const started = await startPortal(folder, plan, files);

const errors = started.issues.filter(({ severity }) => severity === 'error');
console.log(`Đã mở cổng của ${plan.publisher.full}: ${folder}\n`);
if (started.report)
  console.log(`${sayOpening(started.report)}\n\nKiểm tra: không có lỗi, ${formatNumber(started.issues.length)} cảnh báo; cổng dựng được.`);
else console.log(`${report(errors, 'text')}\n\nCổng chưa dựng được cho tới khi sửa các lỗi trên.`);
console.log(
  '\nTiếp theo: đặt CONGKHAI_PORTAL trỏ tới thư mục ấy, rồi npm run check, npm run build. Cách làm từng bước: README.md của cổng.',
);
process.exitCode = errors.length > 0 || (started.imported?.failed.length ?? 0) > 0 ? 1 : 0;
