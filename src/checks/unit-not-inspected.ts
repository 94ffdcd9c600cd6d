import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'don-vi-khong-duoc-kiem-tra',
  severity: 'error',
  title: 'Kết luận về đơn vị không được kiểm tra',
  cause:
    'Đợt này nêu tên mọi đơn vị được kiểm tra, và đơn vị này không có trong đó. Đợt có nhóm đơn vị không nêu tên thì cổng không hỏi điều này.',
  wrong: `kết luận về xa-nam-khao; đợt chỉ kiểm tra xa-nam-lung`,
  right: `kết luận về xa-nam-lung`,
  mend: 'Sửa mã đơn vị hoặc mã đợt của kết luận, hoặc thêm đơn vị vào data/kiem-tra/don-vi.csv.',
};

export const unitNotInspected: Check = {
  rule,
  needs: ['inspectedUnits'],
  find: ({ tables: { findings, inspectedUnits } }) => {
    const inspected = Map.groupBy(inspectedUnits.rows, ({ round }) => round);
    return findings.rows.flatMap((row) => {
      const own = inspected.get(row.round) ?? [];
      const silent = own.length === 0 || own.some(({ unit }) => unit === null);
      if (row.unit === null || silent || own.some(({ unit }) => unit === row.unit)) return [];
      const message = `Kết luận «${row.id}» nói về ${row.unit}, nhưng đợt ${row.round} không kiểm tra đơn vị ấy.`;
      const expected = own
        .slice(0, 5)
        .map(({ unit }) => unit)
        .join(', ');
      return [issueOf(rule, findings.placeOf(row, 'unit'), { message, found: row.unit, expected })];
    });
  },
};
