import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'buoc-trong',
  severity: 'error',
  title: 'Bước không nói làm gì',
  cause: 'Một bước của sự kiện không có mã thủ tục, cũng không có tên bước, nên trang không có gì để hiện.',
  wrong: `để trống cả «Mã thủ tục» và «Tên bước»`,
  right: `Tên bước: Xin thẻ bảo hiểm y tế cho con`,
  mend: 'Ghi mã thủ tục, hoặc ghi tên bước khi đó không phải thủ tục của cổng.',
};

export const emptyStep: Check = {
  rule,
  needs: [],
  find: ({ tables }) =>
    tables.lifeEvents.rows.flatMap((row) =>
      row.procedure || row.title
        ? []
        : [
            issueOf(rule, tables.lifeEvents.placeOf(row, 'title'), {
              message: `Bước ${row.number} của «${row.event}» không có thủ tục và không có tên.`,
            }),
          ],
    ),
};
