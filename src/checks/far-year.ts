import { issueOf, type Rule } from '../issues/rule.ts';
import { formatDate } from '../text/date.ts';
import { cellsWith } from './cells.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'nam-con-xa',
  severity: 'error',
  title: 'Năm, kỳ hoặc ngày còn xa ở tương lai',
  cause:
    'Bộ chỉ số và lịch hẹn nói tới năm sau, ngày hẹn và ngày hiệu lực tới năm sau nữa, không xa hơn. Thường do đảo hai chữ số của năm.',
  wrong: `Hạn công bố: 10/01/2062`,
  right: `Hạn công bố: 10/01/2026`,
  mend: 'Sửa lại năm.',
};

// The last figures of next year fall due in the year after it, and a merger is decided that long before.
export const farYear: Check = {
  rule,
  needs: [],
  find: (reading, today) => {
    const thisYear = Number(today.slice(0, 4));
    return cellsWith('ahead', reading).flatMap(({ facet, value, first, place }) => {
      const last = thisYear + facet;
      if (first === null || Number(first.slice(0, 4)) <= last) return [];
      const found = value === first ? formatDate(first) : String(value);
      return [issueOf(rule, place(), { message: `«${found}» còn xa ở tương lai.`, found, expected: `không quá năm ${last}` })];
    });
  },
};
