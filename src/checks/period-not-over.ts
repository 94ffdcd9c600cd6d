import { closedEarly, periodMismatch } from '../domain/balances.ts';
import type { Rule } from '../issues/rule.ts';
import { rowBalance } from './balance.ts';

const rule: Rule = {
  code: 'ky-chua-ket-thuc',
  severity: 'error',
  title: 'Số liệu của kỳ chưa kết thúc',
  cause: 'Báo cáo ký trước ngày cuối kỳ thì chưa có đủ số của kỳ đó, nên không so được với các kỳ khác.',
  wrong: `6 tháng 2014, số liệu đến 02/06/2014`,
  right: `5 tháng 2014, số liệu đến 31/05/2014`,
  mend: 'Ghi đúng kỳ mà số liệu bao gồm. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const periodNotOver = rowBalance(rule, 'oneStop', periodMismatch);

export const surveyNotOver = rowBalance(rule, 'surveys', ({ published, survey, to }) => closedEarly(published, 'published', survey, to));

// A ranking may close its year early, when it says on which day.
export const yearNotOver = rowBalance(rule, 'classifications', ({ asOf, published, year }) =>
  asOf === null ? closedEarly(published, 'published', `Năm ${year}`, `${year}-12-31`) : null,
);
