import type { Rule } from '../../issues/rule.ts';

export const notAPeriod: Rule = {
  code: 'khong-phai-ky',
  severity: 'error',
  title: 'Kỳ báo cáo viết không đúng',
  cause: 'Cổng cần biết kỳ bắt đầu và kết thúc ngày nào để so các kỳ với nhau.',
  wrong: `quý vừa rồi`,
  right: `Quý III/2026`,
  mend: 'Viết một trong các dạng: Tháng 3/2026, Quý III/2026, 6 tháng 2026, 9 tháng 2026, Năm 2026.',
};
