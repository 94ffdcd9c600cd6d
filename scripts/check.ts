import { checkPortal } from '../src/checks/check-portal.ts';
import { lostAddresses, lostIssues } from '../src/checks/lost-addresses.ts';
import { choosePortal, portalOption } from '../src/commands/choose-portal.ts';
import { endInWords } from '../src/commands/end-in-words.ts';
import { existingPortal } from '../src/commands/folders.ts';
import { onlyBelow } from '../src/commands/only-below.ts';
import { publishedBefore, publishedOption, sinceOption } from '../src/publish/published-before.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { settleDay } from '../src/commands/settle-day.ts';
import { atOption } from '../src/commands/usage.ts';
import { formats, hasErrors, report, wholeList, type Format } from '../src/issues/report.ts';

endInWords();
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
const { issues: ofFolder, site } = await checkPortal(portal);
const before = site && (await publishedBefore(portal, site.portal.settings.base, values));
const issues = site && before ? [...ofFolder, ...lostIssues(lostAddresses(before, site))] : ofFolder;
const shown = values.only === undefined ? issues : onlyBelow(issues, portal, values.only);
console.log(report(shown, (values.format ?? 'text') as Format, values.all ? undefined : wholeList));
process.exitCode = hasErrors(shown) ? 1 : 0;
