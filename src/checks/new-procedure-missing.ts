import { newButMissing } from '../domain/publication/standing.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { formatDate } from '../text/date.ts';
import { placeOfChange, sayDecision } from './announced-row.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'thu-tuc-moi-chua-co',
  severity: 'warning',
  harm: 'missing',
  title: 'Thủ tục mới công bố chưa có trong danh mục',
  cause: 'Quyết định đã công bố thủ tục mới, đã quá hạn đăng mà cổng chưa có. Người dân không biết có thủ tục này.',
  wrong: `Mới ban hành 1.009876, hạn 09/10/2026, không có trong danh mục`,
  right: `Một dòng 1.009876 trong danh-muc.csv của lĩnh vực`,
  mend: 'Thêm thủ tục vào danh-muc.csv của lĩnh vực rồi ghi «Ngày đăng» ở dòng này.',
};

export const newProcedureMissing: Check = {
  rule,
  needs: ['announcements', 'announcedChanges', 'procedures', 'sectors', 'daysOff'],
  find: (reading, today, site) =>
    (site ? newButMissing(site.portal, today) : []).map((change) => {
      const until = change.due === null ? '' : `, hạn đăng ${formatDate(change.due)}`;
      const message = `Thủ tục mới ${change.row.procedure} (${sayDecision(change)}${until}) chưa có trong danh mục.`;
      return issueOf(rule, placeOfChange(change, 'procedure', reading), { message, found: change.row.procedure });
    }),
};
