import { changesOf } from '../domain/publication/announced-changes.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { formatDate } from '../text/date.ts';
import { placeOfChange } from './announced-row.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'dang-truoc-khi-ky',
  severity: 'error',
  title: 'Ngày đăng hoặc hạn đăng ở trước ngày ký',
  cause: 'Không ai đăng được điều chưa ký, và không hạn nào hết trước khi bắt đầu. Thường do gõ nhầm năm hoặc đảo ngày và tháng.',
  wrong: `Ngày ban hành: 02/10/2026; Ngày đăng: 08/01/2026`,
  right: `Ngày ban hành: 02/10/2026; Ngày đăng: 08/10/2026`,
  mend: 'Xem lại hai ngày.',
};

export const postedBeforeIssued: Check = {
  rule,
  needs: ['announcements'],
  find: (reading, _today, site) => {
    const { announcements } = reading.tables;
    const posted = (site ? changesOf(site.portal) : []).flatMap((change) => {
      const [day, { number, issued }] = [change.row.posted, change.decision.row];
      if (day === null || day >= issued) return [];
      const message = `Ngày đăng ${formatDate(day)} ở trước ngày ký Quyết định ${number} (${formatDate(issued)}).`;
      const said = { message, found: formatDate(day), expected: `từ ${formatDate(issued)}` };
      return [issueOf(rule, placeOfChange(change, 'posted', reading), said)];
    });
    const due = announcements.rows.flatMap((row) => {
      if (row.due === null || row.due >= row.issued) return [];
      const message = `Hạn đăng ${formatDate(row.due)} ở trước ngày ký Quyết định ${row.number} (${formatDate(row.issued)}).`;
      const said = { message, found: formatDate(row.due), expected: `từ ${formatDate(row.issued)}` };
      return [issueOf(rule, announcements.placeOf(row, 'due'), said)];
    });
    return [...posted, ...due];
  },
};
