import { writeFileSync } from 'node:fs';
import { checkPortal } from '../src/checks/check-portal.ts';
import { lostAddresses, lostIssues } from '../src/checks/lost-addresses.ts';
import { lostColumns } from '../src/checks/lost-columns.ts';
import { belowRepository } from '../src/commands/below-repository.ts';
import { choosePortal, portalOption } from '../src/commands/choose-portal.ts';
import { endInWords } from '../src/commands/end-in-words.ts';
import { existingPortal } from '../src/commands/folders.ts';
import { onlyBelow } from '../src/commands/only-below.ts';
import { sayDiskProblem } from '../src/publish/disk-problem.ts';
import { publishedBefore, publishedOption, sinceOption } from '../src/publish/published-before.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { settleDay } from '../src/commands/settle-day.ts';
import { atOption } from '../src/commands/usage.ts';
import { formats, hasErrors, report, wholeList, type Format } from '../src/issues/report.ts';
import { SaveError } from '../src/importing/saving/save-error.ts';
import { WrongCall } from '../src/commands/wrong-call.ts';
import { mendingOf, saveMending } from '../src/mending/mend-portal.ts';
import { sayMendable, sayMends } from '../src/mending/say-mends.ts';
import { excerptsOf } from '../src/mending/excerpts.ts';

endInWords(undefined, (error) => (error instanceof SaveError ? error.message : sayDiskProblem(error)));
const { values } = readArguments({
  command: 'npm run check',
  purpose: 'Báo mọi lỗi trong bảng và bài viết của thư mục cổng (CONGKHAI_PORTAL).',
  options: {
    format: { value: 'KIỂU', choices: formats, means: `kiểu in: ${formats.join(', ')}; bình thường là text` },
    only: {
      value: 'ĐƯỜNG-DẪN',
      example: 'data/thu-tuc/ho-tich',
      means: 'chỉ báo lỗi của một tập tin, hay của mọi tập tin trong một thư mục',
    },
    out: { value: 'TẬP-TIN', example: 'bao-cao.xml', means: 'ghi bản theo --format vào tập tin; màn hình vẫn in bản cho người đọc' },
    fix: { means: 'sửa những chỗ chỉ sai cách viết (dấu cách, dấu thanh, kiểu ngày, tên cột…), không đổi nghĩa, rồi báo phần còn lại' },
    'dry-run': { means: 'với --fix: chỉ nói sẽ sửa gì, không ghi' },
    all: { means: 'in từng cảnh báo, cả về cách viết; bình thường mỗi lĩnh vực một dòng' },
    since: sinceOption,
    published: publishedOption,
    portal: portalOption,
    at: atOption,
  },
});
choosePortal(values.portal);
settleDay(values.at);
const portal = existingPortal();
if (values['dry-run'] && !values.fix) throw new WrongCall('Lựa chọn --dry-run chỉ đi cùng --fix.');
if (values.fix) {
  const mending = mendingOf(portal);
  const earlier = values['dry-run'] ? [] : saveMending(portal, mending);
  console.error([...earlier, sayMends(mending.mends, values['dry-run'] ?? false), ''].join('\n'));
}
const { issues: ofFolder, reading, site } = await checkPortal(portal);
const before = site && (await publishedBefore(portal, site.portal.settings.base, values));
const lost =
  site && before ? [...lostIssues(lostAddresses(before.published, site)), ...lostColumns(before.tables ?? {}, reading.tables)] : [];
const issues = [...ofFolder, ...lost];
const shown = values.only === undefined ? issues : onlyBelow(issues, portal, values.only);
const format = (values.format ?? 'text') as Format;
const around = { isPortal: values.only === undefined, excerptOf: excerptsOf(portal), below: belowRepository(portal) };
const printed = (as: Format) => report(shown, as, { ...around, wholeList: values.all ? undefined : wholeList });
if (values.out !== undefined) writeFileSync(values.out, `${report(shown, format, around)}\n`);
console.log(printed(values.out === undefined ? format : 'text'));
const mendable = values.fix || format !== 'text' || !hasErrors(shown) ? 0 : mendingOf(portal).mends.length;
if (mendable > 0) console.log(`\n${sayMendable(mendable)}`);
process.exitCode = hasErrors(shown) ? 1 : 0;
