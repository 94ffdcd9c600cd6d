import { oversizedParts, tooManyAnswers } from '../domain/balances.ts';
import type { Rule } from '../issues/rule.ts';
import { rowBalance } from './balance.ts';

const rule: Rule = {
  code: 'phan-lon-hon-tong',
  severity: 'error',
  title: 'Một phần lớn hơn tổng',
  cause: 'Số trực tuyến không thể nhiều hơn số tiếp nhận, số quá hạn không thể nhiều hơn số đang giải quyết. Thường do ghi nhầm cột.',
  wrong: `đang giải quyết 12; quá hạn 18`,
  right: `đang giải quyết 18; quá hạn 12`,
  mend: 'Xem lại hai cột có bị đổi chỗ không. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const partAboveWhole = rowBalance(rule, 'oneStop', oversizedParts);

export const answersAboveAsked = rowBalance(rule, 'surveys', tooManyAnswers);
