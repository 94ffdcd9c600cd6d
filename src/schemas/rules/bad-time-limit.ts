import type { Rule } from '../../issues/rule.ts';

export const badTimeLimit: Rule = {
  code: 'sai-thoi-han',
  severity: 'error',
  title: 'Thời hạn thiếu đơn vị hoặc viết sai',
  cause: 'Ngày làm việc khác ngày, nên một con số trần không nói được thời hạn.',
  wrong: `5`,
  right: `5 ngày làm việc`,
  mend: 'Viết số và đơn vị: «5 ngày làm việc», «20 ngày», «4 giờ», «2 tháng», hoặc «Trong ngày», «Không quy định». Lời dài hơn thì để ở cột «Diễn giải thời hạn».',
};
