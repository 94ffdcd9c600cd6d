import { timelinessMismatch } from '../domain/balances.ts';
import type { Rule } from '../issues/rule.ts';
import { rowBalance } from './balance.ts';

const rule: Rule = {
  code: 'dung-han-khong-khop',
  severity: 'error',
  title: 'Trước hạn, đúng hạn, trễ hạn không cộng thành đã giải quyết',
  cause: 'Mỗi hồ sơ đã giải quyết thuộc đúng một trong ba loại, nên ba số cộng lại phải bằng số đã giải quyết.',
  wrong: `đã giải quyết 100; đúng hạn 95; trễ hạn 3`,
  right: `đã giải quyết 100; đúng hạn 97; trễ hạn 3`,
  mend: 'Sửa số sai. Không tách trước hạn thì ghi chung vào cột «Đúng hạn». Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const timelinessOutOfBalance = rowBalance(rule, 'oneStop', timelinessMismatch);
