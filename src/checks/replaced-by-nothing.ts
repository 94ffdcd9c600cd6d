import { changesOf } from '../domain/publication/announced-changes.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { placeOfChange } from './announced-row.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'thay-the-khong-ro',
  severity: 'warning',
  harm: 'missing',
  title: 'Thay thế mà không rõ thủ tục nào thay',
  cause: 'Người dân tìm thấy thủ tục cũ cần được dẫn sang thủ tục phải làm bây giờ.',
  wrong: `Thay thế 1.004194; Mã thủ tục thay thế: (trống)`,
  right: `Thay thế 1.004194; Mã thủ tục thay thế: 1.009876`,
  mend: 'Ghi mã của thủ tục mới, hoặc của chính thủ tục này nếu mã không đổi; thêm thủ tục mới vào danh mục.',
};

export const replacedByNothing: Check = {
  rule,
  needs: ['procedures', 'sectors'],
  find: (reading, today, site) => {
    const codes = new Set(reading.tables.procedures.rows.map(({ code }) => code));
    return (site ? changesOf(site.portal) : []).flatMap((change) => {
      const { row, decision, effective } = change;
      const place = placeOfChange(change, 'successor', reading);
      if (row.successor === null) {
        if (row.action !== 'Thay thế') return [];
        const message = `Quyết định ${decision.row.number} thay thế thủ tục ${row.procedure} mà chưa ghi thay bằng thủ tục nào.`;
        return [issueOf(rule, place, { message })];
      }
      if (codes.has(row.successor) || effective > today) return [];
      const message = `Quyết định ${decision.row.number} dẫn tới thủ tục ${row.successor}, mà danh mục không có mã này.`;
      return [issueOf(rule, place, { message, found: row.successor })];
    });
  },
};
