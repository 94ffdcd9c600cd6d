import { periodMismatches } from '../domain/balances-across.ts';
import type { Rule } from '../issues/rule.ts';
import { balance } from './balance.ts';

const rule: Rule = {
  code: 'ky-khong-khop',
  severity: 'error',
  title: 'Các kỳ ngắn không cộng thành kỳ dài',
  cause: 'Ba quý cộng lại phải bằng chín tháng, bốn quý phải bằng cả năm.',
  wrong: `Quý I 100; Quý II 120; 6 tháng 210`,
  right: `Quý I 100; Quý II 120; 6 tháng 220`,
  mend: 'Sửa kỳ sai; số quý đã công bố mà sửa thì ghi vào dinh-chinh.csv. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const periodsOutOfBalance = balance({
  rule,
  table: 'oneStop',
  needs: ['oneStop'],
  find: ({ oneStop }) => periodMismatches(oneStop.rows),
});
