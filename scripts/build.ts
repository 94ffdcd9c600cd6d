import { choosePortal, portalOption } from '../src/commands/choose-portal.ts';
import { endInWords } from '../src/commands/end-in-words.ts';
import { existingPortal, outToBuild } from '../src/commands/folders.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { settleDay } from '../src/commands/settle-day.ts';
import { atOption } from '../src/commands/usage.ts';
import { WrongCall } from '../src/commands/wrong-call.ts';
import { withoutSite } from '../src/domain/contact-gaps.ts';
import { hasErrors, report, wholeList } from '../src/issues/report.ts';
import { excerptsOf } from '../src/mending/excerpts.ts';
import { outFolder } from '../src/portal/locate.ts';
import { readSettings } from '../src/portal/read-settings.ts';
import { sayDiskProblem } from '../src/publish/disk-problem.ts';
import { keepNeededVariables } from '../src/publish/environment.ts';
import { sayDefect } from '../src/publish/name-sources.ts';
import { publish, type Stage } from '../src/publish/publish.ts';

const words: Record<Stage, string> = {
  check: 'Kiểm tra bảng và bài viết',
  render: 'Dựng trang',
  index: 'Lập chỉ mục tìm kiếm, soát lại các trang',
  swap: 'Đưa vào thư mục đích',
};

endInWords(() => `Cổng đang có ở ${outFolder()} được giữ nguyên.`, sayDiskProblem);
const { values } = readArguments({
  command: 'npm run build',
  purpose: 'Kiểm tra thư mục cổng (CONGKHAI_PORTAL), dựng, lập chỉ mục, soát lại rồi thay vào chỗ bản cũ (CONGKHAI_OUT).',
  options: {
    portal: portalOption,
    at: atOption,
    full: { means: 'dựng lại từ đầu, không dùng gì giữ lại từ những lần dựng trước' },
  },
});
choosePortal(values.portal);
settleDay(values.at);
keepNeededVariables();
const { published, refused, cleared, issues, defects, pages, indexed, changed, seconds } = await publish(existingPortal(), outToBuild(), {
  full: values.full,
  onStage: (stage) => console.log(`${words[stage]}…`),
});
for (const sentence of cleared) console.log(sentence);
if (issues.length > 0) console.log(`\n${report(issues, 'text', { wholeList, isPortal: true, excerptOf: excerptsOf(existingPortal()) })}\n`);
for (const defect of defects) console.error(sayDefect(defect));
if (refused) throw new WrongCall(refused);
if (published) {
  const total = Object.values(seconds).reduce((sum, stage) => sum + stage, 0);
  const other = changed === null ? '' : ` (${changed === 0 ? 'không trang nào' : `${changed} trang`} khác bản trước)`;
  console.log(`Xong: ${pages} trang${other}, ${indexed} trang tìm được, ${total.toFixed(1)} giây → ${outFolder()}`);
  if (readSettings(existingPortal()).settings?.site === null) console.log(withoutSite);
} else {
  const broken = defects.filter(({ severity }) => severity === 'error').length;
  console.error(
    `${hasErrors(issues) ? 'Hãy sửa các lỗi trên' : `Có ${broken} chỗ hỏng trong trang đã dựng`}. Cổng đang có ở ${outFolder()} được giữ nguyên.`,
  );
  process.exitCode = 1;
}
