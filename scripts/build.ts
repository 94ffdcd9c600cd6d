import { endInWords } from '../src/commands/end-in-words.ts';
import { existingPortal, outToBuild } from '../src/commands/folders.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { settleDay } from '../src/commands/settle-day.ts';
import { atOption } from '../src/commands/usage.ts';
import { hasErrors, report } from '../src/issues/report.ts';
import { outFolder } from '../src/portal/locate.ts';
import { publish, type Stage } from '../src/publish/publish.ts';

const words: Record<Stage, string> = {
  check: 'Kiểm tra bảng và bài viết',
  render: 'Dựng trang',
  index: 'Lập chỉ mục tìm kiếm',
  verify: 'Soát lại các trang',
  swap: 'Đưa vào thư mục đích',
};

endInWords(() => `Cổng đang có ở ${outFolder()} được giữ nguyên.`);
const { values } = readArguments({
  command: 'npm run build',
  purpose: 'Kiểm tra thư mục cổng (CONGKHAI_PORTAL), dựng, lập chỉ mục, soát lại rồi thay vào chỗ bản cũ (CONGKHAI_OUT).',
  options: { at: atOption },
});
settleDay(values.at);
// Published files are read by the web server, another user, whatever this one keeps to himself.
process.umask(0o022);
const result = await publish(existingPortal(), outToBuild(), (stage) => console.log(`${words[stage]}…`));
if (result.issues.length > 0) console.log(`\n${report(result.issues, 'text')}\n`);
for (const { page, message } of result.defects) console.error(`${page}: ${message}`);
if (result.published) {
  const total = Object.values(result.seconds).reduce((sum, seconds) => sum + seconds, 0);
  console.log(`Xong: ${result.pages} trang, ${result.indexed} trang tìm được, ${total.toFixed(1)} giây → ${outFolder()}`);
} else {
  const reason = hasErrors(result.issues) ? 'Hãy sửa các lỗi trên' : `Có ${result.defects.length} chỗ hỏng trong trang đã dựng`;
  console.error(`${reason}. Cổng đang có ở ${outFolder()} được giữ nguyên.`);
  process.exitCode = 1;
}
