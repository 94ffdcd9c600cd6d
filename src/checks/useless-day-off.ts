import { effectOf } from '../domain/publication/working-days.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { formatDate } from '../text/date.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'ngay-nghi-thua',
  severity: 'warning',
  harm: 'wrong',
  title: 'Ngày nghỉ vào cuối tuần, hoặc làm bù vào ngày thường',
  cause:
    'Thứ Bảy, Chủ nhật vốn đã nghỉ, thứ Hai đến thứ Sáu vốn đã làm, nên dòng này không đổi gì. Thường do gõ nhầm ngày, nhất là ngày nghỉ bù.',
  wrong: `26/04/2026 (Chủ nhật), Nghỉ`,
  right: `27/04/2026 (thứ Hai), Nghỉ`,
  mend: 'Xóa dòng này, hoặc sửa thành ngày nghỉ bù, ngày làm bù đúng như thông báo.',
};

export const uselessDayOff: Check = {
  rule,
  needs: [],
  find: ({ tables: { daysOff } }) =>
    daysOff.rows
      .filter((row) => effectOf(row) === 0)
      .map((row) => {
        const why = row.kind === 'Nghỉ' ? 'rơi vào cuối tuần, vốn đã nghỉ' : 'là ngày thường, vốn đã làm';
        const message = `Ngày ${formatDate(row.day)} ghi «${row.kind}» nhưng ${why}.`;
        return issueOf(rule, daysOff.placeOf(row, 'day'), { message, found: formatDate(row.day) });
      }),
};
