import { dossierMismatch } from '../domain/balances.ts';
import type { Rule } from '../issues/rule.ts';
import { rowBalance } from './balance.ts';

const rule: Rule = {
  code: 'ho-so-khong-khop',
  severity: 'error',
  title: 'Số hồ sơ vào và ra không khớp',
  cause:
    'Tồn đầu kỳ + tiếp nhận phải bằng đã giải quyết + đang giải quyết + trả lại. Thường do quên tồn đầu kỳ, hoặc đếm hai kỳ khác nhau.',
  wrong: `tiếp nhận 7.678; đã giải quyết 7.613; đang giải quyết 453`,
  right: `tồn đầu kỳ 388; tiếp nhận 7.678; đã giải quyết 7.613; đang giải quyết 453`,
  mend: 'Đối chiếu lại với sổ theo dõi và sửa số sai. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const dossiersOutOfBalance = rowBalance(rule, 'oneStop', dossierMismatch);
