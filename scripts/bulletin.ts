import { endInWords } from '../src/commands/end-in-words.ts';
import { choosePortal, portalOption } from '../src/commands/choose-portal.ts';
import { existingPortal } from '../src/commands/folders.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { settleDay } from '../src/commands/settle-day.ts';
import { atOption } from '../src/commands/usage.ts';
import { WrongCall } from '../src/commands/wrong-call.ts';
import { bulletinOf } from '../src/domain/bulletin/bulletin.ts';
import { broadcastRow } from '../src/domain/bulletin/bulletin-sources.ts';
import { SaveError } from '../src/importing/saving/save-error.ts';
import { writeNew } from '../src/importing/workbook/write-new.ts';
import { hasErrors, report } from '../src/issues/report.ts';
import { oneLine } from '../src/issues/one-line.ts';
import { toCsvLine } from '../src/open-data/csv.ts';
import { today } from '../src/portal/clock.ts';
import { joinPortal } from '../src/portal/join-portal.ts';
import { readPortal } from '../src/portal/read-portal.ts';

endInWords(undefined, (error) => (error instanceof SaveError ? error.message : null));
const { values } = readArguments({
  command: 'npm run bulletin',
  purpose: `Soạn bản tin để đọc trên loa truyền thanh từ thư mục cổng (CONGKHAI_PORTAL), dài nhất 90 giây: thủ tục mới, thay đổi,
bãi bỏ trong bảy ngày, giờ làm việc, việc quá hạn. Số, ngày, số hiệu văn bản đều viết bằng chữ.`,
  options: {
    row: { means: 'in dòng để ghi vào data/tuyen-truyen.csv, thay cho bản tin' },
    out: { value: 'TẬP-TIN', example: 'ban-tin.txt', means: 'ghi vào tập tin mới, đuôi .txt hoặc .csv; bình thường thì in ra màn hình' },
    portal: portalOption,
    at: atOption,
  },
});
const ending = values.row ? '.csv' : '.txt';
if (values.out !== undefined && !values.out.toLowerCase().endsWith(ending))
  throw new WrongCall(`Tập tin phải có đuôi ${ending}, ví dụ: --out ${values.row ? 'dong.csv' : 'ban-tin.txt'}.`);
choosePortal(values.portal);
settleDay(values.at);
const { settings, issues, ...reading } = readPortal(existingPortal());
if (!settings || hasErrors(issues)) {
  console.error(`${report(issues, 'text')}\n\nCổng đang có lỗi, nên chưa soạn bản tin. Sửa xong rồi chạy lại.`);
  process.exitCode = 1;
} else {
  const portal = joinPortal(reading, settings);
  const bulletin = bulletinOf(portal, today());
  const row = broadcastRow(portal, today());
  const lines = values.row
    ? [row.map(({ column }) => column), row.map(({ value }) => value)].map(toCsvLine)
    : bulletin?.paragraphs.map((paragraph) => `${oneLine(paragraph, Infinity)}\n`);
  if (!bulletin || !lines) {
    console.error('Cổng chưa ghi quyết định công bố nào trong data/quyet-dinh.csv, nên chưa có gì để đọc.');
    process.exitCode = 1;
  } else if (values.out === undefined) console.log(lines.join('\n').trimEnd());
  else {
    writeNew(values.out, Buffer.from(`\ufeff${lines.join('\n').trimEnd()}\n`));
    console.log(`Đã ghi ${oneLine(values.out)}${values.row ? '.' : `: ${bulletin.syllables} tiếng, đọc chừng ${bulletin.seconds} giây.`}`);
  }
}
