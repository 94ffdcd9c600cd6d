import { oldVersionsShown } from '../domain/publication/standing.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { placeOfChange, sayDecision } from './announced-row.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'ban-cu-con-hien',
  severity: 'error',
  title: 'Bản mới đã có hiệu lực mà cổng còn bản cũ',
  cause:
    'Quyết định sửa đổi đã có hiệu lực, nhưng không có ngày đăng, và thủ tục chưa ghi quyết định này hay quyết định sau nó. Người dân đang chuẩn bị hồ sơ theo bản cũ.',
  wrong: `Quyết định công bố: 163/QĐ-UBND, trong khi 1482/QĐ-UBND đã sửa thủ tục`,
  right: `Quyết định công bố: 1482/QĐ-UBND`,
  mend: 'Sửa thủ tục theo quyết định mới, ghi số quyết định ở cột «Quyết định công bố» của thủ tục và «Ngày đăng» ở dòng này.',
};

export const oldVersionShown: Check = {
  rule,
  needs: ['announcements', 'announcedChanges', 'procedures', 'sectors'],
  find: (reading, today, site) =>
    (site ? oldVersionsShown(site.portal, today) : []).map((change) => {
      const found = change.procedure?.decision ?? undefined;
      const shows = found === undefined ? 'chưa ghi quyết định công bố nào' : `còn ghi «${found}»`;
      const message = `Thủ tục ${change.row.procedure} đã đổi (${sayDecision(change)}) mà danh mục ${shows}.`;
      return issueOf(rule, placeOfChange(change, 'posted', reading), { message, expected: 'ngày đăng bản mới' });
    }),
};
