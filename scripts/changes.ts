import { writeFileSync } from 'node:fs';
import { sayCheckChanges } from '../src/checks/check-changes.ts';
import { checkPortal, checkReading } from '../src/checks/check-portal.ts';
import { endInWords } from '../src/commands/end-in-words.ts';
import { existingPortal } from '../src/commands/folders.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { settleDay } from '../src/commands/settle-day.ts';
import { atOption } from '../src/commands/usage.ts';
import { quoted, WrongCall } from '../src/commands/wrong-call.ts';
import { changesOf, sideOf } from '../src/domain/changes/changes-of.ts';
import { changesAsJson, changesAsMarkdown, changesAsText } from '../src/domain/changes/describe-changes.ts';
import { sayDiskProblem } from '../src/publish/disk-problem.ts';
import { today } from '../src/portal/clock.ts';
import { readRevision } from '../src/portal/read-revision.ts';
import { formatDate } from '../src/text/date.ts';

const formats = { markdown: changesAsMarkdown, json: changesAsJson, text: changesAsText };

endInWords(undefined, sayDiskProblem);
const { values, operands } = readArguments({
  command: 'npm run changes',
  purpose: 'Nói người dân sẽ thấy gì khác so với một bản cũ của kho mã, theo nơi phải xem lại, kèm lời kiểm tra.',
  options: {
    format: { value: 'KIỂU', choices: Object.keys(formats), means: 'kiểu in: markdown, json, text; bình thường là markdown' },
    preview: {
      value: 'ĐỊA-CHỈ',
      example: 'https://xem-thu.example/cong/',
      means: 'nơi xem thử cổng; mỗi thay đổi có đường dẫn tới trang ở đó',
    },
    out: { value: 'TẬP-TIN', example: 'thay-doi.md', means: 'ghi vào tập tin này thay vì in ra màn hình' },
    all: { means: 'không gộp danh sách dài' },
    at: atOption,
  },
  operands: 'BẢN-CŨ',
  notes: 'BẢN-CŨ viết như git gọi: main, origin/main, HEAD~1, hay mã của một lần ghi.',
});
const [name, ...others] = operands;
if (name === undefined || others.length > 0)
  throw new WrongCall('Lệnh «npm run changes» cần đúng một bản cũ để so, ví dụ: npm run changes -- origin/main.');
if (values.preview !== undefined && !/^https?:\/\/[^\s"<>]+$/.test(values.preview))
  throw new WrongCall(
    `Giá trị của --preview phải là địa chỉ của trang xem thử, ví dụ https://xem-thu.example/, không phải ${quoted(values.preview)}.`,
  );
settleDay(values.at);
const folder = existingPortal();
const old = await readRevision(folder, name);
if (!old)
  throw new WrongCall(
    `Không tìm thấy cổng ở bản ${quoted(name)} của kho mã; hãy viết tên nhánh hay lần ghi như main, origin/main, HEAD~1, và nếu bản sao của kho chỉ có vài lần ghi cuối thì chạy «git fetch --unshallow» trước.`,
  );
const { reading, issues } = await checkPortal(folder);
// Files of public/ are not brought back: the old tables are checked beside those of now.
const before = await checkReading({ ...old.reading, publicFiles: reading.publicFiles }, today());
const settings = reading.settings ?? old.reading.settings;
if (!settings) {
  console.error('Không đọc được data/cong.yaml ở cả hai bản, nên không so được. Chạy npm run check để xem phải sửa gì.');
  process.exitCode = 1;
} else {
  const after = sideOf(reading, settings);
  const changes = changesOf(sideOf(old.reading, old.reading.settings ?? settings), after, today());
  const print = formats[(values.format ?? 'markdown') as keyof typeof formats];
  const text = print(changes, {
    since: `${name} (ngày ${formatDate(old.day)})`,
    units: after.portal.units,
    settings,
    preview: values.preview ?? null,
    all: values.all ?? false,
    whole: 'npm run changes -- BẢN-CŨ --all --format text',
    checks: sayCheckChanges(before.issues, issues),
  });
  if (values.out === undefined) console.log(text);
  else writeFileSync(values.out, `${text}\n`);
}
