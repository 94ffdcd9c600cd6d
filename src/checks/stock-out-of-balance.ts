import { stockMismatches } from '../domain/balances-across.ts';
import type { Rule } from '../issues/rule.ts';
import { balance } from './balance.ts';

const rule: Rule = {
  code: 'ton-dau-ky-khong-khop',
  severity: 'error',
  title: 'Tồn đầu kỳ khác số còn lại cuối kỳ trước',
  cause: 'Hồ sơ đang giải quyết cuối kỳ trước chính là tồn đầu kỳ này. Đơn vị mới sáp nhập nhận tồn của các đơn vị cũ.',
  wrong: `cuối Quý II còn 40; đầu Quý III tồn 35`,
  right: `cuối Quý II còn 40; đầu Quý III tồn 40`,
  mend: 'Sửa một trong hai số. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const stockOutOfBalance = balance({
  rule,
  table: 'oneStop',
  needs: ['oneStop', 'units'],
  find: ({ oneStop, units }) => stockMismatches(oneStop.rows, units.rows),
});
