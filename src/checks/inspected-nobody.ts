import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'dong-kiem-tra-khong-don-vi',
  severity: 'error',
  title: 'Dòng không nêu đơn vị nào',
  cause: 'Mỗi dòng của bảng đơn vị được kiểm tra là một đơn vị có mã, hoặc một nhóm đơn vị mà nguồn không nêu tên.',
  wrong: `cchc-2026; Mã đơn vị: (trống); Nhóm đơn vị: (trống)`,
  right: `cchc-2026; Nhóm đơn vị: các xã còn lại; Số đơn vị: 10`,
  mend: 'Điền mã đơn vị, hoặc tên nhóm ở cột «Nhóm đơn vị». Không có gì để điền thì xóa dòng.',
};

export const inspectedNobody: Check = {
  rule,
  needs: [],
  find: ({ tables: { inspectedUnits } }) =>
    inspectedUnits.rows.flatMap((row) => {
      if (row.unit !== null || row.group !== null) return [];
      const message = `Dòng này của đợt ${row.round} không có mã đơn vị, cũng không có tên nhóm.`;
      return [issueOf(rule, inspectedUnits.placeOf(row, 'unit'), { message })];
    }),
};
