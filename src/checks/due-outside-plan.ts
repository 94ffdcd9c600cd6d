import { issueOf, type Rule } from '../issues/rule.ts';
import { formatDate } from '../text/date.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'han-ngoai-ke-hoach',
  severity: 'warning',
  harm: 'wrong',
  title: 'Hạn của nhiệm vụ ở ngoài kế hoạch',
  cause: 'Nhiệm vụ của kế hoạch một năm có hạn trong năm đó, muộn nhất là cuối năm sau. Thường do gõ nhầm năm.',
  wrong: `Năm: 2026; Hạn: 30/09/2025`,
  right: `Năm: 2026; Hạn: 30/09/2026`,
  mend: 'Xem lại cột «Năm» và cột «Hạn». Đúng là như vậy thì cứ để.',
};

export const dueOutsidePlan: Check = {
  rule,
  needs: [],
  find: ({ tables: { tasks } }) =>
    tasks.rows.flatMap((row) => {
      const [first, last] = [`${row.year}-01-01`, `${row.year + 1}-12-31`];
      if (row.due === null || (row.due >= first && row.due <= last)) return [];
      const message = `Nhiệm vụ ${row.id} của kế hoạch năm ${row.year} có hạn ${formatDate(row.due)}.`;
      const expected = `từ ${formatDate(first)} đến ${formatDate(last)}`;
      return [issueOf(rule, tasks.placeOf(row, 'due'), { message, found: formatDate(row.due), expected })];
    }),
};
