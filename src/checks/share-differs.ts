import { shareMismatch } from '../domain/balances.ts';
import type { Rule } from '../issues/rule.ts';
import { rowBalance } from './balance.ts';

const rule: Rule = {
  code: 'ty-le-khong-khop',
  severity: 'error',
  title: 'Tỷ lệ công bố khác tỷ lệ tính từ số phiếu',
  cause: 'Tỷ lệ phải bằng số phiếu hài lòng và rất hài lòng chia cho số phiếu thu, sai khác do làm tròn thì được.',
  wrong: `(402 + 651) / 1.184 = 88,9 %, công bố 89,5 %`,
  right: `88,9 %`,
  mend: 'Sửa tỷ lệ, hoặc để trống cho cổng tự tính. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const shareDiffers = rowBalance(rule, 'surveys', shareMismatch);
