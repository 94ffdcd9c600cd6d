import type { Rule } from '../../issues/rule.ts';

export const notADate: Rule = {
  code: 'sai-ngay',
  severity: 'error',
  title: 'Ngày viết sai hoặc không có thật',
  cause: 'Ngày phải có trên lịch và viết đủ ngày, tháng, năm.',
  wrong: `31/02/2020`,
  right: `29/02/2020`,
  mend: 'Viết dd/mm/yyyy, ví dụ 04/10/2019, hoặc yyyy-mm-dd.',
};
