import { resolve } from 'node:path';
import { choosePortal, portalOption } from '../src/commands/choose-portal.ts';
import { endInWords } from '../src/commands/end-in-words.ts';
import { builtPortal, existingPortal, outToBuild } from '../src/commands/folders.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { settleDay } from '../src/commands/settle-day.ts';
import { atOption } from '../src/commands/usage.ts';
import { quoted, WrongCall } from '../src/commands/wrong-call.ts';
import { oneLine } from '../src/issues/one-line.ts';
import { readSettings } from '../src/portal/read-settings.ts';
import { dayOfBuilt } from '../src/publish/destination.ts';
import { sayDiskProblem } from '../src/publish/disk-problem.ts';
import { isBuiltFrom } from '../src/publish/offline/is-built-from.ts';
import { makeCopy } from '../src/publish/offline/make-copy.ts';
import { doorFile } from '../src/publish/offline/copy-words.ts';
import { formatDate } from '../src/text/date.ts';
import { formatNumber } from '../src/text/number.ts';

const megabytes = (bytes: number) => `${formatNumber(Math.ceil(bytes / 1e5) / 10)} MB`;

endInWords(undefined, sayDiskProblem);
const { values } = readArguments({
  command: 'npm run offline',
  purpose: `Chép cổng đã dựng (CONGKHAI_OUT) thành một thư mục và một tập tin .zip để mang đi bằng USB: mở bằng trình duyệt,
không cần mạng. Chưa có cổng đã dựng, hay đó là của cổng khác, thì dựng trước; bản chép có sẵn thì được thay.`,
  options: {
    out: { value: 'THƯ-MỤC', example: 'ban-chep', means: 'nơi đặt bản chép (bình thường là ban-chep); tập tin .zip nằm bên cạnh' },
    portal: portalOption,
    at: { ...atOption, means: `${atOption.means}; dựng lại nếu cổng đã dựng là của ngày khác` },
  },
});
choosePortal(values.portal);
settleDay(values.at);
const [portal, built] = [existingPortal(), outToBuild()];
const before = readSettings(portal).settings;
const isFit = before !== null && isBuiltFrom(before, built) && (values.at === undefined || dayOfBuilt(built) === values.at);
const code = isFit ? 0 : await runCommand('build');
if (code === 0) {
  const { settings } = readSettings(portal);
  const day = dayOfBuilt(builtPortal());
  if (!settings) throw new WrongCall('Không đọc được data/cong.yaml; chạy «npm run check» để xem lỗi.');
  if (day === null) throw new WrongCall(`Cổng ở ${quoted(built)} không ghi dữ liệu của ngày nào; chạy «npm run build» rồi chép lại.`);
  const out = resolve(values.out ?? 'ban-chep');
  const { refused, files, bytes, zip, zipBytes } = await makeCopy({ portal, built, out }, { settings, day });
  if (refused) throw new WrongCall(refused);
  console.log(`Xong: bản chép ngày ${formatDate(day)}, ${formatNumber(files)} tập tin, ${megabytes(bytes)} → ${oneLine(out)}`);
  console.log(`Một tập tin để gửi đi: ${oneLine(zip)} (${megabytes(zipBytes)}).`);
  console.log(`Chép cả thư mục vào USB; người nhận mở ${doorFile}.`);
} else process.exitCode = code;
