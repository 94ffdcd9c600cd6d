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

const shallowHint =
  'Lần kiểm tra này chỉ có một đoạn lịch sử của kho mã, nên không biết thủ tục đã được sửa ngày nào. Đã sửa thì ghi «Ngày đăng» ở dòng này, hoặc lấy cả lịch sử của kho (fetch-depth: 0).';

export const oldVersionShown: Check = {
  rule,
  needs: ['announcements', 'announcedChanges', 'procedures', 'sectors'],
  find: (reading, today, site) =>
    (site ? oldVersionsShown(site.portal, today) : []).map((change) => {
      const found = change.procedure?.decision ?? undefined;
      const shows = found === undefined ? 'chưa ghi quyết định công bố nào' : `còn ghi «${found}»`;
      const message = `Thủ tục ${change.row.procedure} đã đổi (${sayDecision(change)}) mà danh mục ${shows}.`;
      const hint = site?.portal.history.state === 'shallow' ? shallowHint : undefined;
      return issueOf(rule, placeOfChange(change, 'posted', reading), { message, expected: 'ngày đăng bản mới', hint });
    }),
};
