import { endedButListed } from '../domain/publication/standing.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { placeOfProcedure, sayDecision } from './announced-row.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'bai-bo-con-hien',
  severity: 'error',
  title: 'Thủ tục đã hết áp dụng mà còn trong danh mục',
  cause: 'Quyết định bãi bỏ hoặc thay thế đã có hiệu lực mà cổng còn mời người dân nộp hồ sơ. Người dân sẽ đi một chuyến vô ích.',
  wrong: `Trạng thái: (trống), trong khi quyết định ghi bãi bỏ từ 01/11/2026`,
  right: `Trạng thái: Đã bãi bỏ`,
  mend: 'Ghi «Đã bãi bỏ» ở cột «Trạng thái» của thủ tục; đừng xóa dòng. Nếu thủ tục còn áp dụng thì sửa quyet-dinh-thu-tuc.csv.',
};

export const abolishedStillListed: Check = {
  rule,
  needs: ['announcements', 'announcedChanges', 'procedures', 'sectors'],
  find: (reading, today, site) =>
    (site ? endedButListed(site.portal, today) : []).map((change) => {
      const word = change.row.action === 'Thay thế' ? 'đã được thay bằng thủ tục khác' : 'đã bị bãi bỏ';
      const message = `Thủ tục ${change.row.procedure} ${word} (${sayDecision(change)}) mà danh mục vẫn coi là đang áp dụng.`;
      return issueOf(rule, placeOfProcedure(change, 'state', reading), { message, expected: 'Đã bãi bỏ' });
    }),
};
