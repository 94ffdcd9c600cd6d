import { sectorMismatches } from '../domain/balances-across.ts';
import type { Rule } from '../issues/rule.ts';
import { balance } from './balance.ts';

const rule: Rule = {
  code: 'linh-vuc-khong-khop',
  severity: 'error',
  title: 'Các lĩnh vực không cộng thành tổng',
  cause: 'Khi có dòng «khac» thì các lĩnh vực đã đủ, nên cộng lại phải bằng dòng mọi lĩnh vực của cùng đơn vị, cùng kỳ.',
  wrong: `mọi lĩnh vực 100; đất đai 40; khac 50`,
  right: `mọi lĩnh vực 100; đất đai 40; khac 60`,
  mend: 'Sửa dòng sai. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const sectorsOutOfBalance = balance({
  rule,
  table: 'oneStop',
  needs: ['oneStop'],
  find: ({ oneStop }) => sectorMismatches(oneStop.rows),
});
