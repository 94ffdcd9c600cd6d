import { hasErrors, report } from '../src/issues/report.ts';
import { outFolder, portalFolder } from '../src/portal/locate.ts';
import { sayDiskProblem } from '../src/publish/disk-problem.ts';
import { keepNeededVariables } from '../src/publish/environment.ts';
import { sayDefect } from '../src/publish/name-sources.ts';
import { publish, type Stage } from '../src/publish/publish.ts';

const words: Record<Stage, string> = {
  check: 'Kiểm tra bảng và bài viết',
  render: 'Dựng trang',
  index: 'Lập chỉ mục tìm kiếm',
  verify: 'Soát lại các trang',
  swap: 'Đưa vào thư mục đích',
};

keepNeededVariables();
try {
  const result = await publish(portalFolder(), outFolder(), (stage) => console.log(`${words[stage]}…`));
  for (const sentence of result.cleared) console.log(sentence);
  if (result.issues.length > 0) console.log(`\n${report(result.issues, 'text')}\n`);
  for (const defect of result.defects) console.error(sayDefect(defect));
  if (result.refused) {
    console.error(result.refused);
    process.exitCode = 2;
  } else if (result.published) {
    const total = Object.values(result.seconds).reduce((sum, seconds) => sum + seconds, 0);
    console.log(`Xong: ${result.pages} trang, ${result.indexed} trang tìm được, ${total.toFixed(1)} giây → ${outFolder()}`);
  } else {
    const reason = hasErrors(result.issues) ? 'Hãy sửa các lỗi trên' : `Có ${result.defects.filter(({ severity }) => severity === 'error').length} chỗ hỏng trong trang đã dựng`;
    console.error(`${reason}. Cổng đang có ở ${outFolder()} được giữ nguyên.`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(sayDiskProblem(error) ?? (error instanceof Error ? error.message : error));
  console.error(`Cổng đang có ở ${outFolder()} được giữ nguyên.`);
  process.exitCode = 1;
}
