import { areaMismatches } from '../domain/balances-across.ts';
import type { Rule } from '../issues/rule.ts';
import { balance } from './balance.ts';

const rule: Rule = {
  code: 'dia-ban-khong-khop',
  severity: 'error',
  title: 'Các đơn vị không cộng thành số cả địa bàn',
  cause: 'Khi mọi đơn vị cấp dưới đã báo cáo, cộng lại phải bằng dòng của đơn vị cấp trên.',
  wrong: `hai xã 40 + 50; cả huyện 100`,
  right: `hai xã 40 + 60; cả huyện 100`,
  mend: 'Tìm đơn vị báo sai, hoặc sửa dòng cả địa bàn. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const areasOutOfBalance = balance({
  rule,
  table: 'oneStop',
  needs: ['oneStop', 'units'],
  find: ({ oneStop, units }) => areaMismatches(oneStop.rows, units.rows),
});
