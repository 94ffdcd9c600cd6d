import { endInWords } from '../src/commands/end-in-words.ts';
import { existingPortal } from '../src/commands/folders.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { settleDay } from '../src/commands/settle-day.ts';
import { atOption } from '../src/commands/usage.ts';
import { WrongCall } from '../src/commands/wrong-call.ts';
import { mattersOf, worksheetMatters } from '../src/domain/todo/matters.ts';
import { sayMatters, sayWorksheet } from '../src/domain/todo/todo-words.ts';
import { SaveError } from '../src/importing/saving/save-error.ts';
import { writeMatters } from '../src/importing/workbook/matter-sheet.ts';
import { hasErrors, report } from '../src/issues/report.ts';
import { today } from '../src/portal/clock.ts';
import { joinPortal } from '../src/portal/join-portal.ts';
import { readPortal } from '../src/portal/read-portal.ts';

endInWords(undefined, (error) => (error instanceof SaveError ? error.message : null));
const { values } = readArguments({
  command: 'npm run todo',
  purpose: `Liệt kê chỗ liên hệ còn thiếu, điều cần quyết, câu chưa có trả lời, tên dài của thư mục cổng (CONGKHAI_PORTAL);
điều data/cong.yaml còn thiếu đứng đầu, rồi tới việc người dân hỏi nhiều.`,
  options: {
    all: { means: 'in hết; bình thường mười lăm nơi đầu' },
    xlsx: { value: 'TẬP-TIN', example: 'viec-can-lam.xlsx', means: 'viết thành bảng Excel để điền rồi nhập lại bằng npm run import' },
    at: atOption,
  },
});
if (values.xlsx !== undefined && !/\.xlsx$/i.test(values.xlsx))
  throw new WrongCall('Bảng việc phải có đuôi .xlsx, ví dụ: --xlsx viec-can-lam.xlsx.');
settleDay(values.at);
const { settings, issues, ...reading } = readPortal(existingPortal());
if (!settings || hasErrors(issues)) {
  console.error(`${report(issues, 'text')}\n\nCổng đang có lỗi, nên chưa biết còn việc gì. Sửa xong rồi chạy lại.`);
  process.exitCode = 1;
} else {
  const groups = mattersOf(joinPortal(reading, settings), today());
  if (values.xlsx === undefined) console.log(sayMatters(groups, values.all ?? false));
  else {
    await writeMatters(values.xlsx, worksheetMatters(groups));
    console.log(sayWorksheet(groups, values.xlsx));
  }
}
