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
import { oneLine } from '../src/issues/one-line.ts';
import { hasErrors, report } from '../src/issues/report.ts';
import { broadcastLines } from '../src/open-data/broadcast-lines.ts';
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
    out: { value: 'TẬP-TIN', example: 'ban-tin.txt', means: 'ghi vào một tập tin mới (.txt, có --row thì .csv) thay cho in ra' },
    portal: portalOption,
    at: atOption,
  },
});
const ending = values.row ? '.csv' : '.txt';
if (values.out !== undefined && !values.out.toLowerCase().endsWith(ending))
  throw new WrongCall(`Tập tin của --out phải có đuôi ${ending}, ví dụ: --out ban-tin${ending}.`);
choosePortal(values.portal);
settleDay(values.at);
const { settings, issues, ...reading } = readPortal(existingPortal());
const broken = !settings || hasErrors(issues);
const portal = broken ? null : joinPortal(reading, settings);
const bulletin = portal && bulletinOf(portal, today());
if (portal && bulletin) {
  const lines = values.row ? broadcastLines(broadcastRow(portal, today())) : bulletin.paragraphs.flatMap((text) => ['', text]).slice(1);
  const text = lines.map((line) => oneLine(line, Infinity)).join('\n');
  if (values.out === undefined) console.log(text);
  else {
    writeNew(values.out, Buffer.from(`\ufeff${text}\n`)); // the mark has Notepad and Excel read it right
    console.log(`Đã ghi ${oneLine(values.out)}. Bản tin có ${bulletin.syllables} tiếng, đọc chừng ${bulletin.seconds} giây.`);
  }
} else {
  const why = broken
    ? `${report(issues, 'text')}\n\nCổng đang có lỗi, nên chưa soạn bản tin. Sửa xong rồi chạy lại.`
    : 'Cổng chưa ghi quyết định công bố nào trong data/quyet-dinh.csv, nên chưa có gì để đọc.';
  console.error(why);
  process.exitCode = 1;
}
