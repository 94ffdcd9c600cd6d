import { changesOf } from '../domain/publication/announced-changes.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { placeOfChange } from './announced-row.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'cong-bo-thieu-ten',
  severity: 'error',
  title: 'Thủ tục chưa có trên cổng mà thiếu tên hoặc lĩnh vực',
  cause: 'Thủ tục được công bố chưa có trong danh mục, nên tên và đơn vị phụ trách chỉ có thể lấy từ dòng này.',
  wrong: `1.009876, Mới ban hành, Tên thủ tục: (trống)`,
  right: `1.009876, Mới ban hành, Thủ tục đăng ký tạm vắng, cu-tru`,
  mend: 'Ghi tên thủ tục đúng như quyết định và mã lĩnh vực. Nếu mã gõ nhầm thì sửa mã.',
};

export const namelessAnnounced: Check = {
  rule,
  needs: ['procedures', 'sectors'],
  find: (reading, _today, site) =>
    (site ? changesOf(site.portal) : []).flatMap((change) => {
      if (change.procedure !== null) return [];
      const lacks = [
        { column: 'name', what: 'tên thủ tục', is: change.row.name },
        { column: 'sector', what: 'mã lĩnh vực', is: change.row.sector },
      ].filter(({ is }) => is === null);
      return lacks.map(({ column, what }) => {
        const message = `Thủ tục ${change.row.procedure} (Quyết định ${change.decision.row.number}) không có trong danh mục và dòng này thiếu ${what}.`;
        return issueOf(rule, placeOfChange(change, column, reading), { message });
      });
    }),
};
