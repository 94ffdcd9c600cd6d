import { levelMismatch } from '../domain/balances.ts';
import type { Rule } from '../issues/rule.ts';
import { rowBalance } from './balance.ts';

const rule: Rule = {
  code: 'muc-hai-long-khong-khop',
  severity: 'error',
  title: 'Các mức hài lòng không cộng thành số phiếu thu',
  cause: 'Mỗi phiếu trả lời một mức. Phiếu bỏ trống không tính vào số phiếu thu.',
  wrong: `thu 100 phiếu; 40 + 45 + 10 + 3 + 1`,
  right: `thu 99 phiếu; 40 + 45 + 10 + 3 + 1`,
  mend: 'Sửa số sai. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const levelsOutOfBalance = rowBalance(rule, 'surveys', levelMismatch);
