import { issueOf, type Rule } from '../issues/rule.ts';
import { formatDate } from '../text/date.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'ngay-xong-thieu-trang-thai',
  severity: 'error',
  title: 'Có ngày xong mà trạng thái chưa xong',
  cause: 'Ngày xong và trạng thái nói ngược nhau thì cổng không biết tin bên nào: nhiệm vụ có thể bị tính là quá hạn.',
  wrong: `Trạng thái: Đang làm; Ngày xong: 25/09/2026`,
  right: `Trạng thái: Đã xong; Ngày xong: 25/09/2026`,
  mend: 'Ghi trạng thái «Đã xong», hoặc xóa ngày xong.',
};

export const finishedWithoutState: Check = {
  rule,
  needs: [],
  find: ({ tables: { tasks } }) =>
    tasks.rows.flatMap((row) => {
      if (row.finished === null || row.state === 'Đã xong') return [];
      const state = row.state === null ? 'để trống trạng thái' : `ghi «${row.state}»`;
      const message = `Nhiệm vụ ${row.id} có ngày xong ${formatDate(row.finished)} mà ${state}.`;
      return [issueOf(rule, tasks.placeOf(row, 'state'), { message, found: row.state ?? undefined, expected: 'Đã xong' })];
    }),
};
