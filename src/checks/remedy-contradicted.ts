import { issueOf, type Rule } from '../issues/rule.ts';
import { formatDate } from '../text/date.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'khac-phuc-trai-trang-thai',
  severity: 'error',
  title: 'Có ngày khắc phục mà chưa khắc phục',
  cause: 'Ngày khắc phục là ngày đã xong. Trạng thái nói chưa xong thì một trong hai ô sai.',
  wrong: `Trạng thái: Đang làm; Ngày khắc phục: 20/11/2026`,
  right: `Trạng thái: Đã khắc phục; Ngày khắc phục: 20/11/2026`,
  mend: 'Sửa trạng thái thành «Đã khắc phục», hoặc xóa ngày. Ngày hẹn xong thì ghi ở cột «Hạn».',
};

export const remedyContradicted: Check = {
  rule,
  needs: [],
  find: ({ tables: { recommendations } }) =>
    recommendations.rows.flatMap((row) => {
      if (row.remedied === null || row.state === 'Đã khắc phục') return [];
      const message = `Kiến nghị «${row.id}» có ngày khắc phục ${formatDate(row.remedied)}, nhưng trạng thái là «${row.state}».`;
      return [issueOf(rule, recommendations.placeOf(row, 'state'), { message, found: row.state, expected: 'Đã khắc phục' })];
    }),
};
