import { endInWords } from '../src/commands/end-in-words.ts';
import { choosePortal, portalOption } from '../src/commands/choose-portal.ts';
import { existingPortal } from '../src/commands/folders.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { settleDay } from '../src/commands/settle-day.ts';
import { atOption } from '../src/commands/usage.ts';
import { WrongCall } from '../src/commands/wrong-call.ts';
import { reviewsOf } from '../src/domain/review/due.ts';
import { dueAsJson, sayDue, sayStaleTranslations } from '../src/domain/review/due-words.ts';
import { staleTranslations } from '../src/domain/translations/coverage.ts';
import { hasErrors, report } from '../src/issues/report.ts';
import { today } from '../src/portal/clock.ts';
import { joinPortal } from '../src/portal/join-portal.ts';
import { readPortal } from '../src/portal/read-portal.ts';

endInWords();
const { values } = readArguments({
  command: 'npm run due',
  purpose: `Liệt kê thủ tục và trang tĩnh cần rà soát của thư mục cổng (CONGKHAI_PORTAL), theo đơn vị phụ trách: căn cứ đã đổi
sau lần rà soát, quá hạn, chưa rà soát, sắp đến hạn; rồi bản dịch cũ hơn bản tiếng Việt. Bao lâu một lần thì theo mục ra-soat của data/cong.yaml.`,
  options: {
    days: { value: 'SỐ', example: '30', means: 'coi là sắp đến hạn khi còn chừng ấy ngày; bình thường 90' },
    all: { means: 'in hết, cả việc chưa đến hạn; bình thường mỗi loại mười dòng' },
    format: { value: 'KIỂU', choices: ['text', 'json'], means: 'kiểu in: text, json; bình thường là text' },
    portal: portalOption,
    at: atOption,
  },
});
if (values.days !== undefined && !/^\d{1,4}$/.test(values.days))
  throw new WrongCall('Lựa chọn --days nhận số ngày, từ 0 đến 9999, ví dụ: --days 30.');
choosePortal(values.portal);
settleDay(values.at);
const { settings, issues, ...reading } = readPortal(existingPortal());
if (!settings || hasErrors(issues)) {
  console.error(`${report(issues, 'text')}\n\nCổng đang có lỗi, nên chưa biết việc nào đến hạn. Sửa xong rồi chạy lại.`);
  process.exitCode = 1;
} else {
  const asked = { months: settings.reviewMonths, days: Number(values.days ?? 90), all: values.all ?? false };
  const portal = joinPortal(reading, settings);
  const groups = reviewsOf(portal, today(), asked.days);
  const translations = staleTranslations(portal);
  const texts = [sayDue(groups, asked), sayStaleTranslations(translations, asked.all)].filter((text) => text !== '');
  console.log(values.format === 'json' ? dueAsJson({ groups, translations }, today(), asked) : texts.join('\n\n'));
}
